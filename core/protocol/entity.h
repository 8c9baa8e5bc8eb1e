// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"

#include <QJsonObject>

#include <optional>

namespace weehours {

/// A caregiver as others see them.
struct Person
{
    UserId id;
    QString name;

    bool operator==(const Person &) const = default;
};

/// A baby or a log entry, as of one version: the entity document of the protocol. `data` holds the
/// fields of the kind (or, for a kind of a newer version, whatever came); it keeps its value while
/// the entity is deleted, so that a restore brings all of it back, but is written as null then.
struct Entity
{
    QString entityType;
    EntityId entityId;
    BabyId babyId;
    /// The seq of the event that wrote it last; 0 for one that the server has never confirmed.
    qint64 version = 0;
    Instant updatedAt;
    bool deleted = false;
    /// Nobody for an entry made before there was an account.
    std::optional<Person> createdBy;
    QJsonObject data;

    bool operator==(const Entity &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Person &person);
/// Appends the same as text.
void appendJson(QByteArray &json, const Person &person);
[[nodiscard]] QJsonObject toJson(const Entity &entity);
/// Appends the same as text.
void appendJson(QByteArray &json, const Entity &entity);
/// The same where the fields are text already; `entity.data` is not looked at.
void appendJson(QByteArray &json, const Entity &entity, const QByteArray &data);

/// Reads an entity document.
/// @param path the JSON pointer of `object` in its document, for the error
[[nodiscard]] Result<Entity> entityFromJson(const QJsonObject &object, const QString &path = {});

} // namespace weehours

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

/// A baby or a log entry at one version: the entity document of the protocol. `data` holds the
/// kind's fields (for an unknown kind of a newer version, whatever came). It keeps them while the
/// entity is deleted, for a restore, but is then written as null.
struct Entity
{
    QString entityType;
    EntityId entityId;
    BabyId babyId;
    /// The seq of the event that last wrote it; 0 if the server has never confirmed it.
    qint64 version = 0;
    Instant updatedAt;
    bool deleted = false;
    /// Empty for an entry made before there was an account.
    std::optional<Person> createdBy;
    QJsonObject data;

    bool operator==(const Entity &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Person &person);
/// Appends it as JSON text.
void appendJson(QByteArray &json, const Person &person);
[[nodiscard]] QJsonObject toJson(const Entity &entity);
/// Appends it as JSON text.
void appendJson(QByteArray &json, const Entity &entity);
/// The same with the fields as JSON text; `entity.data` is not used.
void appendJson(QByteArray &json, const Entity &entity, const QByteArray &data);

/// Reads an entity document, or fails with `malformed`.
/// @param path the JSON pointer of `object` in its document, for the error
[[nodiscard]] Result<Entity> entityFromJson(const QJsonObject &object, const QString &path = {});

} // namespace weehours

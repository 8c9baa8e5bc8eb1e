// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"

#include <QMap>

namespace weehours {

/// The last write of a field: the version it made, its time, mutation and author.
struct Stamp
{
    qint64 version = 0;
    Instant updatedAt;
    MutationId mutationId;
    /// Null if the server that wrote it did not store authors yet.
    UserId author;

    bool operator==(const Stamp &) const = default;
};

/// The name of the pseudo field for being deleted, in stamps, `lost` and `changed`.
inline constexpr QLatin1StringView deletedField("deleted");
/// The stamp for every field without its own: a create writes all fields, including those that it
/// leaves empty.
inline constexpr QLatin1StringView everyField("*");

/// An entity with the stamps of its fields and of `deleted`.
struct StampedEntity
{
    Entity entity;
    QMap<QString, Stamp> stamps;

    /// The stamp of the last write of `field`; nullptr if there is none.
    [[nodiscard]] const Stamp *stampOf(const QString &field) const;
};

/// The effect of a mutation on an entity.
struct MergeOutcome
{
    MutationStatus status = MutationStatus::Applied;
    /// Another's newer change to other fields was kept beside this one.
    bool merged = false;
    QStringList lost;
    /// The fields that this mutation wrote; empty if and only if there is nothing to write.
    QStringList changed;
    /// Concurrent changes by others that this one overrides, for the event.
    QList<Overridden> overrode;
    /// The effect, for the event: Create if the entity did not exist before.
    Op op = Op::Update;
    /// There is no visible change and no event, but field stamps in `after` changed and must be
    /// stored: a later time for the same value, or an edit hidden by a later delete.
    bool restamps = false;
    /// The resulting entity; empty if it does not exist.
    std::optional<StampedEntity> after;
    std::optional<Error> error;

    [[nodiscard]] bool writes() const { return !changed.isEmpty(); }
};

/// Decides the effect of one mutation, by the rules of docs/protocol.md, "Who wins". It is pure, so
/// that every server and database gives the same outcome. Thread-safe.
///
/// @param current     the stored entity; nullptr if there is none
/// @param mutation    what the author wants
/// @param author      who sent it; becomes the creator of a new entity
/// @param babyId      the baby under which it was pushed
/// @param nextVersion the seq of the event, if this mutation makes one
/// @param now         the server's time; a later `updatedAt` counts as now
[[nodiscard]] MergeOutcome merge(const StampedEntity *current, const Mutation &mutation,
                                 const Person &author, const BabyId &babyId, qint64 nextVersion,
                                 Instant now);

/// The stamps by field as the JSON object that the database stores.
[[nodiscard]] QByteArray stampsText(const QMap<QString, Stamp> &stamps);
[[nodiscard]] QMap<QString, Stamp> stampsFromJson(const QJsonObject &object);

} // namespace weehours

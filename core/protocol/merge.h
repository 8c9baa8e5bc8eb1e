// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"

#include <QMap>

namespace weehours {

/// Who wrote a field last: the version it became, and that write's time, mutation and author.
struct Stamp
{
    qint64 version = 0;
    Instant updatedAt;
    MutationId mutationId;
    /// Nobody where a server wrote it that did not keep authors yet.
    UserId author;

    bool operator==(const Stamp &) const = default;
};

/// The name under which being deleted is stamped, and told as lost or changed.
inline constexpr QLatin1StringView deletedField("deleted");
/// The name of the stamp of every field that has none of its own: a create writes them all at once,
/// those too that it leaves empty.
inline constexpr QLatin1StringView everyField("*");

/// An entity with the stamps of its fields. Being deleted is a field too.
struct StampedEntity
{
    Entity entity;
    QMap<QString, Stamp> stamps;

    /// The last write of `field`; nullptr where there was none, or none is remembered.
    [[nodiscard]] const Stamp *stampOf(const QString &field) const;
};

/// What a mutation does to an entity.
struct MergeOutcome
{
    MutationStatus status = MutationStatus::Applied;
    /// Another's newer change to other fields was kept beside this one.
    bool merged = false;
    QStringList lost;
    /// The fields that this mutation wrote; empty exactly if there is nothing to write.
    QStringList changed;
    /// What others had written in the meantime and this replaces, for the event.
    QList<Overridden> overrode;
    /// The effect, for the event: an entity that was not there before is created.
    Op op = Op::Update;
    /// Nobody sees a change, and there is no event, but `after` holds what later decisions rest on:
    /// a later time of what stands already, or an edit that waits under a later delete.
    bool restamps = false;
    /// What stands afterwards; nothing where the entity does not exist.
    std::optional<StampedEntity> after;
    std::optional<Error> error;

    [[nodiscard]] bool writes() const { return !changed.isEmpty(); }
};

/// Decides what one mutation does, by the rules of docs/protocol.md, "Who wins". It is pure: the
/// same arguments give the same outcome on every server and database, and any thread may ask.
///
/// @param current     what the database holds of the entity; nullptr where it holds nothing
/// @param mutation    what the author wants
/// @param author      who sent it: the creator, of an entity that is new
/// @param babyId      the baby under which it was pushed
/// @param nextVersion the seq that the event gets if this mutation writes
/// @param now         the server's time; a later `updatedAt` counts as now
[[nodiscard]] MergeOutcome merge(const StampedEntity *current, const Mutation &mutation,
                                 const Person &author, const BabyId &babyId, qint64 nextVersion,
                                 Instant now);

[[nodiscard]] QJsonObject stampsToJson(const QMap<QString, Stamp> &stamps);
[[nodiscard]] QMap<QString, Stamp> stampsFromJson(const QJsonObject &object);

} // namespace weehours

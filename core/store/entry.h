// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"

#include <QList>
#include <QTimeZone>

namespace weehours {

/// The value of a field, null where it is absent: the two mean the same.
[[nodiscard]] QJsonValue fieldValue(const QJsonObject &data, const QString &field);

/// The time zone of that name, or `here` for one that is not known on this computer.
[[nodiscard]] QTimeZone zoneNamed(const QString &name, const QTimeZone &here);

/// How far an entry has got.
enum class EntryState {
    Confirmed, ///< the server has it as shown
    Waiting,   ///< changes of ours are still to be sent
    Refused,   ///< the server refused a change of ours; the person decides
};

/// A baby or log entry as the person sees it: what the server confirmed, with what still waits in
/// the outbox laid over it.
struct Entry
{
    Entity entity;
    EntryState state = EntryState::Waiting;

    [[nodiscard]] EntityId id() const { return entity.entityId; }
    [[nodiscard]] const QString &kind() const { return entity.entityType; }
    [[nodiscard]] QString text(QLatin1StringView field) const;
    /// 0 where the field is absent; ask has() first where that matters.
    [[nodiscard]] qint64 integer(QLatin1StringView field) const;
    [[nodiscard]] bool flag(QLatin1StringView field) const;
    [[nodiscard]] std::optional<Instant> instant(QLatin1StringView field) const;
    [[nodiscard]] bool has(QLatin1StringView field) const;
    [[nodiscard]] Instant startedAt() const;
    [[nodiscard]] std::optional<Instant> endedAt() const;
    /// A timer that runs: a sleep, or another kind that can end, without an end.
    [[nodiscard]] bool isRunning() const;

    bool operator==(const Entry &) const = default;
};

/// One change of what the person sees.
struct Change
{
    enum class What {
        Inserted,  ///< not shown before, shown now
        Updated,   ///< shown before and now, with other content
        Removed,   ///< deleted, or its baby is no longer shared
        Confirmed, ///< same content; only its state, version or author moved on
    };
    What what = What::Updated;
    /// Made on this profile; false for what came from other caregivers.
    bool local = false;
    /// As it is now. For an entry whose baby was wiped only the ids and the kind are left.
    Entry entry;
};

/// What changed since the last set. `reset` says that the changes are too many or unknown: read
/// everything anew.
struct ChangeSet
{
    bool reset = false;
    QList<Change> changes;
};

} // namespace weehours

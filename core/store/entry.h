// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/protocol/fields.h"

#include <QList>
#include <QTimeZone>

namespace weehours {

/// The time zone of that name, or `here` if this computer does not know it.
[[nodiscard]] QTimeZone zoneNamed(const QString &name, const QTimeZone &here);

/// The sync state of an entry.
enum class EntryState {
    Confirmed, ///< the server has it as shown
    Waiting,   ///< changes of ours wait to be sent
    Refused,   ///< the server refused a change of ours; the person decides
};

/// A baby or log entry as the person sees it: the confirmed state overlaid with the outbox.
struct Entry
{
    Entity entity;
    EntryState state = EntryState::Waiting;

    [[nodiscard]] EntityId id() const { return entity.entityId; }
    [[nodiscard]] const QString &kind() const { return entity.entityType; }
    [[nodiscard]] QString text(QLatin1StringView field) const;
    /// 0 if absent; ask has() first if that matters.
    [[nodiscard]] qint64 integer(QLatin1StringView field) const;
    [[nodiscard]] bool flag(QLatin1StringView field) const;
    [[nodiscard]] std::optional<Instant> instant(QLatin1StringView field) const;
    [[nodiscard]] bool has(QLatin1StringView field) const;
    [[nodiscard]] Instant startedAt() const;
    [[nodiscard]] std::optional<Instant> endedAt() const;
    /// A running timer: an entry of a kind that can end, such as a sleep, without an end.
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
        Confirmed, ///< same content; only its state, version or author changed
    };
    What what = What::Updated;
    /// Made on this profile; false for changes by other caregivers.
    bool local = false;
    /// The entry as it is now. If its baby was wiped, only the ids and the kind are left.
    Entry entry;
};

/// The changes since the last set. `reset`: there are too many or they are unknown, so read
/// everything again.
struct ChangeSet
{
    bool reset = false;
    QList<Change> changes;
};

} // namespace weehours

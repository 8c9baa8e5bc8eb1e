// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/store/conflictlog.h"
#include "core/store/entry.h"
#include "core/store/outbox.h"

namespace weehours {

/// One field of one change. Null where there was or is nothing; `before` is undefined where what
/// was there is not known.
struct FieldChange
{
    QString field;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange &) const = default;
};

/// One change of one entry, as it is told to people.
struct HistoryStep
{
    enum class What {
        Created,
        Edited,
        Deleted,
        Restored,
        Joined, ///< somebody logged the same, and theirs was merged into this one
    };
    enum class State {
        Stands,  ///< the server has taken it
        Waiting, ///< ours, still to be sent
        Refused, ///< ours, and the server did not take it
        Lost,    ///< ours, and somebody else's stood: the fields are those that lost
    };
    What what = What::Edited;
    State state = State::Stands;
    /// Nobody before there is an account: the person at this profile.
    std::optional<Person> who;
    /// Made by the person at this profile, on this or another computer of theirs.
    bool isOwn = false;
    /// When the person made it, as far as that is known, else when the server took it.
    Instant at;
    /// In the order of the kind's fields; empty for a deletion.
    QList<FieldChange> changes;

    bool operator==(const HistoryStep &) const = default;
};

/// All that is known of who changed an entry.
struct History
{
    QString kind;
    /// In the order in which they took effect; what waits is last.
    QList<HistoryStep> steps;
    /// Something is missing: how it was made, or what happened in between.
    bool isPartial = false;
};

/// What a history is told from.
struct HistorySources
{
    /// What the server last said of the entry; nothing if it never did.
    std::optional<Entity> confirmed;
    /// What the server told of changes, oldest first; there may be gaps.
    QList<Event> events;
    /// The entry's changes that wait or were refused, in order.
    QList<OutboxRow> rows;
    /// The entry's changes that lost, as long as the person has not dealt with them.
    QList<Conflict> conflicts;
    /// Entries that were deleted and live on in this one (see livesOnIn()).
    QList<Entry> joined;
};

/// Tells the history of one entry. It is pure.
/// @param self the person at this profile; nobody before there is an account
[[nodiscard]] History tellHistory(const HistorySources &sources, const std::optional<Person> &self);

} // namespace weehours

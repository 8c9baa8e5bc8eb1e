// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/store/conflictlog.h"
#include "core/store/entry.h"
#include "core/store/outbox.h"

namespace weehours {

/// One field of one change. Null for an absent value; `before` is undefined if unknown.
struct FieldChange
{
    QString field;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange &) const = default;
};

/// One change of one entry, for display.
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
        Accepted, ///< the server accepted it
        Waiting,  ///< ours, not sent yet
        Refused,  ///< ours, refused by the server
        Lost,     ///< ours, lost a conflict: the fields are those that lost
    };
    What what = What::Edited;
    State state = State::Accepted;
    /// Empty without an account: the person at this profile.
    std::optional<Person> who;
    /// By the person at this profile, on any of their computers.
    bool isOwn = false;
    /// When the person made it, if known, else when the server accepted it.
    Instant at;
    /// In the order of the kind's fields; empty for a deletion.
    QList<FieldChange> changes;

    bool operator==(const HistoryStep &) const = default;
};

/// The history of an entry, as far as it is known.
struct History
{
    QString kind;
    /// In the order in which they took effect; waiting ones are last.
    QList<HistoryStep> steps;
    /// Whether something is missing: its creation, or changes in between.
    bool isPartial = false;
};

/// The sources of a history.
struct HistorySources
{
    /// The server's last document; empty if it never sent one.
    std::optional<Entity> confirmed;
    /// Events, oldest first; there may be gaps.
    QList<Event> events;
    /// The entry's waiting and refused changes, in order.
    QList<OutboxRow> rows;
    /// The entry's changes that lost, as long as the person has not decided.
    QList<Conflict> conflicts;
    /// Entries that were deleted and live on in this one (see livesOnIn()).
    QList<Entry> joined;
};

/// Builds the history of one entry. Pure.
/// @param self the person at this profile; empty without an account
[[nodiscard]] History tellHistory(const HistorySources &sources, const std::optional<Person> &self);

} // namespace weehours

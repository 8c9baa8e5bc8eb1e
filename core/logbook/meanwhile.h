// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

namespace weehours {

/// What one person logged in a stretch of time.
struct Doings
{
    /// With a null id where the entries were made before there was an account.
    Person who;
    /// The person at this profile, here or on another computer.
    bool isOwn = false;
    int feeds = 0;
    qint64 milkMl = 0; ///< from bottles
    int sleeps = 0;
    qint64 sleepMsecs = 0; ///< only what lies behind the last look
    int nappies = 0;
    int others = 0;

    bool operator==(const Doings &) const = default;
};

/// What happened with one baby while nobody looked.
struct Meanwhile
{
    /// The others by their names, the person at this profile last.
    QList<Doings> doings;
    /// The timers that run, whoever started them, the latest first.
    QList<Entry> running;

    /// Whether anything new is to be told; a timer that ran before is nothing new.
    [[nodiscard]] bool isEmpty() const { return doings.isEmpty(); }
    bool operator==(const Meanwhile &) const = default;
};

/// When an entity was made, as its id of version 7 tells (RFC 9562, section 5.7); the beginning of
/// time where the id does not tell, as for what was imported.
[[nodiscard]] Instant madeAt(const EntityId &id);

/// Tells what happened in (from, to], by whom: what began or ended then, and what was written down
/// then although it is older. What the person at this profile has made after `to` is not told:
/// they know. It is pure.
/// @param entries of one baby, in any order, with those that began before `from` and reach into it
/// @param self    the person at this profile; nobody before there is an account
/// @param from    the last look
/// @param to      the return; what others made since then counts too, for it may arrive a moment
///                later
[[nodiscard]] Meanwhile tellMeanwhile(const QList<Entry> &entries,
                                      const std::optional<Person> &self, Instant from, Instant to);

} // namespace weehours

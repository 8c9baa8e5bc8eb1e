// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

namespace weehours {

/// What one person logged in a span of time.
struct Doings
{
    /// The id is null for entries from before there was an account.
    Person who;
    /// Whether it is the person at this profile, on any of their computers.
    bool isOwn = false;
    int feeds = 0;
    qint64 milkMl = 0; ///< from bottles
    int sleeps = 0;
    qint64 sleepMsecs = 0; ///< only since the last look
    int nappies = 0;
    int others = 0;

    bool operator==(const Doings &) const = default;
};

/// What happened with one baby since the last look.
struct Meanwhile
{
    /// The others by name, the person at this profile last.
    QList<Doings> doings;
    /// All running timers, the latest first.
    QList<Entry> running;

    /// Whether there is nothing new; a timer that already ran is not new.
    [[nodiscard]] bool isEmpty() const { return doings.isEmpty(); }
    bool operator==(const Meanwhile &) const = default;
};

/// When an entity was created, from its version 7 id (RFC 9562, section 5.7); the epoch for ids
/// without it, such as imported ones.
[[nodiscard]] Instant madeAt(const EntityId &id);

/// Summarizes what happened in (from, to], by person: what began or ended then, and older events
/// that were logged then. What the person at this profile logged after `to` is left out: they know
/// it. Pure.
/// @param entries of one baby, in any order, including those that began before `from` and extend
/// into it
/// @param self    the person at this profile; empty without an account
/// @param from    the last look
/// @param to      the return; later changes by others count too, since they may arrive a moment
/// later
[[nodiscard]] Meanwhile tellMeanwhile(const QList<Entry> &entries,
                                      const std::optional<Person> &self, Instant from, Instant to);

} // namespace weehours

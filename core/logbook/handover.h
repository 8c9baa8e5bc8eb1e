// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/daysummary.h"

namespace weehours {

/// What a caregiver tells the next about a period with a baby, by all authors.
struct Handover
{
    Instant from;
    Instant to;
    DaySummary sum;         ///< a feed in parts counts once
    QList<Entry> medicines; ///< oldest first
    /// The highest and the last temperature; they may be one entry.
    std::optional<Entry> highest, last;
    /// Entries of all other kinds, oldest first.
    QList<Entry> others;
    QList<Entry> running; ///< the timers that run, the latest first
    /// Since when the baby is awake; nothing while it sleeps, or where no sleep is known.
    std::optional<Instant> awakeSince;

    /// Whether nothing happened in it; what runs from before is nothing.
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Handover &) const = default;
};

/// Counts [from, to). It is pure.
/// @param entries   of one baby, newest first, with those that began before `from` and reach into
///                  it
/// @param feedParts within how many ms a bottle and a breast feed count as one
[[nodiscard]] Handover handoverOf(const QList<Entry> &entries, Instant from, Instant to,
                                  qint64 feedParts);

/// When the last night began: the start of the longest sleep of the day before `now` that lies in
/// the hours from nightBegins to nightEnds for the most part. Nothing where there was none, or
/// where it still goes on. It is pure.
/// @param entries of one baby, in any order
[[nodiscard]] std::optional<Instant> lastNight(const QList<Entry> &entries, Instant now);

} // namespace weehours

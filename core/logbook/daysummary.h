// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/wallclock.h"
#include "core/store/entry.h"

#include <span>

namespace weehours {

/// What happened in a span of time, usually a day.
struct DaySummary
{
    int feeds = 0;
    qint64 milkMl = 0;     ///< from bottles
    qint64 sleepMsecs = 0; ///< only the part inside the span; naps that overlap count once
    int nappies = 0;
    /// The longest stretch that began in the span, to its end even where that lies outside: a night
    /// is not cut in two at midnight.
    qint64 longestSleepMsecs = 0;

    bool operator==(const DaySummary &) const = default;
};

/// The mean of several days. `days` is 0 where there was none to take it of.
struct DayAverage
{
    int days = 0;
    double feeds = 0;
    double milkMl = 0;
    double sleepMsecs = 0;
    double nappies = 0;
    double longestSleepMsecs = 0;

    bool operator==(const DayAverage &) const = default;
};

/// Counts [from, to). Feeds and nappies count where they start; sleep is clipped to the span and,
/// while it runs, to `now`. Deleted entries do not count.
/// @param entries of one baby, in any order, with those that began before `from` and reach into it
[[nodiscard]] DaySummary summarize(const QList<Entry> &entries, Instant from, Instant to,
                                   Instant now);

/// The same for each of several spans that follow one another, in one pass over the entries.
/// @param bounds ascending; n + 1 of them give n summaries
[[nodiscard]] QList<DaySummary> summarizeSpans(const QList<Entry> &entries,
                                               std::span<const Instant> bounds, Instant now);

/// The mean of the summaries. Those in which nothing was logged are left out: nobody wrote then,
/// which says nothing of the baby.
[[nodiscard]] DayAverage averageOf(std::span<const DaySummary> summaries);

/// The mean of the `days` local days before `day`, each to its end.
[[nodiscard]] DayAverage averageBefore(const QList<Entry> &entries, QDate day, Instant now,
                                       int startHour = 0, int days = 7);

/// The mean of the same days, each only for as long as `day` has lasted at `now`. At three in the
/// morning it says what is usual by three, where whole days would make every number look small.
[[nodiscard]] DayAverage averageByNow(const QList<Entry> &entries, QDate day, Instant now,
                                      int startHour = 0, int days = 7);

} // namespace weehours

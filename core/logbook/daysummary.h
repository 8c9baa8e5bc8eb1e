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
    qint64 sleepMsecs = 0; ///< only within the span; overlapping naps count once
    int nappies = 0;
    /// The longest sleep that began in the span, even if it ends outside: a night is not split at
    /// midnight.
    qint64 longestSleepMsecs = 0;

    bool operator==(const DaySummary &) const = default;
};

/// The mean of several days. `days` is 0 if there was none.
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

/// Summarizes [from, to). Feeds and nappies count where they start; sleep is clipped to the span
/// and, while it runs, to `now`. Deleted entries do not count.
/// @param entries of one baby, in any order, including those that began before `from` and extend
/// into it
[[nodiscard]] DaySummary summarize(const QList<Entry> &entries, Instant from, Instant to,
                                   Instant now);

/// The same for several consecutive spans, in one pass over the entries.
/// @param bounds ascending; n + 1 of them give n summaries
[[nodiscard]] QList<DaySummary> summarizeSpans(const QList<Entry> &entries,
                                               std::span<const Instant> bounds, Instant now);

/// The mean of the summaries. Those without any entry are left out: nobody logged then, which says
/// nothing about the baby.
[[nodiscard]] DayAverage averageOf(std::span<const DaySummary> summaries);

/// The mean of the `days` local days before `day`, as whole days.
[[nodiscard]] DayAverage averageBefore(const QList<Entry> &entries, QDate day, Instant now,
                                       int startHour = 0, int days = 7);

/// The mean of the same days, each only up to the time of day at `now`. At three in the morning it
/// says what is usual by three, since compared with whole days every number would look small.
[[nodiscard]] DayAverage averageByNow(const QList<Entry> &entries, QDate day, Instant now,
                                      int startHour = 0, int days = 7);

} // namespace weehours

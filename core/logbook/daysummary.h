// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QDate>

namespace weehours {

/// What happened in a span of time, usually a day.
struct DaySummary
{
    int feeds = 0;
    qint64 milkMl = 0;     ///< from bottles
    qint64 sleepMsecs = 0; ///< only the part inside the span; naps that overlap count once
    int nappies = 0;

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
};

/// The first moment of a local day; not always midnight where clocks change.
[[nodiscard]] Instant startOfDay(QDate day);
/// The local day that the instant falls on.
[[nodiscard]] QDate localDay(Instant instant);

/// Counts [from, to). Feeds and nappies count where they start; sleep is clipped to the span and,
/// while it runs, to `now`. Deleted entries do not count.
/// @param entries of one baby, in any order, with those that began before `from` and reach into it
[[nodiscard]] DaySummary summarize(const QList<Entry> &entries, Instant from, Instant to,
                                   Instant now);

/// The mean of the `days` local days before `day`. Days on which nothing was logged are left out:
/// nobody wrote then, which says nothing of the baby.
[[nodiscard]] DayAverage averageBefore(const QList<Entry> &entries, QDate day, Instant now,
                                       int days = 7);

} // namespace weehours

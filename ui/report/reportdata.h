// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/growth/growthpoint.h"
#include "core/logbook/logbook.h"
#include "core/logbook/trends.h"

namespace weehours {

/// Everything that a report is made of.
struct ReportData
{
    Entry baby;
    QDate first;
    QDate last; ///< inclusive
    int startHour = 0;
    Instant now;
    /// The entries of those days, as from Logbook::during().
    QList<Entry> entries;
    /// The first entry of the whole log, if it is among these. The days before it are left out:
    /// nothing is known of them.
    std::optional<Instant> begun;
    /// All measurements up to the last day, including earlier ones.
    QList<GrowthPoint> growth;
    /// The person who prints it; empty without an account.
    QString printedBy;
    /// The kinds whose entries are listed one by one at the end.
    QStringList listedKinds;
};

/// Reads the data for a report of those days.
/// @param startHour the hour at which a day begins
/// @param now       the time of printing
[[nodiscard]] Result<ReportData> readReport(const Logbook &logbook, const Entry &baby, QDate first,
                                            QDate last, int startHour, Instant now);

/// One day, or the average of several days.
struct ReportDay
{
    QDate from;
    QDate to; ///< inclusive; equal to `from` for one day
    bool isOver = true;
    /// The number of averaged days: those on which something was logged.
    int days = 1;
    double feeds = 0;
    double bottleMl = 0;
    double breastMsecs = 0;
    double sleepMsecs = 0;
    double longestMsecs = 0; ///< of sleeps that began on the day; of several days the longest
    double wet = 0;
    double dirty = 0;
    std::optional<qint64> highestCentiC;
    bool isEmpty = true; ///< nothing was logged
    /// On the first day of the log: its first entry, if more of the day is missing than usual.
    std::optional<Instant> begun;

    /// Whether what happens every day was logged. A weight or a note does not say that the baby
    /// had nothing else.
    [[nodiscard]] bool hasRoutine() const { return feeds > 0 || sleepMsecs > 0 || wet + dirty > 0; }
    /// Whether it can be compared with others.
    [[nodiscard]] bool isWhole() const { return isOver && hasRoutine() && !begun; }
};

/// The day on which the log begins, if the report has days before it.
[[nodiscard]] std::optional<QDate> dayOfBegin(const ReportData &data);

/// Each day of the report, up to today.
[[nodiscard]] QList<ReportDay> daysOf(const ReportData &data);
/// The averages of the days that are over, in groups of `count` days.
[[nodiscard]] QList<ReportDay> meansOf(std::span<const ReportDay> days, int count);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/growth/growthpoint.h"
#include "core/logbook/logbook.h"
#include "core/logbook/trends.h"

namespace weehours {

/// All that a report is made of.
struct ReportData
{
    Entry baby;
    QDate first;
    QDate last; ///< included
    int startHour = 0;
    Instant now;
    /// As Logbook::during() gives them for those days.
    QList<Entry> entries;
    /// All measurements until the end of the days, with those of before.
    QList<GrowthPoint> growth;
    /// Who prints it; empty without an account.
    QString printedBy;
    /// The kinds of the entries that are listed one by one at the end.
    QStringList listedKinds;
};

/// Reads what a report of those days needs.
/// @param now when it is printed
[[nodiscard]] Result<ReportData> readReport(const Logbook &logbook, const Entry &baby, QDate first,
                                            QDate last, int startHour, Instant now);

/// What happened on one day, or on an average day of several.
struct ReportDay
{
    QDate from;
    QDate to; ///< included; the same for one day
    bool isOver = true;
    /// Of several days: over how many of them it is the mean, those on which something was logged.
    int days = 1;
    double feeds = 0;
    double bottleMl = 0;
    double breastMsecs = 0;
    double sleepMsecs = 0;
    double longestMsecs = 0; ///< began on the day; of several days the longest of all
    double wet = 0;
    double dirty = 0;
    std::optional<qint64> highestCentiC;
    bool isEmpty = true; ///< nothing was logged
};

/// Each day of the report, up to today.
[[nodiscard]] QList<ReportDay> daysOf(const ReportData &data);
/// The mean of those that are over, for so many days at a time.
[[nodiscard]] QList<ReportDay> meansOf(std::span<const ReportDay> days, int count);

} // namespace weehours

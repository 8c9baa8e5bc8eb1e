// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/daysummary.h"

namespace weehours {

/// One local day and what happened on it.
struct DayTotals
{
    QDate day;
    DaySummary sum;
    bool operator==(const DayTotals &) const = default;
};

/// Each local day from `first` to `last`, both included, whether or not something was logged on it.
/// Takes one pass over the entries.
/// @param entries   of one baby, in any order, with those that reach into the first day
/// @param startHour see startOfDay()
/// @param now the end of a running sleep
[[nodiscard]] QList<DayTotals> dailyTotals(const QList<Entry> &entries, QDate first, QDate last,
                                           int startHour, Instant now);

/// The mean of the days that have entries.
[[nodiscard]] DayAverage averageOf(std::span<const DayTotals> days);

/// One more column of toCsv(): its name, and a value for each day.
struct CsvColumn
{
    QString name;
    QStringList values;
};

/// The days as CSV for a spreadsheet: a header row, then a row per day, the same in every language.
/// Sleep is in whole minutes, milk in millilitres, lines end in CR LF (RFC 4180).
/// @param more columns behind the usual ones, each with as many values as there are days
[[nodiscard]] QString toCsv(std::span<const DayTotals> days, const QList<CsvColumn> &more = {});

/// A field of CSV, quoted if RFC 4180 requires it. What a spreadsheet would take for a formula (a
/// leading =, +, -, @) gets a leading apostrophe, which marks text in spreadsheets.
[[nodiscard]] QString csvText(const QString &text);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/trends.h"

#include <QString>

/// Days and averages in words.
namespace weehours {

/// With one decimal, or none where that is a nought: "8.1", "8".
[[nodiscard]] QString decimalText(double number);
/// The mean of a single day.
[[nodiscard]] DayAverage asAverage(const DaySummary &sum);

/// "8.1 feeds, 720 ml, 14 h 10 asleep, 6.8 nappies", for an average or one day. Empty if there are
/// no days.
[[nodiscard]] QString numbersText(const DayAverage &average);

/// A number to look at, and what it counts: "14 h 10", "asleep".
struct Figure
{
    QString value;
    QString caption;

    bool operator==(const Figure &) const = default;
};

/// The numbers of numbersText(), one by one.
[[nodiscard]] QList<Figure> figuresOf(const DayAverage &average);

/// Compares a period with the one before: "0.4 feeds fewer, 35 min more sleep, the longest sleep as
/// usual". Empty if one of them has no days.
[[nodiscard]] QString besideBefore(const DayAverage &average, const DayAverage &before);

/// Compares today with the week's average up to this time of day: "By this time of day: 40 min more
/// sleep, 1 nappy fewer." Empty without an average.
/// @param byNow see averageByNow()
[[nodiscard]] QString besideTheWeek(const DaySummary &today, const DayAverage &byNow);

} // namespace weehours

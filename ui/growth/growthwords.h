// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growth/growthchart.h"

#include <QString>

/// Growth in words, in the program's language and units. Never a judgement. GUI thread.
namespace weehours {

/// "Weight", "Weight for length": for the switch.
[[nodiscard]] QString measureWord(GrowthMeasure measure);
/// "Weight by age, in kg".
[[nodiscard]] QString chartTitle(GrowthMeasure measure);
/// "Weights": the title of the table.
[[nodiscard]] QString pointsTitle(GrowthMeasure measure);
/// "No weights yet."
[[nodiscard]] QString nothingYet(GrowthMeasure measure);
/// "WHO child growth standards, girls"; without a sex only the standards.
[[nodiscard]] QString standardsText(const std::optional<GrowthSex> &sex);
/// "13 weeks".
[[nodiscard]] QString rangeWord(GrowthRange range);
/// The title of the horizontal axis: "months since the due date".
[[nodiscard]] QString axisTitle(const GrowthChart &chart);
/// Why ages are counted from the due date, and until when; empty if they are not.
/// @param today the note disappears at the age of two years
[[nodiscard]] QString correctedNote(const GrowthChart &chart, const QString &babyName, QDate today);

/// The value in the axis's unit: kilograms, grams or pounds; centimetres or inches; kg/m².
[[nodiscard]] double axisValue(GrowthMeasure measure, double value);
/// "6.42 kg"
[[nodiscard]] QString growthValueText(GrowthMeasure measure, double value);
/// "75th", before the word percentile.
[[nodiscard]] QString percentileNumber(int number);
/// "75th percentile", "above the 99th percentile".
[[nodiscard]] QString percentileText(double z);
/// "75th", "> 99th": for a column.
[[nodiscard]] QString shortPercentile(double z);
/// "+0.7"
[[nodiscard]] QString zText(double z);
/// "14 Nov", with the year if it is not the current one.
[[nodiscard]] QString growthDayText(Instant at, QDate today);
/// "3 months, 2 days", "at birth", "before the due date"; empty without a birth date.
[[nodiscard]] QString growthAgeText(const GrowingChild &child, const GrowthPoint &point);
/// "+180 g": per week or month, see GrowthChart::isGainMonthly(). Empty if there is none.
[[nodiscard]] QString gainText(const GrowthChart &chart, qsizetype point);

/// The details of a point in two lines: "6.42 kg", "75th percentile (z +0.7)"; "3 months, 2 days ·
/// +180 g a week since 14 Nov".
struct GrowthReadout
{
    QString value;
    QString place; ///< empty if it has no percentile
    QString rest;

    /// All of it in one line.
    [[nodiscard]] QString said() const;
};
[[nodiscard]] GrowthReadout readoutOf(const GrowthChart &chart, qsizetype point, QDate today);

} // namespace weehours

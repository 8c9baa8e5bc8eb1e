// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/growth/growthpoint.h"

#include <array>

namespace weehours {

/// What a chart can be of, in the order of the switch. Length is of lengths and heights.
inline constexpr std::array chartMeasures{GrowthMeasure::Weight, GrowthMeasure::Length,
                                          GrowthMeasure::Head, GrowthMeasure::Bmi,
                                          GrowthMeasure::WeightForLength};

/// How much of a child's life a chart shows, in the order of the switch.
enum class GrowthRange { Weeks13, Months6, Years2, Years5 };
inline constexpr std::array growthRanges{GrowthRange::Weeks13, GrowthRange::Months6,
                                         GrowthRange::Years2, GrowthRange::Years5};

/// How long a range is, in days.
[[nodiscard]] double daysOf(GrowthRange range);
/// The smallest range that holds that age.
[[nodiscard]] GrowthRange rangeFor(int ageDays);

/// What a growth chart and the table beside it show of one child and measure.
struct GrowthChart
{
    GrowthMeasure measure = GrowthMeasure::Weight;
    GrowthRange range = GrowthRange::Months6;
    /// As `child` of growthPoints(); its sex says whose curves are drawn.
    GrowingChild child;
    /// Of this measure, oldest first.
    QList<GrowthPoint> points;

    /// @param points of all measures, as growthPoints() gives them
    [[nodiscard]] static GrowthChart of(GrowthMeasure measure, const GrowingChild &child,
                                        const QList<GrowthPoint> &points);

    [[nodiscard]] bool isByLength() const { return measure == GrowthMeasure::WeightForLength; }
    /// Whether ages are counted from the due date.
    [[nodiscard]] bool isCorrected() const;
    /// Where the point stands from left to right: days of age, or millimetres of length. Nothing
    /// where its age is not known.
    [[nodiscard]] std::optional<int> placeOf(const GrowthPoint &point) const;
    /// What is shown from left to right, in the same unit.
    [[nodiscard]] std::pair<double, double> span() const;
    /// The table that the curves are from.
    [[nodiscard]] GrowthTable table() const;
    /// How fast the measure grew up to that point since the one before; nothing for measures that
    /// are judged by another.
    [[nodiscard]] std::optional<GrowthGain> gainAt(qsizetype point) const;
    /// Whether gains are told by the month, and not by the week as for a baby.
    [[nodiscard]] bool isGainMonthly() const;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/growth/growthpoint.h"

#include <array>

namespace weehours {

/// The measures of a chart, in the order of the switch. Length includes heights.
inline constexpr std::array chartMeasures{GrowthMeasure::Weight, GrowthMeasure::Length,
                                          GrowthMeasure::Head, GrowthMeasure::Bmi,
                                          GrowthMeasure::WeightForLength};

/// The ages that a chart shows, in the order of the switch.
enum class GrowthRange { Weeks13, Months6, Years2, Years5 };
inline constexpr std::array growthRanges{GrowthRange::Weeks13, GrowthRange::Months6,
                                         GrowthRange::Years2, GrowthRange::Years5};

/// The length of a range in days.
[[nodiscard]] double daysOf(GrowthRange range);
/// The smallest range that includes that age.
[[nodiscard]] GrowthRange rangeFor(int ageDays);

/// The contents of a growth chart and its table, for one child and measure.
struct GrowthChart
{
    GrowthMeasure measure = GrowthMeasure::Weight;
    GrowthRange range = GrowthRange::Months6;
    /// The `child` of growthPoints(); its sex selects the curves.
    GrowingChild child;
    /// Points of this measure, oldest first.
    QList<GrowthPoint> points;

    /// @param points of all measures, as from growthPoints()
    [[nodiscard]] static GrowthChart of(GrowthMeasure measure, const GrowingChild &child,
                                        const QList<GrowthPoint> &points);

    /// Whether the horizontal axis is length instead of age.
    [[nodiscard]] bool isByLength() const { return measure == GrowthMeasure::WeightForLength; }
    /// Whether ages are counted from the due date.
    [[nodiscard]] bool isCorrected() const;
    /// The point's horizontal position: age in days, or length in millimetres. Nothing if its age
    /// is unknown.
    [[nodiscard]] std::optional<int> placeOf(const GrowthPoint &point) const;
    /// The horizontal range, in the same unit.
    [[nodiscard]] std::pair<double, double> span() const;
    /// The table of the curves.
    [[nodiscard]] GrowthTable table() const;
    /// The gain from the previous point to this one; nothing for measures that are not judged by
    /// gains.
    [[nodiscard]] std::optional<GrowthGain> gainAt(qsizetype point) const;
    /// Whether gains are per month instead of per week, as for a baby.
    [[nodiscard]] bool isGainMonthly() const;
};

} // namespace weehours

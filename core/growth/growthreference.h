// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace weehours {

/// WHO publishes one set of growth curves for boys and one for girls.
enum class GrowthSex { Boys, Girls };

/// A table of WHO's child growth standards.
enum class GrowthTable {
    Weight,          ///< kg by day of age
    Length,          ///< cm by day of age; lying to day 730, standing from day 731
    Head,            ///< cm by day of age
    Bmi,             ///< kg/m² by day of age; lying and standing as Length
    WeightForLength, ///< kg by length lying, in mm
    WeightForHeight, ///< kg by height standing, in mm
};

/// The day of age from which WHO measures a child standing.
inline constexpr int standingFromDay = 731;
/// A child is 7 mm longer lying than standing (WHO Child Growth Standards, technical report, 2006).
inline constexpr int lyingMoreMm = 7;

/// The distribution of a measure among healthy children of one age or length, by Cole's LMS method:
/// `l` is the Box-Cox power that makes it normal, `m` the median, `s` the coefficient of variation.
struct Lms
{
    double l = 1;
    double m = 0;
    double s = 0;

    bool operator==(const Lms &) const = default;
};

/// The WHO child growth standards (2006), read from the program's resources once. All functions are
/// pure and thread-safe.
namespace growthreference {

/// The row of a table.
///
/// @param by days of age (0 to 1826), or mm of length (450 to 1100) or height (650 to 1200)
/// @returns empty if `by` is outside of the table
[[nodiscard]] std::optional<Lms> lms(GrowthTable table, GrowthSex sex, int by);

/// The first and last `by` of a table.
[[nodiscard]] std::pair<int, int> span(GrowthTable table);

/// The value's distance from the median in standard deviations. Beyond three deviations WHO extends
/// weight, BMI and weight for length linearly (technical report, chapter 7).
[[nodiscard]] double zScore(GrowthTable table, const Lms &lms, double value);

/// The value at z: the inverse of zScore().
[[nodiscard]] double valueAt(GrowthTable table, const Lms &lms, double z);

/// The percentage of children below z: 0 to 100, not rounded.
[[nodiscard]] double percentile(double z);

} // namespace growthreference

} // namespace weehours

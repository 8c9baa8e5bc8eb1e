// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/growth/growthreference.h"
#include "core/store/entry.h"

#include <QDate>
#include <QTimeZone>

namespace weehours {

/// What was measured.
enum class GrowthMeasure {
    Weight,          ///< kg
    Length,          ///< cm, lying
    Height,          ///< cm, standing
    Head,            ///< cm
    Bmi,             ///< kg/m²
    WeightForLength, ///< kg, by the length measured with it
};

/// `weight`, `length`, `height`, `head`, `bmi`, `weight_for_length`.
[[nodiscard]] QLatin1StringView textOf(GrowthMeasure measure);

/// `kg`, `cm` or `kg/m2`.
[[nodiscard]] QLatin1StringView unitOf(GrowthMeasure measure);

/// What percentiles depend on.
struct GrowingChild
{
    std::optional<QDate> birthDate;
    std::optional<QDate> dueDate;
    /// Empty if the baby's gender is not one of WHO's two: none is assumed.
    std::optional<GrowthSex> sex;

    /// @param baby the baby's own entity
    [[nodiscard]] static GrowingChild of(const Entry &baby);

    /// Whether the child was born more than 21 days early, so that its age counts from the due date
    /// until it is two years old.
    [[nodiscard]] bool isPreterm() const;
};

/// One measure of a growth entry.
struct GrowthPoint
{
    EntityId entry;
    Instant at;
    GrowthMeasure measure = GrowthMeasure::Weight;
    /// As measured, in the unit of the measure.
    double value = 0;
    /// The length or height for WeightForLength, in mm as in WHO's tables; else 0.
    int byMm = 0;
    /// Days since birth; empty without a birth date.
    std::optional<int> ageDays;
    /// Days since the due date, negative before it. Only for a preterm child under two years.
    std::optional<int> correctedAgeDays;
    /// Empty without a birth date or sex, before the due date of a preterm child, and beyond the
    /// tables. WeightForLength needs no age.
    std::optional<double> z;

    /// 0 to 100, not rounded.
    [[nodiscard]] std::optional<double> percentile() const;
};

/// The points of all growth entries among `entries`, oldest first; those of one entry in the order
/// of GrowthMeasure. Pure.
///
/// If an entry does not say whether the child stood, it is taken as lying before standingFromDay
/// and standing from then on, as WHO measures. For a child measured the other way the percentile is
/// computed with lyingMoreMm added or subtracted; `value` stays as measured.
///
/// @param here the time zone of entries without a known zone
[[nodiscard]] QList<GrowthPoint> growthPoints(const GrowingChild &child,
                                              const QList<Entry> &entries, const QTimeZone &here);

/// The rate of growth since an earlier point.
struct GrowthGain
{
    double perDay = 0; ///< in the unit of the measure
    Instant since;     ///< the time of the earlier point
};

/// The gain from one point to a later one; empty for points of different measures, or less than a
/// day apart. Pure.
[[nodiscard]] std::optional<GrowthGain> gainBetween(const GrowthPoint &before,
                                                    const GrowthPoint &after);

} // namespace weehours

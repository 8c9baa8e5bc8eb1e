// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/growth/growthreference.h"
#include "core/store/entry.h"

#include <QDate>
#include <QTimeZone>

namespace weehours {

/// What a measurement is of.
enum class GrowthMeasure {
    Weight,          ///< kg
    Length,          ///< cm, lying
    Height,          ///< cm, standing
    Head,            ///< cm
    Bmi,             ///< kg/m²
    WeightForLength, ///< kg, judged by the length measured with it
};

/// `weight`, `length`, `height`, `head`, `bmi`, `weight_for_length`.
[[nodiscard]] QLatin1StringView textOf(GrowthMeasure measure);

/// `kg`, `cm` or `kg/m2`.
[[nodiscard]] QLatin1StringView unitOf(GrowthMeasure measure);

/// What percentiles need to know of a child.
struct GrowingChild
{
    std::optional<QDate> birthDate;
    std::optional<QDate> dueDate;
    /// Nothing where the baby's gender does not name one of WHO's two sets: none is assumed.
    std::optional<GrowthSex> sex;

    /// @param baby the baby's own entity
    [[nodiscard]] static GrowingChild of(const Entry &baby);

    /// Whether the child was born more than 21 days before it was due, so that its age is counted
    /// from the due date until it is two years old.
    [[nodiscard]] bool isPreterm() const;
};

/// One measure of one growth entry.
struct GrowthPoint
{
    EntityId entry;
    Instant at;
    GrowthMeasure measure = GrowthMeasure::Weight;
    /// As it was measured, in the unit of the measure.
    double value = 0;
    /// The length or height that WeightForLength is judged by, in mm as WHO's tables have it; else
    /// 0.
    int byMm = 0;
    /// Days since birth; nothing without a birth date.
    std::optional<int> ageDays;
    /// Days since the due date, below 0 before it. Only of a preterm child under two years.
    std::optional<int> correctedAgeDays;
    /// Nothing without a birth date or sex, before the due date of a preterm child, and beyond the
    /// tables. WeightForLength needs no age.
    std::optional<double> z;

    /// 0 to 100, not rounded.
    [[nodiscard]] std::optional<double> percentile() const;
};

/// The points of all growth entries among `entries`, oldest first; the points of one entry in the
/// order of GrowthMeasure. Pure.
///
/// Where an entry does not say whether the child stood, it lay until the day standingFromDay and
/// stood from then on, as WHO measures. A child measured the other way is converted by
/// lyingMoreMm for its percentile, and the value stays as measured.
///
/// @param here the zone in which entries count that name none that is known here
[[nodiscard]] QList<GrowthPoint> growthPoints(const GrowingChild &child,
                                              const QList<Entry> &entries, const QTimeZone &here);

/// How fast a measure grew since another point before.
struct GrowthGain
{
    double perDay = 0; ///< in the unit of the measure
    Instant since;     ///< when the point before was measured
};

/// The gain from one point to a later one; nothing between points of two measures, and where less
/// than a day lies between them. Pure.
[[nodiscard]] std::optional<GrowthGain> gainBetween(const GrowthPoint &before,
                                                    const GrowthPoint &after);

} // namespace weehours

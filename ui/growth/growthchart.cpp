// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthchart.h"

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

constexpr double daysOfMonth = 30.4375;
constexpr int daysOfYear = 365;
/// The margin around the child's own lengths, and the minimum range, in mm.
constexpr int lengthRoom = 50;
constexpr int leastLengths = 200;

bool isDrawnAs(GrowthMeasure chart, GrowthMeasure measure)
{
    return measure == chart || (chart == GrowthMeasure::Length && measure == GrowthMeasure::Height);
}

} // namespace

double daysOf(GrowthRange range)
{
    switch (range) {
    case GrowthRange::Weeks13: return 13 * 7;
    case GrowthRange::Months6: return 6 * daysOfMonth;
    case GrowthRange::Years2: return 24 * daysOfMonth;
    case GrowthRange::Years5: break;
    }
    return 60 * daysOfMonth;
}

GrowthRange rangeFor(int ageDays)
{
    const auto *const found = std::ranges::find_if(growthRanges, [ageDays](GrowthRange range) {
        return ageDays <= daysOf(range);
    });
    return found == growthRanges.end() ? growthRanges.back() : *found;
}

GrowthChart GrowthChart::of(GrowthMeasure measure, const GrowingChild &child,
                            const QList<GrowthPoint> &points)
{
    GrowthChart chart{measure, GrowthRange::Months6, child, {}};
    std::ranges::copy_if(points, std::back_inserter(chart.points), [&](const GrowthPoint &point) {
        return isDrawnAs(measure, point.measure);
    });
    return chart;
}

bool GrowthChart::isCorrected() const
{
    return !isByLength() && child.isPreterm();
}

std::optional<int> GrowthChart::placeOf(const GrowthPoint &point) const
{
    if (!isByLength())
        return point.correctedAgeDays ? point.correctedAgeDays : point.ageDays;
    // `byMm` is length or height, whichever is measured at that age; converted to that of the
    // chart.
    const bool stood = point.ageDays.value_or(0) >= standingFromDay;
    const bool chartStands = table() == GrowthTable::WeightForHeight;
    if (stood == chartStands)
        return point.byMm;
    return stood ? point.byMm + lyingMoreMm : point.byMm - lyingMoreMm;
}

std::pair<double, double> GrowthChart::span() const
{
    if (!isByLength())
        return {0, daysOf(range)};
    const auto [first, last] = growthreference::span(table());
    if (points.isEmpty())
        return {first, first + leastLengths};
    const auto [shortest, longest] = std::ranges::minmax(points, {}, &GrowthPoint::byMm);
    const auto rounded = [](double mm, auto &&round) {
        return round(mm / lengthRoom) * lengthRoom;
    };
    const double from = std::max<double>(first, rounded(shortest.byMm - lengthRoom,
                                                        [](double n) { return std::floor(n); }));
    const double to = rounded(longest.byMm + lengthRoom, [](double n) { return std::ceil(n); });
    return {from, std::min<double>(last, std::max(to, from + leastLengths))};
}

GrowthTable GrowthChart::table() const
{
    switch (measure) {
    case GrowthMeasure::Weight: return GrowthTable::Weight;
    case GrowthMeasure::Length:
    case GrowthMeasure::Height: return GrowthTable::Length;
    case GrowthMeasure::Head: return GrowthTable::Head;
    case GrowthMeasure::Bmi: return GrowthTable::Bmi;
    case GrowthMeasure::WeightForLength: break;
    }
    const bool stands = !points.isEmpty()
                        && points.constLast().ageDays.value_or(0) >= standingFromDay;
    return stands ? GrowthTable::WeightForHeight : GrowthTable::WeightForLength;
}

std::optional<GrowthGain> GrowthChart::gainAt(qsizetype point) const
{
    if (point <= 0 || isByLength() || measure == GrowthMeasure::Bmi)
        return std::nullopt;
    return gainBetween(points.at(point - 1), points.at(point));
}

bool GrowthChart::isGainMonthly() const
{
    return !points.isEmpty() && points.constLast().ageDays.value_or(0) >= daysOfYear;
}

} // namespace weehours

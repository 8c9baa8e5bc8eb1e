// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/growth/growthpoint.h"

#include "core/logbook/wallclock.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

constexpr int pretermDays = 21;

std::optional<QDate> dateOf(const Entry &baby, QLatin1StringView field)
{
    const QDate date = QDate::fromString(baby.text(field), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// A growth entry with the child's age at that time.
class Measurement
{
public:
    Measurement(const GrowingChild &child, const Entry &entry, const QTimeZone &here)
        : m_child(child), m_entry(entry)
    {
        const WallClock clock(zoneNamed(entry.text(field::zone), here));
        const QDate day = clock.at(entry.startedAt()).day;
        if (child.birthDate)
            m_ageDays = static_cast<int>(child.birthDate->daysTo(day));
        // Ages are corrected until two years after birth: up to the day before standingFromDay.
        if (child.isPreterm() && *m_ageDays < standingFromDay)
            m_correctedAgeDays = static_cast<int>(child.dueDate->daysTo(day));
        const bool isOld = m_ageDays.value_or(0) >= standingFromDay;
        m_stood = entry.has(field::standing) ? entry.flag(field::standing) : isOld;
        // WHO's tables of length and BMI change from lying to standing at this age.
        m_tableStands = isOld;
    }

    void addTo(QList<GrowthPoint> &points) const
    {
        const auto grams = m_entry.integer(field::weightG);
        const auto mm = static_cast<int>(m_entry.integer(field::heightMm));
        const double kg = static_cast<double>(grams) / 1000;
        if (grams > 0)
            points.append(byAge(GrowthMeasure::Weight, GrowthTable::Weight, kg, kg));
        if (mm > 0) {
            points.append(byAge(m_stood ? GrowthMeasure::Height : GrowthMeasure::Length,
                                GrowthTable::Length, mm / 10.0, tableMm(mm) / 10.0));
        }
        if (const auto head = m_entry.integer(field::headMm); head > 0) {
            const double cm = static_cast<double>(head) / 10;
            points.append(byAge(GrowthMeasure::Head, GrowthTable::Head, cm, cm));
        }
        if (grams > 0 && mm > 0) {
            const auto bmi = [&](int millimetres) {
                return kg / (millimetres / 1000.0 * (millimetres / 1000.0));
            };
            points.append(byAge(GrowthMeasure::Bmi, GrowthTable::Bmi, bmi(mm), bmi(tableMm(mm))));
            points.append(weightForLength(kg, tableMm(mm)));
        }
    }

private:
    // The length in mm as the table for this age expects it.
    [[nodiscard]] int tableMm(int mm) const
    {
        if (m_stood == m_tableStands)
            return mm;
        return m_stood ? mm + lyingMoreMm : mm - lyingMoreMm;
    }

    [[nodiscard]] GrowthPoint point(GrowthMeasure measure, double value) const
    {
        return {m_entry.id(), m_entry.startedAt(), measure, value, 0,
                m_ageDays,    m_correctedAgeDays,  {}};
    }

    [[nodiscard]] GrowthPoint byAge(GrowthMeasure measure, GrowthTable table, double value,
                                    double judged) const
    {
        GrowthPoint found = point(measure, value);
        const auto age = m_correctedAgeDays ? m_correctedAgeDays : m_ageDays;
        const auto row = age && m_child.sex ? growthreference::lms(table, *m_child.sex, *age)
                                            : std::nullopt;
        if (row)
            found.z = growthreference::zScore(table, *row, judged);
        return found;
    }

    [[nodiscard]] GrowthPoint weightForLength(double kg, int mm) const
    {
        GrowthPoint found = point(GrowthMeasure::WeightForLength, kg);
        found.byMm = mm;
        const GrowthTable table = m_tableStands ? GrowthTable::WeightForHeight
                                                : GrowthTable::WeightForLength;
        const auto row = m_child.sex ? growthreference::lms(table, *m_child.sex, mm) : std::nullopt;
        if (row)
            found.z = growthreference::zScore(table, *row, kg);
        return found;
    }

    const GrowingChild &m_child;
    const Entry &m_entry;
    std::optional<int> m_ageDays;
    std::optional<int> m_correctedAgeDays;
    bool m_stood = false;
    bool m_tableStands = false;
};

} // namespace

QLatin1StringView textOf(GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::Weight: return QLatin1StringView("weight");
    case GrowthMeasure::Length: return QLatin1StringView("length");
    case GrowthMeasure::Height: return QLatin1StringView("height");
    case GrowthMeasure::Head: return QLatin1StringView("head");
    case GrowthMeasure::Bmi: return QLatin1StringView("bmi");
    case GrowthMeasure::WeightForLength: break;
    }
    return QLatin1StringView("weight_for_length");
}

QLatin1StringView unitOf(GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::Weight:
    case GrowthMeasure::WeightForLength: return QLatin1StringView("kg");
    case GrowthMeasure::Bmi: return QLatin1StringView("kg/m2");
    case GrowthMeasure::Length:
    case GrowthMeasure::Height:
    case GrowthMeasure::Head: break;
    }
    return QLatin1StringView("cm");
}

GrowingChild GrowingChild::of(const Entry &baby)
{
    GrowingChild child{dateOf(baby, field::birthDate), dateOf(baby, field::dueDate), {}};
    const QString gender = baby.text(field::gender);
    if (gender == QLatin1StringView("male"))
        child.sex = GrowthSex::Boys;
    else if (gender == QLatin1StringView("female"))
        child.sex = GrowthSex::Girls;
    return child;
}

bool GrowingChild::isPreterm() const
{
    return birthDate && dueDate && birthDate->daysTo(*dueDate) > pretermDays;
}

std::optional<double> GrowthPoint::percentile() const
{
    return z ? std::optional(growthreference::percentile(*z)) : std::nullopt;
}

QList<GrowthPoint> growthPoints(const GrowingChild &child, const QList<Entry> &entries,
                                const QTimeZone &here)
{
    QList<GrowthPoint> points;
    for (const Entry &entry : entries) {
        if (entry.kind() == kind::growth && !entry.entity.deleted)
            Measurement(child, entry, here).addTo(points);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const GrowthPoint &a, const GrowthPoint &b) { return a.at < b.at; });
    return points;
}

std::optional<GrowthGain> gainBetween(const GrowthPoint &before, const GrowthPoint &after)
{
    const double days = static_cast<double>(after.at.msecs - before.at.msecs) / msecsPerDay;
    if (before.measure != after.measure || days < 1)
        return std::nullopt;
    return GrowthGain{(after.value - before.value) / days, before.at};
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthwords.h"

#include "core/logbook/daysummary.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct GrowthText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::GrowthText)
};

constexpr double daysOfGainMonth = 30.4375;

bool isWeight(GrowthMeasure measure)
{
    return measure == GrowthMeasure::Weight || measure == GrowthMeasure::WeightForLength;
}

QString unitWord(GrowthMeasure measure)
{
    if (measure == GrowthMeasure::Bmi)
        return GrowthText::tr("kg/m²", "kilograms for a square metre");
    if (!isWeight(measure)) {
        return units().length == LengthUnit::Inches ? GrowthText::tr("inches")
                                                    : suffixOf(Quantity::Length).trimmed();
    }
    const QString unit = suffixOf(Quantity::Weight).trimmed();
    return unit.isEmpty() ? GrowthText::tr("lb", "pounds") : unit;
}

QString withSign(const QString &number, double value)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

} // namespace

QString percentileNumber(int number)
{
    // English has several endings; in other languages all are alike.
    const int ones = number / 10 % 10 == 1 ? 0 : number % 10;
    switch (ones) {
    case 1: return GrowthText::tr("%1st", "a percentile: 21st").arg(number);
    case 2: return GrowthText::tr("%1nd", "a percentile: 22nd").arg(number);
    case 3: return GrowthText::tr("%1rd", "a percentile: 23rd").arg(number);
    default: return GrowthText::tr("%1th", "a percentile: 75th").arg(number);
    }
}

QString measureWord(GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::Weight: return GrowthText::tr("Weight", "a measure of growth");
    case GrowthMeasure::Length:
    case GrowthMeasure::Height: return GrowthText::tr("Length", "a measure of growth");
    case GrowthMeasure::Head: return GrowthText::tr("Head", "a measure of growth");
    case GrowthMeasure::Bmi: return GrowthText::tr("BMI", "a measure of growth");
    case GrowthMeasure::WeightForLength: break;
    }
    return GrowthText::tr("Weight for length", "a measure of growth");
}

QString chartTitle(GrowthMeasure measure)
{
    const QString unit = unitWord(measure);
    switch (measure) {
    case GrowthMeasure::Weight:
        return GrowthText::tr("Weight by age, in %1", "%1 is a unit").arg(unit);
    case GrowthMeasure::Length:
    case GrowthMeasure::Height:
        return GrowthText::tr("Length by age, in %1", "%1 is a unit").arg(unit);
    case GrowthMeasure::Head:
        return GrowthText::tr("Head circumference by age, in %1", "%1 is a unit").arg(unit);
    case GrowthMeasure::Bmi: return GrowthText::tr("BMI by age, in %1", "%1 is a unit").arg(unit);
    case GrowthMeasure::WeightForLength: break;
    }
    return GrowthText::tr("Weight by length, in %1", "%1 is a unit").arg(unit);
}

QString pointsTitle(GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::Weight: return GrowthText::tr("Weights");
    case GrowthMeasure::Length:
    case GrowthMeasure::Height: return GrowthText::tr("Lengths");
    case GrowthMeasure::Head: return GrowthText::tr("Head circumferences");
    case GrowthMeasure::Bmi: return GrowthText::tr("BMI", "a measure of growth");
    case GrowthMeasure::WeightForLength: break;
    }
    return GrowthText::tr("Weights for length");
}

QString nothingYet(GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::Weight: return GrowthText::tr("No weights yet.");
    case GrowthMeasure::Length:
    case GrowthMeasure::Height: return GrowthText::tr("No lengths yet.");
    case GrowthMeasure::Head: return GrowthText::tr("No head circumferences yet.");
    case GrowthMeasure::Bmi:
    case GrowthMeasure::WeightForLength: break;
    }
    return GrowthText::tr("No measurements of weight and length together yet.");
}

QString standardsText(const std::optional<GrowthSex> &sex)
{
    if (!sex)
        return GrowthText::tr("WHO child growth standards");
    return *sex == GrowthSex::Girls ? GrowthText::tr("WHO child growth standards, girls")
                                    : GrowthText::tr("WHO child growth standards, boys");
}

QString rangeWord(GrowthRange range)
{
    switch (range) {
    case GrowthRange::Weeks13: return GrowthText::tr("13 weeks", "how much a chart shows");
    case GrowthRange::Months6: return GrowthText::tr("6 months", "how much a chart shows");
    case GrowthRange::Years2: return GrowthText::tr("2 years", "how much a chart shows");
    case GrowthRange::Years5: break;
    }
    return GrowthText::tr("5 years", "how much a chart shows");
}

QString axisTitle(const GrowthChart &chart)
{
    if (chart.isByLength()) {
        const QString unit = unitWord(GrowthMeasure::Length);
        return chart.table() == GrowthTable::WeightForHeight
                   ? GrowthText::tr("height in %1", "below a chart; %1 is a unit").arg(unit)
                   : GrowthText::tr("length in %1", "below a chart; %1 is a unit").arg(unit);
    }
    const bool corrected = chart.isCorrected();
    switch (chart.range) {
    case GrowthRange::Weeks13:
        return corrected ? GrowthText::tr("weeks since the due date")
                         : GrowthText::tr("weeks since birth");
    case GrowthRange::Months6:
    case GrowthRange::Years2:
        return corrected ? GrowthText::tr("months since the due date")
                         : GrowthText::tr("months since birth");
    case GrowthRange::Years5: break;
    }
    return corrected ? GrowthText::tr("years since birth; until two, since the due date")
                     : GrowthText::tr("years since birth");
}

QString correctedNote(const GrowthChart &chart, const QString &babyName, QDate today)
{
    const GrowingChild &child = chart.child;
    if (!chart.isCorrected() || child.birthDate->daysTo(today) >= standingFromDay)
        return {};
    const QLocale locale;
    const QString due = locale.toString(*child.dueDate,
                                        GrowthText::tr("d MMMM",
                                                       "a day, as QDate writes it: 26 August"));
    const auto early = static_cast<int>((child.birthDate->daysTo(*child.dueDate) + 3) / 7);
    QString note = GrowthText::tr("Corrected age: counted from %1, the due date, because %2 came "
                                  "%n week(s) early. So it stays until the second birthday.",
                                  "%1 is a date, %2 a name", early)
                       .arg(due, babyName);
    const auto before = static_cast<int>(
        std::ranges::count_if(chart.points, [](const GrowthPoint &point) {
            return point.correctedAgeDays.value_or(0) < 0;
        }));
    if (before > 0) {
        note += u' '
                + GrowthText::tr("%n measurement(s) from before that day are in the table only.",
                                 nullptr, before);
    }
    return note;
}

double axisValue(GrowthMeasure measure, double value)
{
    if (measure == GrowthMeasure::Bmi)
        return value;
    if (!isWeight(measure)) {
        return units().length == LengthUnit::Inches ? value * 10 / millimetresPerInch : value;
    }
    switch (units().weight) {
    case WeightUnit::Kilograms: return value;
    case WeightUnit::Grams: return value * 1000;
    case WeightUnit::Pounds: break;
    }
    return value * 1000 / gramsPerOunce / ouncesPerPound;
}

QString growthValueText(GrowthMeasure measure, double value)
{
    if (measure == GrowthMeasure::Bmi)
        return QLocale().toString(value, 'f', 1);
    return isWeight(measure) ? quantityText(Quantity::Weight, std::llround(value * 1000))
                             : quantityText(Quantity::Length, std::llround(value * 10));
}

QString percentileText(double z)
{
    const double percentile = growthreference::percentile(z);
    if (percentile >= 99.5) {
        return GrowthText::tr("above the %1 percentile", "%1 is an ordinal: 99th")
            .arg(percentileNumber(99));
    }
    if (percentile < 0.5)
        return GrowthText::tr("below the %1 percentile", "%1 is an ordinal: 1st")
            .arg(percentileNumber(1));
    return GrowthText::tr("%1 percentile", "%1 is an ordinal: 75th")
        .arg(percentileNumber(static_cast<int>(std::lround(percentile))));
}

QString shortPercentile(double z)
{
    const double percentile = growthreference::percentile(z);
    if (percentile >= 99.5)
        return QStringLiteral("> ") + percentileNumber(99);
    if (percentile < 0.5)
        return QStringLiteral("< ") + percentileNumber(1);
    return percentileNumber(static_cast<int>(std::lround(percentile)));
}

QString zText(double z)
{
    return withSign(QLocale().toString(std::abs(z), 'f', 1), z);
}

QString growthDayText(Instant at, QDate today)
{
    const QDate day = localDay(at);
    const QLocale locale;
    if (day.year() == today.year())
        return locale.toString(day, GrowthText::tr("d MMM", "a day, as QDate writes it: 14 Nov"));
    return locale.toString(day,
                           GrowthText::tr("d MMM yyyy", "a day, as QDate writes it: 14 Nov 2026"));
}

QString growthAgeText(const GrowingChild &child, const GrowthPoint &point)
{
    if (!point.ageDays)
        return {};
    if (*point.ageDays == 0)
        return GrowthText::tr("at birth");
    if (*point.ageDays < 0)
        return GrowthText::tr("before the birth");
    if (!point.correctedAgeDays)
        return exactAgeText(*child.birthDate, child.birthDate->addDays(*point.ageDays));
    if (*point.correctedAgeDays < 0)
        return GrowthText::tr("before the due date");
    return exactAgeText(*child.dueDate, child.dueDate->addDays(*point.correctedAgeDays));
}

QString gainText(const GrowthChart &chart, qsizetype point)
{
    const auto gain = chart.gainAt(point);
    if (!gain)
        return {};
    const double amount = gain->perDay * (chart.isGainMonthly() ? daysOfGainMonth : 7);
    const double size = std::abs(amount);
    const QLocale locale;
    if (!isWeight(chart.measure)) {
        // As precise as the measurement.
        const bool inches = units().length == LengthUnit::Inches;
        const double shown = axisValue(chart.measure, size);
        return withSign(locale.toString(shown, 'f', inches ? 2 : 1) + suffixOf(Quantity::Length),
                        amount);
    }
    const double grams = size * 1000;
    if (units().weight == WeightUnit::Pounds) {
        return withSign(
            GrowthText::tr("%1 oz", "ounces").arg(locale.toString(grams / gramsPerOunce, 'f', 1)),
            amount);
    }
    return withSign(GrowthText::tr("%1 g", "grams").arg(std::lround(grams / 10) * 10), amount);
}

QString GrowthReadout::said() const
{
    QStringList parts{value, place, rest};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

GrowthReadout readoutOf(const GrowthChart &chart, qsizetype point, QDate today)
{
    if (point < 0 || point >= chart.points.size())
        return {};
    const GrowthPoint &shown = chart.points.at(point);
    GrowthReadout words{growthValueText(shown.measure, shown.value), {}, {}};
    if (shown.z) {
        words.place = GrowthText::tr("%1 (z %2)", "%1 is a percentile, %2 its z-score")
                          .arg(percentileText(*shown.z), zText(*shown.z));
    }
    QStringList rest{growthDayText(shown.at, today), growthAgeText(chart.child, shown)};
    if (chart.isByLength())
        rest.append(growthValueText(GrowthMeasure::Length, shown.byMm / 10.0));
    if (const auto gain = chart.gainAt(point)) {
        const QString amount = gainText(chart, point);
        const QString since = growthDayText(gain->since, today);
        rest.append(
            chart.isGainMonthly()
                ? GrowthText::tr("%1 a month since %2", "%1 is a gain, %2 a day").arg(amount, since)
                : GrowthText::tr("%1 a week since %2", "%1 is a gain, %2 a day")
                      .arg(amount, since));
    }
    rest.removeAll(QString());
    words.rest = rest.join(QStringLiteral(" · "));
    return words;
}

} // namespace weehours

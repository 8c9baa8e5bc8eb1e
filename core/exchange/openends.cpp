// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/openends.h"

#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weehours {

/// What is asked of one dimension.
struct UnitQuestion
{
    Dimension dimension;
    ImportQuestion::About about;
    std::optional<Unit> ImportAnswers::*answer;
    Sentence words;
};

/// A unit that can be answered, and the values that are usual in it.
struct UnitChoice
{
    Dimension dimension;
    Unit unit;
    const char *word;
    double least;
    double most;
};

namespace {

constexpr qsizetype shownSamples = 3;

constexpr std::array unitQuestions{
    UnitQuestion{Dimension::Volume, ImportQuestion::About::Volume, &ImportAnswers::volume,
                 Sentence::WhichVolume},
    UnitQuestion{Dimension::Weight, ImportQuestion::About::Weight, &ImportAnswers::weight,
                 Sentence::WhichWeight},
    UnitQuestion{Dimension::Length, ImportQuestion::About::Length, &ImportAnswers::length,
                 Sentence::WhichLength},
    UnitQuestion{Dimension::Temperature, ImportQuestion::About::Temperature,
                 &ImportAnswers::temperature, Sentence::WhichTemperature},
};

constexpr std::array unitChoices{
    UnitChoice{Dimension::Volume, Unit::Millilitre, "ml", 15, 2000},
    UnitChoice{Dimension::Volume, Unit::FluidOunce, "oz", 0, 15},
    UnitChoice{Dimension::Weight, Unit::Kilogram, "kg", 0, 12},
    UnitChoice{Dimension::Weight, Unit::Pound, "lb", 12, 200},
    UnitChoice{Dimension::Weight, Unit::Gram, "g", 200, 50000},
    UnitChoice{Dimension::Length, Unit::Inch, "in", 0, 30},
    UnitChoice{Dimension::Length, Unit::Centimetre, "cm", 30, 150},
    UnitChoice{Dimension::Length, Unit::Millimetre, "mm", 150, 1500},
    UnitChoice{Dimension::Temperature, Unit::Celsius, "c", 20, 50},
    UnitChoice{Dimension::Temperature, Unit::Fahrenheit, "f", 50, 120},
};

// What a value comes to in one of the units, as the log counts it.
QString readIn(double value, const UnitChoice &choice)
{
    const double inOurs = inSchema(value, choice.unit);
    switch (choice.dimension) {
    case Dimension::Volume: return QStringLiteral("%1 ml").arg(std::llround(inOurs));
    case Dimension::Weight: return QStringLiteral("%1 g").arg(std::llround(inOurs));
    case Dimension::Length: return QStringLiteral("%1 mm").arg(std::llround(inOurs));
    case Dimension::Temperature: break;
    }
    return QStringLiteral("%1 \u00b0C").arg(inOurs / 100, 0, 'f', 1);
}

} // namespace

Dimension OpenEnds::dimensionOf(QLatin1StringView quantityField)
{
    if (quantityField == field::weightG)
        return Dimension::Weight;
    if (quantityField == field::heightMm || quantityField == field::headMm)
        return Dimension::Length;
    if (quantityField == field::centiC)
        return Dimension::Temperature;
    return Dimension::Volume;
}

OpenEnds::OpenEnds(const ImportSource &source, const ImportAnswers &answers, Instant now)
    : m_answers(answers)
{
    // Without a name Qt would take this computer's.
    if (!answers.zone.isEmpty())
        m_zone = QTimeZone(answers.zone);
    for (const ImportedRow &row : source.reading.rows) {
        bool isWall = false;
        for (const auto &time : {row.start, row.end}) {
            if (time && !time->instant) {
                isWall = true;
                look(*time, now);
            }
        }
        m_wallRows += isWall ? 1 : 0;
        for (const ImportedQuantity &quantity : row.quantities) {
            const Dimension dimension = dimensionOf(quantity.field);
            if (quantity.unit)
                m_known[dimension].append(inSchema(quantity.value, *quantity.unit));
            else
                m_open[dimension].append({quantity.value, row.start});
        }
    }
    askZone(source.reading.likelyZone);
    settleOrder();
    for (const UnitQuestion &question : unitQuestions)
        settleUnit(question);
}

void OpenEnds::look(const WrittenTime &time, Instant now)
{
    constexpr int months = 12;
    if (time.isOrderKnown)
        return;
    ++m_openDates;
    m_isDayFirst = m_isDayFirst || time.first > months;
    m_isMonthFirst = m_isMonthFirst || time.second > months;
    const QDate monthFirst = time.wall(DateOrder::MonthFirst).date();
    const QDate dayFirst = time.wall(DateOrder::DayFirst).date();
    if (!monthFirst.isValid() || !dayFirst.isValid())
        return;
    m_monthFirst.take(monthFirst, now);
    m_dayFirst.take(dayFirst, now);
    if (m_dates.size() < mostDates)
        m_dates.insert(std::pair(monthFirst, dayFirst));
}

void OpenEnds::askZone(const QByteArray &likely)
{
    if (m_zone.isValid())
        return;
    const QByteArray here = QTimeZone::systemTimeZoneId();
    const bool isElsewhere = !likely.isEmpty() && likely != here && QTimeZone(likely).isValid();
    m_zone = isElsewhere ? QTimeZone(likely) : QTimeZone::systemTimeZone();
    QStringList choices{QString::fromUtf8(here)};
    if (isElsewhere)
        choices.prepend(QString::fromUtf8(likely));
    if (m_wallRows > 0)
        m_questions.append({About::Zone, {Sentence::WhichZone}, choices, {}, m_wallRows, {}});
}

// A log has day after day, and nothing of tomorrow.
DateOrder OpenEnds::likelyOrder() const
{
    if (m_monthFirst.isFuture != m_dayFirst.isFuture)
        return m_monthFirst.isFuture ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return m_dayFirst.first.daysTo(m_dayFirst.last) < m_monthFirst.first.daysTo(m_monthFirst.last)
               ? DateOrder::DayFirst
               : DateOrder::MonthFirst;
}

void OpenEnds::settleOrder()
{
    if (m_isDayFirst != m_isMonthFirst) {
        m_order = m_isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return;
    }
    m_order = m_answers.dateOrder.value_or(likelyOrder());
    if (m_openDates == 0 || m_answers.dateOrder)
        return;
    const bool isMonthFirst = m_order == DateOrder::MonthFirst;
    QStringList choices{QStringLiteral("mdy"), QStringLiteral("dmy")};
    if (!isMonthFirst)
        choices.swapItemsAt(0, 1);
    const Days &likely = isMonthFirst ? m_monthFirst : m_dayFirst;
    const Days &other = isMonthFirst ? m_dayFirst : m_monthFirst;
    ImportQuestion question{
        About::DateOrder, {Sentence::WhichDateOrder}, choices, {}, m_openDates, {}};
    if (other.isFuture && !likely.isFuture)
        question.reason = {Sentence::OtherwiseInTheFuture};
    else if (likely.first.daysTo(likely.last) < other.first.daysTo(other.last))
        question.reason = {Sentence::DayAfterDay};
    auto dates = QList<std::pair<QDate, QDate>>(m_dates.cbegin(), m_dates.cend());
    std::ranges::stable_sort(dates, std::greater(), [](const std::pair<QDate, QDate> &one) {
        return std::abs(one.first.daysTo(one.second));
    });
    for (const auto &[monthFirst, dayFirst] : dates.first(qMin(shownSamples, dates.size()))) {
        QStringList readings{monthFirst.toString(Qt::ISODate), dayFirst.toString(Qt::ISODate)};
        if (!isMonthFirst)
            readings.swapItemsAt(0, 1);
        question.samples.append({{},
                                 QStringLiteral("%1/%2/%3")
                                     .arg(monthFirst.month())
                                     .arg(monthFirst.day())
                                     .arg(monthFirst.year()),
                                 readings});
    }
    m_questions.append(question);
}

void OpenEnds::settleUnit(const UnitQuestion &asked)
{
    QList<UnitChoice> choices;
    std::ranges::copy_if(unitChoices, std::back_inserter(choices),
                         [&](const UnitChoice &one) { return one.dimension == asked.dimension; });
    if (const auto &answer = m_answers.*asked.answer) {
        m_units.insert(asked.dimension, *answer);
        return;
    }
    QList<OpenValue> open = m_open.value(asked.dimension);
    std::ranges::stable_sort(open, {}, &OpenValue::value);
    const double median = open.isEmpty() ? 0 : open.at((open.size() - 1) / 2).value;
    std::ranges::stable_sort(choices, {}, [&](const UnitChoice &one) {
        return median >= one.least && median < one.most ? 0 : 1;
    });
    m_units.insert(asked.dimension, choices.constFirst().unit);
    if (open.isEmpty())
        return;
    ImportQuestion question{asked.about, {asked.words}, {}, {}, static_cast<int>(open.size()), {}};
    for (const UnitChoice &choice : std::as_const(choices))
        question.choices.append(QString::fromLatin1(choice.word));
    const UnitChoice &likely = choices.constFirst();
    const QList<double> known = m_known.value(asked.dimension);
    if (!known.isEmpty()) {
        const auto [least, most] = std::ranges::minmax(known);
        const UnitChoice ours = ourUnit(asked.dimension);
        question.reason = {Sentence::OthersAre,
                           {readIn(outOf(least, ours), ours), readIn(outOf(most, ours), ours)}};
    } else {
        question.reason = {Sentence::MiddleIs, {readIn(median, likely)}};
    }
    // The largest differ most.
    QList<OpenValue> samples;
    for (auto one = open.crbegin(); one != open.crend() && samples.size() < shownSamples; ++one) {
        // Nothing is the same in all units.
        if (one->value != 0 && (samples.isEmpty() || samples.constLast().value != one->value))
            samples.append(*one);
    }
    for (auto one = samples.crbegin(); one != samples.crend(); ++one) {
        ImportSample sample{
            one->at ? wallOf(*one->at) : QDateTime(), QString::number(one->value), {}};
        for (const UnitChoice &choice : std::as_const(choices))
            sample.readings.append(readIn(one->value, choice));
        question.samples.append(sample);
    }
    m_questions.append(question);
}

QDateTime OpenEnds::wallOf(const WrittenTime &time) const
{
    return time.instant ? QDateTime::fromMSecsSinceEpoch(time.instant->msecs, m_zone)
                        : time.wall(m_order);
}

UnitChoice OpenEnds::ourUnit(Dimension dimension)
{
    for (const UnitChoice &one : unitChoices) {
        if (one.dimension == dimension && inSchema(1, one.unit) == 1)
            return one;
    }
    return {dimension, Unit::Celsius, "c", 0, 0};
}

// What the schema counts in a unit's own number.
double OpenEnds::outOf(double inOurs, const UnitChoice &ours)
{
    constexpr double hundredths = 100;
    return ours.dimension == Dimension::Temperature ? inOurs / hundredths : inOurs;
}

std::optional<Unit> unitOfChoice(ImportQuestion::About about, const QString &choice)
{
    for (const UnitQuestion &question : unitQuestions) {
        for (const UnitChoice &one : unitChoices) {
            if (question.about == about && one.dimension == question.dimension
                && choice == QLatin1StringView(one.word))
                return one.unit;
        }
    }
    return std::nullopt;
}

} // namespace weehours

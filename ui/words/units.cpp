// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/units.h"

#include "core/protocol/instant.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::UnitText)
};

Units chosen;

constexpr int secondsPerMinute = 60;

QString shortest(double number, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(number, 'f', decimals);
    if (decimals == 0)
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

/// "%1 ml": the pattern of a number with its unit.
QString unitWords(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Milk:
        return chosen.volume == VolumeUnit::Ounces ? UnitText::tr("%1 oz", "an amount of milk")
                                                   : UnitText::tr("%1 ml", "an amount of milk");
    case Quantity::Food: return UnitText::tr("%1 g", "grams");
    case Quantity::Weight:
        if (chosen.weight == WeightUnit::Pounds)
            break;
        return chosen.weight == WeightUnit::Grams ? UnitText::tr("%1 g", "grams")
                                                  : UnitText::tr("%1 kg", "kilograms");
    case Quantity::Length:
        return chosen.length == LengthUnit::Inches ? UnitText::tr("%1 in", "inches")
                                                   : UnitText::tr("%1 cm", "centimetres");
    case Quantity::Temperature:
        return chosen.temperature == TemperatureUnit::Fahrenheit
                   ? UnitText::tr("%1 °F", "degrees Fahrenheit")
                   : UnitText::tr("%1 °C", "degrees Celsius");
    case Quantity::Seconds:
    case Quantity::Minutes: return UnitText::tr("%1 min", "minutes");
    case Quantity::Count:
    case Quantity::Thousandths: break;
    }
    return QStringLiteral("%1");
}

bool isInPounds(Quantity quantity)
{
    return quantity == Quantity::Weight && chosen.weight == WeightUnit::Pounds;
}

/// The minimum of decimals shown, as on scales and thermometers.
int leastDecimals(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Weight: return chosen.weight == WeightUnit::Kilograms ? 2 : 0;
    case Quantity::Length: return chosen.length == LengthUnit::Centimetres ? 1 : 0;
    case Quantity::Temperature: return 1;
    case Quantity::Count:
    case Quantity::Milk:
    case Quantity::Food:
    case Quantity::Thousandths:
    case Quantity::Seconds:
    case Quantity::Minutes: break;
    }
    return 0;
}

/// Parses a weight such as "6 lb 3 oz", in ounces.
std::optional<double> readPounds(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:([\\d.,]+)\\s*(?:lbs?|pounds?)?)?"
                       "(?:\\s*\\b([\\d.,]+)\\s*(?:oz|ounces?)?|\\s*(oz))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = readNumber(match.captured(1));
    const auto second = readNumber(match.captured(2));
    if (!match.captured(3).isEmpty() && first && !second)
        return first; // "99 oz"
    if (!first && !second)
        return std::nullopt;
    return first.value_or(0) * ouncesPerPound + second.value_or(0);
}

} // namespace

void setUnits(const Units &units)
{
    chosen = units;
}

const Units &units()
{
    return chosen;
}

Units usualUnits()
{
    if (QLocale().measurementSystem() != QLocale::ImperialUSSystem)
        return {};
    return {VolumeUnit::Ounces, WeightUnit::Pounds, LengthUnit::Inches,
            TemperatureUnit::Fahrenheit};
}

double shownNumber(Quantity quantity, qint64 stored)
{
    const auto number = static_cast<double>(stored);
    switch (quantity) {
    case Quantity::Milk: return chosen.volume == VolumeUnit::Ounces ? ouncesOf(stored) : number;
    case Quantity::Weight:
        if (chosen.weight == WeightUnit::Pounds)
            return weightOuncesOf(stored);
        return chosen.weight == WeightUnit::Grams ? number : number / 1000;
    case Quantity::Length:
        return chosen.length == LengthUnit::Inches ? inchesOf(stored) : number / 10;
    case Quantity::Temperature:
        return chosen.temperature == TemperatureUnit::Fahrenheit ? fahrenheitOf(stored)
                                                                 : number / 100;
    case Quantity::Thousandths: return number / 1000;
    case Quantity::Seconds: return std::floor(number / secondsPerMinute);
    case Quantity::Count:
    case Quantity::Food:
    case Quantity::Minutes: break;
    }
    return number;
}

qint64 storedNumber(Quantity quantity, double shown)
{
    switch (quantity) {
    case Quantity::Milk:
        return chosen.volume == VolumeUnit::Ounces ? millilitresOf(shown) : std::llround(shown);
    case Quantity::Weight:
        if (chosen.weight == WeightUnit::Pounds)
            return gramsOf(shown);
        return std::llround(chosen.weight == WeightUnit::Grams ? shown : shown * 1000);
    case Quantity::Length:
        return chosen.length == LengthUnit::Inches ? millimetresOf(shown)
                                                   : std::llround(shown * 10);
    case Quantity::Temperature:
        return chosen.temperature == TemperatureUnit::Fahrenheit ? centiCelsiusOf(shown)
                                                                 : std::llround(shown * 100);
    case Quantity::Thousandths: return std::llround(shown * 1000);
    case Quantity::Seconds: return std::llround(shown * secondsPerMinute);
    case Quantity::Count:
    case Quantity::Food:
    case Quantity::Minutes: break;
    }
    return std::llround(shown);
}

int decimalsOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Milk: return chosen.volume == VolumeUnit::Ounces ? 2 : 0;
    case Quantity::Weight:
        if (chosen.weight == WeightUnit::Pounds)
            return 2;
        return chosen.weight == WeightUnit::Grams ? 0 : 3;
    case Quantity::Length: return chosen.length == LengthUnit::Inches ? 2 : 1;
    case Quantity::Temperature: return 2;
    case Quantity::Thousandths: return 3;
    case Quantity::Count:
    case Quantity::Food:
    case Quantity::Seconds:
    case Quantity::Minutes: break;
    }
    return 0;
}

double stepOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Milk: return chosen.volume == VolumeUnit::Ounces ? 0.5 : 10;
    case Quantity::Food: return 5;
    case Quantity::Weight:
        if (chosen.weight == WeightUnit::Pounds)
            return 1;
        return chosen.weight == WeightUnit::Grams ? 10 : 0.01;
    case Quantity::Length: return chosen.length == LengthUnit::Inches ? 0.25 : 0.5;
    case Quantity::Temperature: return 0.1;
    case Quantity::Thousandths: return 0.5;
    case Quantity::Count:
    case Quantity::Seconds:
    case Quantity::Minutes: break;
    }
    return 1;
}

QString suffixOf(Quantity quantity)
{
    QString words = unitWords(quantity);
    return words.startsWith(QStringLiteral("%1")) ? words.mid(2) : QString();
}

QString numberText(Quantity quantity, double shown)
{
    if (isInPounds(quantity)) {
        const double pounds = std::floor(shown / ouncesPerPound);
        return UnitText::tr("%1 lb %2 oz", "a weight in pounds and ounces")
            .arg(shortest(pounds, 0), shortest(shown - pounds * ouncesPerPound, 2));
    }
    const QString text = shortest(shown, decimalsOf(quantity));
    const QString padded = QLocale().toString(shown, 'f', leastDecimals(quantity));
    return padded.size() > text.size() ? padded : text;
}

QString quantityText(Quantity quantity, qint64 stored)
{
    if (quantity == Quantity::Seconds)
        return durationText(stored * msecsPerSecond);
    if (quantity == Quantity::Minutes)
        return durationText(stored * msecsPerMinute);
    return unitWords(quantity).arg(numberText(quantity, shownNumber(quantity, stored)));
}

std::optional<double> readNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        const bool isSign = c == u',' || c == u'.' || QString(c) == QLocale().decimalPoint();
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (isSign && !digits.contains(u'.'))
            digits += u'.';
        else if (isSign || (!c.isSpace() && QString(c) != QLocale().groupSeparator()))
            return std::nullopt;
    }
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<double> readNumber(Quantity quantity, const QString &text)
{
    if (isInPounds(quantity))
        return readPounds(text);
    QString number = text.trimmed();
    const QString unit = suffixOf(quantity).trimmed();
    if (!unit.isEmpty() && number.endsWith(unit))
        number.chop(unit.size());
    return readNumber(number);
}

QString amountNumber(qint64 millilitres)
{
    return numberText(Quantity::Milk, shownNumber(Quantity::Milk, millilitres));
}

QString amountText(qint64 millilitres)
{
    return quantityText(Quantity::Milk, millilitres);
}

} // namespace weehours

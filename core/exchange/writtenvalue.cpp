// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/writtenvalue.h"

#include "core/protocol/instant.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace weehours {

namespace {

struct UnitWord
{
    QLatin1StringView word;
    Dimension dimension;
    Unit unit;
};

using UnitText = QLatin1StringView;

constexpr std::array unitWords{
    UnitWord{UnitText("ml"), Dimension::Volume, Unit::Millilitre},
    UnitWord{UnitText("milliliter"), Dimension::Volume, Unit::Millilitre},
    UnitWord{UnitText("milliliters"), Dimension::Volume, Unit::Millilitre},
    UnitWord{UnitText("millilitre"), Dimension::Volume, Unit::Millilitre},
    UnitWord{UnitText("millilitres"), Dimension::Volume, Unit::Millilitre},
    UnitWord{UnitText("cc"), Dimension::Volume, Unit::Millilitre},
    UnitWord{UnitText("oz"), Dimension::Volume, Unit::FluidOunce},
    UnitWord{UnitText("floz"), Dimension::Volume, Unit::FluidOunce},
    UnitWord{UnitText("fluidounce"), Dimension::Volume, Unit::FluidOunce},
    UnitWord{UnitText("fluidounces"), Dimension::Volume, Unit::FluidOunce},
    UnitWord{UnitText("ounce"), Dimension::Volume, Unit::FluidOunce},
    UnitWord{UnitText("ounces"), Dimension::Volume, Unit::FluidOunce},
    UnitWord{UnitText("g"), Dimension::Weight, Unit::Gram},
    UnitWord{UnitText("gram"), Dimension::Weight, Unit::Gram},
    UnitWord{UnitText("grams"), Dimension::Weight, Unit::Gram},
    UnitWord{UnitText("kg"), Dimension::Weight, Unit::Kilogram},
    UnitWord{UnitText("kgs"), Dimension::Weight, Unit::Kilogram},
    UnitWord{UnitText("kilogram"), Dimension::Weight, Unit::Kilogram},
    UnitWord{UnitText("kilograms"), Dimension::Weight, Unit::Kilogram},
    UnitWord{UnitText("lb"), Dimension::Weight, Unit::Pound},
    UnitWord{UnitText("lbs"), Dimension::Weight, Unit::Pound},
    UnitWord{UnitText("pound"), Dimension::Weight, Unit::Pound},
    UnitWord{UnitText("pounds"), Dimension::Weight, Unit::Pound},
    // Huckleberry's word for decimal pounds.
    UnitWord{UnitText("lbsoz"), Dimension::Weight, Unit::Pound},
    UnitWord{UnitText("lboz"), Dimension::Weight, Unit::Pound},
    UnitWord{UnitText("oz"), Dimension::Weight, Unit::Ounce},
    UnitWord{UnitText("ounce"), Dimension::Weight, Unit::Ounce},
    UnitWord{UnitText("ounces"), Dimension::Weight, Unit::Ounce},
    UnitWord{UnitText("mm"), Dimension::Length, Unit::Millimetre},
    UnitWord{UnitText("cm"), Dimension::Length, Unit::Centimetre},
    UnitWord{UnitText("centimeter"), Dimension::Length, Unit::Centimetre},
    UnitWord{UnitText("centimeters"), Dimension::Length, Unit::Centimetre},
    UnitWord{UnitText("centimetres"), Dimension::Length, Unit::Centimetre},
    UnitWord{UnitText("in"), Dimension::Length, Unit::Inch},
    UnitWord{UnitText("inch"), Dimension::Length, Unit::Inch},
    UnitWord{UnitText("inches"), Dimension::Length, Unit::Inch},
    UnitWord{UnitText("\""), Dimension::Length, Unit::Inch},
    UnitWord{UnitText("ft"), Dimension::Length, Unit::Foot},
    UnitWord{UnitText("feet"), Dimension::Length, Unit::Foot},
    UnitWord{UnitText("'"), Dimension::Length, Unit::Foot},
    // Huckleberry's word for decimal feet.
    UnitWord{UnitText("ftin"), Dimension::Length, Unit::Foot},
    UnitWord{UnitText("c"), Dimension::Temperature, Unit::Celsius},
    UnitWord{UnitText("celsius"), Dimension::Temperature, Unit::Celsius},
    UnitWord{UnitText("f"), Dimension::Temperature, Unit::Fahrenheit},
    UnitWord{UnitText("fahrenheit"), Dimension::Temperature, Unit::Fahrenheit},
};

QString plain(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'.' && c != u'_' && c != u'-' && c != u'\u00b0' && c != u'('
            && c != u')')
            result += c.toLower();
    }
    // Primes and curly quotes mean the same as straight ones.
    for (const auto &[sign, straight] : {std::pair(u'\u2032', u'\''), std::pair(u'\u2019', u'\''),
                                         std::pair(u'\u2033', u'"'), std::pair(u'\u201d', u'"')})
        result.replace(sign, straight);
    // The single characters for degrees Celsius and Fahrenheit.
    if (result == QStringLiteral("\u2103"))
        return QStringLiteral("c");
    if (result == QStringLiteral("\u2109"))
        return QStringLiteral("f");
    return result;
}

} // namespace

std::optional<double> readNumber(QStringView text)
{
    QString digits;
    int points = 0;
    int commas = 0;
    qsizetype beforeComma = 0;
    qsizetype behindComma = 0;
    bool startsWithNought = false;
    for (const QChar c : text.trimmed()) {
        if (c == u'.') {
            ++points;
        } else if (c == u',') {
            ++commas;
        } else if (c.unicode() >= u'0' && c.unicode() <= u'9') {
            startsWithNought = startsWithNought || (beforeComma == 0 && commas == 0 && c == u'0');
            (commas > 0 ? behindComma : beforeComma) += 1;
        } else if (c == u'\u2212') {
            digits += u'-';
            continue;
        } else if ((c != u'-' && c != u'+') || !digits.isEmpty()) {
            return std::nullopt;
        }
        digits += c == u',' ? QChar(u'.') : c;
    }
    // A comma before three digits may separate thousands, except after a nought or four digits.
    const bool mayBeThousands = commas == 1 && behindComma == 3 && !startsWithNought
                                && beforeComma >= 1 && beforeComma <= 3;
    if (points + commas > 1 || mayBeThousands)
        return std::nullopt;
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value;
}

namespace {

// `6,125 kg`: a comma before three digits is a decimal one if there would be too much otherwise.
std::optional<double> readWithUnit(const QString &number, Unit unit, Dimension dimension)
{
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3},[0-9]{3}$"));
    if (!grouped.match(number).hasMatch())
        return std::nullopt;
    constexpr double mostVolume = 2000;
    constexpr double mostWeight = 50000;
    constexpr double mostLength = 2000;
    constexpr double mostTemperature = 5000;
    const double most = dimension == Dimension::Volume   ? mostVolume
                        : dimension == Dimension::Weight ? mostWeight
                        : dimension == Dimension::Length ? mostLength
                                                         : mostTemperature;
    QString digits = number;
    if (inSchema(digits.remove(u',').toDouble(), unit) <= most)
        return std::nullopt;
    digits = number;
    return digits.replace(u',', u'.').toDouble();
}

} // namespace

std::pair<QString, QString> splitMeasure(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype at = 0;
    while (at < trimmed.size()
           && (trimmed[at].isDigit() || QStringView(u".,+-\u2212").contains(trimmed[at])))
        ++at;
    return {trimmed.left(at).toString(), trimmed.mid(at).trimmed().toString()};
}

std::optional<Unit> unitOf(QStringView text, Dimension dimension)
{
    const QString word = plain(text);
    for (const UnitWord &one : unitWords) {
        if (one.dimension == dimension && word == one.word)
            return one.unit;
    }
    return std::nullopt;
}

std::optional<WrittenMeasure> readMeasure(QStringView text, Dimension dimension)
{
    const auto [number, word] = splitMeasure(text);
    const auto unit = unitOf(word, dimension);
    const auto value = unit && !readNumber(number) ? readWithUnit(number, *unit, dimension)
                                                   : readNumber(number);
    if (!value)
        return std::nullopt;
    if (unit || word.isEmpty())
        return WrittenMeasure{*value, unit};
    // Pounds with ounces, feet with inches.
    static const QRegularExpression two(QStringLiteral("^([a-z.]+|['\u2032\u2019])(?:,|\\s|and)*"
                                                       "([0-9.,]+)\\s*([a-z.\"\u2033\u201d]+)$"),
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = two.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const Unit first = unitOf(match.captured(1), dimension).value_or(Unit::Gram);
    const Unit second = unitOf(match.captured(3), dimension).value_or(Unit::Gram);
    const double rest = readNumber(match.captured(2)).value_or(-1);
    if (first == Unit::Pound && second == Unit::Ounce && rest >= 0)
        return WrittenMeasure{*value + rest / 16, Unit::Pound};
    if (first == Unit::Foot && second == Unit::Inch && rest >= 0)
        return WrittenMeasure{*value + rest / 12, Unit::Foot};
    return std::nullopt;
}

double inSchema(double value, Unit unit)
{
    constexpr double centi = 100;
    switch (unit) {
    case Unit::Millilitre:
    case Unit::Gram:
    case Unit::Millimetre: return value;
    case Unit::FluidOunce: return value * 29.5735295625;
    case Unit::Kilogram: return value * 1000;
    case Unit::Pound: return value * 453.59237;
    case Unit::Ounce: return value * 28.349523125;
    case Unit::Centimetre: return value * 10;
    case Unit::Inch: return value * 25.4;
    case Unit::Foot: return value * 304.8;
    case Unit::Celsius: return value * centi;
    case Unit::Fahrenheit: return (value - 32) * centi / 1.8;
    }
    return value;
}

std::optional<qint64> readSeconds(QStringView text)
{
    constexpr double longest = 8 * 86400;
    const auto value = readNumber(text);
    if (!value || *value < 0 || *value > longest)
        return std::nullopt;
    return static_cast<qint64>(std::floor(*value)) * msecsPerSecond;
}

std::optional<qint64> readMinutes(QStringView text)
{
    constexpr double longest = 8 * 1440;
    const auto value = readNumber(text);
    if (!value || *value < 0 || *value > longest)
        return std::nullopt;
    return static_cast<qint64>(std::llround(*value * static_cast<double>(msecsPerMinute)));
}

std::optional<qint64> readLength(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.contains(u':'))
        return readSeconds(trimmed);
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,3}):([0-5]?[0-9])(?::([0-5]?[0-9])(?:\\.[0-9]+)?)?$"));
    const auto match = pattern.match(trimmed.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * msecsPerHour
           + match.captured(2).toLongLong() * msecsPerMinute
           + match.captured(3).toLongLong() * msecsPerSecond;
}

} // namespace weehours

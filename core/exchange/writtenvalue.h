// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace weehours {

/// What a number measures.
enum class Dimension { Volume, Weight, Length, Temperature };

/// A unit that a file may use.
enum class Unit {
    Millilitre,
    FluidOunce, ///< of the US, as all these programs mean it
    Gram,
    Kilogram,
    Pound,
    Ounce,
    Millimetre,
    Centimetre,
    Inch,
    Foot,
    Celsius,
    Fahrenheit,
};

/// A number with its unit, if it has one.
struct WrittenMeasure
{
    double value = 0;
    std::optional<Unit> unit;
};

/// Reads a number: `120`, `120.5`, `120,5`. What could be read in two ways, such as `1,050` or
/// `1.050,0`, is no number.
[[nodiscard]] std::optional<double> readNumber(QStringView text);

/// The number and the word behind it: `5.5oz` gives `5.5` and `oz`.
[[nodiscard]] std::pair<QString, QString> splitMeasure(QStringView text);

/// Reads a number with or without a unit of that dimension: `135ml`, `3 oz`, `37.1°C`,
/// `13 lb 4 oz`. Nothing where the unit is none of the dimension.
[[nodiscard]] std::optional<WrittenMeasure> readMeasure(QStringView text, Dimension dimension);

/// The unit of that name in a dimension, in any case and with or without dots and spaces.
[[nodiscard]] std::optional<Unit> unitOf(QStringView text, Dimension dimension);

/// The value in what the schema counts in: millilitres, grams, millimetres, hundredths of a degree
/// Celsius. Not rounded.
[[nodiscard]] double inSchema(double value, Unit unit);

/// Reads a length of time: seconds as a number, `H:MM:SS`, or `H:MM`. In milliseconds.
[[nodiscard]] std::optional<qint64> readLength(QStringView text);

/// Reads minutes, with or without a fraction. In milliseconds.
[[nodiscard]] std::optional<qint64> readMinutes(QStringView text);

/// Reads seconds, with or without a fraction, which is cut off. In milliseconds.
[[nodiscard]] std::optional<qint64> readSeconds(QStringView text);

} // namespace weehours

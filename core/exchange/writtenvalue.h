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
    FluidOunce, ///< the US one, which all these programs mean
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

/// Parses a number: `120`, `120.5`, `120,5`. Empty if it is ambiguous, such as `1,050` or
/// `1.050,0`.
[[nodiscard]] std::optional<double> readNumber(QStringView text);

/// The number and the word after it: `5.5oz` gives `5.5` and `oz`.
[[nodiscard]] std::pair<QString, QString> splitMeasure(QStringView text);

/// Parses a number with or without a unit of that dimension: `135ml`, `3 oz`, `37.1°C`, `13 lb 4
/// oz`. Empty for a unit of another dimension.
[[nodiscard]] std::optional<WrittenMeasure> readMeasure(QStringView text, Dimension dimension);

/// The unit of that name in a dimension, ignoring case, dots and spaces.
[[nodiscard]] std::optional<Unit> unitOf(QStringView text, Dimension dimension);

/// Converts to the schema's unit: millilitres, grams, millimetres, hundredths of a degree Celsius.
/// Not rounded.
[[nodiscard]] double inSchema(double value, Unit unit);

/// Parses a duration: seconds as a number, `H:MM:SS`, or `H:MM`. In milliseconds.
[[nodiscard]] std::optional<qint64> readLength(QStringView text);

/// Parses minutes, with or without a fraction. In milliseconds.
[[nodiscard]] std::optional<qint64> readMinutes(QStringView text);

/// Parses seconds, truncating a fraction. In milliseconds.
[[nodiscard]] std::optional<qint64> readSeconds(QStringView text);

} // namespace weehours

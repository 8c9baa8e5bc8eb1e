// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/volume.h"

namespace weehours {

/// The units of a person. The log always has millilitres, grams, millimetres and hundredths of a
/// degree Celsius.
enum class WeightUnit { Kilograms, Grams, Pounds };
enum class LengthUnit { Centimetres, Inches };
enum class TemperatureUnit { Celsius, Fahrenheit };

/// The units that a person has chosen.
struct Units
{
    VolumeUnit volume = VolumeUnit::Millilitres;
    WeightUnit weight = WeightUnit::Kilograms;
    LengthUnit length = LengthUnit::Centimetres;
    TemperatureUnit temperature = TemperatureUnit::Celsius;

    bool operator==(const Units &) const = default;
};

// The avoirdupois ounce and the inch as defined (NIST Handbook 44, appendix C).
inline constexpr double gramsPerOunce = 28.349523125;
inline constexpr double millimetresPerInch = 25.4;
inline constexpr int ouncesPerPound = 16;

/// The canonical value of a weight in ounces.
[[nodiscard]] inline qint64 gramsOf(double ounces)
{
    return std::llround(ounces * gramsPerOunce);
}

/// The canonical value of a length in inches.
[[nodiscard]] inline qint64 millimetresOf(double inches)
{
    return std::llround(inches * millimetresPerInch);
}

/// The canonical value of a temperature in degrees Fahrenheit.
[[nodiscard]] inline qint64 centiCelsiusOf(double fahrenheit)
{
    return std::llround((fahrenheit - 32) * 500 / 9);
}

/// The roundest number (whole, quarters, tenths, hundredths) with the same canonical value, so that
/// what was entered reads back the same.
/// @param value in the person's unit, not rounded
/// @param stored converts a number in the person's unit to the canonical value
template <typename Stored>
[[nodiscard]] double roundest(double value, Stored stored)
{
    for (const double parts : {1.0, 4.0, 10.0}) {
        const double rounded = std::round(value * parts) / parts;
        if (stored(rounded) == stored(value))
            return rounded;
    }
    return std::round(value * 100) / 100;
}

/// The weight in ounces, so that gramsOf() gives it back.
[[nodiscard]] inline double weightOuncesOf(qint64 grams)
{
    return roundest(static_cast<double>(grams) / gramsPerOunce, gramsOf);
}

/// The length in inches, so that millimetresOf() gives it back.
[[nodiscard]] inline double inchesOf(qint64 millimetres)
{
    return roundest(static_cast<double>(millimetres) / millimetresPerInch, millimetresOf);
}

/// In tenths, as thermometers show it.
[[nodiscard]] inline double fahrenheitOf(qint64 centiCelsius)
{
    return std::round(static_cast<double>(centiCelsius) * 0.18 + 320) / 10;
}

} // namespace weehours

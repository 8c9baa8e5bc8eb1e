// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cmath>

namespace weehours {

/// A person's unit for milk. The log always has whole millilitres.
enum class VolumeUnit { Millilitres, Ounces };

/// The US fluid ounce, as printed on bottles (NIST Handbook 44, appendix C).
inline constexpr double millilitresPerOunce = 29.5735295625;

/// The canonical value of a volume in US fluid ounces.
[[nodiscard]] inline qint64 millilitresOf(double ounces)
{
    return std::llround(ounces * millilitresPerOunce);
}

/// Rounded to the quarters printed on bottles, if that gives the same millilitres; else to a tenth.
[[nodiscard]] inline double ouncesOf(qint64 millilitres)
{
    const double ounces = static_cast<double>(millilitres) / millilitresPerOunce;
    const double quarters = std::round(ounces * 4) / 4;
    return millilitresOf(quarters) == millilitres ? quarters : std::round(ounces * 10) / 10;
}

} // namespace weehours

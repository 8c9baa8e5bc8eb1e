// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/measures.h"

#include <QString>

#include <optional>

namespace weehours {

/// The units in which the program shows what is measured, for the whole program as the default
/// QLocale is: set when the settings are read and when the person changes them. GUI thread.
void setUnits(const Units &units);
[[nodiscard]] const Units &units();
/// The units that are usual where the program's locale is from.
[[nodiscard]] Units usualUnits();

/// What a whole number of the log measures.
enum class Quantity {
    Count,       ///< a number without a unit
    Milk,        ///< millilitres
    Food,        ///< grams, of what is eaten
    Weight,      ///< grams, of the baby
    Length,      ///< millimetres
    Temperature, ///< hundredths of a degree Celsius
    Thousandths, ///< thousandths of a unit that another field names
    Seconds,     ///< a span of time, typed in minutes
    Minutes,     ///< a span of time
};

/// The number that a person reads and types, in the unit of the program: 38.4, or 4.25 of ounces.
/// A weight in pounds is counted in ounces.
[[nodiscard]] double shownNumber(Quantity quantity, qint64 stored);
/// The other way round: to the nearest whole number of the log.
[[nodiscard]] qint64 storedNumber(Quantity quantity, double shown);
/// How many decimals of it may be typed.
[[nodiscard]] int decimalsOf(Quantity quantity);
/// What one step up or down adds to it.
[[nodiscard]] double stepOf(Quantity quantity);
/// Its unit as it stands behind the number, with the space between; empty for a number alone, and
/// for pounds, which stand within.
[[nodiscard]] QString suffixOf(Quantity quantity);
/// "38.4", "6 lb 3 oz".
[[nodiscard]] QString numberText(Quantity quantity, double shown);
/// "38.4 °C", "120 ml", "6 lb 3 oz", "12 min".
[[nodiscard]] QString quantityText(Quantity quantity, qint64 stored);

/// The number that a person means: a comma and a point are both the decimal sign, in every
/// language. Nothing for what is no number, as with two decimal signs.
[[nodiscard]] std::optional<double> readNumber(const QString &text);
/// The same in the quantity's unit, which may stand behind it: "4.5", "4,5 oz", "6 lb 3 oz".
[[nodiscard]] std::optional<double> readNumber(Quantity quantity, const QString &text);

/// "120 ml" or "4 oz", in the program's unit and by the locale.
[[nodiscard]] QString amountText(qint64 millilitres);
/// The number alone: "120", "4.25".
[[nodiscard]] QString amountNumber(qint64 millilitres);

} // namespace weehours

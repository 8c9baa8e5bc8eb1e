// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/measures.h"

#include <QString>

#include <optional>

namespace weehours {

/// Sets the units in which measured values are shown, for the whole program (like the default
/// QLocale). Called when the settings are read and changed. GUI thread.
void setUnits(const Units &units);
[[nodiscard]] const Units &units();
/// The usual units of the program's locale.
[[nodiscard]] Units usualUnits();

/// What a stored whole number measures, and its unit in the log.
enum class Quantity {
    Count,       ///< a number without a unit
    Milk,        ///< millilitres
    Food,        ///< grams, of food
    Weight,      ///< grams, of the baby
    Length,      ///< millimetres
    Temperature, ///< hundredths of a degree Celsius
    Thousandths, ///< thousandths of a unit that another field names
    Seconds,     ///< a duration, typed in minutes
    Minutes,     ///< a duration
};

/// The stored number in the program's unit, as people read and type it: 38.4, or 4.25 for ounces. A
/// weight in pounds is in ounces.
[[nodiscard]] double shownNumber(Quantity quantity, qint64 stored);
/// The inverse: rounded to a whole number of the log.
[[nodiscard]] qint64 storedNumber(Quantity quantity, double shown);
/// How many decimals may be typed.
[[nodiscard]] int decimalsOf(Quantity quantity);
/// The step of a spin box, in the shown unit.
[[nodiscard]] double stepOf(Quantity quantity);
/// The unit after the number, with a space before it; empty for a plain number, and for pounds,
/// which are within the number.
[[nodiscard]] QString suffixOf(Quantity quantity);
/// "38.4", "6 lb 3 oz".
[[nodiscard]] QString numberText(Quantity quantity, double shown);
/// "38.4 °C", "120 ml", "6 lb 3 oz", "12 min".
[[nodiscard]] QString quantityText(Quantity quantity, qint64 stored);

/// Parses a number: a comma and a point are both the decimal sign, in every language. Nothing if it
/// is not a number, or has two decimal signs.
[[nodiscard]] std::optional<double> readNumber(const QString &text);
/// The same in the quantity's unit, which may follow the number: "4.5", "4,5 oz", "6 lb 3 oz".
[[nodiscard]] std::optional<double> readNumber(Quantity quantity, const QString &text);

/// "120 ml" or "4 oz", in the program's unit and locale.
[[nodiscard]] QString amountText(qint64 millilitres);
/// Only the number: "120", "4.25".
[[nodiscard]] QString amountNumber(qint64 millilitres);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedrow.h"

namespace weehours::sprouttrack {

// What the activity log and the tables of the archive of Sprout Track have in common.

/// A bottle of that type, in its English words.
void setBottle(ImportedRow &row, const QString &type, const QString &amount, const QString &unit,
               const QString &breastMilk);

/// The sides and the total of `L: 1.5, R: 2, Total: 3.5`.
void setPumped(ImportedRow &row, const QString &text, const QString &unit);

/// A weight, a length or a temperature, by its English type or else by its unit.
/// @returns why it cannot be read
[[nodiscard]] std::optional<Message> setMeasurement(ImportedRow &row, const QString &type,
                                                    const QString &amount, const QString &unit);

/// @returns whether it is the number of a dose
bool setVaccineDose(ImportedRow &row, const QString &number);

} // namespace weehours::sprouttrack

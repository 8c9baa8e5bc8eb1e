// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/volume.h"

#include <QString>

namespace weehours {

/// The unit in which amounts of milk are told, for the whole program as the default QLocale is:
/// set when the settings are read and when the person changes them. GUI thread.
void setVolumeUnit(VolumeUnit unit);
[[nodiscard]] VolumeUnit volumeUnit();

/// "120 ml" or "4 oz", in the program's unit and by the locale.
[[nodiscard]] QString amountText(qint64 millilitres);
/// The number alone: "120", "4.25".
[[nodiscard]] QString amountNumber(qint64 millilitres);

} // namespace weehours

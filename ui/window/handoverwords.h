// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/handover.h"

#include <QStringList>

namespace weehours {

/// "2 feeds, 190 ml · slept 5 h 10 · 1 nappy": only what happened, of feeds, sleep and nappies, and
/// how many other entries there are.
[[nodiscard]] QString handoverSum(const Handover &told);

/// "Paracetamol, 2.5 ml at 2:10 and 8:40 · highest 38.9 °C at 2:05", with the day of what was more
/// than 24 hours ago. Empty without both.
[[nodiscard]] QString handoverHealth(const Handover &told);

/// From when it is: "22:40", with the day where that is not today's: "Fri 27 Nov 22:40".
[[nodiscard]] QString handoverSince(Instant from, Instant now);

/// All of it, a line each: what happened, medicines and temperature, what else was logged, what
/// runs, and what comes next.
/// @param next what is planned: "Vitamin D: 10:00"
[[nodiscard]] QStringList handoverLines(const Handover &told, const QStringList &next);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/wallclock.h"

namespace weehours {

/// From when to when it is night, by the clock on the wall.
inline constexpr int nightBegins = 19;
inline constexpr int nightEnds = 7;

/// Whether that moment is in the night.
[[nodiscard]] bool isNight(Instant instant);

/// How many ms of [from, to) lie in nights.
[[nodiscard]] qint64 nightMsecs(Instant from, Instant to);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/wallclock.h"
#include "core/store/entry.h"

namespace weehours {

/// How far back the baby's own days are looked at.
inline constexpr int usualAwakeDays = 14;

/// How long a baby is usually awake at a time of day, between two quarters: half of the times it
/// was awake for longer than `from` and shorter than `to`.
struct UsualAwake
{
    qint64 from = 0; ///< ms
    qint64 to = 0;   ///< ms
    int naps = 0;    ///< how many sleeps it is taken of

    bool operator==(const UsualAwake &) const = default;
};

/// The usual time awake of the baby's own last days, of those times awake that began at about the
/// same time of day as the present one. It is pure.
/// @param entries of one baby, in any order
/// @param since   when the baby woke up
/// @param clock   by which a time of day is meant
/// @returns nothing where fewer than seven naps back it
[[nodiscard]] std::optional<UsualAwake> usualAwake(const QList<Entry> &entries, Instant since,
                                                   const WallClock &clock = WallClock());

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/wallclock.h"
#include "core/store/entry.h"

namespace weehours {

/// How many days are considered.
inline constexpr int usualAwakeDays = 14;

/// How long a baby is usually awake at a time of day: the interquartile range. Half of the times
/// awake were between `from` and `to`.
struct UsualAwake
{
    qint64 from = 0; ///< ms
    qint64 to = 0;   ///< ms
    int naps = 0;    ///< the number of sleeps considered

    bool operator==(const UsualAwake &) const = default;
};

/// The usual time awake in the last days, from those times awake that began at about the same time
/// of day. Pure.
/// @param entries of one baby, in any order
/// @param since when the baby woke up
/// @param clock the clock of the times of day
/// @returns empty for fewer than seven naps
[[nodiscard]] std::optional<UsualAwake> usualAwake(const QList<Entry> &entries, Instant since,
                                                   const WallClock &clock = WallClock());

} // namespace weehours

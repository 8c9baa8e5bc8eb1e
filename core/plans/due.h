// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/plan.h"

namespace weehours {

/// The state of a plan at one moment.
struct Due
{
    enum class State {
        Due,      ///< it is time, since `at`
        Later,    ///< not yet: at `at`
        TooEarly, ///< the last one was less than the plan's gap ago; allowed from `at`
        Full,     ///< the plan's maximum in 24 hours is reached; allowed from `at`
        Missed,   ///< it was due at `at`, and the next time is nearer by now
        Paused,   ///< the plan rests; `at` is now
        Over,     ///< after its last day, or its only time was met; `at` is the end
    };

    State state = State::Later;
    Instant at;
    /// The last entry so far that met the plan.
    std::optional<Entry> last;
    /// The entries of the last 24 hours, oldest first.
    QList<Instant> within24h;
    /// From when another one keeps the plan's gap and maximum; now at the earliest.
    Instant allowedFrom;
};

/// `due`, `later`, `too_early`, `full`, `missed`, `paused`, `over`.
[[nodiscard]] QLatin1StringView textOf(Due::State state);

/// The plan's state at `now`, by the entries of the log. Pure. Ignores entries after `now`, so it
/// can be asked about any moment.
///
/// - Hours since the last entry are real hours, regardless of clock changes. Without an entry it is
///   due from the plan's first day, or now.
/// - A time of day is met by the entry nearest to it: from half-way after the previous time to
///   half-way before the next. A time that was not met is due until then, and missed from then to
///   the next one, if the plan was in use: it has a first day, or was met before. A plain reminder
///   cannot be met, and is never missed.
/// - An appointment is met from 12 hours before, and missed 24 hours after.
/// - The gap and the maximum take precedence: it is not due while another entry would break them.
///
/// @param entries of the plan's baby, in any order; those that do not meet the plan are ignored
[[nodiscard]] Due dueOf(const Plan &plan, const QList<Entry> &entries, Instant now);

} // namespace weehours

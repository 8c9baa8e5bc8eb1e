// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/plan.h"

namespace weehours {

/// Where a plan is at one moment.
struct Due
{
    enum class State {
        Due,      ///< it is time, since `at`
        Later,    ///< not yet: at `at`
        TooEarly, ///< the last one was less than the plan's gap ago; all right from `at`
        Full,     ///< as many in 24 hours as the plan has at most; all right from `at`
        Missed,   ///< it was time at `at`, and the next time is nearer by now
        Paused,   ///< the plan rests; `at` is now
        Over,     ///< after its last day, or its only time was met; `at` is that end
    };

    State state = State::Later;
    Instant at;
    /// The last entry that met the plan until now.
    std::optional<Entry> last;
    /// When those in the last 24 hours were, oldest first.
    QList<Instant> within24h;
    /// From when another one keeps to the plan's gap and its most in 24 hours; now at the earliest.
    Instant allowedFrom;
};

/// `due`, `later`, `too_early`, `full`, `missed`, `paused`, `over`.
[[nodiscard]] QLatin1StringView textOf(Due::State state);

/// Where the plan is at `now`, by the entries that stand in the log. A pure function: what is
/// logged after `now` is not looked at, so that it can be asked about any moment.
///
/// - Hours after the last one are real hours, whatever clocks do. Without a last one it is due from
///   the plan's first day, or now.
/// - Times by the clock are met by the entry nearest to them: from half-way after the time before
///   to half-way before the time after. A time that was not met is due until then, and missed from
///   then to the next one, if the plan was in use: it has a first day, or was met before. A plain
///   reminder cannot be met, and is never missed.
/// - An appointment is met from 12 hours before, and missed 24 hours after.
/// - The gap and the most in 24 hours go before: it is not due while another one would break them.
///
/// @param entries of the plan's baby, in any order; those that do not meet the plan are passed over
[[nodiscard]] Due dueOf(const Plan &plan, const QList<Entry> &entries, Instant now);

} // namespace weehours

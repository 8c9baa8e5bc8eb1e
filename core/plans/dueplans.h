// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/due.h"

namespace weehours {

class LogReader;

/// A plan and its state.
struct DuePlan
{
    Plan plan;
    Due due;
};

/// The baby's plans, including those that are over. Call it on the log's thread.
/// @param here the zone of plans that name none
/// @returns the error of a failed query
[[nodiscard]] Result<QList<Plan>> plansOf(const LogReader &logbook, const BabyId &baby,
                                          const QTimeZone &here);

/// The baby's plans that are not over, the soonest first and paused ones last. Call it on the log's
/// thread.
///
/// @param now  the moment in question; later entries are ignored
/// @param here the zone of plans that name none
/// @returns the error of a failed query
[[nodiscard]] Result<QList<DuePlan>> duePlans(const LogReader &logbook, const BabyId &baby,
                                              Instant now, const QTimeZone &here);

} // namespace weehours

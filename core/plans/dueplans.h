// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/due.h"

namespace weehours {

class LogReader;

/// A plan of the log, and where it is.
struct DuePlan
{
    Plan plan;
    Due due;
};

/// The baby's plans, also those that are over. Reads the log, so it is called on the log's thread.
/// @param here the zone of plans that name none
/// @returns what a query of the log returns when it fails
[[nodiscard]] Result<QList<Plan>> plansOf(const LogReader &logbook, const BabyId &baby,
                                          const QTimeZone &here);

/// The baby's plans that are not over, the soonest first and paused ones last. Reads the log, so it
/// is called on the log's thread.
///
/// @param now the moment that is asked about; entries after it are not looked at
/// @param here the zone of plans that name none
/// @returns what a query of the log returns when it fails
[[nodiscard]] Result<QList<DuePlan>> duePlans(const LogReader &logbook, const BabyId &baby,
                                              Instant now, const QTimeZone &here);

} // namespace weehours

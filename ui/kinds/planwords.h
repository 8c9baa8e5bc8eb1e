// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/dueplans.h"

/// How plans read, everywhere alike. All functions use the locale and the time zone of the program.
namespace weehours {

/// A plan in a list of what comes next.
struct PlanLine
{
    QString detail; ///< "3 of at most 4 in 24 h", "4 h after the last", "at the clinic"
    QString when;   ///< "about 6:20", "from 8:10", "10:00", "Tuesday", "due since 8:00"
    QString away;   ///< "in 20 min", "today", "10:30"; may be empty
};

/// @param entry the plan as the log has it
[[nodiscard]] PlanLine planLine(const DuePlan &plan, const Entry &entry, Instant now);

/// When it comes: "6 h after the last", "every day at 8:00 and 20:00", "Tuesday 1 December, 10:30".
[[nodiscard]] QString ruleText(const Plan &plan, Instant now);

/// The rule, and when it is due or all right next: "6 h after the last · from 14:40".
[[nodiscard]] QString ruleAndNextText(const DuePlan &plan, Instant now);

/// The icon of what the plan is for, and the kind whose colours it has.
struct PlanIcon
{
    QString name;
    QString kind;
};
[[nodiscard]] PlanIcon iconOf(const Plan &plan);

/// A moment to come: "14:40", "tomorrow 8:00", "Fri 18 Dec 9:40".
[[nodiscard]] QString comingText(Instant at, Instant now);

} // namespace weehours

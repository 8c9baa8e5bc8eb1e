// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/dueplans.h"

/// Plans in words. All functions use the program's locale and time zone.
namespace weehours {

/// A plan in the list of what comes next.
struct PlanLine
{
    QString detail; ///< "3 of at most 4 in 24 h", "4 h after the last", "at the clinic"
    QString when;   ///< "about 6:20", "from 8:10", "10:00", "Tuesday", "due since 8:00"
    QString away;   ///< "in 20 min", "today", "10:30"; may be empty
    QString whole;  ///< when in one line: "about 6:20", "tomorrow from 2:47", "Tuesday 10:30"
};

/// @param entry the plan's entry in the log
[[nodiscard]] PlanLine planLine(const DuePlan &plan, const Entry &entry, Instant now);

/// A plan's rule: "6 h after the last", "every day at 8:00 and 20:00", "Tuesday 1 December, 10:30".
[[nodiscard]] QString ruleText(const Plan &plan, Instant now);

/// The rule, and when the plan is due or allowed next: "6 h after the last · from 14:40".
[[nodiscard]] QString ruleAndNextText(const DuePlan &plan, Instant now);

/// The icon for the purpose of the plan, and the kind whose colours it has.
struct PlanIcon
{
    QString name;
    QString kind;
};
[[nodiscard]] PlanIcon iconOf(const Plan &plan);

/// A time in the future: "14:40", "tomorrow 8:00", "Fri 18 Dec 9:40".
[[nodiscard]] QString comingText(Instant at, Instant now);

} // namespace weehours

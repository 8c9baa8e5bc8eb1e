// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/dosesafety.h"

#include "core/logbook/logbook.h"
#include "core/logbook/wallclock.h"
#include "core/plans/dueplans.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

// The longest gap that a plan can have is 43,200 minutes.
constexpr qint64 farthestMsecs = 30 * msecsPerDay;

bool hasDayOf(const Plan &plan, Instant at)
{
    const QDate day = WallClock(plan.zone).at(at).day;
    return day >= plan.from.value_or(day) && day <= plan.until.value_or(day);
}

bool isNear(const Plan &plan, const QList<Instant> &given, Instant at)
{
    return std::ranges::any_of(given, [&](Instant each) {
        return std::abs(each.msecs - at.msecs) < plan.minGap;
    });
}

// Whether some 24 hours would exceed the plan's maximum with this dose.
bool isFull(const Plan &plan, const QList<Instant> &given, Instant at)
{
    if (plan.maxPerDay <= 0)
        return false;
    QList<Instant> all = given;
    const qsizetype own = std::upper_bound(given.cbegin(), given.cend(), at) - given.cbegin();
    all.insert(own, at);
    for (qsizetype first = std::max<qsizetype>(0, own - plan.maxPerDay); first <= own; ++first) {
        const qsizetype last = first + plan.maxPerDay;
        if (last < all.size() && all.at(last).msecs - all.at(first).msecs < msecsPerDay)
            return true;
    }
    return false;
}

} // namespace

DoseSafety doseSafety(const QList<Plan> &plans, const QList<Entry> &doses, const QString &medicine,
                      Instant at)
{
    Entry asked;
    asked.entity.entityType = kind::medication;
    asked.entity.data = {{field::name, medicine}};
    // A plan that any dose of the same medicine meets.
    Plan same;
    same.forKind = kind::medication;
    same.medicine = medicine;

    DoseSafety safety;
    QList<Instant> given;
    for (const Entry &dose : doses) {
        if (!same.isMetBy(dose))
            continue;
        given.append(dose.startedAt());
        if (!safety.last || safety.last->startedAt() < dose.startedAt())
            safety.last = dose;
    }
    std::ranges::sort(given);
    std::ranges::copy_if(given, std::back_inserter(safety.within24h), [&](Instant each) {
        return each > at.plusMsecs(-msecsPerDay) && each <= at;
    });

    QList<Plan> limits;
    std::ranges::copy_if(plans, std::back_inserter(limits), [&](const Plan &plan) {
        return plan.isMetBy(asked) && hasDayOf(plan, at);
    });
    for (const Plan &plan : std::as_const(limits)) {
        const bool limited = plan.minGap > 0 || plan.maxPerDay > 0;
        DoseSafety::Warning warning = DoseSafety::Warning::None;
        if (isFull(plan, given, at))
            warning = DoseSafety::Warning::TooMany;
        else if (isNear(plan, given, at))
            warning = DoseSafety::Warning::TooEarly;
        const bool isWorse = warning > safety.warning;
        const bool hadLimits = safety.plan
                               && (safety.plan->minGap > 0 || safety.plan->maxPerDay > 0);
        if (isWorse || !safety.plan || (limited && !hadLimits)) {
            safety.plan = plan;
            safety.warning = warning;
        }
    }

    // Limits can be met again only when a dose leaves a gap or a window of 24 hours.
    QList<Instant> moments{at};
    for (const Plan &plan : std::as_const(limits)) {
        for (const Instant each : std::as_const(given))
            moments << each.plusMsecs(plan.minGap) << each.plusMsecs(msecsPerDay);
    }
    std::ranges::sort(moments);
    const auto isKept = [&](Instant moment) {
        return moment >= at && std::ranges::none_of(limits, [&](const Plan &plan) {
                   return isNear(plan, given, moment) || isFull(plan, given, moment);
               });
    };
    safety.allowedFrom = *std::ranges::find_if(moments, isKept);
    return safety;
}

Result<DoseRecord> readDoses(const Logbook &logbook, const BabyId &baby, Instant at,
                             const QTimeZone &here)
{
    DoseRecord record;
    record.from = at.plusMsecs(-farthestMsecs);
    auto plans = plansOf(logbook, baby, here);
    if (!plans)
        return std::unexpected(plans.error());
    record.plans = *std::move(plans);
    EntryQuery query;
    query.babyId = baby;
    query.kind = kind::medication;
    query.from = record.from;
    auto doses = logbook.entries(query);
    if (!doses)
        return std::unexpected(doses.error());
    record.doses = *std::move(doses);
    return record;
}

} // namespace weehours

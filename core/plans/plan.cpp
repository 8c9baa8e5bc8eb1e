// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plan.h"

#include "core/logbook/plainletters.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

std::optional<QDate> dayOf(const Entry &entry, QLatin1StringView name)
{
    const QDate day = QDate::fromString(entry.text(name), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QList<QTime> timesOf(const QString &text)
{
    QList<QTime> times;
    for (const QString &each : text.split(u',')) {
        const QTime time = QTime::fromString(each, QStringLiteral("HH:mm"));
        if (time.isValid() && !times.contains(time))
            times.append(time);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

std::optional<Plan> Plan::of(const Entry &entry, const QTimeZone &here)
{
    if (entry.kind() != kind::plan || entry.entity.deleted)
        return std::nullopt;
    Plan plan;
    if (entry.has(field::everyMinutes)) {
        plan.rule = After{entry.integer(field::everyMinutes) * msecsPerMinute};
    } else if (const auto at = entry.instant(field::at)) {
        plan.rule = Once{*at};
    } else {
        const QList<QTime> times = timesOf(entry.text(field::times));
        if (times.isEmpty())
            return std::nullopt;
        plan.rule = Daily{times};
    }
    plan.id = entry.id();
    plan.title = entry.text(field::title);
    plan.forKind = entry.text(field::forKind);
    if (plan.forKind == kind::medication)
        plan.medicine = entry.text(entry.has(field::medicine) ? field::medicine : field::title);
    plan.zone = zoneNamed(entry.text(field::zone), here);
    plan.minGap = entry.integer(field::minGapMinutes) * msecsPerMinute;
    plan.maxPerDay = static_cast<int>(entry.integer(field::maxPerDay));
    plan.from = dayOf(entry, field::from);
    plan.until = dayOf(entry, field::until);
    plan.isPaused = entry.flag(field::paused);
    return plan;
}

bool Plan::isMetBy(const Entry &entry) const
{
    if (forKind.isEmpty() || entry.kind() != forKind || entry.entity.deleted)
        return false;
    return medicine.isEmpty() || plainLetters(entry.text(field::name)) == plainLetters(medicine);
}

} // namespace weehours

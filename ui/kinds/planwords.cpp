// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/planwords.h"

#include "core/logbook/clockelsewhere.h"
#include "core/logbook/wallclock.h"
#include "ui/kinds/parts.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::PlanText)
};

// Up to this distance a duration says more than the time of day.
constexpr qint64 soonMsecs = 3 * msecsPerHour;

QString comingDay(Instant at, Instant now)
{
    const QDate day = localDay(at);
    const QDate today = localDay(now);
    if (day == today)
        return {};
    if (day == today.addDays(1))
        return PlanText::tr("tomorrow", "a day, before a time: tomorrow 8:00");
    if (day > today && day <= today.addDays(6))
        return QLocale().dayName(day.dayOfWeek());
    return dayIfOther(at, now);
}

// The time as precise as the rule: to the minute, or "about".
QString timeOf(const DuePlan &plan)
{
    const QString time = timeText(plan.due.at);
    switch (plan.due.state) {
    case Due::State::TooEarly:
    case Due::State::Full:
        return PlanText::tr("from %1", "a time from which a dose is all right").arg(time);
    case Due::State::Due:
    case Due::State::Later:
    case Due::State::Missed:
    case Due::State::Paused:
    case Due::State::Over: break;
    }
    return std::holds_alternative<Plan::After>(plan.plan.rule)
               ? PlanText::tr("about %1", "a time that is not exact").arg(time)
               : time;
}

QString dueText(const DuePlan &plan, Instant now)
{
    const bool isSince = plan.due.at < now.plusMsecs(-msecsPerMinute);
    return isSince ? PlanText::tr("due since %1", "a time").arg(comingText(plan.due.at, now))
                   : PlanText::tr("due now", "a plan");
}

QString clockTimes(const Plan::Daily &rule)
{
    QStringList times;
    for (const QTime time : rule.times) {
        const WallTime shown{QDate(2000, 1, 1), time};
        times.append(timeText(WallClock().begin(shown)));
    }
    return QLocale().createSeparatedList(times);
}

} // namespace

QString comingText(Instant at, Instant now)
{
    const QString day = comingDay(at, now);
    return day.isEmpty() ? timeText(at) : day + u' ' + timeText(at);
}

PlanLine planLine(const DuePlan &plan, const Entry &entry, Instant now)
{
    PlanLine line;
    const auto count = static_cast<int>(plan.due.within24h.size());
    if (plan.plan.maxPerDay > 0 && count > 0) {
        line.detail = PlanText::tr("%1 of at most %2 in 24 h").arg(count).arg(plan.plan.maxPerDay);
    } else {
        line.detail = doseText(entry);
        if (line.detail.isEmpty())
            line.detail = entry.text(field::notes).simplified();
        if (line.detail.isEmpty() && !std::holds_alternative<Plan::Once>(plan.plan.rule))
            line.detail = ruleText(plan.plan, now);
    }
    switch (plan.due.state) {
    case Due::State::Due: line.when = line.whole = dueText(plan, now); return line;
    case Due::State::Missed:
        line.when = PlanText::tr("not logged", "what a plan has at a time that has gone by");
        line.away = comingText(plan.due.at, now);
        line.whole = QStringLiteral("%1 (%2)").arg(line.when, line.away);
        return line;
    case Due::State::Paused: line.when = line.whole = PlanText::tr("paused", "a plan"); return line;
    case Due::State::Over:
    case Due::State::Later:
    case Due::State::TooEarly:
    case Due::State::Full: break;
    }
    const QString day = comingDay(plan.due.at, now);
    line.when = day.isEmpty() ? timeOf(plan) : day;
    line.whole = day.isEmpty() ? line.when : day + u' ' + timeOf(plan);
    if (!day.isEmpty())
        line.away = timeOf(plan);
    else if (plan.due.at.msecs - now.msecs < soonMsecs
             || !std::holds_alternative<Plan::Daily>(plan.plan.rule))
        line.away = PlanText::tr("in %1", "a span of time: in 20 min")
                        .arg(durationText(plan.due.at.msecs - now.msecs + msecsPerMinute / 2));
    else
        line.away = PlanText::tr("today", "below a time");
    return line;
}

QString ruleText(const Plan &plan, Instant now)
{
    if (const auto *after = std::get_if<Plan::After>(&plan.rule))
        return PlanText::tr("%1 after the last", "a span of time").arg(durationText(after->msecs));
    if (const auto *daily = std::get_if<Plan::Daily>(&plan.rule)) {
        const QString times = clockTimes(*daily);
        const auto there = clockElsewhere(now, QString::fromUtf8(plan.zone.id()));
        return there ? PlanText::tr("every day at %1 in %2", "times of day, a place")
                           .arg(times, there->place)
                     : PlanText::tr("every day at %1", "times of day").arg(times);
    }
    const Instant at = std::get<Plan::Once>(plan.rule).at;
    const QString day = QLocale().toString(
        localDay(at), PlanText::tr("dddd d MMMM", "a day, as QDate writes it: Sunday 22 November"));
    return localDay(at) == localDay(now)
               ? PlanText::tr("today, %1", "a time").arg(timeText(at))
               : PlanText::tr("%1, %2", "a day, a time").arg(day, timeText(at));
}

QString ruleAndNextText(const DuePlan &plan, Instant now)
{
    QString rule = ruleText(plan.plan, now);
    const bool isDue = plan.due.state == Due::State::Due;
    const bool waits = plan.due.state == Due::State::TooEarly || plan.due.state == Due::State::Full
                       || (plan.due.state == Due::State::Later
                           && std::holds_alternative<Plan::After>(plan.plan.rule));
    if (!isDue && !waits)
        return rule;
    return rule + QStringLiteral(" · ") + (isDue ? dueText(plan, now) : timeOf(plan));
}

PlanIcon iconOf(const Plan &plan)
{
    const bool isPlain = plan.forKind.isEmpty();
    const QString kindName = isPlain ? QString(kind::plan) : plan.forKind;
    if (isPlain && std::holds_alternative<Plan::Once>(plan.rule))
        return {QStringLiteral("calendar"), kindName};
    return {isPlain ? QStringLiteral("bell") : iconNameFor(kindName), kindName};
}

} // namespace weehours

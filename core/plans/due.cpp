// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/due.h"

#include "core/logbook/wallclock.h"

#include <algorithm>

namespace weehours {

namespace {

constexpr qint64 earlyForOnce = 12 * msecsPerHour;
constexpr qint64 lateForOnce = 24 * msecsPerHour;

// A plan with the clock of its zone.
class PlanClock
{
public:
    explicit PlanClock(const Plan &plan) : m_plan(plan), m_clock(plan.zone) {}

    [[nodiscard]] std::optional<Instant> begin() const
    {
        return m_plan.from ? std::optional(startOf(*m_plan.from)) : std::nullopt;
    }
    // The first moment after the last day.
    [[nodiscard]] std::optional<Instant> end() const
    {
        return m_plan.until ? std::optional(startOf(m_plan.until->addDays(1))) : std::nullopt;
    }
    [[nodiscard]] bool has(Instant moment) const
    {
        return moment >= begin().value_or(moment) && (!m_plan.until || moment < *end());
    }
    // The times of day from the day before `around` to the day after the next, ascending.
    [[nodiscard]] QList<Instant> times(const QList<QTime> &times, Instant around) const
    {
        QList<Instant> found;
        const QDate today = m_clock.at(around).day;
        for (int day = -2; day <= 2; ++day) {
            for (const QTime time : times)
                found.append(momentOf({today.addDays(day), time}));
        }
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    // A repeated time counts once, the first time; a skipped one counts when clocks change.
    [[nodiscard]] Instant momentOf(WallTime shown) const
    {
        const QList<Instant> moments = m_clock.momentsOf(shown);
        return moments.isEmpty() ? m_clock.begin(shown) : moments.constFirst();
    }
    [[nodiscard]] Instant startOf(QDate day) const { return m_clock.begin({day, QTime(0, 0)}); }

    const Plan &m_plan;
    WallClock m_clock;
};

struct Moment
{
    Due::State state = Due::State::Later;
    Instant at;
};

Instant halfway(Instant a, Instant b)
{
    return Instant{a.msecs + (b.msecs - a.msecs) / 2};
}

bool anyIn(const QList<Instant> &given, Instant from, Instant to)
{
    return std::any_of(given.cbegin(), given.cend(),
                       [&](Instant each) { return from <= each && each < to; });
}

Moment afterLast(const Plan::After &rule, const PlanClock &clock, const QList<Instant> &given,
                 Instant now)
{
    Instant at = clock.begin().value_or(now);
    if (!given.isEmpty())
        at = std::max(given.constLast().plusMsecs(rule.msecs), clock.begin().value_or(Instant{}));
    return {at <= now ? Due::State::Due : Due::State::Later, at};
}

Moment atOnce(const Plan::Once &rule, bool isPlain, const QList<Instant> &given, Instant now)
{
    if (anyIn(given, rule.at.plusMsecs(-earlyForOnce), now.plusMsecs(1)))
        return {Due::State::Over, rule.at};
    if (now < rule.at)
        return {Due::State::Later, rule.at};
    if (now < rule.at.plusMsecs(lateForOnce))
        return {Due::State::Due, rule.at};
    return {isPlain ? Due::State::Over : Due::State::Missed, rule.at};
}

Moment atTimes(const Plan::Daily &rule, bool isPlain, const PlanClock &clock,
               const QList<Instant> &given, Instant now)
{
    const QList<Instant> times = clock.times(rule.times, now);
    for (qsizetype i = 1; i + 1 < times.size(); ++i) {
        const Instant at = times.at(i);
        const Instant next = times.at(i + 1);
        if (next <= now || !clock.has(at))
            continue;
        const Instant half = halfway(at, next);
        if (anyIn(given, halfway(times.at(i - 1), at), std::min(half, now.plusMsecs(1))))
            continue; // met
        if (now < at)
            return {Due::State::Later, at};
        if (now < half)
            return {Due::State::Due, at};
        // Without a first day or an earlier entry, the plan may be younger than this time.
        const bool isInUse = clock.begin() || (!given.isEmpty() && given.constFirst() < at);
        if (!isPlain && isInUse)
            return {Due::State::Missed, at};
    }
    const auto end = clock.end();
    if (end && *end <= times.constLast())
        return {Due::State::Over, *end};
    // All times of the coming days were met, or the first day is in the future.
    const Instant from = std::max(clock.begin().value_or(now), now);
    for (const Instant at : clock.times(rule.times, from)) {
        if (at > now && clock.has(at))
            return {Due::State::Later, at};
    }
    return {Due::State::Later, from};
}

// From when another one keeps both limits.
Instant allowedFrom(const Plan &plan, const QList<Instant> &given, const QList<Instant> &within24h,
                    Instant now, bool &isFull)
{
    Instant from = now;
    if (plan.minGap > 0 && !given.isEmpty())
        from = std::max(from, given.constLast().plusMsecs(plan.minGap));
    isFull = plan.maxPerDay > 0 && within24h.size() >= plan.maxPerDay;
    if (isFull) {
        const Instant leaves = within24h.at(within24h.size() - plan.maxPerDay);
        from = std::max(from, leaves.plusMsecs(msecsPerDay));
    }
    return from;
}

} // namespace

QLatin1StringView textOf(Due::State state)
{
    switch (state) {
    case Due::State::Due: return QLatin1StringView("due");
    case Due::State::Later: return QLatin1StringView("later");
    case Due::State::TooEarly: return QLatin1StringView("too_early");
    case Due::State::Full: return QLatin1StringView("full");
    case Due::State::Missed: return QLatin1StringView("missed");
    case Due::State::Paused: return QLatin1StringView("paused");
    case Due::State::Over: break;
    }
    return QLatin1StringView("over");
}

Due dueOf(const Plan &plan, const QList<Entry> &entries, Instant now)
{
    Due due;
    QList<Instant> given;
    for (const Entry &entry : entries) {
        if (entry.startedAt() > now || !plan.isMetBy(entry))
            continue;
        given.append(entry.startedAt());
        if (!due.last || due.last->startedAt() < entry.startedAt())
            due.last = entry;
    }
    std::sort(given.begin(), given.end());
    const auto isRecent = [&](Instant each) { return each > now.plusMsecs(-msecsPerDay); };
    std::copy_if(given.cbegin(), given.cend(), std::back_inserter(due.within24h), isRecent);
    bool isFull = false;
    due.allowedFrom = allowedFrom(plan, given, due.within24h, now, isFull);

    const PlanClock clock(plan);
    const bool isPlain = plan.forKind.isEmpty();
    Moment moment;
    if (const auto *after = std::get_if<Plan::After>(&plan.rule))
        moment = afterLast(*after, clock, given, now);
    else if (const auto *daily = std::get_if<Plan::Daily>(&plan.rule))
        moment = atTimes(*daily, isPlain, clock, given, now);
    else
        moment = atOnce(std::get<Plan::Once>(plan.rule), isPlain, given, now);

    const auto end = clock.end();
    if (plan.isPaused)
        moment = {Due::State::Paused, now};
    else if (end && (*end <= now || *end <= moment.at))
        moment = {Due::State::Over, *end};
    else if (moment.state != Due::State::Over && due.allowedFrom > now)
        moment = {isFull ? Due::State::Full : Due::State::TooEarly, due.allowedFrom};
    due.state = moment.state;
    due.at = moment.at;
    return due;
}

} // namespace weehours

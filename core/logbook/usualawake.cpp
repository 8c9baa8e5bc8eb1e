// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/usualawake.h"

#include "core/protocol/schema.h"

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

constexpr int leastNaps = 7;
// Naps at about the same time of day: they move from day to day.
constexpr qint64 aboutMsecs = 90 * msecsPerMinute;
// A longer time awake means that a sleep was not logged.
constexpr qint64 longestAwake = 8 * msecsPerHour;

struct Sleep
{
    Instant from;
    Instant to;
};

// The ended sleeps, without overlaps, oldest first.
QList<Sleep> sleepsOf(const QList<Entry> &entries)
{
    QList<Sleep> sleeps;
    for (const Entry &entry : entries) {
        if (entry.kind() == kind::sleep && !entry.entity.deleted && entry.endedAt())
            sleeps.append({entry.startedAt(), *entry.endedAt()});
    }
    std::ranges::sort(sleeps, {}, &Sleep::from);
    QList<Sleep> apart;
    for (const Sleep &sleep : std::as_const(sleeps)) {
        if (!apart.isEmpty() && sleep.from <= apart.constLast().to)
            apart.last().to = std::max(apart.constLast().to, sleep.to);
        else
            apart.append(sleep);
    }
    return apart;
}

// The distance between two times of day, the shorter way round.
qint64 apartOnTheClock(Instant a, Instant b, const WallClock &clock)
{
    const qint64 way = std::abs(clock.at(a).time.msecsSinceStartOfDay()
                                - clock.at(b).time.msecsSinceStartOfDay());
    return std::min(way, msecsPerDay - way);
}

qint64 quantile(const QList<qint64> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const auto above = static_cast<qsizetype>(std::ceil(place));
    const double rest = place - std::floor(place);
    return std::llround(static_cast<double>(sorted.at(below)) * (1 - rest)
                        + static_cast<double>(sorted.at(above)) * rest);
}

} // namespace

std::optional<UsualAwake> usualAwake(const QList<Entry> &entries, Instant since,
                                     const WallClock &clock)
{
    const QList<Sleep> sleeps = sleepsOf(entries);
    QList<qint64> spans;
    for (qsizetype i = 0; i + 1 < sleeps.size(); ++i) {
        const Instant woke = sleeps.at(i).to;
        const qint64 awake = sleeps.at(i + 1).from.msecs - woke.msecs;
        if (woke < since && woke >= since.plusMsecs(-usualAwakeDays * msecsPerDay)
            && awake <= longestAwake && apartOnTheClock(woke, since, clock) <= aboutMsecs)
            spans.append(awake);
    }
    if (spans.size() < leastNaps)
        return std::nullopt;
    std::ranges::sort(spans);
    return UsualAwake{quantile(spans, 0.25), quantile(spans, 0.75), static_cast<int>(spans.size())};
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/wallclock.h"

#include <QDateTime>

#include <algorithm>

#include <time.h>

namespace weehours {

namespace {

/// No clock is further from UTC than this, in either direction.
constexpr qint64 farthest = 16 * msecsPerHour;
/// No zone changes its clocks twice within this.
constexpr qint64 betweenChanges = 4 * msecsPerHour;

constexpr qint64 epochJulianDay = 2440588;

WallTime wallTime(qint64 msecs)
{
    const qint64 day = (msecs >= 0 ? msecs : msecs - msecsPerDay + 1) / msecsPerDay;
    return {QDate::fromJulianDay(day + epochJulianDay),
            QTime::fromMSecsSinceStartOfDay(static_cast<int>(msecs - day * msecsPerDay))};
}

} // namespace

qint64 onTheWall(WallTime shown)
{
    return (shown.day.toJulianDay() - epochJulianDay) * msecsPerDay
           + shown.time.msecsSinceStartOfDay();
}

qint64 WallClock::offsetAt(Instant instant) const
{
    if (m_zone.isValid()) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.msecs, QTimeZone::utc());
        return m_zone.offsetFromUtc(moment) * msecsPerSecond;
    }
    // Rounded down, so that the milliseconds before a change have the old offset.
    const qint64 seconds = instant.msecs / msecsPerSecond - (instant.msecs % msecsPerSecond < 0);
    // localtime_r() does not check whether the computer's zone was changed.
    ::tzset();
    const auto since = static_cast<time_t>(seconds);
    tm local{};
    return ::localtime_r(&since, &local) ? local.tm_gmtoff * msecsPerSecond : 0;
}

WallTime WallClock::at(Instant instant) const
{
    return wallTime(instant.msecs + offsetAt(instant));
}

QList<WallClock::Stretch> WallClock::stretches(Instant from, Instant to) const
{
    QList<Stretch> found{{from, offsetAt(from)}};
    for (Instant known = from; known < to;) {
        const Instant next = std::min(known.plusMsecs(betweenChanges), to);
        const qint64 offset = offsetAt(next);
        if (offset != found.constLast().offset) {
            Instant before = known;
            Instant changed = next;
            while (changed.msecs - before.msecs > 1) {
                const Instant middle{before.msecs + (changed.msecs - before.msecs) / 2};
                (offsetAt(middle) == offset ? changed : before) = middle;
            }
            found.append({changed, offset});
        }
        known = next;
    }
    return found;
}

QList<Instant> WallClock::momentsOf(WallTime shown) const
{
    const qint64 wall = onTheWall(shown);
    QList<Instant> moments;
    for (const Stretch &stretch : stretches(Instant{wall - farthest}, Instant{wall + farthest})) {
        const Instant moment{wall - stretch.offset};
        if (moment >= stretch.from && offsetAt(moment) == stretch.offset
            && !moments.contains(moment))
            moments.append(moment);
    }
    return moments;
}

Instant WallClock::momentNear(WallTime shown, Instant near) const
{
    const auto moments = momentsOf(shown);
    if (!moments.isEmpty()) {
        return *std::ranges::min_element(moments, {}, [near](Instant moment) {
            return std::abs(moment.msecs - near.msecs);
        });
    }
    const qint64 wall = onTheWall(shown);
    const qint64 before = offsetAt(begin(shown).plusMsecs(-1));
    return Instant{wall - before};
}

Instant WallClock::begin(WallTime shown) const
{
    const qint64 wall = onTheWall(shown);
    const auto around = stretches(Instant{wall - farthest}, Instant{wall + farthest});
    Instant end{wall + farthest};
    for (qsizetype i = around.size() - 1; i > 0; --i) {
        const Stretch &stretch = around.at(i);
        if (stretch.from.msecs + stretch.offset < wall)
            return std::min(Instant{wall - stretch.offset}, end);
        end = stretch.from;
    }
    return std::min(Instant{wall - around.constFirst().offset}, end);
}

Instant startOfDay(QDate day, int startHour)
{
    return WallClock().begin({day, QTime(startHour, 0)});
}

QDate localDay(Instant instant, int startHour)
{
    const WallClock clock;
    const qint64 wall = instant.msecs + clock.offsetAt(instant) - startHour * msecsPerHour;
    const QDate day = wallTime(wall).day;
    const auto isSame = [&](qint64 apart) {
        return clock.offsetAt(instant.plusMsecs(apart)) == clock.offsetAt(instant);
    };
    if (isSame(-msecsPerDay - betweenChanges) && isSame(msecsPerDay + betweenChanges))
        return day;
    // If clocks change at the start of a day, they may show the day before once more.
    if (instant < startOfDay(day, startHour))
        return day.addDays(-1);
    return instant < startOfDay(day.addDays(1), startHour) ? day : day.addDays(1);
}

} // namespace weehours

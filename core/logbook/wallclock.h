// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace weehours {

/// What a clock on the wall shows.
struct WallTime
{
    QDate day;
    QTime time;

    bool operator==(const WallTime &) const = default;
};

/// The clock on the wall of one time zone: what it shows at an instant, and at which instants it
/// shows something. It is the only place where local times become instants. Qt 6.4's own way leads
/// through mktime, which reads a time that comes twice by what it was asked before.
///
/// A time that clocks skip is shown at no instant, and one in the hour that comes twice at two. A
/// clock keeps nothing of what it was asked, and any thread may ask.
class WallClock
{
public:
    /// A stretch of time in which the clock is not changed.
    struct Stretch
    {
        Instant from;
        qint64 offset = 0; ///< ahead of UTC, in ms

        bool operator==(const Stretch &) const = default;
    };

    /// Of this computer, as its zone is when it is asked.
    WallClock() = default;
    /// Of another zone; this computer's where the zone is not valid.
    explicit WallClock(const QTimeZone &zone) : m_zone(zone) {}

    /// How far the clock is ahead of UTC, in ms.
    [[nodiscard]] qint64 offsetAt(Instant instant) const;
    [[nodiscard]] WallTime at(Instant instant) const;
    /// When the clock shows this: once, not at all, or twice (the first time first).
    [[nodiscard]] QList<Instant> momentsOf(WallTime shown) const;
    /// The moment of them that is the nearest to `near`. A time that clocks skip is read by the
    /// clock that was not changed: 2:30 is half an hour after two.
    [[nodiscard]] Instant momentNear(WallTime shown, Instant near) const;
    /// The first moment from which the clock shows nothing earlier than this any more.
    [[nodiscard]] Instant begin(WallTime shown) const;
    /// The stretches that [from, to] lies in, in order. The first begins at `from`.
    [[nodiscard]] QList<Stretch> stretches(Instant from, Instant to) const;

private:
    QTimeZone m_zone;
};

/// What the clock shows, as milliseconds on a line without gaps and repetitions: 86,400,000 a day.
[[nodiscard]] qint64 onTheWall(WallTime shown);

/// The first moment of a local day of this computer; not always midnight where clocks change. The
/// days join without gap or overlap.
/// @param startHour the hour at which the day begins, 0 to 12; a household whose nights end at
///                  seven may count its days from there
[[nodiscard]] Instant startOfDay(QDate day, int startHour = 0);
/// The local day that the instant falls on: the one day with startOfDay(day) <= instant <
/// startOfDay(the next).
[[nodiscard]] QDate localDay(Instant instant, int startHour = 0);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace weehours {

/// The local day and time that a clock shows.
struct WallTime
{
    QDate day;
    QTime time;

    bool operator==(const WallTime &) const = default;
};

/// The wall clock of a time zone: what it shows at an instant, and at which instants it shows a
/// time. It is the only place where local times become instants: Qt 6.4 uses mktime, which resolves
/// a repeated time by the previous query.
///
/// A time that clocks skip has no instant, and one in a repeated hour has two. It is stateless and
/// thread-safe.
class WallClock
{
public:
    /// A stretch of time with a constant offset.
    struct Stretch
    {
        Instant from;
        qint64 offset = 0; ///< from UTC, in ms

        bool operator==(const Stretch &) const = default;
    };

    /// The clock of this computer, in its zone at the time of each call.
    WallClock() = default;
    /// The clock of another zone; this computer's if the zone is not valid.
    explicit WallClock(const QTimeZone &zone) : m_zone(zone) {}

    /// The clock's offset from UTC, in ms.
    [[nodiscard]] qint64 offsetAt(Instant instant) const;
    [[nodiscard]] WallTime at(Instant instant) const;
    /// When the clock shows this: once, never, or twice (the first one first).
    [[nodiscard]] QList<Instant> momentsOf(WallTime shown) const;
    /// The one of these moments that is nearest to `near`. A skipped time is read as if the clock
    /// had not changed: 2:30 is half an hour after two.
    [[nodiscard]] Instant momentNear(WallTime shown, Instant near) const;
    /// The first moment from which on the clock shows nothing earlier than this.
    [[nodiscard]] Instant begin(WallTime shown) const;
    /// The stretches that cover [from, to], in order. The first begins at `from`.
    [[nodiscard]] QList<Stretch> stretches(Instant from, Instant to) const;

private:
    QTimeZone m_zone;
};

/// The wall time as milliseconds on a line without gaps and repetitions: 86,400,000 per day.
[[nodiscard]] qint64 onTheWall(WallTime shown);

/// The first moment of a local day of this computer; not always midnight where clocks change. Days
/// have no gaps or overlaps.
/// @param startHour the hour at which the day begins, 0 to 12, for a household whose nights end
/// later
[[nodiscard]] Instant startOfDay(QDate day, int startHour = 0);
/// The local day of an instant: the one day with startOfDay(day) <= instant < startOfDay(next).
[[nodiscard]] QDate localDay(Instant instant, int startHour = 0);

} // namespace weehours

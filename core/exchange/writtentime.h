// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/wallclock.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>

namespace weehours {

/// The order of day and month in dates that do not show it.
enum class DateOrder { MonthFirst, DayFirst };

/// A time as a file has it: either the moment itself, or what a clock on the wall showed, in a zone
/// that the file may not say, and maybe with day and month in an order that it does not say.
struct WrittenTime
{
    /// Where this is set, nothing else counts.
    std::optional<Instant> instant;
    int year = 0;
    /// Month and day, or day and month where the order is not known.
    int first = 0;
    int second = 0;
    bool isOrderKnown = true;
    /// Noon where there is only a date, so that no zone moves the day.
    QTime clock = QTime(12, 0);

    /// The date and clock time; invalid where there is no such date.
    [[nodiscard]] QDateTime wall(DateOrder order) const;
};

/// Reads a time: ISO with or without offset, `2026/11/19 21:05`, `11/19/26, 8:15 PM`,
/// `19.11.2026 20:15`, or as JavaScript writes it.
/// @param order where the program always writes the same
[[nodiscard]] std::optional<WrittenTime> readTime(QStringView text,
                                                  std::optional<DateOrder> order = {});

/// Reads a clock time: `14:05`, `2:05 PM`, `14:05:30`.
[[nodiscard]] std::optional<QTime> readClock(QStringView text);

/// A moment of a date and a clock time in one zone.
[[nodiscard]] WrittenTime timeAt(const QDate &date, const QTime &clock);
[[nodiscard]] inline WrittenTime timeAt(Instant instant)
{
    WrittenTime time;
    time.instant = instant;
    return time;
}

/// What a clock on the wall meant, in one zone, for many times in a row. Of an hour that was there
/// twice it takes the first; a time in an hour that was left out moves forward by the gap.
class WrittenClock
{
public:
    explicit WrittenClock(const QTimeZone &zone) : m_clock(zone) {}

    struct Reading
    {
        Instant instant;
        /// The second time that the clock showed this, where it did so twice.
        std::optional<Instant> later;
        /// The clock never showed this.
        bool wasLeftOut = false;
    };
    [[nodiscard]] Reading read(const QDateTime &wall);

private:
    WallClock m_clock;
    /// Of a day far from any change of the clocks: how far it is ahead of UTC, in milliseconds.
    QHash<qint64, qint64> m_offsets;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/wallclock.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>

namespace weehours {

/// The order of day and month in ambiguous dates.
enum class DateOrder { MonthFirst, DayFirst };

/// A time as in a file: an instant, or a wall-clock time in a zone that the file may not give, with
/// day and month possibly in an unknown order.
struct WrittenTime
{
    /// If set, nothing else counts.
    std::optional<Instant> instant;
    int year = 0;
    /// Month and day, or unordered if the order is not known.
    int first = 0;
    int second = 0;
    bool isOrderKnown = true;
    /// Noon if there is only a date, so that no zone changes the day.
    QTime clock = QTime(12, 0);

    /// The date and clock time; invalid if there is no such date.
    [[nodiscard]] QDateTime wall(DateOrder order) const;
};

/// Parses a time: ISO with or without offset, `2026/11/19 21:05`, `11/19/26, 8:15 PM`, `19.11.2026
/// 20:15`, or JavaScript's format.
/// @param order if the program always uses the same
[[nodiscard]] std::optional<WrittenTime> readTime(QStringView text,
                                                  std::optional<DateOrder> order = {});

/// Parses a clock time: `14:05`, `2:05 PM`, `14:05:30`.
[[nodiscard]] std::optional<QTime> readClock(QStringView text);

/// The time for a date and a clock time.
[[nodiscard]] WrittenTime timeAt(const QDate &date, const QTime &clock);
[[nodiscard]] inline WrittenTime timeAt(Instant instant)
{
    WrittenTime time;
    time.instant = instant;
    return time;
}

/// Converts wall-clock times of one zone, many in a row. Of a repeated hour it takes the first; a
/// time in a skipped hour is moved forward by the gap.
class WrittenClock
{
public:
    explicit WrittenClock(const QTimeZone &zone) : m_clock(zone) {}

    struct Reading
    {
        Instant instant;
        /// The second instant, in a repeated hour.
        std::optional<Instant> later;
        /// Whether the clock skipped this time.
        bool wasLeftOut = false;
    };
    [[nodiscard]] Reading read(const QDateTime &wall);

private:
    WallClock m_clock;
    /// By day, for days far from any clock change: the offset from UTC, in milliseconds.
    QHash<qint64, qint64> m_offsets;
};

} // namespace weehours

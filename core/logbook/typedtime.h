// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/wallclock.h"
#include "core/protocol/error.h"

#include <QStringList>

namespace weehours {

/// A time, or a span from and to, as people write it: several words in any order.
///
///     14:05  2:05pm  2 pm  14h05  14.05  14 Uhr  10:00Z     a time of day
///     at 7  um 7  à 7 h  a las 7                            the same of a bare hour
///     13:10-14:25  22:30-6:15  13:10-  from 7 to 8          from and to
///     yesterday  fri  27 nov  2026-11-27  -1d               its day, in any language of the
///     program
///     now  -15  -2h  -1h30  2026-11-27T14:05Z               a moment
///
/// It lies never ahead. A time without a day is the last one that has been; of a span, the end is,
/// and the start is the last one before it. With a day, the start is on that day.
class TypedTime
{
public:
    /// @param now         the present, by the clock that entries are stamped with
    /// @param twelveHours whether 2:05 may mean the afternoon, as with 12-hour clocks
    explicit TypedTime(Instant now, bool twelveHours = false);

    /// The line in lower case, with single spaces, without commas behind words, and without spaces
    /// inside a time or a span: "2:05 PM" becomes "2:05pm", "45 min" "45m", "20 min ago" "-20m".
    [[nodiscard]] static QString prepared(const QString &line);

    /// Parses the words of a prepared line at `at` that are a time or a part of one.
    /// @returns how many were used, 0 for anything else; `usage` for a second time
    [[nodiscard]] Result<qsizetype> take(const QStringList &words, qsizetype at);

    /// Whether the word is a time of day, such as 14.05.
    [[nodiscard]] static bool isTimeOfDay(const QString &word);

    struct Span
    {
        Instant start;
        std::optional<Instant> end;
    };
    /// The parsed times; empty if there was none.
    /// @param usual the longest usual duration of such a thing, in ms. A longer span is tried as
    /// 12-hour times: 11:30-1:10 ends at 13:10.
    /// @returns `usage` with a message for the person if a time is incomplete or in the future
    [[nodiscard]] Result<std::optional<Span>> span(qint64 usual) const;

    /// The end of something that began at `start`: now if no time was parsed; a time of day means
    /// the first one after the start.
    /// @returns `usage` with a message for the person if it is before the start or in the future
    [[nodiscard]] Result<Instant> after(Instant start) const;

    /// The moment, if one was parsed; it may be in the future.
    [[nodiscard]] std::optional<Instant> moment() const { return m_moment; }
    /// The day, if one was parsed without a time.
    [[nodiscard]] std::optional<QDate> bareDay() const;
    /// The time of day, if one was parsed without a day.
    [[nodiscard]] std::optional<QTime> bareTime() const;

private:
    struct Clock
    {
        QTime time;
        /// Whether it is certain which half of the day is meant.
        bool isSure = false;
        /// Whether it can only be a 24-hour time.
        bool countsOn = false;
    };
    /// Words that say that a time follows: “at”, “à”, “a las”, “von”.
    struct Before
    {
        qsizetype count = 0;
        /// Whether a number behind them is an hour, unlike that of “about 5” or “de 5”.
        bool isOfHours = false;
    };
    struct Day
    {
        QString typed;
        /// The possible days; the latest one that fits is meant.
        QList<QDate> candidates;
    };

    [[nodiscard]] static std::optional<Clock> clockOf(const QString &word);
    [[nodiscard]] static Before wordsBeforeTime(const QStringList &words, qsizetype at);
    [[nodiscard]] static std::optional<Clock> hourOf(const QString &word);
    [[nodiscard]] Result<qsizetype> takeAfter(const QStringList &words, qsizetype at,
                                              const Before &before);
    [[nodiscard]] qsizetype takeUntil(const QStringList &words, qsizetype at, bool mayBeBare);
    [[nodiscard]] std::optional<Instant> momentOf(const QString &word) const;
    [[nodiscard]] std::optional<Day> dayOf(const QStringList &words, qsizetype at,
                                           qsizetype *taken) const;
    [[nodiscard]] QDate lastOf(int month, int day, int year) const;
    [[nodiscard]] static QList<QTime> readingsOf(const Clock &clock, bool twelveHours);
    [[nodiscard]] static Instant lastShown(QTime time, Instant limit);
    [[nodiscard]] static Instant firstShown(QTime time, Instant start);
    [[nodiscard]] Result<Span> spanWithoutDay(qint64 usual) const;
    [[nodiscard]] Result<Span> spanOnDay(qint64 usual) const;

    Instant m_now;
    bool m_twelveHours;
    std::optional<Instant> m_moment;
    std::optional<Day> m_day;
    /// Number of days ago: a moment, or the day of a time.
    std::optional<int> m_daysAgo;
    std::optional<Clock> m_from;
    std::optional<Clock> m_to;
};

} // namespace weehours

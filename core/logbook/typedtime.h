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
    /// @param twelveHours whether 2:05 may be in the afternoon, as where clocks count to twelve
    explicit TypedTime(Instant now, bool twelveHours = false);

    /// The line in lower case, with single spaces and without those inside of a time: "2:05 PM" is
    /// "2:05pm".
    [[nodiscard]] static QString prepared(const QString &line);

    /// Takes the words of a prepared line that begin at `at` and are (a part of) a time.
    /// @returns how many they are, 0 for something else; `usage` for one time too many
    [[nodiscard]] Result<qsizetype> take(const QStringList &words, qsizetype at);

    /// Whether the word is a time of day, such as 14.05.
    [[nodiscard]] static bool isTimeOfDay(const QString &word);

    struct Span
    {
        Instant start;
        std::optional<Instant> end;
    };
    /// What was taken; nothing where that was no time.
    /// @param usual the longest that such a thing usually lasts, in ms. A span that would be longer
    ///              is tried as times of a clock that counts to twelve: 11:30-1:10 ends at 13:10.
    /// @returns `usage` with words for the person where a time is not whole, or lies ahead
    [[nodiscard]] Result<std::optional<Span>> span(qint64 usual) const;

    /// When something that began at `start` ended: now where no time was taken, and of a time of
    /// day the first one after the start.
    /// @returns `usage` with words for the person where that lies before the start or ahead
    [[nodiscard]] Result<Instant> after(Instant start) const;

    /// The moment, where what was taken is one by itself; it may lie ahead.
    [[nodiscard]] std::optional<Instant> moment() const { return m_moment; }
    /// The day, where what was taken says no time.
    [[nodiscard]] std::optional<QDate> bareDay() const;
    /// The time of day, where what was taken says no day.
    [[nodiscard]] std::optional<QTime> bareTime() const;

private:
    struct Clock
    {
        QTime time;
        /// How it was written leaves no doubt about the half of the day.
        bool isSure = false;
        /// As only a clock with 24 hours is written.
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
        /// The day, or of several the latest that fits.
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
    /// So many days ago: a moment, or the day of a time.
    std::optional<int> m_daysAgo;
    std::optional<Clock> m_from;
    std::optional<Clock> m_to;
};

/// Whether the clocks of the program's locale count to twelve.
[[nodiscard]] bool countsToTwelve();

} // namespace weehours

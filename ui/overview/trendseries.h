// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/topic.h"
#include "core/logbook/trends.h"
#include "ui/kinds/kindface.h"

namespace weehours {

/// One number of a topic, as the kind's face offers it.
struct TrendSeries
{
    Topic topic;
    Series series;

    /// "Feeds", "Longest sleep", or the name of an activity.
    [[nodiscard]] QString title() const;
    /// Whether its numbers are hours.
    [[nodiscard]] bool isHours() const;
    /// What its field measures; Count for what has none.
    [[nodiscard]] Quantity quantity() const;
    /// A number with its unit: "8.1", "720 ml", "14 h 10".
    [[nodiscard]] QString text(double value) const;
    /// Its column's name in CSV, the same in every language: "medication_count".
    [[nodiscard]] QString columnName() const;

    bool operator==(const TrendSeries &other) const;
};

/// All that the topics' faces offer, in their order.
[[nodiscard]] QList<TrendSeries> seriesOf(const QList<Topic> &topics);

/// Some days that follow one another, and their number: a count, hours, or what the field holds.
struct TrendBar
{
    QDate from;
    QDate to; ///< included
    /// The mean of the days that have one; nothing where none has.
    std::optional<double> value;
    double atNight = 0; ///< the part of a Span that lies in the night

    bool operator==(const TrendBar &) const = default;
};

/// The days on which anything of the topics, or a feed, a sleep or a nappy was logged. On the
/// others somebody did not write, which says nothing of the baby.
/// @param days as dailyTotals() gives them
[[nodiscard]] QList<bool> writtenDays(const QList<Topic> &topics, const QList<Entry> &entries,
                                      const QList<DayTotals> &days, int startHour);

/// A bar for each day. What is counted is 0 on a written day without an entry; the other series
/// have no value then. Pure.
/// @param entries of one baby, newest first, with those that reach into the first day
/// @param written see writtenDays()
/// @param now     up to where what runs counts
[[nodiscard]] QList<TrendBar> dailyBars(const TrendSeries &series, const QList<Entry> &entries,
                                        const QList<DayTotals> &days, const QList<bool> &written,
                                        int startHour, Instant now);

/// The mean of the bars that have a value.
[[nodiscard]] std::optional<double> meanOf(std::span<const TrendBar> bars);

/// The means of `count` days at a time, the last group ending with the last day.
[[nodiscard]] QList<TrendBar> grouped(std::span<const TrendBar> bars, int count);

} // namespace weehours

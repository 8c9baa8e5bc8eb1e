// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/dayscale.h"
#include "core/logbook/topic.h"
#include "core/logbook/trends.h"
#include "ui/theme/picturestyle.h"

#include <QList>
#include <QRectF>

namespace weehours {

/// Feeds, sleep and nappies.
[[nodiscard]] QList<Topic> usualTopics();

/// Whether the topic's entries are drawn from their start to their end, as sleep is.
[[nodiscard]] bool isDrawnAsBar(const Topic &topic);

/// Where everything is in the picture of a week: a column a day, 24 hours of the wall clock
/// from top to bottom, what lasts as bars, as sleep, and the rest as marks. Lengths are in device
/// independent pixels.
class WeekLayout
{
public:
    /// One shape that can be pointed at. A sleep across the start of a day has two.
    struct Item
    {
        qsizetype entry = 0; ///< its place in entries()
        qsizetype topic = 0; ///< its place in topics()
        int day = 0;         ///< its column, 0 for the first day
        QRectF rect;
        bool fromBefore = false; ///< began on the day before
        bool intoNext = false;   ///< continues on the next day
    };

    /// What is shown from the next setWeek() on: usualTopics() until then.
    /// @param feedParts within how many ms a bottle and a breast feed count as one
    void setTopics(const QList<Topic> &topics, qint64 feedParts);
    [[nodiscard]] const QList<Topic> &topics() const { return m_topics; }
    /// How many of a topic began on a day.
    [[nodiscard]] int countOf(qsizetype topic, int day) const;
    [[nodiscard]] bool isBar(const Item &item) const
    {
        return isDrawnAsBar(m_topics.at(item.topic));
    }
    /// @param entries of any kind, as Logbook::during() gives them
    /// @param now     where the line is, and up to where a running sleep reaches
    void setWeek(QDate first, int dayCount, int startHour, const QList<Entry> &entries,
                 Instant now);
    /// Lays everything out inside `area`.
    void layOut(const QRectF &area, const PictureStyle &style);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Sorted by day, and within a day by start.
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] const Entry &entryOf(const Item &item) const { return m_entries.at(item.entry); }
    [[nodiscard]] const QList<DayTotals> &totals() const { return m_totals; }
    /// The topmost item at the point, with some tolerance around small marks; or -1.
    [[nodiscard]] qsizetype itemAt(const QPointF &point) const;

protected:
    static constexpr qreal lineHeight = 18; ///< of a line of text, in px

    [[nodiscard]] const QList<DayScale> &days() const { return m_days; }
    [[nodiscard]] int startHour() const { return m_startHour; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const PictureStyle &style() const { return m_style; }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    /// The area of the hours of all days, without the texts around it.
    [[nodiscard]] const QRectF &grid() const { return m_grid; }
    [[nodiscard]] QRectF mirrored(QRectF rect) const;
    [[nodiscard]] QRectF column(int day) const;
    /// The number of hours between two lines.
    [[nodiscard]] int hourStep() const;

private:
    void placeEntry(qsizetype index);
    /// The first topic that has the entry, the ones with names of their own before their kind; or
    /// -1.
    [[nodiscard]] qsizetype topicOf(const Entry &entry) const;
    void count(const QList<Entry> &entries);

    QList<DayScale> m_days;
    QList<DayTotals> m_totals;
    QList<Entry> m_entries;
    QList<Item> m_items;
    QList<Topic> m_topics = usualTopics();
    QList<QList<int>> m_counts; ///< of each topic, for each day
    qint64 m_feedParts = 0;
    int m_startHour = 0;
    Instant m_now;
    PictureStyle m_style;
    QRectF m_area;
    QRectF m_grid;
};

} // namespace weehours

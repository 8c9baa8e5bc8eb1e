// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weeklayout.h"

#include "core/logbook/wholefeeds.h"
#include "core/protocol/schema.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace weehours {

namespace {

/// Narrower columns get two lines of text and smaller marks.
constexpr qreal roomyColumn = 76;
/// A sleep of one minute is still visible and can be clicked.
constexpr qreal leastBlock = 5;
constexpr qreal reach = 4; ///< around a mark, for the mouse

} // namespace

QList<Topic> usualTopics()
{
    QList<Topic> topics;
    for (const QLatin1StringView each : usualPins)
        topics.append({QString(each)});
    return topics;
}

bool isDrawnAsBar(const Topic &topic)
{
    const KindFace *face = findFace(topic.kind);
    return face && std::ranges::any_of(face->series, [](const Series &series) {
               return series.sum == Series::Sum::Span;
           });
}

void WeekLayout::setTopics(const QList<Topic> &topics, qint64 feedParts)
{
    m_topics = topics;
    m_feedParts = feedParts;
}

qsizetype WeekLayout::topicOf(const Entry &entry) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_topics.size(); ++i) {
        if (m_topics.at(i).has(entry) && (found < 0 || !m_topics.at(i).name.isEmpty()))
            found = i;
    }
    return found;
}

void WeekLayout::count(const QList<Entry> &entries)
{
    m_counts.clear();
    for (qsizetype topic = 0; topic < m_topics.size(); ++topic)
        m_counts.append(QList<int>(m_days.size()));
    for (const Entry &entry : entries) {
        const qsizetype topic = topicOf(entry);
        for (qsizetype day = 0; topic >= 0 && day < m_days.size(); ++day) {
            const DayScale &scale = m_days.at(day);
            if (entry.startedAt() >= scale.from() && entry.startedAt() < scale.to())
                ++m_counts[topic][day];
        }
    }
}

int WeekLayout::countOf(qsizetype topic, int day) const
{
    return m_counts.at(topic).at(day);
}

void WeekLayout::setWeek(QDate first, int dayCount, int startHour, const QList<Entry> &entries,
                         Instant now)
{
    m_startHour = startHour;
    m_now = now;
    m_entries = entries;
    std::ranges::stable_sort(m_entries, {}, &Entry::startedAt);
    // A feed in parts is counted once; each part can still be pointed at.
    const auto whole = withWholeFeeds(m_entries, m_feedParts);
    m_totals = dailyTotals(whole, first, first.addDays(dayCount - 1), startHour, now);
    m_days.clear();
    for (int i = 0; i < dayCount; ++i)
        m_days.append(DayScale(first.addDays(i), startHour));
    count(whole);
}

void WeekLayout::layOut(const QRectF &area, const PictureStyle &style)
{
    // Leaves room for the focus ring around an item at the edge.
    m_area = area.adjusted(metrics::unit, metrics::unit, -metrics::unit, -metrics::unit);
    m_style = style;
    m_items.clear();
    if (m_days.isEmpty())
        return;
    const qreal gutter = tabularWidth(style.small, hourText(0)) + metrics::cardGap;
    const qreal width = m_area.width() - gutter;
    const bool roomy = width / static_cast<qreal>(m_days.size()) >= roomyColumn;
    const qreal head = roomy ? 28 : 2 * lineHeight + metrics::unit;
    const qreal foot = 2 * lineHeight + metrics::gap;
    m_grid = QRectF(m_area.left() + gutter, m_area.top() + head, width,
                    std::max<qreal>(m_area.height() - head - foot, 1));
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        placeEntry(i);
    // They were added in the order of their starts.
    std::ranges::stable_sort(m_items, {}, &Item::day);
}

void WeekLayout::placeEntry(qsizetype index)
{
    const Entry &entry = m_entries.at(index);
    const qsizetype topic = topicOf(entry);
    if (topic < 0)
        return;
    // The first bars take the column, later ones lie in the middle of it.
    int earlierBars = 0, earlierMarks = 0, allMarks = 0;
    for (qsizetype i = 0; i < m_topics.size(); ++i) {
        const bool bar = isDrawnAsBar(m_topics.at(i));
        allMarks += bar ? 0 : 1;
        if (i < topic)
            ++(bar ? earlierBars : earlierMarks);
    }
    const bool lasts = isDrawnAsBar(m_topics.at(topic));
    const Instant from = entry.startedAt();
    const Instant end = entry.endedAt().value_or(entry.isRunning() ? m_now : from);
    const Instant to = lasts ? std::max(end, from) : from;
    const qreal columnWidth = m_grid.width() / static_cast<qreal>(m_days.size());
    const bool roomy = columnWidth >= roomyColumn;
    for (int day = 0; day < m_days.size(); ++day) {
        const DayScale &scale = m_days.at(day);
        if (from >= scale.to() || to < scale.from() || (to == scale.from() && from < to))
            continue;
        const qreal left = m_grid.left() + day * columnWidth;
        const qreal top = m_grid.top() + scale.placeOf(from) * m_grid.height();
        Item item{index, topic, day, {}, from<scale.from(), to> scale.to()};
        if (lasts) {
            const qreal inset = (roomy ? metrics::gap : std::min<qreal>(columnWidth / 12, 4))
                                + (earlierBars > 0 ? columnWidth / 4 : 0);
            const qreal bottom = m_grid.top() + scale.placeOf(to) * m_grid.height();
            item.rect = QRectF(left + inset, top, columnWidth - 2 * inset,
                               std::max(bottom - top, leastBlock));
            // Indents a nap that was logged twice, so that both edges are visible.
            const bool covered = std::ranges::any_of(m_items, [&](const Item &other) {
                return other.day == day && other.topic == topic && other.rect.top() <= top
                       && other.rect.bottom() > top + 1;
            });
            if (covered)
                item.rect.adjust(columnWidth / 6, 0, 0, 0);
        } else {
            const qreal size = roomy ? 10 : std::clamp<qreal>(columnWidth / 4.5, 5, 9);
            const qreal apart = std::min<qreal>(roomy ? 26 : columnWidth * 2 / 5,
                                                columnWidth / std::max(allMarks, 1));
            const qreal centre = left + columnWidth / 2
                                 + (earlierMarks - (allMarks - 1) / 2.0) * apart;
            item.rect = QRectF(centre - size / 2, top - size / 2, size, size);
        }
        item.rect = mirrored(item.rect);
        m_items.append(item);
    }
}

QRectF WeekLayout::mirrored(QRectF rect) const
{
    if (m_style.direction == Qt::RightToLeft)
        rect.moveLeft(m_area.left() + m_area.right() - rect.right());
    return rect;
}

QRectF WeekLayout::column(int day) const
{
    const qreal width = m_grid.width() / static_cast<qreal>(m_days.size());
    return mirrored(QRectF(m_grid.left() + day * width, m_grid.top(), width, m_grid.height()));
}

int WeekLayout::hourStep() const
{
    return m_grid.height() / 8 >= 1.5 * lineHeight ? 3 : 6;
}

qsizetype WeekLayout::itemAt(const QPointF &point) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        const bool bar = isBar(item);
        const qreal around = bar ? 0 : reach;
        if (!item.rect.adjusted(-around, -around, around, around).contains(point))
            continue;
        // Marks lie on top of bars, later ones on top of earlier ones.
        if (found < 0 || !bar || isBar(m_items.at(found)))
            found = i;
    }
    return found;
}

} // namespace weehours

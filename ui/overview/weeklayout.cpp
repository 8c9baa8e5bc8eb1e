// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weeklayout.h"

#include "core/protocol/schema.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace weehours {

namespace {

/// Narrower columns get two lines of words and smaller marks.
constexpr qreal roomyColumn = 76;
/// A sleep of a minute can still be seen and hit.
constexpr qreal leastBlock = 5;
constexpr qreal reach = 4; ///< around a mark, for the mouse

} // namespace

void WeekLayout::setWeek(QDate first, int dayCount, int startHour, const QList<Entry> &entries,
                         Instant now)
{
    m_startHour = startHour;
    m_now = now;
    m_entries = entries;
    std::ranges::stable_sort(m_entries, {}, &Entry::startedAt);
    m_totals = dailyTotals(m_entries, first, first.addDays(dayCount - 1), startHour, now);
    m_days.clear();
    for (int i = 0; i < dayCount; ++i)
        m_days.append(DayScale(first.addDays(i), startHour));
}

void WeekLayout::layOut(const QRectF &area, const WeekStyle &style)
{
    // Room for the ring around an item at the very edge.
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
    // They were placed in the order of their starts.
    std::ranges::stable_sort(m_items, {}, &Item::day);
}

void WeekLayout::placeEntry(qsizetype index)
{
    const Entry &entry = m_entries.at(index);
    const bool asleep = entry.kind() == kind::sleep;
    const bool fed = entry.kind() == kind::feed;
    if (!asleep && !fed && entry.kind() != kind::nappy)
        return;
    const Instant from = entry.startedAt();
    const Instant to = asleep ? std::max(entry.endedAt().value_or(m_now), from) : from;
    const qreal columnWidth = m_grid.width() / static_cast<qreal>(m_days.size());
    const bool roomy = columnWidth >= roomyColumn;
    for (int day = 0; day < m_days.size(); ++day) {
        const DayScale &scale = m_days.at(day);
        if (from >= scale.to() || to < scale.from() || (to == scale.from() && from < to))
            continue;
        const qreal left = m_grid.left() + day * columnWidth;
        const qreal top = m_grid.top() + scale.placeOf(from) * m_grid.height();
        Item item{index, day, {}, from<scale.from(), to> scale.to()};
        if (asleep) {
            const qreal inset = roomy ? metrics::gap : std::min<qreal>(columnWidth / 12, 4);
            const qreal bottom = m_grid.top() + scale.placeOf(to) * m_grid.height();
            item.rect = QRectF(left + inset, top, columnWidth - 2 * inset,
                               std::max(bottom - top, leastBlock));
            // The same nap logged twice shows both edges.
            const bool covered = std::ranges::any_of(m_items, [&](const Item &other) {
                return other.day == day && entryOf(other).kind() == kind::sleep
                       && other.rect.top() <= top && other.rect.bottom() > top + 1;
            });
            if (covered)
                item.rect.adjust(columnWidth / 6, 0, 0, 0);
        } else {
            const qreal size = roomy ? 10 : std::clamp<qreal>(columnWidth / 4.5, 5, 9);
            const qreal aside = roomy ? 13 : columnWidth / 5;
            const qreal centre = left + columnWidth / 2 + (fed ? -aside : aside);
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
        const bool bar = entryOf(item).kind() == kind::sleep;
        const qreal around = bar ? 0 : reach;
        if (!item.rect.adjusted(-around, -around, around, around).contains(point))
            continue;
        // Marks lie on top of bars, later ones on top of earlier ones.
        if (found < 0 || !bar || entryOf(m_items.at(found)).kind() == kind::sleep)
            found = i;
    }
    return found;
}

} // namespace weehours

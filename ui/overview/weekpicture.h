// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/dayscale.h"
#include "core/logbook/trends.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QList>
#include <QRectF>

namespace weehours {

/// What a week is drawn with: the same drawing serves the screen, in any theme, and paper.
struct WeekStyle
{
    Palette palette;
    QFont text, bold, small;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The picture that shows a rhythm: a column a day, 24 hours of the wall clock from top to bottom,
/// sleep as bars, feeds as dots and nappies as squares, and each day's totals below. It knows where
/// everything stands and draws it; it is no widget. Lengths are in device independent pixels.
class WeekPicture
{
    Q_DECLARE_TR_FUNCTIONS(weehours::WeekPicture)
public:
    /// One thing to see and to point at. A sleep over the start of a day is two of them.
    struct Item
    {
        qsizetype entry = 0; ///< its place in entries()
        int day = 0;         ///< its column, 0 for the first day
        QRectF rect;
        bool fromBefore = false; ///< began on the day before
        bool intoNext = false;   ///< goes on on the next day
    };

    /// @param entries of any kind, as Logbook::during() gives them
    /// @param now     where the line stands, and up to where a running sleep reaches
    void setWeek(QDate first, int dayCount, int startHour, const QList<Entry> &entries,
                 Instant now);
    /// Puts everything into its place inside `area`.
    void layOut(const QRectF &area, const WeekStyle &style);
    /// @param hovered, focused places in items(), or -1
    void paint(QPainter &painter, qsizetype hovered = -1, qsizetype focused = -1) const;

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// By day, and within a day by start.
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] const Entry &entryOf(const Item &item) const { return m_entries.at(item.entry); }
    [[nodiscard]] const QList<DayTotals> &totals() const { return m_totals; }
    /// The item at the point, the uppermost first, with some room around small marks; or -1.
    [[nodiscard]] qsizetype itemAt(const QPointF &point) const;

private:
    static constexpr qreal lineHeight = 18; ///< of a line of words, in px

    void placeEntry(qsizetype index);
    [[nodiscard]] QRectF mirrored(QRectF rect) const;
    [[nodiscard]] QRectF column(int day) const;
    [[nodiscard]] int hourStep() const;
    void paintGrid(QPainter &painter) const;
    void paintHead(QPainter &painter, int day) const;
    void paintFoot(QPainter &painter, int day) const;
    void paintItem(QPainter &painter, const Item &item, bool strong) const;
    void paintNow(QPainter &painter) const;

    QList<DayScale> m_days;
    QList<DayTotals> m_totals;
    QList<Entry> m_entries;
    QList<Item> m_items;
    int m_startHour = 0;
    Instant m_now;
    WeekStyle m_style;
    QRectF m_area;
    QRectF m_grid; ///< the hours of all days, without the words around them
};

/// The words and shapes of the picture: sleep, feed, nappy. Gives the width it took.
qreal paintWeekLegend(QPainter &painter, const QRectF &rect, const WeekStyle &style);
[[nodiscard]] qreal weekLegendWidth(const WeekStyle &style);

/// "16–22 November", with the year where it is not this one's, and both months where they differ.
[[nodiscard]] QString weekTitle(QDate first, QDate last, QDate today);

} // namespace weehours

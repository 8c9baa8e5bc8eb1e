// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/weeklayout.h"

#include <QCoreApplication>

namespace weehours {

/// The picture that shows a rhythm: sleep as bars, feeds as dots, nappies as squares, each other
/// kind in a shape of its own, and each day's totals below. The same drawing serves the screen, in
/// any theme, and paper; it is no widget.
class WeekPicture : public WeekLayout
{
    Q_DECLARE_TR_FUNCTIONS(weehours::WeekPicture)
public:
    /// @param hovered, focused indices in items(), or -1
    void paint(QPainter &painter, qsizetype hovered = -1, qsizetype focused = -1) const;

private:
    void paintGrid(QPainter &painter) const;
    void paintHead(QPainter &painter, int day) const;
    void paintFoot(QPainter &painter, int day) const;
    void paintItem(QPainter &painter, const Item &item, bool strong) const;
    void paintNow(QPainter &painter) const;
};

/// The words and shapes of the picture: sleep, feed, nappy. They take as many rows as they need, in
/// the middle of the rectangle.
void paintWeekLegend(QPainter &painter, const QRectF &rect, const PictureStyle &style,
                     const QList<Topic> &topics = usualTopics());
/// In one row.
[[nodiscard]] qreal weekLegendWidth(const PictureStyle &style,
                                    const QList<Topic> &topics = usualTopics());
/// Of the rows that it takes in this width.
[[nodiscard]] qreal weekLegendHeight(const PictureStyle &style, const QList<Topic> &topics,
                                     qreal width);

/// A topic in the legend: "sleep", "Medicine", or the name of an activity.
[[nodiscard]] QString legendWords(const Topic &topic);

/// "16–22 November", with the year if it is not the current one, and both months if they differ.
[[nodiscard]] QString weekTitle(QDate first, QDate last, QDate today);

} // namespace weehours

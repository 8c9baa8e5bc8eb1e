// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weeklegend.h"

#include <QPainter>

namespace weehours {

WeekLegend::WeekLegend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    // Where it has no room for all, the first ones stay.
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void WeekLegend::setTopics(const QList<Topic> &topics)
{
    m_topics = topics;
    updateGeometry();
    update();
}

QSize WeekLegend::sizeHint() const
{
    return {static_cast<int>(weekLegendWidth(style(), m_topics)) + 1, 20};
}

void WeekLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWeekLegend(painter, QRectF(rect()), style(), m_topics);
}

PictureStyle WeekLegend::style() const
{
    return {m_theme.palette(), m_theme.text(), m_theme.bold(), m_theme.small(), layoutDirection()};
}

} // namespace weehours

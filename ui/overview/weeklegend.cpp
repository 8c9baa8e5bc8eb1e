// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weeklegend.h"

#include <QPainter>

namespace weehours {

WeekLegend::WeekLegend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    // Not Fixed, which would keep the height of a single row.
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WeekLegend::setTopics(const QList<Topic> &topics)
{
    m_topics = topics;
    updateGeometry();
    update();
}

QSize WeekLegend::sizeHint() const
{
    const int width = static_cast<int>(weekLegendWidth(style(), m_topics)) + 1;
    return {width, heightForWidth(width)};
}

int WeekLegend::heightForWidth(int width) const
{
    return static_cast<int>(weekLegendHeight(style(), m_topics, width));
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

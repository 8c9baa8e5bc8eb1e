// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpreview.h"

#include "ui/theme/palettes.h"

#include <QPainter>

#include <algorithm>

namespace weehours {

ReportPreview::ReportPreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ReportPreview::setReport(std::unique_ptr<Report> report)
{
    m_report = std::move(report);
    m_page = 0;
    update();
}

void ReportPreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    update();
}

QSize ReportPreview::sizeHint() const
{
    // As wide as A4 is at this height. The dialog does not change with the paper.
    return {248, 351};
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    if (m_page >= pageCount())
        return;
    const QSizeF page = m_report->pageSize();
    const qreal scale = std::min(width() / page.width(), height() / page.height());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate((width() - page.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    const QRectF paper(QPointF(), page);
    painter.setClipRect(paper);
    // Paper is white in every look.
    const Palette ink = lightPalette();
    painter.fillRect(paper, ink.surface);
    m_report->paint(painter, m_page);
    QPen edge(ink.muted);
    edge.setCosmetic(true);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper.adjusted(0, 0, -1 / scale, -1 / scale));
}

} // namespace weehours

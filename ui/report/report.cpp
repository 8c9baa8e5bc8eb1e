// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"

#include "ui/paper/papertext.h"
#include "ui/report/reportdays.h"
#include "ui/report/reportentries.h"
#include "ui/report/reportgrowth.h"
#include "ui/report/reportlists.h"
#include "ui/theme/palettes.h"

#include <QPainter>

namespace weehours {

namespace {

constexpr qreal leastToAsk = 142; // 24 mm
constexpr qreal letterHeight = 1650;

} // namespace

Report::Report(const ReportData &data, QPageSize::PageSizeId paper, const Theme &theme)
    : m_data(data),
      m_paper(QPageSize::size(paper, QPageSize::Inch) * unitsPerInch),
      m_sheet{QRectF(ReportFrame::margin, ReportFrame::headBottom,
                     m_paper.width() - 2 * ReportFrame::margin,
                     m_paper.height() - ReportFrame::headBottom - ReportFrame::footHeight),
              m_paper.height() <= letterHeight ? 30.0 : 32.0, reportFonts(theme), inkPalette()},
      m_dayRow(m_paper.height() <= letterHeight ? 86 : 92),
      m_frame(m_data, m_paper, m_sheet.ink, m_sheet.fonts),
      m_days(daysOf(data))
{
    ReportPage summary{tr("Summary", "the title of a page"), {}};
    const ReportDays days(m_data, m_sheet, m_days);
    ReportLists lists(m_data, m_sheet, m_days.size());
    qreal y = m_sheet.content.top() + 16;
    y = days.addBegin(summary, y);
    y = days.addAverages(summary, y);
    y = days.addTable(summary, y);
    y = addGrowth(summary, m_sheet, m_data, y);
    y = lists.addTo(summary, y);
    addQuestions(summary, y);
    m_pages.append(summary);
    addCharts();
    lists.addRests(m_pages);
    addEntries(m_pages, m_sheet, m_data);
}

void Report::addQuestions(ReportPage &page, qreal y) const
{
    constexpr qreal padding = 20;
    const qreal room = m_sheet.content.bottom() - 16 - (y + padding);
    if (room < leastToAsk)
        return;
    page.marks.append([&sheet = m_sheet,
                       box = QRectF(m_sheet.content.left(), y + padding, m_sheet.content.width(),
                                    room)](QPainter &painter) {
        painter.setPen(QPen(sheet.ink.muted.lighter(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 14, 14);
        painter.setFont(sheet.fonts.bold);
        painter.setPen(sheet.ink.text);
        papertext::paint(painter, box.adjusted(20, 10, -20, 0), Qt::AlignLeft | Qt::AlignTop,
                         tr("To ask", "over empty lines, for questions to a doctor"));
        painter.setPen(QPen(sheet.ink.line.darker(120), 1.5));
        constexpr qreal step = 48;
        for (qreal line = box.top() + 78; line < box.bottom() - 12; line += step)
            painter.drawLine(QPointF(box.left() + 20, line), QPointF(box.right() - 20, line));
    });
}

void Report::addCharts()
{
    for (qsizetype start = 0; start < m_days.size(); start += daysOnPage) {
        m_pages.append({tr("24 hours, day by day", "the title of a page"), {}});
        const QList<ReportDay> days = m_days.mid(start, daysOnPage);
        m_pages.last().marks.append([this, days](QPainter &painter) {
            ReportChart(m_data, m_sheet.content, m_sheet.ink, m_sheet.fonts, m_dayRow)
                .paint(painter, days);
        });
    }
}

void Report::paint(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_frame.paint(painter, m_pages.at(page).title, page, pageCount());
    for (const auto &mark : m_pages.at(page).marks)
        mark(painter);
}

} // namespace weehours

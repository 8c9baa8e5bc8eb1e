// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportentries.h"

#include "ui/kinds/entrywords.h"
#include "ui/paper/papertext.h"
#include "ui/report/report.h"
#include "ui/words/timewords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace weehours {

void addEntries(QList<ReportPage> &pages, const ReportSheet &sheet, const ReportData &data)
{
    ReportPage *page = nullptr;
    qreal y = 0;
    QDate day;
    constexpr qreal timeWidth = 100;
    constexpr qreal titleWidth = 330;
    constexpr qreal heading = 40;
    const qreal bottom = sheet.content.bottom() - 12;
    for (const Entry &entry : data.entries) {
        const QDate its = localDay(entry.startedAt(), data.startHour);
        if (!data.listedKinds.contains(entry.kind()) || its < data.first || its > data.last)
            continue;
        const QString title = entryTitle(entry);
        const QString detail = entryDetail(entry, data.now);
        const qreal rest = sheet.content.width() - timeWidth - titleWidth;
        constexpr int mostLines = 40;
        const qreal high = std::max(
            {sheet.row, papertext::height(sheet.fonts.text, title, titleWidth - 16, 3) + 8,
             papertext::height(sheet.fonts.text, detail, rest, mostLines) + 8});
        const bool isNewDay = its != day;
        // No day has its heading and a single entry at the end of a page.
        const qreal begun = isNewDay ? heading + 2 * sheet.row : 0;
        const bool turns = !page || y + high + begun > bottom;
        if (turns) {
            pages.append({Report::tr("Entries", "the title of a page"), {}});
            page = &pages.last();
            y = sheet.content.top() + 8;
        }
        if (turns || isNewDay) {
            y += 8;
            const QString words = QLocale().toString(
                its,
                Report::tr("dddd d MMMM", "a day over its entries on paper: Sunday 22 November"));
            y = sheet.addHeading(*page, sheet.content.left(), y, words,
                                 isNewDay ? QString() : Report::tr("continued"));
        }
        day = its;
        page->marks.append([&sheet, title, detail, y, high, rest,
                            time = timeText(entry.startedAt())](QPainter &painter) {
            const auto cell = [&](const QFont &font, const QColor &ink, qreal left, qreal width,
                                  const QString &text, int lines) {
                painter.setFont(font);
                painter.setPen(ink);
                papertext::paint(painter,
                                 QRectF(sheet.content.left() + left, y + 4, width, high - 4),
                                 Qt::AlignLeft | Qt::AlignTop, text, lines);
            };
            cell(sheet.fonts.text, sheet.ink.muted, 0, timeWidth, time, 1);
            cell(sheet.fonts.text, sheet.ink.text, timeWidth, titleWidth - 16, title, 3);
            cell(sheet.fonts.text, sheet.ink.muted, timeWidth + titleWidth, rest, detail,
                 mostLines);
            painter.setPen(QPen(sheet.ink.line, 1));
            painter.drawLine(QPointF(sheet.content.left(), y + high),
                             QPointF(sheet.content.right(), y + high));
        });
        y += high;
    }
}

} // namespace weehours

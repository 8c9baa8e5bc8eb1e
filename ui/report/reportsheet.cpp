// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportsheet.h"

#include "ui/paper/papertext.h"

#include <QPainter>

namespace weehours {

qreal ReportSheet::addHeading(ReportPage &page, qreal left, qreal y, const QString &title,
                              const QString &aside) const
{
    constexpr qreal high = 32;
    page.marks.append([=, this](QPainter &painter) {
        painter.setFont(fonts.title);
        painter.setPen(ink.text);
        const qreal width = papertext::width(fonts.title, title) + 4;
        papertext::paint(painter, QRectF(left, y, width, high), Qt::AlignLeft, title);
        painter.setFont(fonts.small);
        painter.setPen(ink.muted);
        papertext::paint(painter,
                         QRectF(left + width + 14, y + 2, content.right() - left - width - 14,
                                high),
                         Qt::AlignLeft, aside);
    });
    return y + high;
}

ReportFonts reportFonts(const Theme &theme)
{
    return {.name = theme.onPaper(40, QFont::DemiBold),
            .title = theme.onPaper(22, QFont::DemiBold),
            .figure = theme.onPaper(28, QFont::DemiBold),
            .text = theme.onPaper(19, QFont::Normal),
            .bold = theme.onPaper(19, QFont::DemiBold),
            .small = theme.onPaper(17, QFont::Normal),
            .smallBold = theme.onPaper(17, QFont::Medium),
            .tiny = theme.onPaper(15, QFont::Normal),
            .letter = theme.onPaper(11, QFont::Bold)};
}

} // namespace weehours

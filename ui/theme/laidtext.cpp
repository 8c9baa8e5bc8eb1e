// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/laidtext.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

namespace weehours {

namespace {

/// Some ten screens of a log: its lines are mostly the same few.
constexpr int keptLines = 2000;

struct Line
{
    QFont font;
    QString text;

    friend bool operator==(const Line &, const Line &) = default;
    friend size_t qHash(const Line &line, size_t seed)
    {
        return qHashMulti(seed, line.font, line.text);
    }
};

QCache<Line, QStaticText> &lines()
{
    static QCache<Line, QStaticText> kept(keptLines);
    // Glyphs have to go before the application, which has their fonts.
    static const bool isEmptied = [] {
        qAddPostRoutine([] { lines().clear(); });
        return true;
    }();
    Q_UNUSED(isEmptied)
    return kept;
}

} // namespace

QStaticText laidText(const QFont &font, const QString &text)
{
    const Line line{font, text};
    if (const QStaticText *known = lines().object(line))
        return *known;
    QStaticText laid(QString(text).replace(u'\n', u' '));
    laid.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    laid.setTextOption(option);
    laid.prepare({}, font);
    lines().insert(line, new QStaticText(laid));
    return laid;
}

qreal laidWidth(const QFont &font, const QString &text)
{
    return laidText(font, text).size().width();
}

void paintLine(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    const QFont font = painter.font();
    const QStaticText line = laidText(font, text);
    const QSizeF size = line.size();
    // Where text runs to the left, letters of both directions are ordered by the whole line.
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft || text.isRightToLeft();
    if (isMirrored || size.width() > area.width()) {
        painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
        return;
    }
    const qreal spareWidth = area.width() - size.width();
    const qreal spareHeight = area.height() - size.height();
    const qreal x = alignment.testFlag(Qt::AlignRight)     ? spareWidth
                    : alignment.testFlag(Qt::AlignHCenter) ? spareWidth / 2
                                                           : 0;
    const qreal y = alignment.testFlag(Qt::AlignBottom)    ? spareHeight
                    : alignment.testFlag(Qt::AlignVCenter) ? spareHeight / 2
                                                           : 0;
    painter.drawStaticText(area.topLeft() + QPointF(x, y), line);
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/painting.h"

#include "ui/theme/icons.h"
#include "ui/theme/laidtext.h"
#include "ui/theme/metrics.h"
#include "ui/words/unbroken.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace weehours {

void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground,
                const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    painter.restore();
}

void paintIconTile(QPainter &painter, const QRect &rect, const QString &iconName,
                   const KindColours &colours, int size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    const qreal radius = rect.width() * 0.25;
    painter.drawRoundedRect(rect, radius, radius);
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                       iconPixmap(iconName, colours.ink, size,
                                  painter.device()->devicePixelRatioF()));
    painter.restore();
}

QSize keyCapSize(const Theme &theme, const QString &key)
{
    return {qMax(22, qCeil(laidWidth(theme.small(), key)) + 14), 24};
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &key)
{
    const Palette &palette = theme.palette();
    // The second, lower panel is the key's front edge.
    paintPanel(painter, rect.adjusted(0, 2, 0, 0), metrics::smallRadius, palette.line,
               palette.line);
    paintPanel(painter, rect.adjusted(0, 0, 0, -1), metrics::smallRadius, palette.raised,
               palette.line);
    painter.save();
    painter.setFont(theme.small());
    painter.setPen(palette.muted);
    paintLine(painter, rect.adjusted(0, 0, 0, -1).toRect(), Qt::AlignCenter, key);
    painter.restore();
}

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    if (text.isEmpty() || width <= 0)
        return lines;
    const QString words = unbroken(text);
    QTextLayout layout(words, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(QFontMetrics(font).elidedText(words.mid(line.textStart()), Qt::ElideRight,
                                                       width));
            break;
        }
        QString one = words.mid(line.textStart(), line.textLength()).trimmed();
        // What the dot parts is on two lines already.
        if (one.endsWith(QStringLiteral(" ·")))
            one.chop(2);
        lines.append(one);
    }
    layout.endLayout();
    return lines;
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ghostline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace weehours {

GhostLine::GhostLine(Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
}

void GhostLine::setGhost(const QString &text)
{
    m_ghost = text;
    update();
}

void GhostLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_ghost.isEmpty() || !hasFocus() || cursorPosition() != text().size())
        return;
    QPainter painter(this);
    painter.setFont(font());
    const Palette &palette = m_theme.palette();
    painter.setPen(blend(palette.muted, palette.surface, 0.7));
    // The cursor's rectangle has a margin for blinking; the text begins at its centre.
    const QRect cursor = cursorRect();
    const int x = cursor.center().x() + 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect place = mirrored ? QRect(0, 0, x, height()) : QRect(x, 0, width() - x, height());
    painter.drawText(place,
                     static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft)
                                      | Qt::AlignVCenter),
                     m_ghost);
}

} // namespace weehours

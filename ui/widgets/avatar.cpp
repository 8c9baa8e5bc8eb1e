// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/avatar.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace weehours {

Avatar::Avatar(Theme &theme, int size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_size(size)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_size, m_size};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_theme.palette();
    paintAvatar(painter, rect(), m_name, {palette.accent, palette.sleepBg},
                m_theme.initial(m_size));
}

QString avatarLetter(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return QStringLiteral("?");
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    return trimmed.left(finder.toNextBoundary()).toUpper();
}

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name,
                 const KindColours &colours, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawEllipse(rect);
    painter.setPen(colours.ink);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, avatarLetter(name));
    painter.restore();
}

} // namespace weehours

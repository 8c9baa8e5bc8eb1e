// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/morebutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"
#include "ui/words/unbroken.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace weehours {

MoreButton::MoreButton(Theme &theme, const QString &text, const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_key(key), m_iconName(QStringLiteral("plus"))
{
    setText(text);
    // A name with & has no mnemonic.
    setShortcut({});
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MoreButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void MoreButton::setSquare(int side)
{
    m_isSquare = true;
    setFixedSize(side, side);
    setToolTip(m_key.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), m_key));
}

void MoreButton::setWarning(bool warns)
{
    m_warns = warns;
    update();
}

QSize MoreButton::sizeHint() const
{
    return {220, metrics::target};
}

void MoreButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void MoreButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void MoreButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_theme.palette();
    const double share = isDown() ? 0.08 : underMouse() ? 0.04 : 0;
    const QColor ground = m_warns ? palette.warnBg : palette.raised;
    const QColor ink = m_warns ? palette.warn : palette.muted;
    paintPanel(painter, rect(), metrics::cardRadius, blend(palette.text, ground, share),
               m_warns ? palette.warnBg : palette.line);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius, palette.accent);
    if (m_isSquare) {
        const QPoint at = rect().center() - QPoint(metrics::iconSize, metrics::iconSize) / 2;
        painter.drawPixmap(at, iconPixmap(m_iconName, palette.text, metrics::iconSize,
                                          devicePixelRatioF()));
        return;
    }
    const int middle = height() / 2;
    const QRect leading = mirrored(QRect(metrics::cardPadding, middle - metrics::iconSize / 2,
                                         metrics::iconSize, metrics::iconSize));
    painter.drawPixmap(leading.topLeft(),
                       iconPixmap(m_iconName, ink, metrics::iconSize, devicePixelRatioF()));
    const QSize cap = m_key.isEmpty() ? QSize(metrics::iconSize, metrics::iconSize)
                                      : keyCapSize(m_theme, m_key);
    const QRect key(width() - metrics::cardPadding - cap.width(), middle - cap.height() / 2,
                    cap.width(), cap.height());
    if (m_key.isEmpty()) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawPixmap(mirrored(key).topLeft(),
                           iconPixmap(isMirrored ? QStringLiteral("back")
                                                 : QStringLiteral("forward"),
                                      ink, metrics::iconSize, devicePixelRatioF()));
    } else {
        paintKeyCap(painter, mirrored(key), m_theme, m_key);
    }
    const int left = metrics::cardPadding + metrics::iconSize + metrics::cardGap;
    painter.setFont(m_theme.medium());
    painter.setPen(m_warns ? palette.warn : palette.text);
    const int room = key.left() - metrics::gap - left;
    const QRect place = mirrored(QRect(left, 0, room, height()));
    const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                        | Qt::AlignVCenter | Qt::TextWordWrap);
    const QFontMetrics lines(m_theme.medium());
    // The first of the texts that fits into two lines; if none does, the last one is cut.
    const QStringList texts = unbroken(text()).split(shorter);
    const auto fitting = std::ranges::find_if(texts, [&](const QString &each) {
        return lines.boundingRect(place, flags, each).height() <= height();
    });
    painter.drawText(place, flags,
                     fitting != texts.cend()
                         ? *fitting
                         : lines.elidedText(texts.constLast(), Qt::ElideRight, room));
}

} // namespace weehours

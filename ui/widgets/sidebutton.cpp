// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebutton.h"

#include "core/protocol/schema.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"
#include "ui/words/timewords.h"

#include <QPainter>

namespace weehours {

namespace {

constexpr int wholeHeight = 56;
constexpr int nameTop = 6;
constexpr int nameHeight = 20;
constexpr int clockHeight = 24;
constexpr int markSize = 8;

} // namespace

SideButton::SideButton(Theme &theme, FeedSide side, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(side == FeedSide::Left ? tr("Left", "a breast") : tr("Right", "a breast"));
    setAccessibleName(side == FeedSide::Left ? tr("Left side") : tr("Right side"));
    setToolTip(tr("The baby is on this side (X switches)"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SideButton::setClock(qint64 msecs, bool current, bool paused)
{
    const QString clock = clockText(msecs);
    if (clock == m_clock && current == isChecked() && paused == m_paused)
        return;
    m_clock = clock;
    m_paused = paused;
    setChecked(current);
    // In minutes: a screen reader would read out each second.
    const QString spoken = tr("%n min", "how long at this side",
                              static_cast<int>(msecs / msecsPerMinute));
    if (spoken != accessibleDescription())
        setAccessibleDescription(spoken);
    update();
}

QSize SideButton::sizeHint() const
{
    return {88, wholeHeight};
}

void SideButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SideButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SideButton::paintMark(QPainter &painter, const QRectF &place, const QColor &colour) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (!m_paused) {
        painter.drawEllipse(place);
        return;
    }
    const qreal bar = place.width() / 3;
    painter.drawRect(QRectF(place.left(), place.top(), bar, place.height()));
    painter.drawRect(QRectF(place.right() - bar, place.top(), bar, place.height()));
}

void SideButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_theme.palette();
    const KindColours colours = kindColours(m_theme.palette(), kind::feed);
    const bool current = isChecked();
    QColor ground = current ? colours.ground : palette.surface;
    if (isDown() || underMouse())
        ground = blend(palette.text, ground, isDown() ? 0.08 : 0.03);
    paintPanel(painter, rect(), metrics::buttonRadius, ground,
               current ? colours.ink : palette.line);

    const QFont nameFont = current ? m_theme.bold() : m_theme.text();
    const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(text());
    const int markWidth = current ? markSize + metrics::gap : 0;
    const int left = (width() - nameWidth - markWidth) / 2;
    if (current) {
        paintMark(painter,
                  QRectF(left, nameTop + (nameHeight - markSize) / 2.0, markSize, markSize),
                  colours.ink);
    }
    painter.setFont(nameFont);
    painter.setPen(current ? palette.text : palette.muted);
    painter.drawText(QRect(left + markWidth, nameTop, width() - left - markWidth, nameHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(current ? m_theme.heading() : m_theme.text());
    paintTabular(painter, QRect(0, nameTop + nameHeight, width(), clockHeight), Qt::AlignCenter,
                 m_clock);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius, palette.accent);
}

} // namespace weehours

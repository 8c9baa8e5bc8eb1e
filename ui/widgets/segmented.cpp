// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmented.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/spokenrole.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace weehours {

namespace {

constexpr int inset = 4;    ///< from the frame to the chosen segment
constexpr int padding = 14; ///< beside a segment's text
constexpr int leastPadding = 3;
constexpr int barHeight = 38;

} // namespace

Segmented::Segmented(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::PageTabList);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segmented::setSegments(const QStringList &titles)
{
    m_titles = titles;
    m_current = titles.isEmpty() ? -1 : 0;
    m_hovered = -1;
    setVisible(titles.size() > 1);
    describe();
    updateGeometry();
    update();
}

void Segmented::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_titles.size() || index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT currentChanged(index);
}

void Segmented::setStretching(bool stretching)
{
    m_stretching = stretching;
    setSizePolicy(stretching ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    update();
}

QSize Segmented::sizeHint() const
{
    if (m_titles.size() < 2)
        return {0, 0};
    const int count = static_cast<int>(m_titles.size());
    return {wordsWidth() + 2 * inset + 2 * padding * count, barHeight};
}

QSize Segmented::minimumSizeHint() const
{
    if (!m_stretching || m_titles.size() < 2)
        return sizeHint();
    const int count = static_cast<int>(m_titles.size());
    return {wordsWidth() + 2 * inset + 2 * leastPadding * count, barHeight};
}

int Segmented::wordsWidth() const
{
    const QFontMetrics metrics(m_theme.medium());
    int width = 0;
    for (const QString &title : m_titles)
        width += metrics.horizontalAdvance(title);
    return width;
}

QRect Segmented::segmentRect(int index) const
{
    const QFontMetrics metrics(m_theme.medium());
    const auto count = static_cast<int>(m_titles.size());
    // Spare width is shared evenly, so that a long text has room among short ones.
    const int spare = m_stretching ? width() - 2 * inset - wordsWidth() : 2 * padding * count;
    int x = inset;
    for (int i = 0; i < index; ++i)
        x += metrics.horizontalAdvance(m_titles.at(i));
    const int left = x + spare * index / count;
    const int right = x + metrics.horizontalAdvance(m_titles.at(index))
                      + spare * (index + 1) / count;
    return {left, inset, right - left, barHeight - 2 * inset};
}

int Segmented::segmentAt(QPoint point) const
{
    for (int i = 0; i < m_titles.size(); ++i) {
        if (QStyle::visualRect(layoutDirection(), rect(), segmentRect(i)).contains(point))
            return i;
    }
    return -1;
}

void Segmented::describe()
{
    if (m_current < 0)
        return;
    setAccessibleName(tr("View: %1, %2 of %3")
                          .arg(m_titles.at(m_current))
                          .arg(m_current + 1)
                          .arg(m_titles.size()));
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentIndex(segmentAt(event->position().toPoint()));
}

void Segmented::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = segmentAt(event->position().toPoint());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

void Segmented::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: setCurrentIndex(m_current + forward); break;
    case Qt::Key_Left: setCurrentIndex(m_current - forward); break;
    case Qt::Key_Home: setCurrentIndex(0); break;
    case Qt::Key_End: setCurrentIndex(static_cast<int>(m_titles.size()) - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_theme.palette();
    paintPanel(painter, rect(), metrics::buttonRadius + 2,
               m_theme.isDark() ? palette.raised : palette.bg, palette.line);
    painter.setFont(m_theme.medium());
    for (int i = 0; i < m_titles.size(); ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), segmentRect(i));
        if (i == m_current) {
            const QColor ground = m_theme.isDark() ? palette.bg : palette.surface;
            paintPanel(painter, place, metrics::buttonRadius - 1, ground, palette.line);
        }
        painter.setPen(i == m_current || i == m_hovered ? palette.text : palette.muted);
        painter.drawText(place, Qt::AlignCenter, m_titles.at(i));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius + 2, palette.accent);
}

} // namespace weehours

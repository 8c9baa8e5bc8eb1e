// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthview.h"

#include "ui/growth/growthwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/spokenrole.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace weehours {

namespace {

constexpr qreal readoutWidth = 326;
constexpr qreal readoutHeight = 66;
constexpr qreal readoutDistance = 24;
constexpr qreal readoutOverlap = 70; ///< on the far side of the point

} // namespace

GrowthView::GrowthView(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpokenRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Growth chart"));
    connect(&theme, &Theme::changed, this, &GrowthView::layOut);
}

void GrowthView::setChart(const GrowthChart &chart, QDate today)
{
    const GrowthChart &before = m_picture.chart();
    std::optional<EntityId> was;
    if (m_chosen >= 0 && m_chosen < before.points.size() && before.measure == chart.measure)
        was = before.points.at(m_chosen).entry;
    m_today = today;
    m_picture.setChart(chart);
    layOut();
    setAccessibleName(chart.points.isEmpty()
                          ? tr("%1. %2", "the chart's title, and that it has no points yet")
                                .arg(chartTitle(chart.measure), nothingYet(chart.measure))
                          : tr("%1. Points: %2. The arrow keys choose one, Enter opens it.",
                               "%1 is the chart's title")
                                .arg(chartTitle(chart.measure))
                                .arg(chart.points.size()));
    qsizetype point = chart.points.size() - 1;
    for (qsizetype i = 0; was && i < chart.points.size(); ++i) {
        if (chart.points.at(i).entry == *was)
            point = i;
    }
    choose(point);
}

void GrowthView::layOut()
{
    const PictureStyle style{m_theme.palette(), m_theme.text(), m_theme.bold(), m_theme.small(),
                             layoutDirection()};
    m_picture.layOut(QRectF(rect()), style);
    update();
}

void GrowthView::setHasReadout(bool has)
{
    m_hasReadout = has;
    update();
}

void GrowthView::choose(qsizetype point)
{
    m_chosen = point;
    setAccessibleDescription(readoutOf(m_picture.chart(), point, m_today).said());
    Q_EMIT chosenChanged(point);
    update();
}

QRectF GrowthView::readoutPlace() const
{
    const auto centre = m_picture.centreOf(m_chosen);
    if (!m_hasReadout || !centre)
        return {};
    const GrowthReadout words = readoutOf(m_picture.chart(), m_chosen, m_today);
    const qreal needed = QFontMetricsF(m_theme.small()).horizontalAdvance(words.rest)
                         + 2 * metrics::cardPadding + 2;
    const qreal wide = std::min(std::max(readoutWidth, needed), qreal(width()));
    // Where it hides least: above or below the point, from mostly left of it to mostly right, near
    // or far. The first of equals is above, mostly to the left, as the line comes from there.
    QRectF best;
    qreal least = std::numeric_limits<qreal>::max();
    for (const qreal distance : {readoutDistance, 2 * readoutDistance, 4 * readoutDistance}) {
        for (const bool isAbove : {true, false}) {
            for (const qreal beyond : {readoutOverlap, wide / 2, wide - readoutOverlap}) {
                QRectF place(0, 0, wide, readoutHeight);
                place.moveRight(centre->x() + beyond);
                if (isAbove)
                    place.moveBottom(centre->y() - distance);
                else
                    place.moveTop(centre->y() + distance);
                if (place.left() < m_picture.plot().left() + metrics::gap)
                    place.moveLeft(m_picture.plot().left() + metrics::gap);
                if (place.right() > width())
                    place.moveRight(width());
                if (place.top() < 0 || place.bottom() > height())
                    continue;
                // Rather over a curve than over the numbers of the axis.
                const bool isOnAxis = place.bottom() > m_picture.plot().bottom();
                const qreal hidden = m_picture.hiddenBy(place) + (isOnAxis ? wide : 0);
                if (hidden < least) {
                    least = hidden;
                    best = place;
                }
            }
        }
    }
    return best;
}

void GrowthView::paintReadout(QPainter &painter) const
{
    const QRectF place = readoutPlace();
    if (place.isEmpty())
        return;
    const Palette &palette = m_theme.palette();
    const GrowthReadout words = readoutOf(m_picture.chart(), m_chosen, m_today);
    paintPanel(painter, place, metrics::cardRadius, palette.surface,
               blend(palette.text, palette.line, 0.2));
    const QRectF room = place.adjusted(metrics::cardPadding, 14, -metrics::cardPadding, -12);
    const auto start = Qt::AlignLeft | Qt::AlignVCenter;
    const QRectF first(room.left(), room.top(), room.width(), 22);
    painter.setFont(m_theme.heading());
    painter.setPen(palette.text);
    painter.drawText(first, start, words.value);
    const qreal wide = painter.fontMetrics().horizontalAdvance(words.value);
    if (!words.place.isEmpty()) {
        painter.setFont(m_theme.text());
        painter.drawText(first.adjusted(wide + metrics::gap, 0, 0, 0), start,
                         QStringLiteral("· ") + words.place);
    }
    painter.setFont(m_theme.small());
    painter.setPen(palette.muted);
    painter.drawText(QRectF(room.left(), room.bottom() - 18, room.width(), 18), start, words.rest);
}

void GrowthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(painter, m_chosen);
    paintReadout(painter);
    if (hasFocus() && m_cameByKey)
        paintFocusRing(painter, QRectF(rect()), metrics::buttonRadius, m_theme.palette().accent);
}

void GrowthView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void GrowthView::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype point = m_picture.pointAt(event->position());
    if (point < 0) {
        unsetCursor();
        return;
    }
    setCursor(Qt::PointingHandCursor);
    if (point != m_chosen)
        choose(point);
}

void GrowthView::mousePressEvent(QMouseEvent *event)
{
    const qsizetype point = m_picture.pointAt(event->position());
    if (event->button() == Qt::LeftButton && point >= 0)
        choose(point);
}

void GrowthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(m_picture.pointAt(event->position()));
}

void GrowthView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_picture.chart().points.size() - 1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (last >= 0 && plain ? event->key() : 0) {
    case Qt::Key_Left: choose(std::max<qsizetype>(m_chosen - 1, 0)); break;
    case Qt::Key_Right: choose(std::min(m_chosen + 1, last)); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_chosen); break;
    default: QWidget::keyPressEvent(event);
    }
}

void GrowthView::open(qsizetype point)
{
    if (point >= 0)
        Q_EMIT openRequested(m_picture.chart().points.at(point).entry);
}

void GrowthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A ring around the whole picture is prominent, so it is shown only after Tab.
    m_cameByKey = event->reason() == Qt::TabFocusReason
                  || event->reason() == Qt::BacktabFocusReason;
    update();
}

void GrowthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace weehours

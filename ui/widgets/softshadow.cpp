// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/softshadow.h"

#include "ui/theme/metrics.h"

#include <QAbstractScrollArea>
#include <QPaintEvent>
#include <QPainter>
#include <QPixmapCache>

namespace weehours {

namespace {

/// One of the rounded areas that are drawn on each other, in pixels beyond the panel's edge.
struct ShadowLayer
{
    int above;
    int beside;
    int below;
    float opacity;
};

constexpr ShadowLayer shadowLayers[] = {
    {2, 4, 6, 0.004F}, {1, 3, 5, 0.004F}, {0, 2, 4, 0.004F},
    {0, 1, 3, 0.004F}, {0, 1, 2, 0.017F}, {0, 0, 1, 0.032F},
};
constexpr int shadowReach = 6;

/// Beyond it, an edge is the same all along.
constexpr int corner = shadowReach + metrics::cardRadius;

/// A part of an edge, and what of the sample fills it, in pixels of the page.
struct Strip
{
    int at;
    int length;
    int from;
    int taken;
};

QRect around(const QRect &place)
{
    return place.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach);
}

/// The shadow of a small panel, from whose corners and edges those of any other are drawn: each
/// layer is antialiased, which is too slow to do for every panel in every frame.
QPixmap sampleOf(QColor colour, qreal scale)
{
    const QString key = QStringLiteral("shadow %1 %2").arg(colour.rgba()).arg(scale);
    QPixmap sample;
    if (QPixmapCache::find(key, &sample))
        return sample;
    constexpr int between = 4;
    const QRect whole(0, 0, 2 * corner + between, 2 * corner + between);
    sample = QPixmap(whole.size() * scale);
    sample.setDevicePixelRatio(scale);
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect place = whole.adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    for (const ShadowLayer &layer : shadowLayers) {
        colour.setAlphaF(layer.opacity);
        painter.setBrush(colour);
        painter.drawRoundedRect(place.adjusted(-layer.beside, -layer.above, layer.beside,
                                               layer.below),
                                metrics::cardRadius + layer.beside,
                                metrics::cardRadius + layer.beside);
    }
    painter.end();
    QPixmapCache::insert(key, sample);
    return sample;
}

} // namespace

SoftShadow::SoftShadow(QWidget &panel) : QObject(&panel), m_panel(panel)
{
    panel.installEventFilter(this);
}

void SoftShadow::findGround()
{
    QWidget *ground = m_panel.parentWidget();
    const auto scrolls = [](const QWidget *widget) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(
            widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr);
        return area && area->viewport() == widget->parentWidget();
    };
    while (ground && !ground->isWindow() && !scrolls(ground))
        ground = ground->parentWidget();
    if (ground == m_ground)
        return;
    if (m_ground)
        m_ground->removeEventFilter(this);
    m_ground = ground;
    if (m_ground)
        m_ground->installEventFilter(this);
}

void SoftShadow::follow()
{
    if (!m_ground || !m_ground->isAncestorOf(&m_panel))
        return;
    m_ground->update(around(m_place));
    m_place = QRect(m_panel.mapTo(m_ground, QPoint(0, 0)), m_panel.size());
    m_ground->update(around(m_place));
}

bool SoftShadow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_panel) {
        switch (event->type()) {
        case QEvent::ParentChange:
        case QEvent::Show:
            findGround();
            follow();
            break;
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Hide: follow(); break;
        default: break;
        }
    } else if (event->type() == QEvent::Paint && watched == m_ground && m_panel.isVisible()) {
        paint(static_cast<QPaintEvent *>(event)->rect());
    }
    return false;
}

void SoftShadow::paint(const QRect &dirty)
{
    QColor colour = m_ground->palette().color(QPalette::WindowText);
    constexpr int middle = 128;
    if (colour.lightness() > middle || !m_ground->isAncestorOf(&m_panel)
        || m_panel.property("role") == QLatin1StringView("popover"))
        return;
    const QRect place(m_panel.mapTo(m_ground, QPoint(0, 0)), m_panel.size());
    // The panel may have moved with what it is in, and has to be cleared from where it was drawn.
    if (place != m_place)
        follow();
    const QRect under = place.adjusted(metrics::cardRadius, metrics::cardRadius,
                                       -metrics::cardRadius, -metrics::cardRadius);
    if (!around(place).intersects(dirty) || under.contains(dirty))
        return;
    QPainter painter(m_ground);
    const QRect whole = around(place);
    const QPixmap sample = sampleOf(colour, m_ground->devicePixelRatioF());
    const int between = sample.deviceIndependentSize().toSize().width() - 2 * corner;
    const Strip columns[] = {{whole.left(), corner, 0, corner},
                             {whole.left() + corner, whole.width() - 2 * corner, corner, between},
                             {whole.right() + 1 - corner, corner, corner + between, corner}};
    const Strip rows[] = {{whole.top(), corner, 0, corner},
                          {whole.top() + corner, whole.height() - 2 * corner, corner, between},
                          {whole.bottom() + 1 - corner, corner, corner + between, corner}};
    for (const Strip &row : rows) {
        for (const Strip &column : columns) {
            // What the panel covers in any case costs nothing.
            const bool isMiddle = &row == &rows[1] && &column == &columns[1];
            if (isMiddle || row.length <= 0 || column.length <= 0)
                continue;
            const qreal scale = sample.devicePixelRatio();
            painter.drawPixmap(QRectF(column.at, row.at, column.length, row.length), sample,
                               QRectF(column.from * scale, row.from * scale, column.taken * scale,
                                      row.taken * scale));
        }
    }
}

} // namespace weehours

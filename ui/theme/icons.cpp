// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

#include <cmath>

namespace weehours {

namespace {

/// Draws at the requested size and ratio; a QIcon made of pixmaps would scale them.
class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(const QString &name, const QColor &colour, Qt::Alignment side)
        : m_name(name), m_colour(colour), m_side(side)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int edge = qMin(rect.width(), rect.height());
        const QPixmap drawn = iconPixmap(m_name, tinted(mode), edge,
                                         painter->device()->devicePixelRatio());
        painter->drawPixmap(QStyle::alignedRect(QGuiApplication::layoutDirection(), m_side,
                                                {edge, edge}, rect),
                            drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // The size is in device pixels here; the caller sets the ratio afterwards.
        if (size.width() <= size.height())
            return iconPixmap(m_name, tinted(mode), size.width(), 1.0);
        QPixmap whole(size);
        whole.fill(Qt::transparent);
        QPainter painter(&whole);
        paint(&painter, whole.rect(), mode, state);
        return whole;
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(m_name, m_colour, m_side); }

private:
    [[nodiscard]] QColor tinted(QIcon::Mode mode) const
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        return colour;
    }

    QString m_name;
    QColor m_colour;
    Qt::Alignment m_side; ///< where it is in a place that is wider than high
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int edge = static_cast<int>(std::ceil(size * devicePixelRatio));
    const QString key = QStringLiteral("weehours/%1/%2/%3").arg(name, colour.name(QColor::HexArgb))
                        + QString::number(edge);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(edge, edge);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(QStringLiteral(":/weehours/icons/%1.svg").arg(name));
        if (renderer.isValid() && edge > 0) {
            QPainter painter(&pixmap);
            renderer.render(&painter, QRectF(0, 0, edge, edge));
            // The drawings are black; only their alpha is used.
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), colour);
        }
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new StrokeIconEngine(name, colour, Qt::AlignCenter));
}

void setButtonIcon(QAbstractButton &button, const QString &name, const QColor &colour)
{
    const int distance = button.text().isEmpty() ? 0 : metrics::unit;
    button.setIcon(QIcon(new StrokeIconEngine(name, colour, Qt::AlignLeft | Qt::AlignVCenter)));
    button.setIconSize({metrics::smallIcon + distance, metrics::smallIcon});
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growth/growthchart.h"
#include "ui/theme/picturestyle.h"

#include <QPolygonF>
#include <QRectF>

namespace weehours {

/// The picture of a child's growth: WHO's curves of one measure, labelled at their ends, with the
/// child's points. It is not a widget: it computes the layout and draws it, on screen and on paper.
/// Time runs from left to right in every language. Lengths are in device-independent pixels.
class GrowthPicture
{
public:
    void setChart(const GrowthChart &chart) { m_chart = chart; }
    [[nodiscard]] const GrowthChart &chart() const { return m_chart; }

    /// Lays everything out inside `area`.
    void layOut(const QRectF &area, const PictureStyle &style);
    /// @param chosen index of the chosen point in the chart, or -1
    void paint(QPainter &painter, qsizetype chosen = -1) const;

    /// The centre of a point; nothing if it is outside the picture.
    [[nodiscard]] std::optional<QPointF> centreOf(qsizetype point) const;
    /// The nearest point within `reach` of `place`, or -1.
    [[nodiscard]] qsizetype pointAt(const QPointF &place, qreal reach = 12) const;
    /// The area between the axes.
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    /// How much a label there would hide: the length of the curves in pixels, and far more for the
    /// child's own line and points.
    [[nodiscard]] qreal hiddenBy(const QRectF &place) const;

private:
    struct Curve
    {
        const char *label;
        double z;
        QPolygonF line;
    };

    void layOutCurves();
    void chooseScale();
    [[nodiscard]] double xOf(double by) const;
    [[nodiscard]] double yOf(double value) const; ///< of a value in the axis's unit
    void paintGrid(QPainter &painter) const;
    void paintCurves(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintPoints(QPainter &painter, qsizetype chosen) const;

    GrowthChart m_chart;
    PictureStyle m_style;
    QRectF m_plot;
    QList<Curve> m_curves; ///< from the highest to the lowest; in the axis's unit until layOut()
    double m_lowest = 0, m_highest = 1, m_step = 1;
};

} // namespace weehours

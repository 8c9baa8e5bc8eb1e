// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthpicture.h"

#include "ui/growth/growthwords.h"
#include "ui/words/units.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

constexpr qreal leftMargin = 36;
constexpr qreal rightMargin = 44;
constexpr qreal topMargin = 8;
constexpr qreal bottomMargin = 38;
constexpr qreal labelDistance = 14; ///< between the labels of two curves
constexpr qreal pointRadius = 4.5;
constexpr qreal chosenRadius = 9;
constexpr int mostLines = 9;         ///< horizontal grid lines
constexpr int mostCurvePoints = 240; ///< per curve; more would not be visible
constexpr double monthDays = 30.4375;

struct Level
{
    const char *label;
    double z;
};
// The z-scores of the percentiles to five places.
constexpr std::array levels{Level{"P97", 1.88079}, Level{"P85", 1.03643}, Level{"P50", 0},
                            Level{"P15", -1.03643}, Level{"P3", -1.88079}};
constexpr qsizetype medianCurve = 2;

/// 1, 2 or 5 times a power of ten, so that the span takes at most `most` steps.
double niceStep(double span, int most)
{
    const double least = span / most;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double part : {1.0, 2.0, 5.0}) {
        if (part * power >= least)
            return part * power;
    }
    return 10 * power;
}

struct Tick
{
    double by;
    QString label; ///< empty for a line without a label
};

QList<Tick> ticksOf(const GrowthChart &chart)
{
    const auto [from, to] = chart.span();
    QList<Tick> ticks;
    const QLocale locale;
    if (chart.isByLength()) {
        const double unit = units().length == LengthUnit::Inches ? millimetresPerInch : 10;
        const double step = niceStep((to - from) / unit, mostLines);
        for (double at = std::ceil(from / unit / step) * step; at <= to / unit + 0.001; at += step)
            ticks.append({at * unit, locale.toString(at)});
        return ticks;
    }
    const auto add = [&](int count, double days, int labelled, int divisor) {
        for (int i = 0; i <= count; ++i) {
            ticks.append({i * days, i % labelled == 0 ? locale.toString(i / divisor) : QString()});
        }
    };
    switch (chart.range) {
    case GrowthRange::Weeks13: add(13, 7, 1, 1); break;
    case GrowthRange::Months6: add(6, monthDays, 1, 1); break;
    case GrowthRange::Years2:
        for (int month = 0; month <= 24; month += 2)
            ticks.append({month * monthDays, month % 4 == 0 ? locale.toString(month) : QString()});
        break;
    case GrowthRange::Years5: add(10, 6 * monthDays, 2, 2); break;
    }
    return ticks;
}

} // namespace

void GrowthPicture::layOut(const QRectF &area, const PictureStyle &style)
{
    m_style = style;
    m_plot = area.adjusted(leftMargin, topMargin, -rightMargin, -bottomMargin);
    layOutCurves();
    chooseScale();
    for (Curve &curve : m_curves) {
        for (QPointF &point : curve.line)
            point = {xOf(point.x()), yOf(point.y())};
    }
}

void GrowthPicture::layOutCurves()
{
    m_curves.clear();
    if (!m_chart.child.sex)
        return;
    const GrowthTable table = m_chart.table();
    const auto [first, last] = growthreference::span(table);
    const auto [from, to] = m_chart.span();
    const int begin = std::max(first, static_cast<int>(std::ceil(from)));
    const int end = std::min(last, static_cast<int>(std::floor(to)));
    const int step = std::max(1, (end - begin) / mostCurvePoints);
    for (const Level &level : levels) {
        Curve curve{level.label, level.z, {}};
        const auto add = [&](int by) {
            if (const auto row = growthreference::lms(table, *m_chart.child.sex, by)) {
                const double value = growthreference::valueAt(table, *row, level.z);
                curve.line.append(QPointF(by, axisValue(m_chart.measure, value)));
            }
        };
        for (int by = begin; by < end; by += step)
            add(by);
        add(end);
        m_curves.append(curve);
    }
}

void GrowthPicture::chooseScale()
{
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    const auto include = [&](double value) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    };
    for (const Curve &curve : std::as_const(m_curves)) {
        for (const QPointF &point : curve.line)
            include(point.y());
    }
    const auto [from, to] = m_chart.span();
    for (const GrowthPoint &point : std::as_const(m_chart.points)) {
        const auto by = m_chart.placeOf(point);
        if (by && *by >= from && *by <= to)
            include(axisValue(m_chart.measure, point.value));
    }
    if (lowest > highest) {
        lowest = 0;
        highest = 1;
    }
    // A single point without curves would be between two lines of a hundredth.
    const double least = highest / 5;
    if (highest - lowest < least) {
        const double middle = (highest + lowest) / 2;
        lowest = middle - least / 2;
        highest = middle + least / 2;
    }
    m_step = niceStep(std::max(highest - lowest, 0.1), mostLines);
    m_lowest = std::floor(lowest / m_step) * m_step;
    m_highest = std::max(std::ceil(highest / m_step) * m_step, m_lowest + m_step);
}

double GrowthPicture::xOf(double by) const
{
    const auto [from, to] = m_chart.span();
    return m_plot.left() + (by - from) / (to - from) * m_plot.width();
}

double GrowthPicture::yOf(double value) const
{
    return m_plot.bottom() - (value - m_lowest) / (m_highest - m_lowest) * m_plot.height();
}

std::optional<QPointF> GrowthPicture::centreOf(qsizetype point) const
{
    if (point < 0 || point >= m_chart.points.size())
        return std::nullopt;
    const GrowthPoint &shown = m_chart.points.at(point);
    const auto by = m_chart.placeOf(shown);
    const auto [from, to] = m_chart.span();
    if (!by || *by < from || *by > to)
        return std::nullopt;
    return QPointF(xOf(*by), yOf(axisValue(m_chart.measure, shown.value)));
}

qsizetype GrowthPicture::pointAt(const QPointF &place, qreal reach) const
{
    qsizetype nearest = -1;
    qreal distance = reach;
    for (qsizetype i = 0; i < m_chart.points.size(); ++i) {
        const auto centre = centreOf(i);
        const qreal away = centre ? QLineF(*centre, place).length() : reach + 1;
        if (away <= distance) {
            nearest = i;
            distance = away;
        }
    }
    return nearest;
}

qreal GrowthPicture::hiddenBy(const QRectF &place) const
{
    // A label touches what is close to it.
    const QRectF taken = place.marginsAdded({pointRadius, pointRadius, pointRadius, pointRadius});
    constexpr qreal step = 4;
    const auto along = [&](const QPolygonF &line) {
        qreal length = 0;
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF part(line.at(i - 1), line.at(i));
            const int steps = std::max(1, static_cast<int>(part.length() / step));
            for (int j = 0; j < steps; ++j) {
                if (taken.contains(part.pointAt((j + 0.5) / steps)))
                    length += part.length() / steps;
            }
        }
        return length;
    };
    QPolygonF child;
    for (qsizetype i = 0; i < m_chart.points.size(); ++i) {
        if (const auto centre = centreOf(i))
            child.append(*centre);
    }
    // What the child has weighs far more than a curve beside it.
    constexpr qreal weight = 100;
    qreal hidden = weight * along(child);
    for (const QPointF &point : std::as_const(child))
        hidden += taken.contains(point) ? weight * 2 * pointRadius : 0;
    for (const Curve &curve : m_curves)
        hidden += along(curve.line);
    return hidden;
}

void GrowthPicture::paint(QPainter &painter, qsizetype chosen) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintCurves(painter);
    paintLabels(painter);
    paintPoints(painter, chosen);
}

void GrowthPicture::paintGrid(QPainter &painter) const
{
    const QLocale locale;
    painter.setFont(m_style.small);
    const auto line = [&](const QPointF &a, const QPointF &b) {
        painter.setPen(QPen(m_style.palette.line, 1));
        painter.drawLine(a, b);
        painter.setPen(m_style.palette.muted);
    };
    const int decimals = m_step < 1 ? 1 : 0;
    const int rows = static_cast<int>(std::lround((m_highest - m_lowest) / m_step));
    for (int i = 0; i <= rows; ++i) {
        const double value = m_lowest + i * m_step;
        const double y = std::round(yOf(value)) + 0.5;
        line({m_plot.left(), y}, {m_plot.right(), y});
        painter.drawText(QRectF(m_plot.left() - leftMargin, y - 9, leftMargin - 8, 18),
                         Qt::AlignRight | Qt::AlignVCenter, locale.toString(value, 'f', decimals));
    }
    for (const Tick &tick : ticksOf(m_chart)) {
        const double x = std::round(xOf(tick.by)) + 0.5;
        line({x, m_plot.top()}, {x, m_plot.bottom()});
        painter.drawText(QRectF(x - 24, m_plot.bottom() + 5, 48, 18), Qt::AlignCenter, tick.label);
    }
    painter.drawText(QRectF(m_plot.left() - leftMargin, m_plot.bottom() + 20,
                            m_plot.width() + leftMargin + rightMargin, 18),
                     Qt::AlignCenter, axisTitle(m_chart));
}

void GrowthPicture::paintCurves(QPainter &painter) const
{
    if (m_curves.isEmpty())
        return;
    const auto band = [&](qsizetype upper, qsizetype lower, double share) {
        QPolygonF area = m_curves.at(upper).line;
        for (qsizetype i = m_curves.at(lower).line.size() - 1; i >= 0; --i)
            area.append(m_curves.at(lower).line.at(i));
        QColor ground = m_style.palette.muted;
        ground.setAlphaF(static_cast<float>(share));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawPolygon(area);
    };
    band(0, levels.size() - 1, 0.055);
    band(1, levels.size() - 2, 0.065);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        QPen pen(m_style.palette.muted, i == medianCurve ? 2 : 1.25);
        if (i == 0 || i + 1 == m_curves.size())
            pen.setDashPattern({5 / 1.25, 4 / 1.25});
        painter.setPen(pen);
        painter.drawPolyline(m_curves.at(i).line);
    }
}

void GrowthPicture::paintLabels(QPainter &painter) const
{
    qreal least = -std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        const Curve &curve = m_curves.at(i);
        if (curve.line.isEmpty())
            continue;
        const QPointF end = curve.line.constLast();
        const qreal y = std::max(end.y(), least);
        least = y + labelDistance;
        QFont font = m_style.small;
        font.setBold(i == medianCurve);
        painter.setFont(font);
        painter.setPen(i == medianCurve ? m_style.palette.text : m_style.palette.muted);
        painter.drawText(QRectF(end.x() + 9, y - 9, rightMargin - 9, 18),
                         Qt::AlignLeft | Qt::AlignVCenter, QLatin1StringView(curve.label));
    }
}

void GrowthPicture::paintPoints(QPainter &painter, qsizetype chosen) const
{
    const Palette &palette = m_style.palette;
    const auto chosenCentre = centreOf(chosen);
    if (chosenCentre) {
        QPen guide(palette.growth, 1);
        guide.setDashPattern({2, 3});
        painter.setPen(guide);
        painter.drawLine(QPointF(m_plot.left(), chosenCentre->y()), *chosenCentre);
        painter.drawLine(QPointF(chosenCentre->x(), m_plot.bottom()), *chosenCentre);
    }
    QPolygonF line;
    for (qsizetype i = 0; i < m_chart.points.size(); ++i) {
        if (const auto centre = centreOf(i))
            line.append(*centre);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.growth, 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (chosenCentre) {
        painter.setPen(QPen(palette.growth, 1.5));
        painter.setBrush(palette.growthBg);
        painter.drawEllipse(*chosenCentre, chosenRadius, chosenRadius);
    }
    painter.setPen(QPen(palette.surface, 1.5));
    painter.setBrush(palette.growth);
    for (const QPointF &centre : std::as_const(line))
        painter.drawEllipse(centre, pointRadius, pointRadius);
}

} // namespace weehours

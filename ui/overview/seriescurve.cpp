// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/seriescurve.h"

#include "ui/kinds/entrywords.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

constexpr qreal pointRadius = 3.5;
constexpr qreal pointReach = 12; // for the mouse
constexpr qreal markSize = 8;
constexpr qreal lineOfWords = 18;

// The step between two lines of the scale: a round one, with at most so many steps.
double roundStep(double span, int mostSteps)
{
    double step = 0.1;
    while (true) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (span <= step * factor * mostSteps)
                return step * factor;
        }
        step *= 10;
    }
}

} // namespace

SeriesCurve::SeriesCurve(Theme &theme, const TrendSeries &series, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_series(series)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeriesCurve::setPlain(bool plain)
{
    m_isPlain = plain;
    update();
}

void SeriesCurve::setEntries(const QList<Entry> &entries, Instant from, Instant to, Instant now)
{
    m_from = from;
    m_to = to;
    m_now = now;
    m_points.clear();
    m_marks.clear();
    for (const Entry &entry : entries) {
        if (entry.entity.deleted || entry.startedAt() < from || entry.startedAt() >= to)
            continue;
        if (m_series.topic.has(entry) && entry.has(m_series.series.field))
            m_points.append(entry);
        else if (!m_series.series.beside.isEmpty() && entry.kind() == m_series.series.beside)
            m_marks.append(entry);
    }
    std::ranges::stable_sort(m_points, {}, &Entry::startedAt);
    std::ranges::stable_sort(m_marks, {}, &Entry::startedAt);
    chooseScale();
    choose(m_chosen < m_points.size() ? m_chosen : -1);
    if (m_points.isEmpty()) {
        setAccessibleName(
            tr("%1: nothing measured", "%1 is what a curve is of").arg(m_series.title()));
        return;
    }
    qint64 lowest = m_points.constFirst().integer(m_series.series.field);
    qint64 highest = lowest;
    for (const Entry &entry : std::as_const(m_points)) {
        lowest = std::min(lowest, entry.integer(m_series.series.field));
        highest = std::max(highest, entry.integer(m_series.series.field));
    }
    setAccessibleName(tr("%1, %2 to %3. The arrow keys tell each point.",
                         "what a curve is of, its lowest and its highest value")
                          .arg(m_series.title(), m_series.text(static_cast<double>(lowest)),
                               m_series.text(static_cast<double>(highest))));
}

double SeriesCurve::valueOf(const Entry &entry) const
{
    return shownNumber(m_series.quantity(), entry.integer(m_series.series.field));
}

void SeriesCurve::chooseScale()
{
    if (m_points.isEmpty())
        return;
    double lowest = valueOf(m_points.constFirst());
    double highest = lowest;
    for (const Entry &entry : std::as_const(m_points)) {
        lowest = std::min(lowest, valueOf(entry));
        highest = std::max(highest, valueOf(entry));
    }
    // A level curve is not at the edge.
    const double least = 10 * std::pow(10, -decimalsOf(m_series.quantity()));
    if (highest - lowest < least) {
        lowest -= least / 2;
        highest += least / 2;
    }
    m_step = roundStep(highest - lowest, 3);
    m_lowest = std::floor(lowest / m_step) * m_step;
    m_highest = std::ceil(highest / m_step) * m_step;
}

QRectF SeriesCurve::plot() const
{
    const qreal below = (m_series.series.beside.isEmpty() ? 0 : markSize + metrics::gap)
                        + (m_isPlain ? 0 : lineOfWords);
    QRectF room = QRectF(rect()).adjusted(metrics::gap, metrics::gap, -metrics::gap,
                                          -below - metrics::gap);
    if (!m_isPlain) {
        const QFontMetricsF measure(m_theme.small());
        qreal widest = 0;
        for (double value = m_lowest; value <= m_highest + m_step / 2; value += m_step)
            widest = std::max(widest,
                              measure.horizontalAdvance(numberText(m_series.quantity(), value)));
        if (layoutDirection() == Qt::RightToLeft)
            room.setRight(room.right() - widest - metrics::gap);
        else
            room.setLeft(room.left() + widest + metrics::gap);
    }
    return room;
}

qreal SeriesCurve::xOf(Instant instant) const
{
    const QRectF room = plot();
    const double share = static_cast<double>(instant.msecs - m_from.msecs)
                         / static_cast<double>(std::max<qint64>(m_to.msecs - m_from.msecs, 1));
    return layoutDirection() == Qt::RightToLeft ? room.right() - share * room.width()
                                                : room.left() + share * room.width();
}

qreal SeriesCurve::yOf(double value) const
{
    const QRectF room = plot();
    return room.bottom() - (value - m_lowest) / (m_highest - m_lowest) * room.height();
}

qsizetype SeriesCurve::pointAt(const QPointF &place) const
{
    qsizetype nearest = -1;
    qreal least = pointReach;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const Entry &entry = m_points.at(i);
        const QPointF away = QPointF(xOf(entry.startedAt()), yOf(valueOf(entry))) - place;
        const qreal distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

QString SeriesCurve::wordsFor(qsizetype point) const
{
    if (point < 0)
        return {};
    const Entry &entry = m_points.at(point);
    const Instant at = entry.startedAt();
    QStringList parts{dayTitle(localDay(at), localDay(m_now)), timeText(at),
                      m_series.text(static_cast<double>(entry.integer(m_series.series.field)))};
    // What was given since the point before belongs to it.
    for (const Entry &mark : m_marks) {
        const bool after = point == 0 || mark.startedAt() > m_points.at(point - 1).startedAt();
        if (after && mark.startedAt() <= at)
            parts.append(tr("%1 %2", "an entry before a measurement, its time")
                             .arg(entryTitle(mark), timeText(mark.startedAt())));
    }
    return parts.join(QStringLiteral(" · "));
}

void SeriesCurve::choose(qsizetype point)
{
    m_chosen = point;
    const QString words = wordsFor(point);
    setAccessibleDescription(words);
    Q_EMIT pointedAt(words);
    update();
}

void SeriesCurve::paintScale(QPainter &painter) const
{
    const Palette &palette = m_theme.palette();
    const QRectF room = plot();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(m_theme.small());
    for (double value = m_lowest; value <= m_highest + m_step / 2; value += m_step) {
        const qreal y = yOf(value);
        painter.fillRect(QRectF(room.left(), y - 0.5, room.width(), 1), palette.line);
        painter.setPen(palette.muted);
        const QRectF words = mirrored ? QRectF(room.right() + metrics::gap, y - lineOfWords / 2,
                                               width(), lineOfWords)
                                      : QRectF(0, y - lineOfWords / 2, room.left() - metrics::gap,
                                               lineOfWords);
        painter.drawText(words,
                         static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight)
                                          | Qt::AlignVCenter),
                         numberText(m_series.quantity(), value));
    }
    // The first and the last day say how far it reaches.
    const QLocale locale;
    const QString format = tr("d MMM", "a day below a curve: 16 Nov");
    const QRectF below(room.left(), height() - lineOfWords, room.width(), lineOfWords);
    const QString first = locale.toString(localDay(m_from), format);
    const QString last = locale.toString(localDay(std::min(m_to.plusMsecs(-1), m_now)), format);
    painter.drawText(below, static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft), first);
    painter.drawText(below, static_cast<int>(mirrored ? Qt::AlignLeft : Qt::AlignRight), last);
}

void SeriesCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_theme.palette();
    if (m_points.isEmpty()) {
        painter.setFont(m_theme.small());
        painter.setPen(palette.muted);
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         tr("Nothing measured in these days."));
    } else if (!m_isPlain) {
        paintScale(painter);
    }
    const QColor ink = kindColours(palette, m_series.topic.kind).ink;
    QPolygonF line;
    for (const Entry &entry : std::as_const(m_points))
        line.append(QPointF(xOf(entry.startedAt()), yOf(valueOf(entry))));
    painter.setPen(QPen(ink, 2));
    painter.drawPolyline(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        painter.setPen(QPen(palette.surface, 1.5));
        painter.setBrush(ink);
        const qreal radius = i == m_chosen ? pointRadius + 2 : pointRadius;
        painter.drawEllipse(line.at(i), radius, radius);
    }
    const qreal top = plot().bottom() + metrics::gap;
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColours(palette, m_series.series.beside).ink);
    for (const Entry &mark : std::as_const(m_marks)) {
        const qreal x = xOf(mark.startedAt());
        painter.drawPolygon(QPolygonF{
            {x, top}, {x - markSize / 2, top + markSize}, {x + markSize / 2, top + markSize}});
    }
    if (hasFocus() && m_isReached)
        paintFocusRing(painter, QRectF(rect()), metrics::buttonRadius, palette.accent);
}

void SeriesCurve::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const qsizetype last = m_points.size() - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (last < 0 || !plain) {
        event->ignore();
        return;
    }
    m_isReached = true;
    // Without a choice the first step goes to the latest.
    const auto step = [&](int by) {
        choose(m_chosen < 0 ? last : std::clamp<qsizetype>(m_chosen + by, 0, last));
    };
    switch (event->key()) {
    case Qt::Key_Left: step(-forward); break;
    case Qt::Key_Right: step(forward); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            Q_EMIT openRequested(localDay(m_points.at(m_chosen).startedAt()));
        break;
    // The rest scrolls the page, or is the window's.
    default: event->ignore();
    }
}

void SeriesCurve::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype point = pointAt(event->position());
    if (point >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    Q_EMIT pointedAt(wordsFor(point >= 0 ? point : m_chosen));
}

void SeriesCurve::mouseReleaseEvent(QMouseEvent *event)
{
    if (const qsizetype point = pointAt(event->position()); point >= 0)
        Q_EMIT openRequested(localDay(m_points.at(point).startedAt()));
}

void SeriesCurve::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A page that opens gives its first chart the keyboard; a ring would be all that one sees.
    m_isReached = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                  || (m_isReached && event->reason() == Qt::ActiveWindowFocusReason);
    update();
}

void SeriesCurve::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

} // namespace weehours

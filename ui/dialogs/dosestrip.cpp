// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dosestrip.h"

#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"

#include <QPainter>

namespace weehours {

namespace {

constexpr qint64 backMsecs = 24 * msecsPerHour;
constexpr qint64 onMsecs = 4 * msecsPerHour;
constexpr int lineHeight = 6;
constexpr int dotRadius = 6;
constexpr int lineMiddle = 16;
constexpr int labelTop = 30;
constexpr int labelHeight = 16;
constexpr int apart = 3; // between two labels

} // namespace

DoseStrip::DoseStrip(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DoseStrip::setDoses(const QList<Instant> &doses, Instant at, Instant allowed, bool isNow)
{
    m_doses = doses;
    m_at = at;
    m_allowed = allowed;
    m_isNow = isNow;
    update();
}

QSize DoseStrip::sizeHint() const
{
    return {280, labelTop + labelHeight};
}

qreal DoseStrip::placeOf(Instant moment) const
{
    const qreal share = static_cast<qreal>(moment.msecs - m_at.msecs + backMsecs)
                        / static_cast<qreal>(backMsecs + onMsecs);
    const qreal along = metrics::gap + share * (width() - 2 * metrics::gap);
    return layoutDirection() == Qt::RightToLeft ? width() - along : along;
}

void DoseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_theme.palette();
    const Instant end = m_at.plusMsecs(onMsecs);
    const bool waits = m_allowed > m_at;
    const auto bar = [&](Instant from, Instant to, const QColor &colour) {
        const qreal a = placeOf(from);
        const qreal b = placeOf(to);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(qMin(a, b), lineMiddle - lineHeight / 2.0, qAbs(b - a),
                                       lineHeight),
                                lineHeight / 2.0, lineHeight / 2.0);
    };
    bar(m_at.plusMsecs(-backMsecs), m_at, palette.line);
    if (waits) {
        QPen dashes(palette.muted, 2);
        dashes.setDashPattern({1.5, 2});
        painter.setPen(dashes);
        painter.drawLine(QPointF(placeOf(m_at), lineMiddle),
                         QPointF(placeOf(qMin(m_allowed, end)), lineMiddle));
    }
    if (m_allowed < end)
        bar(m_allowed, end, palette.ok);

    painter.setFont(m_theme.small());
    QList<QRectF> taken;
    const auto label = [&](Instant moment, const QString &words, const QColor &colour) {
        const qreal width = tabularWidth(painter.font(), words);
        QRectF place(placeOf(moment) - width / 2, labelTop, width, labelHeight);
        place.moveLeft(qBound(0.0, place.left(), this->width() - width));
        // Of two overlapping labels the first one stays.
        for (const QRectF &other : std::as_const(taken)) {
            if (other.adjusted(-apart, 0, apart, 0).intersects(place))
                return;
        }
        taken.append(place);
        painter.setPen(colour);
        paintTabular(painter, place, Qt::AlignCenter, words);
    };
    QFont strong = m_theme.small();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    label(m_at, m_isNow ? tr("now", "a moment on a line of times") : timeText(m_at), palette.text);
    painter.setFont(m_theme.small());
    if (waits && m_allowed < end)
        label(m_allowed, timeText(m_allowed), palette.text);
    for (auto dose = m_doses.crbegin(); dose != m_doses.crend(); ++dose) {
        if (*dose <= m_at.plusMsecs(-backMsecs) || *dose > end)
            continue;
        painter.setPen(QPen(palette.surface, 2));
        painter.setBrush(palette.medication);
        painter.drawEllipse(QPointF(placeOf(*dose), lineMiddle), dotRadius, dotRadius);
        label(*dose, timeText(*dose), palette.muted);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.text);
    painter.drawRect(QRectF(placeOf(m_at) - 1, lineMiddle - 11, 2, 22));
}

} // namespace weehours

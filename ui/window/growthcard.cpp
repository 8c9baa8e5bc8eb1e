// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/growthcard.h"

#include "core/growth/growthpoint.h"
#include "core/protocol/schema.h"
#include "ui/growth/growthwords.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"

#include <QGridLayout>
#include <QLabel>

namespace weehours {

namespace {

constexpr qint64 freshMeasurement = 14 * msecsPerDay;

} // namespace

GrowthCard::GrowthCard(LogReader &logbook, QWidget *parent)
    : LatestCard(tr("Growth"), logbook, parent), m_values(new QGridLayout)
{
    m_values->setHorizontalSpacing(metrics::columnGap);
    m_values->setVerticalSpacing(0);
    addBelow(m_values);
}

void GrowthCard::setBaby(const Entry &baby)
{
    m_baby = baby;
    refresh();
}

void GrowthCard::refresh()
{
    const auto last = m_baby ? latest(m_baby->entity.babyId, kind::growth, freshMeasurement)
                             : std::nullopt;
    if (!last) {
        hide();
        return;
    }
    while (QLayoutItem *item = m_values->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int place = 0;
    for (const GrowthPoint &point :
         growthPoints(GrowingChild::of(*m_baby), {*last}, QTimeZone::systemTimeZone())) {
        if (point.measure == GrowthMeasure::Bmi || point.measure == GrowthMeasure::WeightForLength)
            continue;
        auto *value = new QLabel(growthValueText(point.measure, point.value), this);
        weehours::setRole(*value, QStringLiteral("strong"));
        QString words = measureWord(point.measure);
        if (point.z)
            words = tr("%1 · %2", "a measure, a percentile: Weight · 75th")
                        .arg(words, shortPercentile(*point.z));
        auto *rest = new QLabel(words, this);
        weehours::setRole(*rest, QStringLiteral("small"));
        rest->setWordWrap(true);
        m_values->addWidget(value, 0, place);
        m_values->addWidget(rest, 1, place);
        m_values->setColumnStretch(place, 1);
        ++place;
    }
    const QString day = dayIfOther(last->startedAt(), logbook().now());
    aside().setText(day.isEmpty() ? timeText(last->startedAt()) : day);
    setVisible(place > 0);
}

} // namespace weehours

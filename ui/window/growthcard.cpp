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
// Changes come in bursts.
constexpr int measurementDelay = 200;

} // namespace

GrowthCard::GrowthCard(LogReader &logbook, QWidget *parent)
    : Card(parent), m_logbook(logbook), m_when(new QLabel(this)), m_values(new QGridLayout)
{
    auto *title = new QLabel(tr("Growth"), this);
    weehours::setRole(*title, QStringLiteral("strong"));
    weehours::setRole(*m_when, QStringLiteral("small"));
    m_when->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_when, 1);
    m_values->setHorizontalSpacing(metrics::columnGap);
    m_values->setVerticalSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    column->addLayout(head);
    column->addLayout(m_values);
    m_soon.setSingleShot(true);
    m_soon.setInterval(measurementDelay);
    connect(&m_soon, &QTimer::timeout, this, &GrowthCard::refresh);
    connect(&logbook, &LogReader::changed, &m_soon, qOverload<>(&QTimer::start));
    hide();
}

void GrowthCard::setBaby(const Entry &baby)
{
    m_baby = baby;
    refresh();
}

void GrowthCard::setWide(bool wide)
{
    if (m_isWide == wide)
        return;
    m_isWide = wide;
    refresh();
}

void GrowthCard::refresh()
{
    const Instant now = m_logbook.now();
    const auto last = m_isWide && m_baby ? m_logbook.last(m_baby->entity.babyId, kind::growth)
                                               .value_or(std::nullopt)
                                         : std::nullopt;
    if (!last || last->startedAt().msecs < now.msecs - freshMeasurement) {
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
    const QString day = dayIfOther(last->startedAt(), now);
    m_when->setText(day.isEmpty() ? timeText(last->startedAt()) : day);
    setVisible(place > 0);
}

} // namespace weehours

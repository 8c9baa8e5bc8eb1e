// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/temperaturecard.h"

#include "core/protocol/schema.h"
#include "ui/overview/seriescurve.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

constexpr qint64 freshTemperature = 2 * msecsPerDay;
constexpr int curveHeight = 64;

TrendSeries curveOfTemperature()
{
    return seriesOf({{QString(kind::temperature)}}).constFirst();
}

} // namespace

TemperatureCard::TemperatureCard(Theme &theme, LogReader &logbook, QWidget *parent)
    : LatestCard(tr("Temperature"), logbook, parent),
      m_value(new QLabel(this)),
      m_ago(new QLabel(this)),
      m_curve(new SeriesCurve(theme, curveOfTemperature(), this))
{
    weehours::setRole(*m_value, QStringLiteral("title"));
    weehours::setRole(*m_ago, QStringLiteral("small"));
    aside().setTextFormat(Qt::PlainText);
    aside().setWordWrap(true);
    m_curve->setPlain(true);
    m_curve->setFixedHeight(curveHeight);
    auto *value = new QVBoxLayout;
    value->setSpacing(0);
    value->addWidget(m_value);
    value->addWidget(m_ago);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::columnGap);
    row->addLayout(value);
    row->addWidget(m_curve, 1);
    addBelow(row);
    m_minute.setInterval(msecsPerMinute);
    connect(&m_minute, &QTimer::timeout, this, &TemperatureCard::refresh);
    m_minute.start();
}

void TemperatureCard::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    refresh();
}

void TemperatureCard::refresh()
{
    const auto last = latest(m_babyId, kind::temperature, freshTemperature);
    if (!last) {
        hide();
        return;
    }
    const Instant now = logbook().now();
    const Instant from = now.plusMsecs(-msecsPerDay);
    const auto entries =
        logbook().during(m_babyId, from, now.plusMsecs(1)).value_or(QList<Entry>());
    m_curve->setEntries(entries, from, now.plusMsecs(1), now);
    m_curve->setVisible(!m_curve->points().isEmpty());
    QStringList medicines;
    for (const Entry &mark : m_curve->marks()) {
        if (!medicines.contains(mark.text(field::name)))
            medicines.append(mark.text(field::name));
    }
    aside().setText(medicines.isEmpty() ? tr("last 24 hours")
                                        : tr("last 24 hours, with %1", "a list of medicines")
                                              .arg(QLocale().createSeparatedList(medicines)));
    m_value->setText(curveOfTemperature().text(static_cast<double>(last->integer(field::centiC))));
    m_ago->setText(agoText(last->startedAt(), now));
    show();
}

} // namespace weehours

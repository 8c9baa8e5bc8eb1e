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
// Changes come in bursts.
constexpr int temperatureDelay = 200;
constexpr int curveHeight = 64;

TrendSeries curveOfTemperature()
{
    return seriesOf({{QString(kind::temperature)}}).constFirst();
}

} // namespace

TemperatureCard::TemperatureCard(Theme &theme, LogReader &logbook, QWidget *parent)
    : Card(parent),
      m_logbook(logbook),
      m_note(new QLabel(this)),
      m_value(new QLabel(this)),
      m_ago(new QLabel(this)),
      m_curve(new SeriesCurve(theme, curveOfTemperature(), this))
{
    auto *title = new QLabel(tr("Temperature"), this);
    weehours::setRole(*title, QStringLiteral("strong"));
    weehours::setRole(*m_note, QStringLiteral("small"));
    weehours::setRole(*m_value, QStringLiteral("title"));
    weehours::setRole(*m_ago, QStringLiteral("small"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_curve->setPlain(true);
    m_curve->setFixedHeight(curveHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_note, 1);
    auto *value = new QVBoxLayout;
    value->setSpacing(0);
    value->addWidget(m_value);
    value->addWidget(m_ago);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::columnGap);
    row->addLayout(value);
    row->addWidget(m_curve, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    column->addLayout(head);
    column->addLayout(row);
    m_soon.setSingleShot(true);
    m_soon.setInterval(temperatureDelay);
    connect(&m_soon, &QTimer::timeout, this, &TemperatureCard::refresh);
    m_minute.setInterval(msecsPerMinute);
    connect(&m_minute, &QTimer::timeout, this, &TemperatureCard::refresh);
    m_minute.start();
    connect(&logbook, &LogReader::changed, &m_soon, qOverload<>(&QTimer::start));
    hide();
}

void TemperatureCard::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    refresh();
}

void TemperatureCard::setWide(bool wide)
{
    if (m_isWide == wide)
        return;
    m_isWide = wide;
    refresh();
}

void TemperatureCard::refresh()
{
    const Instant now = m_logbook.now();
    const auto last = m_isWide && !m_babyId.isNull()
                          ? m_logbook.last(m_babyId, kind::temperature).value_or(std::nullopt)
                          : std::nullopt;
    if (!last || last->startedAt().msecs < now.msecs - freshTemperature) {
        hide();
        return;
    }
    const Instant from = now.plusMsecs(-msecsPerDay);
    const auto entries = m_logbook.during(m_babyId, from, now.plusMsecs(1))
                             .value_or(QList<Entry>());
    m_curve->setEntries(entries, from, now.plusMsecs(1), now);
    m_curve->setVisible(!m_curve->points().isEmpty());
    QStringList medicines;
    for (const Entry &mark : m_curve->marks()) {
        if (!medicines.contains(mark.text(field::name)))
            medicines.append(mark.text(field::name));
    }
    m_note->setText(medicines.isEmpty() ? tr("last 24 hours")
                                        : tr("last 24 hours, with %1", "a list of medicines")
                                              .arg(QLocale().createSeparatedList(medicines)));
    m_value->setText(curveOfTemperature().text(static_cast<double>(last->integer(field::centiC))));
    m_ago->setText(agoText(last->startedAt(), now));
    show();
}

} // namespace weehours

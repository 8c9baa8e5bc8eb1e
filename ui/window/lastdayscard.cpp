// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lastdayscard.h"

#include "ui/overview/weeklegend.h"
#include "ui/overview/weekview.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr int dayCount = 7;
// Changes come in bursts.
constexpr int pictureDelay = 200;

} // namespace

LastDaysCard::LastDaysCard(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent)
    : Card(parent),
      m_logbook(logbook),
      m_settings(settings),
      m_title(new QLabel(tr("Last 7 days"), this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_legend(new WeekLegend(theme, this)),
      m_view(new WeekView(theme, this))
{
    weehours::setRole(*m_title, QStringLiteral("strong"));
    m_head->addWidget(m_title);
    m_head->addStretch();
    m_head->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    column->addLayout(m_head);
    column->addWidget(m_view, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pictureDelay);
    connect(&m_soon, &QTimer::timeout, this, &LastDaysCard::refresh);
    connect(&logbook, &LogReader::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_view, &WeekView::openRequested, this, &LastDaysCard::openRequested);
    connect(m_view, &WeekView::ticked, this, &LastDaysCard::refresh);
}

void LastDaysCard::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    refresh();
}

void LastDaysCard::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale || m_babyId.isNull())
        return;
    const Instant now = m_logbook.now();
    const int startHour = m_settings.dayStart();
    const QDate today = localDay(now, startHour);
    const QDate first = today.addDays(1 - dayCount);
    const auto topics = m_settings.overviewTopics();
    m_legend->setTopics(topics);
    placeLegend();
    m_view->setTopics(topics, m_settings.feedPartMinutes() * msecsPerMinute);
    m_view->setWeek(first, dayCount, startHour,
                    m_logbook
                        .during(m_babyId, startOfDay(first, startHour),
                                startOfDay(today.addDays(1), startHour))
                        .value_or(QList<Entry>()),
                    now);
    m_view->setAccessibleName(
        tr("The last 7 days. The arrow keys choose an entry, Enter opens it."));
}

void LastDaysCard::placeLegend()
{
    const int taken = 2 * metrics::cardPadding + m_title->sizeHint().width() + metrics::gap;
    const bool hasRoom = width() >= taken + m_legend->sizeHint().width();
    m_head->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LastDaysCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeLegend();
}

void LastDaysCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace weehours

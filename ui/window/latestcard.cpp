// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/latestcard.h"

#include "ui/theme/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace weehours {

namespace {

// Changes come in bursts.
constexpr int latestDelay = 200;

} // namespace

LatestCard::LatestCard(const QString &title, LogReader &logbook, QWidget *parent)
    : Card(parent), m_logbook(logbook), m_aside(new QLabel(this))
{
    auto *name = new QLabel(title, this);
    weehours::setRole(*name, QStringLiteral("strong"));
    weehours::setRole(*m_aside, QStringLiteral("small"));
    m_aside->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(name);
    head->addWidget(m_aside, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    column->addLayout(head);
    m_soon.setSingleShot(true);
    m_soon.setInterval(latestDelay);
    connect(&m_soon, &QTimer::timeout, this, &LatestCard::refresh);
    connect(&logbook, &LogReader::changed, &m_soon, qOverload<>(&QTimer::start));
    hide();
}

void LatestCard::addBelow(QLayout *content)
{
    static_cast<QVBoxLayout *>(layout())->addLayout(content);
}

void LatestCard::setWide(bool wide)
{
    if (m_isWide == wide)
        return;
    m_isWide = wide;
    refresh();
}

std::optional<Entry> LatestCard::latest(const BabyId &babyId, QLatin1StringView kindName,
                                        qint64 freshMsecs) const
{
    if (!m_isWide || babyId.isNull())
        return {};
    const auto last = m_logbook.last(babyId, kindName).value_or(std::nullopt);
    const bool isFresh = last && last->startedAt().msecs >= m_logbook.now().msecs - freshMsecs;
    return isFresh ? last : std::nullopt;
}

} // namespace weehours

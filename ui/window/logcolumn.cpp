// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/logcolumn.h"

#include "core/logbook/daysummary.h"
#include "core/protocol/schema.h"
#include "ui/overview/trendwords.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/todaycard.h"
#include "ui/words/entrywords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

TodayRow row(const QString &label, const QString &kindName, double value, double average,
             const QString &valueText, const QString &averageText)
{
    TodayRow result{label, valueText, averageText, kindName};
    // The longer of the two fills most of the bar, so that both are always on it.
    const double full = std::max(value, average) * 1.1;
    result.fraction = full > 0 ? value / full : 0;
    result.mark = full > 0 && average > 0 ? average / full : -1;
    return result;
}

} // namespace

LogColumn::LogColumn(Theme &theme, Logbook &logbook, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_settings(settings),
      m_buttons(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_today(new TodayCard(theme, this))
{
    m_buttons->setSpacing(metrics::cardGap);
    const std::pair<QString, QString> kindsAndKeys[] = {
        {QString(kind::feed), QStringLiteral("F")},
        {QString(kind::sleep), QStringLiteral("S")},
        {QString(kind::nappy), QStringLiteral("N")}};
    for (const auto &[kindName, key] : kindsAndKeys) {
        auto *button = new LogButton(theme, kindName, this);
        button->setKeyCap(key);
        m_buttons->addWidget(button);
        m_last.append({button, kindName, std::nullopt});
        connect(button, &LogButton::stopRequested, this, &LogColumn::endSleepRequested);
        connect(button, &LogButton::logRequested, this,
                [this, name = kindName] { Q_EMIT logRequested(name); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addLayout(m_buttons);
    column->addWidget(m_today);
    column->addStretch();

    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, &LogColumn::tick);
    m_ticker.start();
    connect(&logbook, &Logbook::changed, this, &LogColumn::refresh);
}

void LogColumn::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    refresh();
}

void LogColumn::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_buttons->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const Last &last : std::as_const(m_last))
        last.button->setCompact(compact);
    m_today->setVisible(!compact);
    tick();
}

void LogColumn::refresh()
{
    if (m_babyId.isNull())
        return;
    m_sleep.reset();
    const auto running = m_logbook.running(m_babyId).value_or(QList<Entry>());
    for (const Entry &entry : running) {
        if (entry.kind() == kind::sleep) {
            m_sleep = entry;
            break;
        }
    }
    for (Last &last : m_last)
        last.entry = m_logbook.last(m_babyId, last.kind).value_or(std::nullopt);
    refreshToday();
    tick();
}

void LogColumn::tick()
{
    const Instant now = m_logbook.now();
    for (const Last &last : std::as_const(m_last)) {
        const bool runs = last.kind == kind::sleep && m_sleep;
        last.button->setRunning(runs);
        if (runs) {
            const QString clock = clockText(now.msecs - m_sleep->startedAt().msecs);
            QString since = tr("since %1").arg(timeText(m_sleep->startedAt()));
            const auto self = m_logbook.self();
            if (m_sleep->entity.createdBy && m_sleep->entity.createdBy != self)
                since = tr("%1 · started by %2").arg(since, m_sleep->entity.createdBy->name);
            last.button->setTitle(m_compact ? clock : tr("Asleep %1").arg(clock));
            last.button->setDetail(m_compact ? tr("tap to stop") : since);
            continue;
        }
        last.button->setTitle(kindTitle(last.kind));
        if (!last.entry) {
            last.button->setDetail(tr("none yet"));
            continue;
        }
        const Instant then = last.entry->endedAt().value_or(last.entry->startedAt());
        const QString ago = agoText(then, now);
        last.button->setDetail(
            m_compact ? ago
                      : tr("%1 · %2", "time since, what it was").arg(ago, entryTitle(*last.entry)));
    }
}

void LogColumn::refreshToday()
{
    const Instant now = m_logbook.now();
    const int startHour = m_settings.dayStart();
    const QDate today = localDay(now, startHour);
    const Instant begun = startOfDay(today, startHour);
    const Instant tomorrow = startOfDay(today.addDays(1), startHour);
    const auto entries = m_logbook
                             .during(m_babyId, startOfDay(today.addDays(-7), startHour), tomorrow)
                             .value_or(QList<Entry>());
    const DaySummary day = summarize(entries, begun, tomorrow, now);
    const DayAverage week = averageBefore(entries, today, now, startHour);
    const auto of = [&](double value, const QString &text) {
        return week.days > 0 && value > 0 ? tr("of %1", "beside the week's average").arg(text)
                                          : QString();
    };
    const QLocale locale;
    m_today->setRows(
        {row(tr("Feeds"), QString(kind::feed), day.feeds, week.feeds, locale.toString(day.feeds),
             of(week.feeds, locale.toString(week.feeds, 'f', 1))),
         row(tr("Milk"), QString(kind::feed), static_cast<double>(day.milkMl), week.milkMl,
             amountText(day.milkMl), of(week.milkMl, locale.toString(qRound(week.milkMl)))),
         row(tr("Sleep"), QString(kind::sleep), static_cast<double>(day.sleepMsecs),
             week.sleepMsecs, durationText(day.sleepMsecs),
             of(week.sleepMsecs, durationText(static_cast<qint64>(week.sleepMsecs)))),
         row(tr("Nappies"), QString(kind::nappy), day.nappies, week.nappies,
             locale.toString(day.nappies),
             of(week.nappies, locale.toString(week.nappies, 'f', 1)))});
    m_today->setNote(besideTheWeek(day, averageByNow(entries, today, now, startHour)));
}

} // namespace weehours

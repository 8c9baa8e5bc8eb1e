// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep.h"

#include "server/eventtrim.h"
#include "server/logging.h"

#include <QRandomGenerator>

namespace weehours::server {

namespace {

using std::chrono::milliseconds;

/// An hour, give or take a tenth, so that many servers that were started together do not all ask
/// their disks together.
milliseconds aboutAnHour()
{
    constexpr milliseconds hour = std::chrono::hours(1);
    constexpr int tenth = static_cast<int>(hour.count() / 10);
    return hour + milliseconds(QRandomGenerator::global()->bounded(-tenth, tenth));
}

} // namespace

Upkeep::Upkeep(const Options &options, const Clock &clock, Metrics &metrics)
    : m_options(options), m_clock(clock), m_metrics(metrics)
{
}

void Upkeep::start()
{
    if (m_options.eventRetention)
        m_trimming.start([this](const std::stop_token &stop) { return trim(stop); });
}

void Upkeep::stop()
{
    m_trimming.stop();
}

milliseconds Upkeep::trim(const std::stop_token &stop)
{
    constexpr milliseconds soon = std::chrono::minutes(1);
    // Opened for each round: a connection that idles for an hour is one too many.
    const auto store = Store::open(m_options.database);
    if (!store) {
        qCWarning(serverLog, "old events are not trimmed for now: %s",
                  qPrintable(store.error().detail));
        return soon;
    }
    EventTrim trim(**store, m_clock, *m_options.eventRetention);
    const auto turn = trim.takeTurn();
    const auto trimmed = turn && *turn ? trim.run(stop) : Result<EventTrim::Trimmed>{};
    if (!turn || !trimmed) {
        qCWarning(serverLog, "old events are not trimmed for now: %s",
                  qPrintable((turn ? trimmed.error() : turn.error()).detail));
        return aboutAnHour();
    }
    m_metrics.countTrimmed(trimmed->events);
    if (trimmed->events > 0)
        qCInfo(serverLog, "trimmed %lld events of %lld babies", trimmed->events, trimmed->babies);
    return aboutAnHour();
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep.h"

#include "server/eventtrim.h"
#include "server/logging.h"

#include <QRandomGenerator>

#include <utility>

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

Upkeep::Upkeep(const Options &options, const Clock &clock, Metrics &metrics, Restored restored)
    : m_options(options), m_clock(clock), m_metrics(metrics), m_restored(std::move(restored))
{
}

void Upkeep::start()
{
    if (sqliteFilePath(m_options.database)) {
        if (auto store = Store::open(m_options.database)) {
            m_watched = std::move(*store);
            m_epoch = epoch().value_or(0);
            m_watching.start([this](const std::stop_token &) { return watch(); });
        }
    }
    if (m_options.eventRetention)
        m_trimming.start([this](const std::stop_token &stop) { return trim(stop); });
}

void Upkeep::stop()
{
    m_trimming.stop();
    m_watching.stop();
}

milliseconds Upkeep::watch()
{
    // One row of a page that is in memory: some microseconds.
    constexpr milliseconds interval(500);
    const auto now = epoch();
    if (now && *now != m_epoch && m_restored()) {
        qCInfo(serverLog, "a backup was restored: what was remembered is forgotten");
        m_epoch = *now;
    }
    return interval;
}

std::optional<qint64> Upkeep::epoch()
{
    std::optional<qint64> epoch;
    const auto read = m_watched->database().select("SELECT epoch FROM server_state", {},
                                                   [&](const Row &row) { epoch = row.integer(0); });
    return read ? epoch : std::nullopt;
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

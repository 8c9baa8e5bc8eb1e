// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep/upkeep.h"

#include "server/ground/logging.h"
#include "server/upkeep/eventtrim.h"
#include "server/upkeep/expirysweep.h"
#include "server/upkeep/turn.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <utility>

namespace weehours::server {

namespace {

using std::chrono::milliseconds;

/// An hour, give or take a tenth, so that servers that were started together do not use their disks
/// at the same time.
milliseconds aboutAnHour()
{
    constexpr milliseconds hour = std::chrono::hours(1);
    constexpr int tenth = static_cast<int>(hour.count() / 10);
    return hour + milliseconds(QRandomGenerator::global()->bounded(-tenth, tenth));
}

} // namespace

Upkeep::Upkeep(Charge charge, const Clock &clock, Metrics &metrics, Room &room, Restored restored)
    : m_charge(std::move(charge)),
      m_clock(clock),
      m_metrics(metrics),
      m_room(room),
      m_restored(std::move(restored))
{
}

void Upkeep::start()
{
    if (sqliteFilePath(m_charge.database)) {
        if (auto store = Store::open(m_charge.database)) {
            m_watched = std::move(*store);
            m_epoch = epoch().value_or(0);
            m_watching.start([this](const std::stop_token &) { return watch(); });
        }
    }
    m_measuring.start([this](const std::stop_token &) { return measure(); });
    m_tidying.start([this](const std::stop_token &stop) { return tidy(stop); });
}

void Upkeep::stop()
{
    m_measuring.stop();
    m_tidying.stop();
    m_watching.stop();
}

milliseconds Upkeep::measure()
{
    constexpr milliseconds ofAFile = std::chrono::seconds(2);
    constexpr milliseconds ofAServer = std::chrono::seconds(10);
    if (const auto path = sqliteFilePath(m_charge.database)) {
        m_room.measured(Room::Size::ofFile(
            QFileInfo(*path).size(), QFileInfo(*path + QStringLiteral("-wal")).size(),
            QStorageInfo(QFileInfo(*path).absolutePath()).bytesAvailable(), m_charge.mostBytes));
        return ofAFile;
    }
    Room::Size size{0, m_charge.mostBytes};
    // The disk of another computer is not visible, only the size that the database reports.
    const auto store = Store::open(m_charge.database);
    const auto read = store ? (*store)->database().select(
                                  "SELECT pg_database_size(current_database())", {},
                                  [&](const Row &row) { size.used = row.integer(0); })
                            : Result<void>();
    if (store && read)
        m_room.measured(size);
    return ofAServer;
}

milliseconds Upkeep::watch()
{
    // Reads one row of a cached page: some microseconds.
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

milliseconds Upkeep::tidy(const std::stop_token &stop)
{
    constexpr milliseconds soon = std::chrono::minutes(1);
    // Opened for each round, so that no connection idles for an hour.
    const auto store = Store::open(m_charge.database);
    if (!store) {
        qCWarning(serverLog, "nothing old is deleted for now: %s",
                  qPrintable(store.error().detail));
        return soon;
    }
    const auto turn = takeTurn((*store)->database(), m_clock.now());
    Result<void> done;
    if (!turn)
        done = std::unexpected(turn.error());
    else if (*turn)
        done = sweep(**store, stop);
    if (turn && *turn && done)
        done = trim(**store, stop);
    if (!done)
        qCWarning(serverLog, "nothing old is deleted for now: %s", qPrintable(done.error().detail));
    return aboutAnHour();
}

Result<void> Upkeep::sweep(Store &store, const std::stop_token &stop)
{
    const auto deleted = ExpirySweep(store, m_clock).run(stop);
    if (!deleted)
        return std::unexpected(deleted.error());
    if (*deleted > 0)
        qCInfo(serverLog, "deleted %lld expired tokens, invites and counts of guesses", *deleted);
    return {};
}

Result<void> Upkeep::trim(Store &store, const std::stop_token &stop)
{
    if (!m_charge.eventRetention)
        return {};
    const auto trimmed = EventTrim(store, m_clock, *m_charge.eventRetention).run(stop);
    if (!trimmed)
        return std::unexpected(trimmed.error());
    m_metrics.countTrimmed(trimmed->events);
    if (trimmed->events > 0)
        qCInfo(serverLog, "trimmed %lld events of %lld babies", trimmed->events, trimmed->babies);
    return {};
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "server/ground/metrics.h"
#include "server/store/room.h"
#include "server/store/store.h"
#include "server/upkeep/recurringtask.h"

#include <chrono>
#include <optional>

namespace weehours::server {

/// The server's background work: it deletes old events and expired rows, at its start and then
/// hourly, measures the database, and notices a restored backup. On its own threads and
/// connections.
class Upkeep
{
public:
    /// Drops everything that the server has cached, and sends the heads to its streams. Called on a
    /// thread of the upkeep; if it returns false it is called again.
    using Restored = std::function<bool()>;

    /// The settings.
    struct Charge
    {
        /// As in Store::open().
        QString database;
        /// The largest size of the database, in bytes.
        qint64 mostBytes;
        /// How long events are kept. Empty: forever.
        std::optional<std::chrono::hours> eventRetention;
    };

    /// The references must outlive the object.
    Upkeep(Charge charge, const Clock &clock, Metrics &metrics, Room &room, Restored restored);

    /// Call it before the first request, since from then on the database is cached.
    void start();
    /// Stops, even within a round, which the next one continues.
    void stop();

private:
    /// Returns the pause until the next round.
    std::chrono::milliseconds tidy(const std::stop_token &stop);
    [[nodiscard]] Result<void> trim(Store &store, const std::stop_token &stop);
    [[nodiscard]] Result<void> sweep(Store &store, const std::stop_token &stop);

    /// Measures the database. Returns the pause until the next time.
    std::chrono::milliseconds measure();
    /// Returns the pause until the next check.
    std::chrono::milliseconds watch();
    [[nodiscard]] std::optional<qint64> epoch();

    const Charge m_charge;
    const Clock &m_clock;
    Metrics &m_metrics;
    Room &m_room;
    const Restored m_restored;
    /// The SQLite database to watch. A PostgreSQL is restored while no server runs.
    std::unique_ptr<Store> m_watched;
    qint64 m_epoch = 0;
    RecurringTask m_measuring;
    RecurringTask m_watching;
    RecurringTask m_tidying;
};

} // namespace weehours::server

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

/// What a server does by itself, beside requests: it forgets old events and what has expired, at
/// its start and then hourly, and notices when a backup was restored beneath it. On threads and
/// database connections of its own.
class Upkeep
{
public:
    /// Forgets all that the server remembers of the database, and tells its streams what stands
    /// now. Called on a thread of the upkeep; gives false where it could not, and is called again.
    using Restored = std::function<bool()>;

    /// What it keeps in order.
    struct Charge
    {
        /// As in Store::open().
        QString database;
        /// The most that it may take, in bytes.
        qint64 mostBytes;
        /// How long events are kept. Nothing: for ever.
        std::optional<std::chrono::hours> eventRetention;
    };

    /// The references must outlive the object.
    Upkeep(Charge charge, const Clock &clock, Metrics &metrics, Room &room, Restored restored);

    /// Before the first request: what is remembered from then on is of the database as it is now.
    void start();
    /// Stops in the middle of a round, if need be; the next one goes on there.
    void stop();

private:
    /// Gives the pause until the next round.
    std::chrono::milliseconds tidy(const std::stop_token &stop);
    [[nodiscard]] Result<void> trim(Store &store, const std::stop_token &stop);
    [[nodiscard]] Result<void> sweep(Store &store, const std::stop_token &stop);

    /// Measures the database. Gives the pause until the next time.
    std::chrono::milliseconds measure();
    /// Gives the pause until the next look.
    std::chrono::milliseconds watch();
    [[nodiscard]] std::optional<qint64> epoch();

    const Charge m_charge;
    const Clock &m_clock;
    Metrics &m_metrics;
    Room &m_room;
    const Restored m_restored;
    /// The database to watch: a file. A PostgreSQL is restored while no server runs.
    std::unique_ptr<Store> m_watched;
    qint64 m_epoch = 0;
    RecurringTask m_measuring;
    RecurringTask m_watching;
    RecurringTask m_tidying;
};

} // namespace weehours::server

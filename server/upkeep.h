// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "server/metrics.h"
#include "server/options.h"
#include "server/recurringtask.h"

namespace weehours::server {

/// What a server does by itself, beside requests: it forgets old events, at its start and then
/// hourly. On a thread and a database connection of its own.
class Upkeep
{
public:
    /// All must outlive the object.
    Upkeep(const Options &options, const Clock &clock, Metrics &metrics);

    void start();
    /// Stops in the middle of a round, if need be; the next one goes on there.
    void stop();

private:
    /// Gives the pause until the next round.
    std::chrono::milliseconds trim(const std::stop_token &stop);

    const Options &m_options;
    const Clock &m_clock;
    Metrics &m_metrics;
    RecurringTask m_trimming;
};

} // namespace weehours::server

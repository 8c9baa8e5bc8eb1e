// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/wire/timers.h"

#include <functional>
#include <map>

namespace weehours::simulation {

/// The simulation's clock and event queue. Events at the same millisecond run in the order in which
/// they were added. Time passes only between events.
class Schedule final : public Clock
{
public:
    using Ticket = std::pair<qint64, qint64>;

    [[nodiscard]] Instant now() const override { return m_now; }
    Ticket after(qint64 msecs, std::function<void()> what);
    void cancel(const Ticket &ticket) { m_queue.erase(ticket); }
    /// Runs the next event, unless it is later than `end`: then sets the time to `end` and returns
    /// false.
    bool step(Instant end);

private:
    Instant m_now = Instant::parse(u"2026-11-22T12:00:00Z").value_or(Instant{});
    qint64 m_count = 0;
    std::map<Ticket, std::function<void()>> m_queue;
};

/// A device's own clock, with a fixed error.
class SkewedClock final : public Clock
{
public:
    explicit SkewedClock(const Clock &right) : m_right(right) {}
    [[nodiscard]] Instant now() const override { return m_right.now().plusMsecs(skew); }

    qint64 skew = 0;

private:
    const Clock &m_right;
};

class ScheduledTimers final : public Timers
{
public:
    explicit ScheduledTimers(Schedule &schedule) : m_schedule(schedule) {}
    [[nodiscard]] std::unique_ptr<Timer> make() override;

private:
    Schedule &m_schedule;
};

} // namespace weehours::simulation

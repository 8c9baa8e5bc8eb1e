// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/schedule.h"

namespace weehours::simulation {

namespace {

class ScheduledTimer final : public Timer
{
public:
    explicit ScheduledTimer(Schedule &schedule) : m_schedule(schedule) {}
    ~ScheduledTimer() override { ScheduledTimer::stop(); }

    void start(qint64 msecs) override
    {
        stop();
        m_ticket = m_schedule.after(msecs, [this] {
            m_ticket.reset();
            Q_EMIT fired();
        });
    }
    void stop() override
    {
        if (m_ticket)
            m_schedule.cancel(*m_ticket);
        m_ticket.reset();
    }
    [[nodiscard]] bool isRunning() const override { return m_ticket.has_value(); }

private:
    Schedule &m_schedule;
    std::optional<Schedule::Ticket> m_ticket;
};

} // namespace

Schedule::Ticket Schedule::after(qint64 msecs, std::function<void()> what)
{
    const Ticket ticket{m_now.msecs + qMax(qint64(0), msecs), ++m_count};
    m_queue.emplace(ticket, std::move(what));
    return ticket;
}

bool Schedule::step(Instant end)
{
    if (m_queue.empty() || m_queue.begin()->first.first > end.msecs) {
        m_now = end;
        return false;
    }
    auto next = m_queue.extract(m_queue.begin());
    m_now = Instant{next.key().first};
    next.mapped()();
    return true;
}

std::unique_ptr<Timer> ScheduledTimers::make()
{
    return std::make_unique<ScheduledTimer>(m_schedule);
}

} // namespace weehours::simulation

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/timers.h"
#include "tests/support/profilefixture.h"

#include <QPointer>

#include <optional>

namespace weehours {

/// Timers that fire when the test moves its clock.
class ManualTimers final : public Timers
{
public:
    explicit ManualTimers(TestClock &clock) : m_clock(clock) {}

    [[nodiscard]] std::unique_ptr<Timer> make() override
    {
        auto timer = std::make_unique<ManualTimer>(m_clock);
        m_timers.append(timer.get());
        return timer;
    }

    /// Moves the clock on, and fires the timers that become due on the way.
    void pass(qint64 msecs)
    {
        const Instant end = m_clock.instant.plusMsecs(msecs);
        while (m_clock.instant < end) {
            m_clock.instant = std::min(end, m_clock.instant.plusMsecs(50));
            for (const QPointer<ManualTimer> &timer : std::as_const(m_timers)) {
                if (timer && timer->due && *timer->due <= m_clock.instant) {
                    timer->due.reset();
                    Q_EMIT timer->fired();
                }
            }
        }
    }

    /// The time in milliseconds until the timer with this index (from 0, in order of creation)
    /// fires; none if it does not run.
    [[nodiscard]] std::optional<qint64> left(qsizetype index) const
    {
        const ManualTimer *timer = m_timers.at(index);
        if (!timer || !timer->due)
            return std::nullopt;
        return timer->due->msecs - m_clock.instant.msecs;
    }

private:
    class ManualTimer final : public Timer
    {
    public:
        explicit ManualTimer(TestClock &clock) : m_clock(clock) {}
        void start(qint64 msecs) override { due = m_clock.instant.plusMsecs(msecs); }
        void stop() override { due.reset(); }
        [[nodiscard]] bool isRunning() const override { return due.has_value(); }

        std::optional<Instant> due;

    private:
        TestClock &m_clock;
    };

    TestClock &m_clock;
    QList<QPointer<ManualTimer>> m_timers;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/timers.h"

#include <QTimer>

#include <limits>

namespace weehours {

namespace {

class QtTimer final : public Timer
{
public:
    QtTimer()
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, &Timer::fired);
    }

    void start(qint64 msecs) override
    {
        m_timer.start(static_cast<int>(qBound(qint64(0), msecs,
                                              qint64(std::numeric_limits<int>::max()))));
    }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isRunning() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

Timers::~Timers() = default;

std::unique_ptr<Timer> QtTimers::make()
{
    return std::make_unique<QtTimer>();
}

} // namespace weehours

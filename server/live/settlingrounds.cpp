// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/settlingrounds.h"

#include <utility>

namespace weehours::server {

SettlingRounds::SettlingRounds(std::chrono::milliseconds lease, std::function<void()> wake)
    : m_lease(lease), m_wake(std::move(wake))
{
}

bool SettlingRounds::await()
{
    std::unique_lock lock(m_mutex);
    if (!m_isOpen)
        return false;
    if (!m_next) {
        m_next = std::make_shared<Round>();
        m_wake();
    }
    const auto round = m_next;
    m_changed.wait_for(lock, m_lease, [&] { return round->until || round->failed || m_stopping; });
    for (auto now = BootClock::now(); round->until && now < *round->until && !m_stopping;
         now = BootClock::now())
        m_changed.wait_for(lock, *round->until - now);
    return round->until.has_value();
}

void SettlingRounds::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
}

void SettlingRounds::open()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = true;
}

void SettlingRounds::fail()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = false;
        if (const auto next = std::exchange(m_next, nullptr))
            next->failed = true;
        for (const auto &round : std::as_const(m_rounds))
            round->failed = true;
    }
    m_rounds.clear();
    m_changed.notify_all();
}

std::optional<qint64> SettlingRounds::begin()
{
    const std::lock_guard lock(m_mutex);
    if (!m_next)
        return std::nullopt;
    m_rounds.insert(++m_last, std::exchange(m_next, nullptr));
    return m_last;
}

void SettlingRounds::asked(qint64 number, const QSet<int> &backends,
                           BootClock::time_point unseenUntil)
{
    const auto round = m_rounds.value(number);
    if (!round)
        return;
    round->awaited = backends;
    {
        const std::lock_guard lock(m_mutex);
        round->until = backends.isEmpty() ? unseenUntil : BootClock::now() + m_lease;
    }
    m_changed.notify_all();
}

void SettlingRounds::confirmed(qint64 number, int backend, BootClock::time_point unseenUntil)
{
    const auto round = m_rounds.value(number);
    if (!round || !round->awaited.remove(backend) || !round->awaited.isEmpty())
        return;
    m_rounds.remove(number);
    {
        const std::lock_guard lock(m_mutex);
        round->until = unseenUntil;
    }
    m_changed.notify_all();
}

void SettlingRounds::forgetPast(BootClock::time_point now)
{
    m_rounds.removeIf([now](const auto &entry) {
        return entry.value()->until && *entry.value()->until < now;
    });
}

} // namespace weehours::server

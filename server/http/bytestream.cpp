// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/bytestream.h"

#include <utility>

namespace weehours::server {

ByteStream::ByteStream(std::function<void()> closed) : m_closed(std::move(closed))
{
}

void ByteStream::write(const QByteArray &bytes)
{
    std::function<void()> wake;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return;
        if (m_waiting.size() + bytes.size() > capacity) {
            m_overrun = true;
            m_ended = true;
        } else {
            m_waiting += bytes;
        }
        wake = wakeUp();
    }
    if (wake)
        wake();
}

void ByteStream::end()
{
    std::function<void()> wake;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return;
        m_ended = true;
        wake = wakeUp();
    }
    if (wake)
        wake();
}

void ByteStream::open(std::function<void()> wake)
{
    std::function<void()> now;
    {
        const std::lock_guard lock(m_mutex);
        m_wake = std::move(wake);
        if (!m_waiting.isEmpty() || m_ended)
            now = wakeUp();
    }
    if (now)
        now();
}

ByteStream::Taken ByteStream::take()
{
    const std::lock_guard lock(m_mutex);
    m_awake = false;
    return Taken{std::exchange(m_waiting, {}), m_ended, m_overrun};
}

void ByteStream::close()
{
    std::function<void()> closed;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_waiting.clear();
        m_wake = nullptr;
        closed = std::exchange(m_closed, nullptr);
    }
    if (closed)
        closed();
}

std::function<void()> ByteStream::wakeUp()
{
    if (m_awake || !m_wake)
        return {};
    m_awake = true;
    return m_wake;
}

} // namespace weehours::server

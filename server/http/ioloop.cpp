// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/ioloop.h"

#include "server/http/connection.h"
#include "server/ground/logging.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace weehours::server {

IoLoop::IoLoop(Handler &handler, const HttpLimits &limits, TrustedProxies proxies)
    : m_handler(handler), m_limits(limits), m_proxies(std::move(proxies))
{
}

IoLoop::~IoLoop()
{
    stop();
}

void IoLoop::start()
{
    sweep();
    m_thread = std::thread([this] {
        // Our code throws nothing, but memory can run out anywhere. That costs one connection.
        for (;;) {
            try {
                m_context.run();
                return;
            } catch (const std::exception &error) {
                qCCritical(httpLog, "an input thread goes on after: %s", error.what());
            }
        }
    });
}

void IoLoop::drain()
{
    boost::asio::post(m_context, [this] {
        m_draining = true;
        const std::vector open(m_connections.begin(), m_connections.end());
        for (const auto &connection : open)
            connection->drain();
    });
}

void IoLoop::stop()
{
    m_context.stop();
    if (m_thread.joinable())
        m_thread.join();
    const auto open = std::exchange(m_connections, {});
    for (const auto &connection : open)
        connection->close();
    m_count = 0;
}

void IoLoop::secure(std::shared_ptr<const TlsContext> context)
{
    boost::asio::post(m_context, [this, context = std::move(context)] { m_tls = context; });
}

void IoLoop::wake(std::weak_ptr<Connection> connection)
{
    {
        const std::lock_guard lock(m_wokenMutex);
        m_woken.push_back(std::move(connection));
        if (m_woken.size() > 1)
            return;
    }
    boost::asio::post(m_context, [this] { pumpWoken(); });
}

void IoLoop::pumpWoken()
{
    std::vector<std::weak_ptr<Connection>> woken;
    {
        const std::lock_guard lock(m_wokenMutex);
        woken.swap(m_woken);
    }
    for (const auto &weak : woken) {
        if (const auto connection = weak.lock())
            connection->pump();
    }
}

void IoLoop::adopt(Socket socket)
{
    if (m_draining)
        return;
    auto session = m_tls ? std::make_unique<TlsSession>(*m_tls) : nullptr;
    auto channel = std::make_shared<Channel>(*this, std::move(socket), std::move(session));
    auto connection = std::make_shared<Connection>(*this, std::move(channel));
    m_connections.insert(connection);
    m_count = m_connections.size();
    connection->start();
}

void IoLoop::forget(const std::shared_ptr<Connection> &connection)
{
    m_connections.erase(connection);
    m_count = m_connections.size();
}

bool IoLoop::dropStalled(const Connection &busy)
{
    std::vector<std::shared_ptr<Connection>> stalled;
    for (const auto &connection : m_connections) {
        if (connection->isStalled() && connection.get() != &busy)
            stalled.push_back(connection);
    }
    std::ranges::sort(stalled, {}, &Connection::since);
    for (const auto &connection : stalled) {
        if (addHeld(0))
            return true;
        connection->close();
    }
    return addHeld(0);
}

void IoLoop::shed()
{
    boost::asio::post(m_context, [this] {
        constexpr std::size_t most = 16;
        std::vector<std::shared_ptr<Connection>> waiting;
        for (const auto &connection : m_connections) {
            if (connection->waitsForClient())
                waiting.push_back(connection);
        }
        const auto end = waiting.begin()
                         + static_cast<std::ptrdiff_t>(std::min(most, waiting.size()));
        std::ranges::partial_sort(waiting, end, {}, &Connection::since);
        for (auto connection = waiting.begin(); connection != end; ++connection)
            (*connection)->close();
    });
}

void IoLoop::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    // A copy, because an overdue connection may remove itself from the set.
    std::vector<std::shared_ptr<Connection>> overdue;
    for (const auto &connection : m_connections) {
        if (connection->deadline() < now)
            overdue.push_back(connection);
    }
    for (const auto &connection : overdue)
        connection->expire();

    m_sweepTimer.expires_after(std::chrono::seconds(1));
    m_sweepTimer.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            sweep();
    });
}

} // namespace weehours::server

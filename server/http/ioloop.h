// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpserver.h"
#include "server/http/trustedproxies.h"

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

namespace weehours::server {

class Connection;

// The concrete executor: the type-erased one costs an allocation and a virtual call per operation.
using Executor = boost::asio::io_context::executor_type;
using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor>;
using SteadyTimer = boost::asio::basic_waitable_timer<
    std::chrono::steady_clock, boost::asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// One input thread with its connections, internal to `server/http`. A connection stays on the loop
/// that adopted it. One sweep per second checks all deadlines: a timer for each connection would
/// cost more than the requests.
class IoLoop
{
public:
    /// @param limits `heldBytes` is this loop's share. A loop can only close its own connections: a
    /// client must not be refused because another loop's clients have stalled.
    IoLoop(Handler &handler, const HttpLimits &limits, TrustedProxies proxies);
    IoLoop(const IoLoop &) = delete;
    IoLoop &operator=(const IoLoop &) = delete;
    ~IoLoop();

    void start();
    /// From any thread: see `HttpServer::drain`.
    void drain();
    /// From any thread but the loop's own.
    void stop();

    /// From any thread: see `HttpServer::secure`.
    void secure(std::shared_ptr<const TlsContext> context);

    /// From any thread: lets a connection send what was written to its stream. A commit for a
    /// thousand streams costs each loop one message, not a thousand.
    void wake(std::weak_ptr<Connection> connection);

    /// From any thread: file descriptors have run out. Closes the connections that have been idle
    /// for the longest time.
    void shed();

    [[nodiscard]] boost::asio::io_context &context() { return m_context; }
    /// The number of open connections. Thread-safe.
    [[nodiscard]] std::size_t count() const { return m_count; }

    // On the loop's own thread.
    void adopt(Socket socket);
    void forget(const std::shared_ptr<Connection> &connection);
    [[nodiscard]] Handler &handler() { return m_handler; }
    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    /// Adds to the bytes that connections hold, or subtracts. Returns whether the limit is kept.
    [[nodiscard]] bool addHeld(std::int64_t bytes)
    {
        m_held += bytes;
        return m_held <= m_limits.heldBytes;
    }
    /// Closes the connections that wait for their clients and have made no progress for the longest
    /// time, except `busy`, until the limit is kept again. Returns whether it is.
    [[nodiscard]] bool dropStalled(const Connection &busy);
    [[nodiscard]] bool isDraining() const { return m_draining; }
    /// The shared buffer for input: no connection owns a buffer while it waits.
    [[nodiscard]] std::array<char, 64 * 1024> &scratch() { return m_scratch; }
    /// The shared buffer for decrypted input.
    [[nodiscard]] std::string &plain() { return m_plain; }
    [[nodiscard]] const TrustedProxies &proxies() const { return m_proxies; }

private:
    void sweep();
    void pumpWoken();

    Handler &m_handler;
    const HttpLimits m_limits;
    const TrustedProxies m_proxies;
    std::int64_t m_held = 0;
    std::shared_ptr<const TlsContext> m_tls;
    std::array<char, 64 * 1024> m_scratch;
    std::string m_plain;
    boost::asio::io_context m_context{1};
    boost::asio::executor_work_guard<Executor> m_work{m_context.get_executor()};
    SteadyTimer m_sweepTimer{m_context};
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    std::atomic<std::size_t> m_count = 0;
    bool m_draining = false;
    std::mutex m_wokenMutex;
    std::vector<std::weak_ptr<Connection>> m_woken;
    std::thread m_thread;
};

} // namespace weehours::server

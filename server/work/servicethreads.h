// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/work/services.h"

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace weehours::server {

/// Threads with their own services on their own database connections, so that they share no locks
/// of ours.
class ServiceThreads
{
public:
    using Open = std::function<Result<std::unique_ptr<Services>>()>;
    /// The work of a thread; it must return when the owner of the threads stops it.
    using Work = std::function<void(Services &)>;

    /// @param count at least 1
    explicit ServiceThreads(int count);

    /// Opens the services, one after the other, and starts the threads. Call it once.
    [[nodiscard]] Result<void> start(const Open &open, Work work);

    /// Waits until every thread has returned, and closes the services.
    void join();

    /// The number of threads.
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Statements that their connections have run since the start.
    [[nodiscard]] qint64 statements() const;

private:
    const std::size_t m_count;
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<Services>> m_services;
    std::vector<std::thread> m_threads;
};

} // namespace weehours::server

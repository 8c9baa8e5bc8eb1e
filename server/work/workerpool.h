// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/work/servicethreads.h"
#include "server/ground/turns.h"

#include <QByteArray>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

namespace weehours::server {

/// Threads for work that blocks: the database and password hashing.
class WorkerPool
{
public:
    /// @param name     for the log and the metrics
    /// @param threads  at least 1
    /// @param capacity how many jobs may wait; more are refused at once (backpressure), which is
    /// better than an answer after the client has given up
    WorkerPool(QByteArray name, int threads, std::size_t capacity);
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    /// Stops.
    ~WorkerPool();

    /// Opens the services, one after the other, and starts the threads.
    [[nodiscard]] Result<void> start(const ServiceThreads::Open &open);

    /// Queues a job. If too many wait, a job of a party with the most is refused, this one or
    /// another; if the pool has stopped, this one is. Thread-safe.
    /// @param party the job's owner: parties take fair turns, however many jobs they have
    void post(Job job, const Party &party = {});

    using TimePoint = std::chrono::steady_clock::time_point;

    /// Runs something short on a thread of the pool at `due`, or soon after. Thread-safe. Refusals
    /// are answered like that: at once, they would come back at once, and take time from other
    /// requests.
    void later(TimePoint due, std::function<void()> what);

    /// Finishes running jobs, drops waiting ones, and ends the threads.
    void stop();

    struct Load
    {
        std::size_t threads = 0;
        std::size_t busy = 0;
        std::size_t waiting = 0;
        /// Statements that its connections have run since the start.
        qint64 statements = 0;
    };
    [[nodiscard]] Load load() const;
    [[nodiscard]] const QByteArray &name() const { return m_name; }

private:
    void work(Services &services);
    /// Runs what is due, with the mutex unlocked.
    void doWhatIsDue(std::unique_lock<std::mutex> &lock);

    const QByteArray m_name;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Turns m_turns;
    std::multimap<TimePoint, std::function<void()>> m_later;
    std::size_t m_busy = 0;
    bool m_stopping = false;
    ServiceThreads m_threads;
};

} // namespace weehours::server

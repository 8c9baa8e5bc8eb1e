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

/// Threads that do what blocks: the database and password hashing.
class WorkerPool
{
public:
    /// @param name     for the log and the metrics
    /// @param threads  at least 1
    /// @param capacity jobs that may wait; more are refused at once, which serves everybody better
    ///                 than an answer that comes after the client has given up
    WorkerPool(QByteArray name, int threads, std::size_t capacity);
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    /// Stops.
    ~WorkerPool();

    /// Opens the services, one after the other, and starts the threads.
    [[nodiscard]] Result<void> start(const ServiceThreads::Open &open);

    /// Hands a job to the next free thread. Where too many wait, one of those who have most has to
    /// go, this one or another; where the pool has stopped, this one. From any thread.
    /// @param party whose job it is: parties take turns, however many jobs one of them has
    void post(Job job, const Party &party = {});

    using TimePoint = std::chrono::steady_clock::time_point;

    /// Lets a thread of the pool do something short at `due`, or soon after. From any thread. Who
    /// is refused is answered like that: else they would be back at once, and the refusals would
    /// take the time of those who are served.
    void later(TimePoint due, std::function<void()> what);

    /// Lets running jobs finish, drops those that wait, and ends the threads.
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
    /// Does what is due; lets go of the lock meanwhile.
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

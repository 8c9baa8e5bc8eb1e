// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servicethreads.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace weehours::server {

/// Threads that do what blocks: the database and password hashing.
class WorkerPool
{
public:
    using Job = std::function<void(Services &)>;

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

    /// Hands a job to the next free thread. Gives false, and drops the job, where too many wait or
    /// the pool has stopped. From any thread.
    [[nodiscard]] bool post(Job job);

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

    const QByteArray m_name;
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::size_t m_busy = 0;
    bool m_stopping = false;
    ServiceThreads m_threads;
};

} // namespace weehours::server

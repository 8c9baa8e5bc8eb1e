// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servicethreads.h"

#include <QByteArray>
#include <QHash>

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
    /// @param share    how many of these places jobs of the same party may have; 0 for all
    WorkerPool(QByteArray name, int threads, std::size_t capacity, std::size_t share = 0);
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    /// Stops.
    ~WorkerPool();

    /// Opens the services, one after the other, and starts the threads.
    [[nodiscard]] Result<void> start(const ServiceThreads::Open &open);

    /// Hands a job to the next free thread. Gives false, and drops the job, where too many wait or
    /// the pool has stopped. From any thread.
    /// @param party whose job it is: parties take turns, however many jobs one of them has
    [[nodiscard]] bool post(Job job, const QByteArray &party = {});

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
    /// Of whoever's turn it is, with the lock held.
    [[nodiscard]] Job takeJob();

    const QByteArray m_name;
    const std::size_t m_capacity;
    const std::size_t m_share;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    /// Those who have jobs that wait, in the order of their turns, and the jobs of each.
    std::deque<QByteArray> m_turns;
    QHash<QByteArray, std::deque<Job>> m_jobs;
    std::size_t m_waiting = 0;
    std::size_t m_busy = 0;
    bool m_stopping = false;
    ServiceThreads m_threads;
};

} // namespace weehours::server

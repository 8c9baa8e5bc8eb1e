// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/metrics.h"
#include "server/work/servicethreads.h"
#include "server/work/workerpool.h"

#include <QSet>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace weehours::server {

/// Threads for pushes, each with its own database connection: the pushes that arrive while the disk
/// is busy with a commit share the next one (group commit). So the more pushes there are, the less
/// each costs.
///
/// Pushes of one baby are processed in the order of arrival, and by one thread at a time: another
/// would only wait for the baby's lock.
class PushLane
{
public:
    /// Receives the answer, once, on the lane's thread: must return soon.
    using Done = std::function<void(Result<PushResponse>)>;

    /// @param metrics  counts the groups; must outlive the lane
    /// @param threads  at least 1
    /// @param capacity how many pushes may wait
    PushLane(Metrics &metrics, int threads, std::size_t capacity);
    PushLane(const PushLane &) = delete;
    PushLane &operator=(const PushLane &) = delete;
    /// Stops.
    ~PushLane();

    /// Opens the services, one after the other, and starts the threads.
    [[nodiscard]] Result<void> start(const ServiceThreads::Open &open);

    /// Queues a push for the next group. Calls `done` with `unavailable`, at once and on this
    /// thread, if too many wait or the lane has stopped. Thread-safe.
    void post(Push push, Done done);

    /// Finishes running groups, answers waiting pushes with `unavailable`, and ends the threads.
    void stop();

    [[nodiscard]] WorkerPool::Load load() const;

private:
    struct Waiting
    {
        Push push;
        Done done;
    };
    struct Group
    {
        std::vector<Push> pushes;
        std::vector<Done> dones;
    };

    void work(Services &services);
    void apply(Services &services, Group group);
    /// Takes all pushes that can form a group now; the mutex must be locked.
    [[nodiscard]] Group takeGroup();
    [[nodiscard]] bool hasWork() const;
    /// Waits a moment for the clients that were answered last: most of them push again.
    void gather(std::unique_lock<std::mutex> &lock);

    Metrics &m_metrics;
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    /// The babies whose pushes a thread is processing.
    QSet<BabyId> m_busyBabies;
    std::size_t m_busy = 0;
    /// The number of pushes in the last group.
    std::size_t m_lastGroup = 0;
    /// While a thread gathers: the number of waiting pushes that it expects.
    std::size_t m_gathering = 0;
    bool m_stopping = false;
    ServiceThreads m_threads;
};

} // namespace weehours::server

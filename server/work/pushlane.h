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

/// Threads that do nothing but push, each on a database connection of its own, for all clients
/// together: what came while the disk was busy with the last commit shares the next one. So the
/// more pushes there are, the less each of them costs.
///
/// Pushes of one baby are taken in the order in which they came, and by one thread at a time:
/// another would only wait for the baby's lock.
class PushLane
{
public:
    /// Takes the answer, once, on the lane's thread, which then serves nobody else: must return
    /// soon.
    using Done = std::function<void(Result<PushResponse>)>;

    /// @param metrics  counts the groups; must outlive the lane
    /// @param threads  at least 1
    /// @param capacity pushes that may wait
    PushLane(Metrics &metrics, int threads, std::size_t capacity);
    PushLane(const PushLane &) = delete;
    PushLane &operator=(const PushLane &) = delete;
    /// Stops.
    ~PushLane();

    /// Opens the services, one after the other, and starts the threads.
    [[nodiscard]] Result<void> start(const ServiceThreads::Open &open);

    /// Takes a push for the next group. `done` hears `unavailable`, at once and on this thread,
    /// where too many wait or the lane has stopped. From any thread.
    void post(Push push, Done done);

    /// Lets running groups finish, answers those that wait with `unavailable`, and ends the
    /// threads.
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
    /// Takes out all that may go together now, with the lock held.
    [[nodiscard]] Group takeGroup();
    [[nodiscard]] bool hasWork() const;
    /// Waits a moment for those who were answered last: most of them push again.
    void gather(std::unique_lock<std::mutex> &lock);

    Metrics &m_metrics;
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    /// Those whose pushes a thread has in hand.
    QSet<BabyId> m_busyBabies;
    std::size_t m_busy = 0;
    /// How many pushes the last group had.
    std::size_t m_lastGroup = 0;
    /// While a thread gathers: how many waiting pushes it looks forward to.
    std::size_t m_gathering = 0;
    bool m_stopping = false;
    ServiceThreads m_threads;
};

} // namespace weehours::server

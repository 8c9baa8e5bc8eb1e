// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/work/pushlane.h"

#include "server/ground/logging.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace weehours::server {

namespace {

/// A group of that many mutations takes about a tenth of a second, for which all its clients wait.
constexpr qsizetype mutationsPerGroup = 2000;
/// About what a client on the same computer needs between an answer and its next push, and less
/// than a commit takes.
constexpr std::chrono::microseconds gatheringTime(300);

Error refusal()
{
    return Error{QString(codes::unavailable),
                 QStringLiteral("The server has too much to do. Try again soon; nothing was "
                                "saved."),
                 {},
                 1};
}

} // namespace

PushLane::PushLane(Metrics &metrics, int threads, std::size_t capacity)
    : m_metrics(metrics), m_capacity(capacity), m_threads(threads)
{
}

PushLane::~PushLane()
{
    stop();
}

Result<void> PushLane::start(const ServiceThreads::Open &open)
{
    return m_threads.start(open, [this](Services &services) { work(services); });
}

void PushLane::post(Push push, Done done)
{
    std::unique_lock lock(m_mutex);
    if (m_stopping || m_waiting.size() >= m_capacity) {
        lock.unlock();
        return done(std::unexpected(refusal()));
    }
    // A busy thread finds more work by itself, and a gathering one need not wake for less than it
    // waits for.
    const bool isFree = m_busy < m_threads.count() && !m_busyBabies.contains(push.request.babyId);
    m_waiting.push_back({std::move(push), std::move(done)});
    const bool wakes = isFree && m_waiting.size() >= m_gathering;
    lock.unlock();
    if (wakes)
        m_wake.notify_one();
}

void PushLane::stop()
{
    std::deque<Waiting> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped = std::exchange(m_waiting, {});
    }
    m_wake.notify_all();
    for (const Waiting &waiting : dropped)
        waiting.done(std::unexpected(refusal()));
    m_threads.join();
}

WorkerPool::Load PushLane::load() const
{
    const std::lock_guard lock(m_mutex);
    return {m_threads.count(), m_busy, m_waiting.size(), m_threads.statements()};
}

bool PushLane::hasWork() const
{
    return std::ranges::any_of(m_waiting, [this](const Waiting &waiting) {
        return !m_busyBabies.contains(waiting.push.request.babyId);
    });
}

PushLane::Group PushLane::takeGroup()
{
    Group group;
    QSet<BabyId> babies;
    qsizetype mutations = 0;
    std::deque<Waiting> left;
    for (Waiting &waiting : m_waiting) {
        const PushRequest &request = waiting.push.request;
        const qsizetype size = request.mutations.size();
        // Once the group is full nothing is added, or a small push could overtake a large one of
        // the same baby.
        const bool isFull = mutations >= mutationsPerGroup
                            || (mutations > 0 && mutations + size > mutationsPerGroup);
        if (isFull || m_busyBabies.contains(request.babyId)) {
            if (isFull)
                mutations = mutationsPerGroup;
            left.push_back(std::move(waiting));
            continue;
        }
        mutations += size;
        babies.insert(request.babyId);
        group.pushes.push_back(std::move(waiting.push));
        group.dones.push_back(std::move(waiting.done));
    }
    m_waiting = std::move(left);
    m_busyBabies += babies;
    return group;
}

void PushLane::gather(std::unique_lock<std::mutex> &lock)
{
    if (m_gathering > 0 || m_waiting.size() >= m_lastGroup)
        return;
    m_gathering = m_lastGroup;
    m_wake.wait_for(lock, gatheringTime,
                    [this] { return m_stopping || m_waiting.size() >= m_gathering; });
    m_gathering = 0;
}

void PushLane::work(Services &services)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || (m_gathering == 0 && hasWork()); });
        if (!m_stopping)
            gather(lock);
        if (m_stopping)
            return;
        Group group = takeGroup();
        m_lastGroup = group.pushes.size();
        // Too many for one group: wake another thread, which may have missed the earlier signals.
        if (!m_waiting.empty())
            m_wake.notify_one();
        QSet<BabyId> babies;
        for (const Push &push : group.pushes)
            babies.insert(push.request.babyId);
        ++m_busy;
        lock.unlock();
        // As in WorkerPool: memory can run out anywhere, which costs one group. Replies that were
        // not given then answer with an error by themselves.
        try {
            apply(services, std::move(group));
        } catch (const std::exception &error) {
            qCCritical(apiLog, "the push lane goes on after: %s", error.what());
        }
        lock.lock();
        m_busyBabies -= babies;
        --m_busy;
        // Pushes that waited for these babies may run now, which the other threads do not know.
        if (!m_waiting.empty())
            m_wake.notify_one();
    }
}

void PushLane::apply(Services &services, Group group)
{
    m_metrics.countPushGroup(group.pushes.size());
    auto answers = services.sync.pushAll(group.pushes);
    for (std::size_t i = 0; i < answers.size(); ++i)
        group.dones[i](std::move(answers[i]));
}

} // namespace weehours::server

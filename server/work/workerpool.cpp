// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/work/workerpool.h"

#include "server/ground/logging.h"

#include <exception>
#include <utility>
#include <vector>

namespace weehours::server {

WorkerPool::WorkerPool(QByteArray name, int threads, std::size_t capacity)
    : m_name(std::move(name)), m_turns(capacity), m_threads(threads)
{
}

WorkerPool::~WorkerPool()
{
    stop();
}

Result<void> WorkerPool::start(const ServiceThreads::Open &open)
{
    return m_threads.start(open, [this](Services &services) { work(services); });
}

void WorkerPool::post(Job job, const Party &party)
{
    std::optional<Job> refused;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            refused = std::move(job);
        else
            refused = m_turns.push(std::move(job), party);
    }
    m_wake.notify_one();
    if (refused)
        refused->refuse();
}

void WorkerPool::later(TimePoint due, std::function<void()> what)
{
    constexpr std::size_t most = 4096;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping && m_later.size() < most) {
            m_later.emplace(due, std::move(what));
            what = nullptr;
        }
    }
    if (what)
        return what();
    m_wake.notify_one();
}

void WorkerPool::doWhatIsDue(std::unique_lock<std::mutex> &lock)
{
    const auto end = m_later.upper_bound(std::chrono::steady_clock::now());
    std::vector<std::function<void()>> due;
    for (auto one = m_later.begin(); one != end; ++one)
        due.push_back(std::move(one->second));
    m_later.erase(m_later.begin(), end);
    lock.unlock();
    for (const auto &what : due)
        what();
    lock.lock();
}

void WorkerPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_threads.join();
    // Waiting jobs are dropped after the last thread has ended.
    m_turns.clear();
    m_later.clear();
}

WorkerPool::Load WorkerPool::load() const
{
    const std::lock_guard lock(m_mutex);
    return {m_threads.count(), m_busy, m_turns.size(), m_threads.statements()};
}

void WorkerPool::work(Services &services)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        // Any wake-up is handled by the next pass of the loop.
        if (!m_stopping && m_turns.size() == 0) {
            if (m_later.empty())
                m_wake.wait(lock);
            else
                m_wake.wait_until(lock, m_later.begin()->first);
        }
        if (m_stopping)
            return;
        if (!m_later.empty() && m_later.begin()->first <= std::chrono::steady_clock::now())
            doWhatIsDue(lock);
        if (m_turns.size() == 0)
            continue;
        {
            const std::optional<Job> job = m_turns.pop();
            ++m_busy;
            lock.unlock();
            // Our code throws nothing, but memory can run out anywhere; that costs one job, not the
            // server. The job's reply then answers with an error by itself.
            try {
                job->run(services);
            } catch (const std::exception &error) {
                qCCritical(apiLog, "a %s worker goes on after: %s", m_name.constData(),
                           error.what());
            }
        }
        lock.lock();
        --m_busy;
    }
}

} // namespace weehours::server

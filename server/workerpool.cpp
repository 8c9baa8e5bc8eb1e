// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/workerpool.h"

#include "server/operate/logging.h"

#include <exception>
#include <utility>

namespace weehours::server {

WorkerPool::WorkerPool(QByteArray name, int threads, std::size_t capacity, std::size_t share)
    : m_name(std::move(name)),
      m_capacity(capacity),
      m_share(share == 0 ? capacity : share),
      m_threads(threads)
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

bool WorkerPool::post(Job job, const QByteArray &party)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_waiting >= m_capacity)
            return false;
        const auto waiting = m_jobs.constFind(party);
        const std::size_t own = waiting == m_jobs.cend() ? 0 : waiting->size();
        if (own >= m_share)
            return false;
        if (own == 0)
            m_turns.push_back(party);
        m_jobs[party].push_back(std::move(job));
        ++m_waiting;
    }
    m_wake.notify_one();
    return true;
}

void WorkerPool::stop()
{
    QHash<QByteArray, std::deque<Job>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped = std::exchange(m_jobs, {});
        m_turns.clear();
        m_waiting = 0;
    }
    m_wake.notify_all();
    m_threads.join();
}

WorkerPool::Load WorkerPool::load() const
{
    const std::lock_guard lock(m_mutex);
    return {m_threads.count(), m_busy, m_waiting, m_threads.statements()};
}

WorkerPool::Job WorkerPool::takeJob()
{
    const QByteArray party = std::move(m_turns.front());
    m_turns.pop_front();
    const auto own = m_jobs.find(party);
    Job job = std::move(own->front());
    own->pop_front();
    if (own->empty())
        m_jobs.erase(own);
    else
        m_turns.push_back(party);
    --m_waiting;
    return job;
}

void WorkerPool::work(Services &services)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || m_waiting > 0; });
        if (m_stopping)
            return;
        {
            const Job job = takeJob();
            ++m_busy;
            lock.unlock();
            // Nothing of ours throws, but memory can run out under anybody; that is one job's end,
            // not the server's. The job's reply then answers for itself.
            try {
                job(services);
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

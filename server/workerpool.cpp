// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/workerpool.h"

#include "server/operate/logging.h"

#include <exception>
#include <utility>

namespace weehours::server {

WorkerPool::WorkerPool(QByteArray name, int threads, std::size_t capacity)
    : m_name(std::move(name)), m_capacity(capacity), m_threads(threads)
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

bool WorkerPool::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_jobs.size() >= m_capacity)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void WorkerPool::stop()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped = std::exchange(m_jobs, {});
    }
    m_wake.notify_all();
    m_threads.join();
}

WorkerPool::Load WorkerPool::load() const
{
    const std::lock_guard lock(m_mutex);
    return {m_threads.count(), m_busy, m_jobs.size(), m_threads.statements()};
}

void WorkerPool::work(Services &services)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping)
            return;
        {
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
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

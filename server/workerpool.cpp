// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/workerpool.h"

#include "server/logging.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace weehours::server {

WorkerPool::WorkerPool(QByteArray name, int threads, std::size_t capacity)
    : m_name(std::move(name)), m_wanted(std::max(threads, 1)), m_capacity(capacity)
{
}

WorkerPool::~WorkerPool()
{
    stop();
}

Result<void> WorkerPool::start(const Open &open)
{
    for (int i = 0; i < m_wanted; ++i) {
        auto services = open();
        if (!services)
            return std::unexpected(services.error());
        m_services.push_back(std::move(*services));
    }
    for (const auto &services : m_services)
        m_threads.emplace_back([this, own = services.get()] { work(*own); });
    return {};
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
    for (std::thread &thread : m_threads)
        thread.join();
    const std::lock_guard lock(m_mutex);
    m_threads.clear();
    m_services.clear();
}

WorkerPool::Load WorkerPool::load() const
{
    const std::lock_guard lock(m_mutex);
    Load load{m_threads.size(), m_busy, m_jobs.size()};
    for (const auto &services : m_services)
        load.statements += services->store().database().statements();
    return load;
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

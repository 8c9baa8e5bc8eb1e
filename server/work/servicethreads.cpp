// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/work/servicethreads.h"

#include <algorithm>
#include <utility>

namespace weehours::server {

ServiceThreads::ServiceThreads(int count) : m_count(static_cast<std::size_t>(std::max(count, 1)))
{
}

Result<void> ServiceThreads::start(const Open &open, Work work)
{
    const std::lock_guard lock(m_mutex);
    while (m_services.size() < m_count) {
        auto services = open();
        if (!services)
            return std::unexpected(services.error());
        m_services.push_back(std::move(*services));
    }
    for (const auto &services : m_services)
        m_threads.emplace_back([work, own = services.get()] { work(*own); });
    return {};
}

void ServiceThreads::join()
{
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    const std::lock_guard lock(m_mutex);
    m_services.clear();
}

qint64 ServiceThreads::statements() const
{
    const std::lock_guard lock(m_mutex);
    qint64 sum = 0;
    for (const auto &services : m_services)
        sum += services->store().database().statements();
    return sum;
}

} // namespace weehours::server

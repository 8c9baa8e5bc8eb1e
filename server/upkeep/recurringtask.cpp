// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep/recurringtask.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace weehours::server {

RecurringTask::~RecurringTask()
{
    stop();
}

void RecurringTask::start(Task task)
{
    m_thread = std::jthread([task = std::move(task)](const std::stop_token &token) {
        std::mutex mutex;
        std::condition_variable_any wake;
        while (!token.stop_requested()) {
            const auto pause = task(token);
            std::unique_lock lock(mutex);
            // Only the stop token ends the wait early.
            wake.wait_for(lock, token, pause, [] { return false; });
        }
    });
}

void RecurringTask::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <thread>

namespace weehours::server {

/// A thread that repeats a task, with pauses.
class RecurringTask
{
public:
    /// Does the work once, and returns the pause until the next time. A long task checks the token,
    /// and ends early if requested.
    using Task = std::function<std::chrono::milliseconds(const std::stop_token &)>;

    RecurringTask() = default;
    RecurringTask(const RecurringTask &) = delete;
    RecurringTask &operator=(const RecurringTask &) = delete;
    /// Stops.
    ~RecurringTask();

    /// Starts with the first run. Call it once.
    void start(Task task);
    /// Returns when the task has ended; a pause ends at once.
    void stop();

private:
    std::jthread m_thread;
};

} // namespace weehours::server

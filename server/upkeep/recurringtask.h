// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <thread>

namespace weehours::server {

/// A thread that does something again and again, with a pause between.
class RecurringTask
{
public:
    /// Does it once, and gives the pause until the next time. A long one looks at the token, and
    /// ends early where it is asked to.
    using Task = std::function<std::chrono::milliseconds(const std::stop_token &)>;

    RecurringTask() = default;
    RecurringTask(const RecurringTask &) = delete;
    RecurringTask &operator=(const RecurringTask &) = delete;
    /// Stops.
    ~RecurringTask();

    /// Begins with the first time. Once.
    void start(Task task);
    /// Gives back when the task has ended; a pause ends at once.
    void stop();

private:
    std::jthread m_thread;
};

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <ctime>

namespace weehours::server {

/// Time since the computer was started, its sleep included, which `std::chrono::steady_clock`
/// leaves out: what was to be true for half a second must not be true after a night.
struct BootClock
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;

    [[nodiscard]] static time_point now() noexcept
    {
        std::timespec time = {};
        ::clock_gettime(CLOCK_BOOTTIME, &time);
        return time_point(std::chrono::seconds(time.tv_sec)
                          + std::chrono::nanoseconds(time.tv_nsec));
    }
};

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <thread>

namespace weehours::server {

/// Throttles background work to a third of the time: call rest() after each piece.
class Breather
{
public:
    void rest()
    {
        using namespace std::chrono_literals;
        const auto worked = std::chrono::steady_clock::now() - m_since;
        std::this_thread::sleep_for(std::clamp<std::chrono::nanoseconds>(2 * worked, 1ms, 1s));
        m_since = std::chrono::steady_clock::now();
    }

private:
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

} // namespace weehours::server

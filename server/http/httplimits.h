// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>

namespace weehours::server {

/// How much, and how long, a client may ask the server to bear.
struct HttpLimits
{
    std::uint64_t bodyBytes = 1024 * 1024;
    std::uint32_t headerBytes = 16 * 1024;
    /// Of answers that wait for their readers, of all connections together: beyond that those are
    /// cut off that have taken nothing for the longest time.
    std::int64_t unsentBytes = 128 * 1024 * 1024;
    /// For a whole request to arrive, from its first byte.
    std::chrono::milliseconds request = std::chrono::seconds(30);
    /// For the next request on an open connection to begin.
    std::chrono::milliseconds idle = std::chrono::seconds(75);
    /// For a client to take some of an answer.
    std::chrono::milliseconds write = std::chrono::seconds(30);
    /// For a client to hang up after the last answer, while what it still sends is thrown away:
    /// closing at once could destroy that answer on its way.
    std::chrono::milliseconds linger = std::chrono::seconds(2);
};

} // namespace weehours::server

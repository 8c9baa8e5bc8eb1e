// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>

namespace weehours::server {

/// Limits on the size and duration of requests.
struct HttpLimits
{
    std::uint64_t bodyBytes = 1024 * 1024;
    std::uint32_t headerBytes = 16 * 1024;
    /// Of requests that are incomplete or not answered yet, and of answers that wait for their
    /// readers, for all connections together. Beyond it, the connections that have made no progress
    /// for the longest time are closed, and if that is not enough, large requests are refused.
    std::int64_t heldBytes = 192 * 1024 * 1024;
    /// For a whole request to arrive, from its first byte.
    std::chrono::milliseconds request = std::chrono::seconds(30);
    /// A request that takes longer than this to arrive may have to make room for others.
    std::chrono::milliseconds slow = std::chrono::seconds(2);
    /// For the next request on an open connection to begin.
    std::chrono::milliseconds idle = std::chrono::seconds(75);
    /// For a client to accept some bytes of an answer.
    std::chrono::milliseconds write = std::chrono::seconds(30);
    /// For a client to close after the last answer. Meanwhile its input is discarded: closing at
    /// once could destroy that answer on its way.
    std::chrono::milliseconds linger = std::chrono::seconds(2);
};

} // namespace weehours::server

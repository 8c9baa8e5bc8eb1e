// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace weehours::server {

/// Receives the answer to a request, once, from any thread. If all copies are dropped without a
/// call, the client gets an internal error.
using Reply = std::function<void(Response)>;

/// The interface from the HTTP layer to the rest of the server.
class Handler
{
public:
    /// Why the HTTP layer cannot pass a request on.
    enum class Rejection {
        /// Not HTTP, or invalid HTTP.
        Malformed,
        /// The request did not arrive in time.
        TooSlow,
        HeaderTooLarge,
        BodyTooLarge,
        /// Plain HTTP on a TLS port.
        Unsecured,
        /// All requests together take too much memory.
        TooMany,
        /// The reply was dropped: a defect of ours.
        Unanswered,
    };

    Handler() = default;
    Handler(const Handler &) = delete;
    Handler &operator=(const Handler &) = delete;
    virtual ~Handler() = default;

    /// Inspects a request before its body is read, and answers it if the head is enough to refuse
    /// or answer it. Called on an input thread: must not block.
    [[nodiscard]] virtual std::optional<Response> answerEarly(const Request &head) = 0;

    /// The largest body that this request may have, within the limits. Called on an input thread:
    /// must not block.
    [[nodiscard]] virtual std::uint64_t bodyLimit(const Request &head, std::uint64_t most)
    {
        (void)head;
        return most;
    }

    /// Receives the decision about a body, once, from any thread: empty to read it, or the answer
    /// to a request that is refused without it.
    using Admitted = std::function<void(std::optional<Response>)>;

    /// Returns whether the body of a request may be read at once. If that is not known yet, calls
    /// `admitted` later. Called on an input thread: must not block.
    [[nodiscard]] virtual bool admitBody(const Request &head, std::uint64_t length,
                                         Admitted admitted)
    {
        (void)head;
        (void)length;
        (void)admitted;
        return true;
    }

    /// Answers a request through `reply`, now or later. Called on an input thread: must not block.
    virtual void handle(Request request, Reply reply) = 0;

    /// The answer to what is no valid request. Called on an input thread: must not block.
    [[nodiscard]] virtual Response reject(Rejection rejection) = 0;
};

} // namespace weehours::server

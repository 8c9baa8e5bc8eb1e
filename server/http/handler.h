// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace weehours::server {

/// Takes the answer to a request. May be called from any thread, once. A copy that is dropped
/// without having been called answers that the server failed.
using Reply = std::function<void(Response)>;

/// What the HTTP layer asks of the rest of the server.
class Handler
{
public:
    /// Why the HTTP layer itself cannot pass a request on.
    enum class Rejection {
        /// What came is not HTTP, or broken HTTP.
        Malformed,
        /// The request did not arrive whole within its time.
        TooSlow,
        HeaderTooLarge,
        BodyTooLarge,
        /// Plain HTTP came to a port that takes TLS alone.
        Unsecured,
        /// The reply was dropped: a defect of ours.
        Unanswered,
    };

    Handler() = default;
    Handler(const Handler &) = delete;
    Handler &operator=(const Handler &) = delete;
    virtual ~Handler() = default;

    /// Looks at a request before its body is read, and answers it where the head alone is enough to
    /// refuse it, or to say what it asks for. Called on an input thread: must not block.
    [[nodiscard]] virtual std::optional<Response> answerEarly(const Request &head) = 0;

    /// How large a body this request may have, of what the limits allow. Called on an input thread:
    /// must not block.
    [[nodiscard]] virtual std::uint64_t bodyLimit(const Request &head, std::uint64_t most)
    {
        (void)head;
        return most;
    }

    /// Takes what `admitBody` found out, from any thread, once: nothing where the body may be read,
    /// or the answer to a request that is refused without it.
    using Admitted = std::function<void(std::optional<Response>)>;

    /// Gives whether the body of a request may be read at once. Where it has to be found out first,
    /// `admitted` hears of it later. Called on an input thread: must not block.
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

    /// The answer to what never became a request. Called on an input thread: must not block.
    [[nodiscard]] virtual Response reject(Rejection rejection) = 0;
};

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/handler.h"
#include "server/routes/router.h"
#include "server/work/workerpool.h"

#include <chrono>

namespace weehours::server {

/// The protocol over HTTP: finds the route of a request, checks access, runs it on the right
/// thread, and converts the result or error to an answer.
class Api final : public Handler
{
public:
    /// @param surroundings must outlive the object
    explicit Api(Surroundings &surroundings);

    [[nodiscard]] std::optional<Response> answerEarly(const Request &head) override;
    [[nodiscard]] std::uint64_t bodyLimit(const Request &head, std::uint64_t most) override;
    [[nodiscard]] bool admitBody(const Request &head, std::uint64_t length,
                                 Admitted admitted) override;
    void handle(Request request, Reply reply) override;
    [[nodiscard]] Response reject(Rejection rejection) override;

private:
    using Clock = std::chrono::steady_clock;

    /// The reason to refuse a request before it reaches its route, if any.
    [[nodiscard]] std::optional<Response> refusalOf(const Request &request,
                                                    const Router::Match &match) const;
    /// Authenticates a call, if necessary, and runs its route, which answers now or later.
    void run(const Route &route, Call &call, const Reply &reply, Clock::time_point since) const;
    /// Reads the caller of the request's token from the database.
    [[nodiscard]] Result<Caller> authenticate(const Request &request, Services &services) const;
    /// Adds what every answer has, and counts it.
    [[nodiscard]] Response finished(Response response, const Request &request, const Route *route,
                                    Clock::time_point since) const;

    Surroundings &m_surroundings;
    const Router m_router;
};

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/api.h"

#include "core/protocol/problem.h"
#include "server/accounts/accesstoken.h"
#include "server/http/gzip.h"
#include "server/routes/answers.h"

#include <algorithm>
#include <utility>

namespace weehours::server {

namespace {

/// Reading a body up to this size takes less time than waking a worker.
constexpr qsizetype smallBody = 4096;

/// Forms are small, and most come from unknown clients.
constexpr std::uint64_t smallBodyLimit = 128 * 1024;

/// The route in the metrics for unknown paths.
const QByteArray noRoute("other");

const QByteArray &patternOf(const Route *route)
{
    return route ? route->pattern : noRoute;
}

Response problem(QLatin1StringView code, const QString &detail, const Route *route,
                 Reason reason = Reason::None)
{
    return problemResponse(Error{QString(code), detail, {}, 0, Rule::None, reason},
                           patternOf(route));
}

/// The method in the metrics; clients could make endless series with invented ones.
QByteArray countedMethod(const QByteArray &method)
{
    static const QByteArray other("other");
    for (const char *known : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        if (method == known)
            return method;
    }
    return other;
}

} // namespace

Api::Api(Surroundings &surroundings)
    : m_surroundings(surroundings),
      m_router(accountRoutes() + syncRoutes() + sharingRoutes() + operatorRoutes())
{
}

std::optional<Response> Api::answerEarly(const Request &head)
{
    const Router::Match match = m_router.match(head.method, head.path);
    const auto since = Clock::now();
    auto response = refusalOf(head, match);
    if (!response && match.route->remembered) {
        const auto caller = m_surroundings.memory.caller(AccessToken::hashOf(head.bearerToken));
        if (caller)
            response = match.route->remembered(head, *caller, m_surroundings);
    }
    if (response)
        return finished(std::move(*response), head, match.route, since);
    return std::nullopt;
}

std::uint64_t Api::bodyLimit(const Request &head, std::uint64_t most)
{
    const Router::Match match = m_router.match(head.method, head.path);
    return match.route && match.route->isLarge ? most : smallBodyLimit;
}

// A large body takes memory, which unknown clients do not get.
bool Api::admitBody(const Request &head, std::uint64_t length, Admitted admitted)
{
    const Router::Match match = m_router.match(head.method, head.path);
    if (match.route->access != Access::SignedIn || length <= smallBody
        || m_surroundings.memory.caller(AccessToken::hashOf(head.bearerToken)))
        return true;
    const Route &route = *match.route;
    const auto since = Clock::now();
    m_surroundings.workers.post(
        {[this, head, admitted, since, &route](Services &services) {
             const auto caller = authenticate(head, services);
             if (caller)
                 return admitted(std::nullopt);
             admitted(finished(problemResponse(caller.error(), route.pattern), head, &route,
                               since));
         },
         [this, head, admitted, since, &route] {
             admitted(finished(problemResponse(tooMuchToDo(), route.pattern), head, &route, since));
         }});
    return false;
}

void Api::handle(Request request, Reply reply)
{
    const auto since = Clock::now();
    Router::Match match = m_router.match(request.method, request.path);
    const Route &route = *match.route;
    if (route.lane == Lane::Input) {
        Call call{request, std::move(match.parameters), m_surroundings};
        run(route, call, reply, since);
        return;
    }

    std::optional<Caller> caller;
    if (route.access == Access::SignedIn)
        caller = m_surroundings.memory.caller(AccessToken::hashOf(request.bearerToken));

    if (caller && route.answerLater && request.body.size() <= smallBody) {
        Call call{request, {}, m_surroundings, nullptr, *caller};
        run(route, call, reply, since);
        return;
    }

    const bool hashes = route.lane == Lane::Password;
    WorkerPool &pool = hashes ? m_surroundings.hashers : m_surroundings.workers;
    const Party party = hashes ? Party{"token"} + networksOf(request)
                                     + Party{AccessToken::hashOf(request.bearerToken)}
                               : Party();
    pool.post({[this, request, reply, since, &route, caller,
                parameters = std::move(match.parameters)](Services &services) {
                   Call call{request, parameters, m_surroundings, &services,
                             caller.value_or(Caller())};
                   run(route, call, reply, since);
               },
               [this, request, reply, since, &route, &pool] {
                   pool.later(refusalTime(since), [this, request, reply, since, &route] {
                       reply(finished(problemResponse(tooMuchToDo(), route.pattern), request,
                                      &route, since));
                   });
               }},
              party);
}

Response Api::reject(Rejection rejection)
{
    const auto words = [rejection]() -> std::pair<QLatin1StringView, QString> {
        switch (rejection) {
        case Rejection::TooSlow:
            return {codes::malformed, QStringLiteral("The request did not arrive in time.")};
        case Rejection::HeaderTooLarge:
            return {codes::tooLarge, QStringLiteral("The header is over 16 KiB.")};
        case Rejection::BodyTooLarge:
            return {codes::tooLarge,
                    QStringLiteral("The body is larger than what this call takes.")};
        case Rejection::Unsecured:
            return {codes::malformed,
                    QStringLiteral("This server takes https:// only; this came without.")};
        case Rejection::TooMany: return {codes::unavailable, tooMuchToDo().detail};
        case Rejection::Unanswered:
            return {codes::internal, QStringLiteral("the request was dropped without an answer")};
        case Rejection::Malformed: break;
        }
        return {codes::malformed, QStringLiteral("This is not a request that HTTP/1.1 knows.")};
    }();
    return finished(problem(words.first, words.second, nullptr), Request{}, nullptr, Clock::now());
}

std::optional<Response> Api::refusalOf(const Request &request, const Router::Match &match) const
{
    if (!match.route && match.allowed.isEmpty())
        return problem(codes::notFound,
                       QStringLiteral("There is no Wee Hours at this path. Check the address."),
                       nullptr, Reason::UnknownPath);
    if (!match.route) {
        Response response = problem(
            codes::methodNotAllowed,
            QStringLiteral("This place takes %1.").arg(QString::fromLatin1(match.allowed)),
            nullptr);
        response.addHeader("Allow", match.allowed);
        return response;
    }
    if (match.route->access == Access::SignedIn && request.bearerToken.isEmpty()) {
        return problem(codes::unauthenticated,
                       QStringLiteral("This needs the token of somebody who has signed in."),
                       match.route);
    }
    if (match.route->body == Body::Json && request.hasBody
        && (request.contentType != "application/json" || request.isEncoded)) {
        return problem(
            codes::unsupportedMediaType,
            QStringLiteral("The body must be application/json in UTF-8, and not packed."),
            match.route);
    }
    return std::nullopt;
}

void Api::run(const Route &route, Call &call, const Reply &reply, Clock::time_point since) const
{
    const auto answered = [this, &route, reply, since,
                           request = call.request](Result<Response> response) {
        if (!response && response.error().code == codes::quota) {
            const QLatin1StringView limit = toText(response.error().reason);
            m_surroundings.metrics.countQuota(QByteArray(limit.data(), limit.size()));
        }
        reply(finished(response ? std::move(*response)
                                : problemResponse(response.error(), route.pattern),
                       request, &route, since));
    };
    if (route.access == Access::SignedIn && call.caller.tokenId.isNull()) {
        auto caller = authenticate(call.request, *call.services);
        if (!caller)
            return answered(std::unexpected(caller.error()));
        call.caller = std::move(*caller);
    }
    if (route.answerLater)
        return route.answerLater(call, answered);
    auto response = route.answer(call);
    if (response && route.settles)
        m_surroundings.settle(call.services->store().database());
    answered(std::move(response));
}

Result<Caller> Api::authenticate(const Request &request, Services &services) const
{
    IdleMemory::Reading reading(m_surroundings.memory);
    auto caller = services.accounts.authenticate(QString::fromLatin1(request.bearerToken));
    if (caller)
        reading.learn(AccessToken::hashOf(request.bearerToken), *caller);
    return caller;
}

Response Api::finished(Response response, const Request &request, const Route *route,
                       Clock::time_point since) const
{
    // Heads may be stored for conditional requests; people's data must not be cached.
    static const QByteArray name("Cache-Control");
    static const QByteArray askAgain("private, no-cache");
    static const QByteArray keepNothing("no-store");
    const bool isTagged = std::any_of(response.headers.cbegin(), response.headers.cend(),
                                      [](const auto &header) { return header.first == "ETag"; });
    response.addHeader(name, isTagged ? askAgain : keepNothing);
    if (response.body.size() > gzipThreshold) {
        response.addHeader("Vary", "Accept-Encoding");
        if (request.acceptsGzip) {
            if (auto packed = gzipped(response.body)) {
                response.body = std::move(*packed);
                response.addHeader("Content-Encoding", "gzip");
            }
        }
    }
    const QByteArray method = countedMethod(request.method);
    const QByteArray pattern = patternOf(route);
    const auto took = Clock::now() - since;
    m_surroundings.metrics.countRequest(method, pattern, response.status, took);
    if (m_surroundings.requestLog) {
        m_surroundings.requestLog({method, pattern, response.status, took, response.body.size(),
                                   request.address,
                                   response.defectId.isEmpty() ? newRequestId()
                                                               : response.defectId});
    }
    return response;
}

} // namespace weehours::server

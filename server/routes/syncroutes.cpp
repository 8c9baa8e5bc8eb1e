// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/problem.h"
#include "server/routes/answers.h"
#include "server/routes/route.h"

namespace weehours::server {

namespace {

using Name = QLatin1StringView;

QByteArray outcomeOf(const MutationResult &result)
{
    if (result.replayed)
        return "replayed";
    const QLatin1StringView status = toText(result.status);
    return QByteArray(status.data(), status.size());
}

void countOutcomes(const PushResponse &response, Metrics &metrics)
{
    QMap<QByteArray, qint64> counts;
    QMap<QByteArray, qint64> quotas;
    for (const MutationResult &result : response.results) {
        ++counts[outcomeOf(result)];
        if (result.error && result.error->code == codes::quota) {
            const QLatin1StringView limit = toText(result.error->reason);
            ++quotas[QByteArray(limit.data(), limit.size())];
        }
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        metrics.countMutation(count.key(), *count);
    for (auto count = quotas.cbegin(); count != quotas.cend(); ++count)
        metrics.countQuota(count.key(), *count);
}

void push(Call &call, const Answered &answered)
{
    const auto body = parseJsonObject(call.request.body);
    if (!body)
        return answered(std::unexpected(body.error()));
    auto request = pushRequestFromJson(*body);
    if (!request)
        return answered(std::unexpected(request.error()));
    Metrics &metrics = call.surroundings.metrics;
    call.surroundings.pushes.post(Push(call.caller, std::move(*request)),
                                  [answered, &metrics](const Result<PushResponse> &answer) {
                                      if (!answer)
                                          return answered(std::unexpected(answer.error()));
                                      countOutcomes(*answer, metrics);
                                      answered(jsonResponse(toJsonText(*answer)));
                                  });
}

QString pushedCursorOf(const Call &call)
{
    return call.request.query.value(QStringLiteral("pushedCursor"));
}

Result<Response> pull(Call &call)
{
    const auto babyId = call.idInQuery<BabyId>(Name("babyId"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto limit = call.countInQuery(Name("limit"), defaultPullLimit, maxPullLimit);
    if (!limit)
        return std::unexpected(limit.error());
    const QString cursor = call.request.query.value(QStringLiteral("cursor"));
    const auto answer = call.services->sync.pull(call.caller, *babyId,
                                                 cursor.isEmpty() ? std::nullopt
                                                                  : std::optional(cursor),
                                                 *limit, pushedCursorOf(call));
    if (!answer)
        return std::unexpected(answer.error());
    return jsonResponse(answer->json());
}

/// Reads the heads from the database, and caches them.
Result<HeadsDocument> readHeads(Call &call)
{
    IdleMemory::Reading reading(call.surroundings.memory);
    const auto heads = call.services->sync.heads(call.caller);
    if (!heads)
        return std::unexpected(heads.error());
    reading.learn(call.caller.userId, heads->babies);
    return HeadsDocument(heads->babies);
}

Response headsResponse(const HeadsDocument &document, const Request &request, const Clock &clock)
{
    Response response{304};
    if (!document.isListedIn(request.ifNoneMatch))
        response = jsonResponse(document.at(clock.now()));
    static const QByteArray etag("ETag");
    response.addHeader(etag, document.tag());
    return response;
}

Result<Response> heads(Call &call)
{
    const auto document = readHeads(call);
    if (!document)
        return std::unexpected(document.error());
    return headsResponse(*document, call.request, call.surroundings.clock);
}

std::optional<Response> rememberedHeads(const Request &request, const Caller &caller,
                                        Surroundings &surroundings)
{
    const auto document = surroundings.memory.heads(caller.userId);
    if (!document)
        return std::nullopt;
    return headsResponse(*document, request, surroundings.clock);
}

Result<Response> history(Call &call)
{
    const auto babyId = call.idInQuery<BabyId>(Name("babyId"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto entityId = call.idInQuery<EntityId>(Name("entityId"));
    if (!entityId)
        return std::unexpected(entityId.error());
    const auto limit = call.countInQuery(Name("limit"), defaultPullLimit, maxPullLimit);
    if (!limit)
        return std::unexpected(limit.error());
    const QString cursor = call.request.query.value(QStringLiteral("cursor"));
    const auto answer = call.services->sync.history(call.caller, *babyId, *entityId,
                                                    cursor.isEmpty() ? std::nullopt
                                                                     : std::optional(cursor),
                                                    *limit);
    if (!answer)
        return std::unexpected(answer.error());
    return jsonResponse(answer->json());
}

Result<Response> snapshot(Call &call)
{
    const auto babyId = call.idInQuery<BabyId>(Name("babyId"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto limit = call.countInQuery(Name("limit"), defaultSnapshotLimit, maxSnapshotLimit);
    if (!limit)
        return std::unexpected(limit.error());
    const QString after = call.request.query.value(QStringLiteral("after"));
    const auto withDeleted = call.flagInQuery(Name("deleted"));
    if (!withDeleted)
        return std::unexpected(withDeleted.error());
    const auto answer = call.services->sync.snapshot(call.caller, *babyId, after, *limit,
                                                     *withDeleted, pushedCursorOf(call));
    if (!answer)
        return std::unexpected(answer.error());
    return jsonResponse(answer->json());
}

Result<Response> live(Call &call)
{
    Broadcast &broadcast = call.surroundings.broadcast;
    const Caller &caller = call.caller;
    const bool wantsEvents = call.request.query.value(QStringLiteral("events")) == u"1";
    auto stream = broadcast.subscribe(caller.userId, caller.tokenId, wantsEvents);
    if (!stream) {
        return failure(
            codes::rateLimited,
            QStringLiteral("This account has %1 live streams open, and may not have more.")
                .arg(Broadcast::maxStreamsPerUser));
    }
    // Checks the token again: if it was revoked just before the subscription, nothing would end the
    // stream.
    const auto still = call.services->accounts.authenticate(
        QString::fromLatin1(call.request.bearerToken));
    const auto heads = readHeads(call);
    if (!still || !heads) {
        stream->close();
        return std::unexpected(still ? heads.error() : still.error());
    }
    broadcast.begin(caller.userId, stream, heads->at(call.surroundings.clock.now()));
    Response response{200, "text/event-stream"};
    // Keeps proxies from buffering the stream.
    response.addHeader("X-Accel-Buffering", "no");
    response.stream = std::move(stream);
    return response;
}

} // namespace

QList<Route> syncRoutes()
{
    constexpr auto worker = Lane::Worker;
    constexpr auto signedIn = Access::SignedIn;
    return {
        {.method = "POST",
         .pattern = "/api/sync/push",
         .body = Body::Json,
         .answerLater = push,
         .isLarge = true},
        {"GET", "/api/sync/pull", worker, signedIn, Body::None, pull},
        {"GET", "/api/sync/heads", worker, signedIn, Body::None, heads, false, rememberedHeads},
        {"GET", "/api/sync/history", worker, signedIn, Body::None, history},
        {"GET", "/api/sync/snapshot", worker, signedIn, Body::None, snapshot},
        {"GET", "/api/sync/live", worker, signedIn, Body::None, live},
    };
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/answers.h"
#include "server/routes/route.h"

#include <QCryptographicHash>
#include <QJsonDocument>

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

Result<Response> push(Call &call)
{
    const auto body = parseJsonObject(call.request.body);
    if (!body)
        return std::unexpected(body.error());
    const auto request = pushRequestFromJson(*body);
    if (!request)
        return std::unexpected(request.error());
    const auto answer = call.services->sync.push(call.caller, *request);
    if (!answer)
        return std::unexpected(answer.error());
    for (const MutationResult &result : answer->results)
        call.surroundings.metrics.countMutation(outcomeOf(result));
    return jsonResponse(toJson(*answer));
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
                                                 *limit);
    if (!answer)
        return std::unexpected(answer.error());
    return jsonResponse(toJson(*answer));
}

/// What tells one list of heads from another. The server's time is left out: it always differs.
QByteArray tagOf(const QJsonObject &heads)
{
    const QJsonArray babies = heads.value(QStringLiteral("babies")).toArray();
    const QByteArray bytes = QJsonDocument(babies).toJson(QJsonDocument::Compact);
    constexpr qsizetype enough = 16;
    return "W/\"" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(enough)
           + '"';
}

bool listsTag(const QByteArray &ifNoneMatch, const QByteArray &tag)
{
    const QByteArray strong = tag.sliced(2);
    for (const QByteArray &part : ifNoneMatch.split(',')) {
        const QByteArray one = part.trimmed();
        if (one == "*" || one == tag || one == strong)
            return true;
    }
    return false;
}

Result<Response> heads(Call &call)
{
    const auto answer = call.services->sync.heads(call.caller);
    if (!answer)
        return std::unexpected(answer.error());
    const QJsonObject document = toJson(*answer);
    const QByteArray tag = tagOf(document);
    Response response = listsTag(call.request.ifNoneMatch, tag) ? Response{304}
                                                                : jsonResponse(document);
    response.addHeader("ETag", tag);
    return response;
}

Result<Response> history(Call &call)
{
    const auto babyId = call.idInQuery<BabyId>(Name("babyId"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto entityId = call.idInQuery<EntityId>(Name("entityId"));
    if (!entityId)
        return std::unexpected(entityId.error());
    const auto answer = call.services->sync.history(call.caller, *babyId, *entityId);
    if (!answer)
        return std::unexpected(answer.error());
    return jsonResponse(toJson(*answer));
}

Result<Response> snapshot(Call &call)
{
    const auto babyId = call.idInQuery<BabyId>(Name("babyId"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto limit = call.countInQuery(Name("limit"), defaultSnapshotLimit, maxSnapshotLimit);
    if (!limit)
        return std::unexpected(limit.error());
    std::optional<EntityId> after;
    if (!call.request.query.value(QStringLiteral("after")).isEmpty()) {
        const auto given = call.idInQuery<EntityId>(Name("after"));
        if (!given)
            return std::unexpected(given.error());
        after = *given;
    }
    const bool withDeleted = call.request.query.value(QStringLiteral("deleted"))
                             == QLatin1StringView("true");
    const auto answer = call.services->sync.snapshot(call.caller, *babyId, after, *limit,
                                                     withDeleted);
    if (!answer)
        return std::unexpected(answer.error());
    return jsonResponse(toJson(*answer));
}

Result<Response> live(Call &call)
{
    Broadcast &broadcast = call.surroundings.broadcast;
    const Caller &caller = call.caller;
    auto stream = broadcast.subscribe(caller.userId, caller.tokenId);
    if (!stream) {
        return failure(
            codes::rateLimited,
            QStringLiteral("This account has %1 live streams open, and may not have more.")
                .arg(Broadcast::maxStreamsPerUser));
    }
    // The token is asked again: had it ended just before the subscription, nobody would tell.
    const auto still = call.services->accounts.authenticate(
        QString::fromLatin1(call.request.bearerToken));
    const auto heads = call.services->sync.heads(caller);
    if (!still || !heads) {
        stream->close();
        return std::unexpected(still ? heads.error() : still.error());
    }
    broadcast.begin(caller.userId, stream,
                    QJsonDocument(toJson(*heads)).toJson(QJsonDocument::Compact));
    Response response{200, "text/event-stream"};
    // For proxies that would otherwise collect the lines before they pass them on.
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
        {"POST", "/api/sync/push", worker, signedIn, Body::Json, push},
        {"GET", "/api/sync/pull", worker, signedIn, Body::None, pull},
        {"GET", "/api/sync/heads", worker, signedIn, Body::None, heads},
        {"GET", "/api/sync/history", worker, signedIn, Body::None, history},
        {"GET", "/api/sync/snapshot", worker, signedIn, Body::None, snapshot},
        {"GET", "/api/sync/live", worker, signedIn, Body::None, live},
    };
}

} // namespace weehours::server

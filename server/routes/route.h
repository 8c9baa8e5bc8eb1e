// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/jsonreader.h"
#include "server/ground/caller.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/live/broadcast.h"
#include "server/live/idlememory.h"
#include "server/ground/metrics.h"
#include "server/ground/requestrecord.h"
#include "server/work/services.h"
#include "server/work/pushlane.h"
#include "server/work/workerpool.h"

#include <QHash>

#include <functional>
#include <optional>
#include <type_traits>

namespace weehours::server {

/// What routes may use besides the services.
struct Surroundings
{
    /// Whether `/metrics` also answers other computers.
    bool publicMetrics;
    Registration registration;
    /// The server's address for others; empty: as the client knows it.
    QString publicUrl;
    const Clock &clock;
    IdleMemory &memory;
    Broadcast &broadcast;
    Metrics &metrics;
    std::function<QList<Metrics::Gauge>()> gauges;
    /// Returns when no other server process answers from a state before the call.
    std::function<void(Database &)> settle;
    /// May be empty.
    const RequestLog &requestLog;
    PushLane &pushes;
    /// For work that needs the database.
    WorkerPool &workers;
    /// For password hashing, in fair turns by party: the purpose, the networks, and the account.
    WorkerPool &hashers;
};

/// The networks of a request, from the wider to the narrower, within a party.
[[nodiscard]] Party networksOf(const Request &request);

/// The answer to overload.
[[nodiscard]] Error tooMuchToDo();
/// When to answer a client that came at `since` with `rate_limited` or overload: always after the
/// same delay. So an immediate retry takes no time from others, and the delay reveals nothing.
[[nodiscard]] WorkerPool::TimePoint refusalTime(WorkerPool::TimePoint since);

/// Receives the result of a route, once, from any thread.
using Answered = std::function<void(Result<Response>)>;

/// One request on its route.
struct Call
{
    const Request &request;
    /// The values of the parameters in braces of the route's pattern.
    QHash<QString, QString> parameters;
    Surroundings &surroundings;
    /// Null on a route of `Lane::Input`.
    Services *services = nullptr;
    /// Null on a route with `Access::Anyone`.
    Caller caller = {};

    /// The id at `{name}` of the pattern; `not_found` if it is no id.
    template <typename T>
    [[nodiscard]] Result<T> idInPath(QLatin1StringView name) const
    {
        if (const auto id = T::parse(parameters.value(QString(name))))
            return *id;
        return failure(codes::notFound, QStringLiteral("There is nothing here."));
    }

    /// A query parameter that must be an id; else `malformed`.
    template <typename T>
    [[nodiscard]] Result<T> idInQuery(QLatin1StringView name) const
    {
        if (const auto id = T::parse(request.query.value(QString(name))))
            return *id;
        return failure(codes::malformed,
                       QStringLiteral("The parameter %1 must be a lower-case UUID.").arg(name),
                       QLatin1StringView("/") + name);
    }

    /// A query parameter that must be a whole number from 1 to `most`, else `malformed`; `fallback`
    /// if it is absent.
    [[nodiscard]] Result<int> countInQuery(QLatin1StringView name, int fallback, int most) const;

    /// A query parameter that must be `true` or `false`, else `malformed`; false if it is absent.
    [[nodiscard]] Result<bool> flagInQuery(QLatin1StringView name) const;

    /// The value that `read` makes of the body; `malformed` if that is no JSON object, or a member
    /// is missing or has the wrong type.
    template <typename Read>
    [[nodiscard]] Result<std::invoke_result_t<Read, JsonReader &>> fromBody(Read read) const
    {
        auto body = parseJsonObject(request.body);
        if (!body)
            return std::unexpected(body.error());
        JsonReader reader(std::move(*body));
        auto value = read(reader);
        if (reader.error())
            return std::unexpected(*reader.error());
        return value;
    }
};

/// The thread that a route runs on.
enum class Lane {
    /// The input thread: it must not block.
    Input,
    /// A worker with services.
    Worker,
    /// A worker for password hashing, so that no other work waits for it.
    Password,
};

enum class Access { Anyone, SignedIn };
enum class Body { None, Json };

/// One call of the protocol.
struct Route
{
    QByteArray method;
    /// Such as `/api/babies/{baby}/invites`.
    QByteArray pattern;
    Lane lane = Lane::Worker;
    Access access = Access::SignedIn;
    Body body = Body::None;
    Result<Response> (*answer)(Call &call) = nullptr;
    /// The answer is sent only when every other server process acts by the change.
    bool settles = false;
    /// Answers from memory, on the input thread; empty if the database must be asked.
    std::optional<Response> (*remembered)(const Request &request, const Caller &caller,
                                          Surroundings &surroundings) = nullptr;
    /// Used instead of `answer`: arranges for an answer later, and returns before it. For a cached
    /// caller it may run on the input thread, without services.
    void (*answerLater)(Call &call, const Answered &answered) = nullptr;
    /// Whether its body may have the server's full size limit; else 128 KiB, as for a form.
    bool isLarge = false;
};

// The calls of the protocol, by its sections.
[[nodiscard]] QList<Route> accountRoutes();
[[nodiscard]] QList<Route> syncRoutes();
[[nodiscard]] QList<Route> sharingRoutes();
[[nodiscard]] QList<Route> operatorRoutes();

} // namespace weehours::server

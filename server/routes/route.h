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
    /// Whether `/metrics` answers other computers too.
    bool publicMetrics;
    Registration registration;
    /// Where the server is reached from outside; empty: as the client found it.
    QString publicUrl;
    const Clock &clock;
    IdleMemory &memory;
    Broadcast &broadcast;
    Metrics &metrics;
    std::function<QList<Metrics::Gauge>()> gauges;
    /// Gives back when no other server process answers by what stood before the call.
    std::function<void(Database &)> settle;
    /// Empty where nobody wants to know.
    const RequestLog &requestLog;
    PushLane &pushes;
    /// For what needs the database.
    WorkerPool &workers;
    /// Where passwords are hashed, by parties in turns: what they come for, their network, and the
    /// account that they want.
    WorkerPool &hashers;
};

/// The network that a request comes from, as a party: all of one have their turns together.
[[nodiscard]] QByteArray networkOf(const Request &request);

/// What is said to whom there is no place for.
[[nodiscard]] Error tooMuchToDo();
/// When somebody who came at `since` and has too many guesses, or finds no place, is told so:
/// always as long after. Who would be back at once takes no time from others, and how long it took
/// tells nothing of what was looked at.
[[nodiscard]] WorkerPool::TimePoint refusalTime(WorkerPool::TimePoint since);

/// Takes what a route gives, once, from any thread.
using Answered = std::function<void(Result<Response>)>;

/// One request on its way through its route.
struct Call
{
    const Request &request;
    /// What stood at the names in braces of the route's pattern.
    QHash<QString, QString> parameters;
    Surroundings &surroundings;
    /// Nothing on a route of `Lane::Input`.
    Services *services = nullptr;
    /// Nobody on a route that takes anyone.
    Caller caller = {};

    /// The id at `{name}` of the pattern; `not_found` for what is no id, as it names nothing.
    template <typename T>
    [[nodiscard]] Result<T> idInPath(QLatin1StringView name) const
    {
        if (const auto id = T::parse(parameters.value(QString(name))))
            return *id;
        return failure(codes::notFound, QStringLiteral("There is nothing here."));
    }

    /// A parameter of the query that must be an id, or `malformed`.
    template <typename T>
    [[nodiscard]] Result<T> idInQuery(QLatin1StringView name) const
    {
        if (const auto id = T::parse(request.query.value(QString(name))))
            return *id;
        return failure(codes::malformed,
                       QStringLiteral("The parameter %1 must be a lower-case UUID.").arg(name),
                       QLatin1StringView("/") + name);
    }

    /// A parameter of the query that must be a whole number from 1 to `most`, or `malformed`;
    /// `fallback` where it is absent.
    [[nodiscard]] Result<int> countInQuery(QLatin1StringView name, int fallback, int most) const;

    /// A parameter of the query that must be `true` or `false`, or `malformed`; false where it is
    /// absent.
    [[nodiscard]] Result<bool> flagInQuery(QLatin1StringView name) const;

    /// What `read` makes of the body, or `malformed` where that is no JSON object, or a member is
    /// missing or of another type.
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

/// Where a route runs.
enum class Lane {
    /// At once, on the input thread: it must not block.
    Input,
    /// On a worker, with services.
    Worker,
    /// On a worker of those that hash passwords, so that nobody else waits for it.
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
    /// What it changes is told only when every other server process acts by it.
    bool settles = false;
    /// Answers from memory, on the input thread; nothing where the database must be asked.
    std::optional<Response> (*remembered)(const Request &request, const Caller &caller,
                                          Surroundings &surroundings) = nullptr;
    /// Instead of `answer`: sees to it that others answer, and returns before they do. Where the
    /// caller is remembered it may run on the input thread, without services.
    void (*answerLater)(Call &call, const Answered &answered) = nullptr;
    /// Whether its body may be as large as the server takes any; else it is a form of 128 KiB at
    /// most.
    bool isLarge = false;
};

// The calls of the protocol, by its sections.
[[nodiscard]] QList<Route> accountRoutes();
[[nodiscard]] QList<Route> syncRoutes();
[[nodiscard]] QList<Route> sharingRoutes();
[[nodiscard]] QList<Route> operatorRoutes();

} // namespace weehours::server

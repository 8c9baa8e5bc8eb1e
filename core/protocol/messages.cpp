// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/messages.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"

namespace weehours {

namespace {

using Name = QLatin1StringView;

// Reads each object of the list `name` with `read(object, path)`; returns the first failure.
template <typename T, typename Read>
Result<QList<T>> listFromJson(JsonReader &reader, Name name, Read read)
{
    const QJsonArray array = reader.array(name);
    if (reader.error())
        return std::unexpected(*reader.error());
    QList<T> items;
    items.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue value = array.at(i);
        Result<T> item = failure(codes::malformed, QStringLiteral("Must be an object."));
        if (value.isObject())
            item = read(value.toObject(), QString());
        if (!item) {
            // Only now: to write the path of each item takes as long as to read its ids.
            item.error().field.prepend(reader.pathOf(name) + u'/' + QString::number(i));
            return std::unexpected(item.error());
        }
        items.append(std::move(*item));
    }
    return items;
}

template <typename T>
Result<T> finished(const JsonReader &reader, T value)
{
    if (reader.error())
        return std::unexpected(*reader.error());
    return value;
}

Role readRole(JsonReader &reader)
{
    const auto role = roleFromText(reader.text(Name("role")));
    if (!role)
        reader.fail(Name("role"), QStringLiteral("must be owner, editor or viewer"));
    return role.value_or(Role::Viewer);
}

} // namespace

QLatin1StringView toText(Role role)
{
    switch (role) {
    case Role::Viewer: return Name("viewer");
    case Role::Editor: return Name("editor");
    case Role::Owner: break;
    }
    return Name("owner");
}

std::optional<Role> roleFromText(QStringView text)
{
    for (const Role role : {Role::Viewer, Role::Editor, Role::Owner}) {
        if (text == toText(role))
            return role;
    }
    return std::nullopt;
}

QByteArray toJsonText(const PushRequest &request)
{
    QByteArray json(R"({"babyId":)");
    appendJson(json, request.babyId);
    for (const auto &[name, cursor] : {std::pair(R"(,"cursor":)", request.cursor),
                                       std::pair(R"(,"pushedCursor":)", request.pushedCursor)}) {
        if (cursor.isEmpty())
            continue;
        json += name;
        appendJson(json, cursor);
    }
    json += R"(,"mutations":[)";
    for (const Mutation &mutation : request.mutations) {
        if (&mutation != request.mutations.constData())
            json += ',';
        json += canonicalBytes(mutation);
    }
    json += "]}";
    return json;
}

Result<PushRequest> pushRequestFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    PushRequest request;
    request.babyId = reader.id<BabyId>(Name("babyId"));
    request.cursor = reader.optionalText(Name("cursor")).value_or(QString());
    request.pushedCursor = reader.optionalText(Name("pushedCursor")).value_or(QString());
    auto mutations = listFromJson<Mutation>(reader, Name("mutations"), mutationFromJson);
    if (!mutations)
        return std::unexpected(mutations.error());
    request.mutations = std::move(*mutations);
    if (request.mutations.size() > maxMutationsPerPush) {
        reader.fail(Name("mutations"),
                    QStringLiteral("must be at most %1").arg(maxMutationsPerPush));
    }
    return finished(reader, std::move(request));
}

QByteArray toJsonText(const PushResponse &response)
{
    QByteArray json(R"({"cursor":)");
    if (response.cursor.isEmpty())
        json += "null";
    else
        appendJson(json, response.cursor);
    json += R"(,"from":)";
    if (response.from.isEmpty())
        json += "null";
    else
        appendJson(json, response.from);
    json += R"(,"results":[)";
    for (const MutationResult &result : response.results) {
        if (&result != response.results.constData())
            json += ',';
        appendJson(json, result);
    }
    json += R"(],"serverTime":)";
    appendJson(json, response.serverTime.toString());
    json += '}';
    return json;
}

Result<PushResponse> pushResponseFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    PushResponse response;
    auto results = listFromJson<MutationResult>(reader, Name("results"), mutationResultFromJson);
    if (!results)
        return std::unexpected(results.error());
    response.results = std::move(*results);
    response.cursor = reader.optionalText(Name("cursor")).value_or(QString());
    response.from = reader.optionalText(Name("from")).value_or(QString());
    response.serverTime = reader.instant(Name("serverTime"));
    return finished(reader, std::move(response));
}

Result<PullResponse> pullResponseFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    PullResponse response;
    auto events = listFromJson<Event>(reader, Name("events"), eventFromJson);
    if (!events)
        return std::unexpected(events.error());
    response.events = std::move(*events);
    response.cursor = reader.text(Name("cursor"));
    response.hasMore = reader.boolean(Name("hasMore"), false);
    response.checksum = reader.optionalText(Name("checksum")).value_or(QString());
    response.serverTime = reader.instant(Name("serverTime"));
    return finished(reader, std::move(response));
}

Result<HeadEvents> headEventsFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    HeadEvents told;
    told.babyId = reader.id<BabyId>(Name("babyId"));
    told.from = reader.text(Name("from"));
    auto page = pullResponseFromJson(object);
    if (!page)
        return std::unexpected(page.error());
    told.page = std::move(*page);
    return finished(reader, std::move(told));
}

QJsonObject toJson(const HeadsResponse &response)
{
    QJsonArray babies;
    for (const Head &head : response.babies) {
        babies.append(QJsonObject{{QStringLiteral("babyId"), head.babyId.toString()},
                                  {QStringLiteral("role"), QString(toText(head.role))},
                                  {QStringLiteral("cursor"), head.cursor}});
    }
    return {{QStringLiteral("babies"), babies},
            {QStringLiteral("serverTime"), response.serverTime.toString()}};
}

Result<HeadsResponse> headsResponseFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    HeadsResponse response;
    auto babies = listFromJson<Head>(reader, Name("babies"),
                                     [](const QJsonObject &item,
                                        const QString &path) -> Result<Head> {
                                         JsonReader one(item, path);
                                         Head head;
                                         head.babyId = one.id<BabyId>(Name("babyId"));
                                         head.role = readRole(one);
                                         head.cursor = one.text(Name("cursor"));
                                         return finished(one, std::move(head));
                                     });
    if (!babies)
        return std::unexpected(babies.error());
    response.babies = std::move(*babies);
    response.serverTime = reader.instant(Name("serverTime"));
    return finished(reader, std::move(response));
}

QJsonObject toJson(const Caregiver &caregiver)
{
    return {{QStringLiteral("userId"), caregiver.userId.toString()},
            {QStringLiteral("name"), caregiver.name},
            {QStringLiteral("role"), QString(toText(caregiver.role))},
            {QStringLiteral("since"), caregiver.since.toString()}};
}

Result<Caregiver> caregiverFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Caregiver caregiver;
    caregiver.userId = reader.id<UserId>(Name("userId"));
    caregiver.name = reader.text(Name("name"));
    caregiver.role = readRole(reader);
    caregiver.since = reader.instant(Name("since"));
    return finished(reader, std::move(caregiver));
}

Result<SnapshotResponse> snapshotResponseFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    SnapshotResponse response;
    auto entities = listFromJson<Entity>(reader, Name("entities"), entityFromJson);
    if (!entities)
        return std::unexpected(entities.error());
    response.entities = std::move(*entities);
    auto caregivers = listFromJson<Caregiver>(reader, Name("caregivers"), caregiverFromJson);
    if (!caregivers)
        return std::unexpected(caregivers.error());
    response.caregivers = std::move(*caregivers);
    response.after = reader.optionalText(Name("after")).value_or(QString());
    response.cursor = reader.text(Name("cursor"));
    return finished(reader, std::move(response));
}

Result<HistoryResponse> historyResponseFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    auto events = listFromJson<Event>(reader, Name("events"), eventFromJson);
    if (!events)
        return std::unexpected(events.error());
    HistoryResponse response{std::move(*events), {}, false};
    // A server from before paging sends everything at once.
    if (object.contains(Name("hasMore"))) {
        response.cursor = reader.text(Name("cursor"));
        response.hasMore = reader.boolean(Name("hasMore"), false);
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    return response;
}

QJsonObject toJson(const User &user)
{
    return {{QStringLiteral("id"), user.id.toString()},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("name"), user.name}};
}

QJsonObject toJson(const SignedIn &signedIn)
{
    return {{QStringLiteral("token"), signedIn.token},
            {QStringLiteral("user"), toJson(signedIn.user)}};
}

Result<SignedIn> signedInFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    SignedIn result;
    result.token = reader.text(Name("token"));
    JsonReader user(reader.object(Name("user")), QStringLiteral("/user"));
    result.user.id = user.id<UserId>(Name("id"));
    result.user.email = user.text(Name("email"));
    result.user.name = user.text(Name("name"));
    if (reader.error())
        return std::unexpected(*reader.error());
    return finished(user, std::move(result));
}

QJsonObject toJson(const Invite &invite)
{
    QJsonObject object{{QStringLiteral("id"), invite.id},
                       {QStringLiteral("role"), QString(toText(invite.role))},
                       {QStringLiteral("expiresAt"), invite.expiresAt.toString()}};
    if (!invite.code.isEmpty())
        object.insert(QStringLiteral("code"), invite.code);
    if (!invite.link.isEmpty())
        object.insert(QStringLiteral("link"), invite.link);
    if (!invite.label.isEmpty())
        object.insert(QStringLiteral("label"), invite.label);
    return object;
}

Result<Invite> inviteFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Invite invite;
    invite.id = reader.text(Name("id"));
    invite.code = reader.optionalText(Name("code")).value_or(QString());
    invite.link = reader.optionalText(Name("link")).value_or(QString());
    invite.label = reader.optionalText(Name("label")).value_or(QString());
    invite.role = readRole(reader);
    invite.expiresAt = reader.instant(Name("expiresAt"));
    return finished(reader, std::move(invite));
}

} // namespace weehours

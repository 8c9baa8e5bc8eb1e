// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/answers.h"
#include "server/routes/route.h"

#include <QUrl>

namespace weehours::server {

namespace {

using Name = QLatin1StringView;

/// An unknown role is an invalid field, not a malformed message.
Result<Role> roleOf(const QString &text)
{
    if (const auto role = roleFromText(text))
        return *role;
    return failure(codes::invalidField, QStringLiteral("The role must be owner, editor or viewer."),
                   QStringLiteral("/role"));
}

/// The address for invite links. Empty if others could read along on the way there: clients do not
/// follow such a link.
QString linkedServer(const Call &call)
{
    const QString &publicUrl = call.surroundings.publicUrl;
    const QString server = publicUrl.isEmpty() ? QString::fromLatin1(call.request.origin)
                                               : publicUrl;
    const QUrl url(server);
    const bool isPrivate = url.scheme() == QLatin1StringView("https") || isThisComputer(url.host());
    return isPrivate ? server : QString();
}

template <typename T>
QJsonArray listOf(const QList<T> &items)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(toJson(item));
    return list;
}

Result<Response> createInvite(Call &call)
{
    struct Form
    {
        QString role;
        QString label;
    };
    const auto babyId = call.idInPath<BabyId>(Name("baby"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto form = call.fromBody([](JsonReader &body) {
        return Form{body.text(Name("role")), body.optionalText(Name("label")).value_or(QString())};
    });
    if (!form)
        return std::unexpected(form.error());
    const auto role = roleOf(form->role);
    if (!role)
        return std::unexpected(role.error());
    const auto invite = call.services->sharing.createInvite(call.caller, *babyId, *role,
                                                            form->label, linkedServer(call));
    if (!invite)
        return std::unexpected(invite.error());
    return jsonResponse(toJson(*invite), 201);
}

Result<Response> invites(Call &call)
{
    const auto babyId = call.idInPath<BabyId>(Name("baby"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto open = call.services->sharing.invites(call.caller, *babyId);
    if (!open)
        return std::unexpected(open.error());
    return jsonResponse(listOf(*open));
}

Result<Response> revokeInvite(Call &call)
{
    const auto babyId = call.idInPath<BabyId>(Name("baby"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto inviteId = call.idInPath<InviteId>(Name("invite"));
    if (!inviteId)
        return std::unexpected(inviteId.error());
    const auto done = call.services->sharing.revokeInvite(call.caller, *babyId, *inviteId);
    if (!done)
        return std::unexpected(done.error());
    return emptyResponse();
}

Result<Response> acceptInvite(Call &call)
{
    const auto code = call.fromBody([](JsonReader &body) { return body.text(Name("code")); });
    if (!code)
        return std::unexpected(code.error());
    const auto accepted = call.services->sharing.accept(call.caller, *code);
    if (!accepted)
        return std::unexpected(accepted.error());
    return jsonResponse(QJsonObject{{QStringLiteral("babyId"), accepted->babyId.toString()},
                                    {QStringLiteral("role"), QString(toText(accepted->role))}});
}

Result<Response> caregivers(Call &call)
{
    const auto babyId = call.idInPath<BabyId>(Name("baby"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto caregivers = call.services->sharing.caregivers(call.caller, *babyId);
    if (!caregivers)
        return std::unexpected(caregivers.error());
    return jsonResponse(listOf(*caregivers));
}

Result<Response> setRole(Call &call)
{
    const auto babyId = call.idInPath<BabyId>(Name("baby"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto userId = call.idInPath<UserId>(Name("user"));
    if (!userId)
        return std::unexpected(userId.error());
    const auto text = call.fromBody([](JsonReader &body) { return body.text(Name("role")); });
    if (!text)
        return std::unexpected(text.error());
    const auto role = roleOf(*text);
    if (!role)
        return std::unexpected(role.error());
    const auto caregiver = call.services->sharing.setRole(call.caller, *babyId, *userId, *role);
    if (!caregiver)
        return std::unexpected(caregiver.error());
    return jsonResponse(toJson(*caregiver));
}

Result<Response> removeCaregiver(Call &call)
{
    const auto babyId = call.idInPath<BabyId>(Name("baby"));
    if (!babyId)
        return std::unexpected(babyId.error());
    const auto userId = call.idInPath<UserId>(Name("user"));
    if (!userId)
        return std::unexpected(userId.error());
    if (const auto done = call.services->sharing.remove(call.caller, *babyId, *userId); !done)
        return std::unexpected(done.error());
    return emptyResponse();
}

} // namespace

QList<Route> sharingRoutes()
{
    constexpr auto worker = Lane::Worker;
    constexpr auto signedIn = Access::SignedIn;
    constexpr bool settles = true;
    const QByteArray invitesPath("/api/babies/{baby}/invites");
    const QByteArray caregiversPath("/api/babies/{baby}/caregivers");
    return {
        {"POST", invitesPath, worker, signedIn, Body::Json, createInvite},
        {"GET", invitesPath, worker, signedIn, Body::None, invites},
        {"DELETE", invitesPath + "/{invite}", worker, signedIn, Body::None, revokeInvite},
        {"POST", "/api/invites/accept", worker, signedIn, Body::Json, acceptInvite, settles},
        {"GET", caregiversPath, worker, signedIn, Body::None, caregivers},
        {"PATCH", caregiversPath + "/{user}", worker, signedIn, Body::Json, setRole, settles},
        {"DELETE", caregiversPath + "/{user}", worker, signedIn, Body::None, removeCaregiver,
         settles},
    };
}

} // namespace weehours::server

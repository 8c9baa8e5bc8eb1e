// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/answers.h"
#include "server/routes/route.h"

namespace weehours::server {

namespace {

using Name = QLatin1StringView;

/// Queues the hashing of an admitted request for its party's turn.
template <typename Entry, typename Finish>
void hashLater(Call &call, const Entry &entry, const Party &party, const Answered &answered,
               Finish finish)
{
    call.surroundings.hashers.post({[entry, answered, finish](Services &services) {
                                        answered(finish(services.accounts, entry));
                                    },
                                    [answered] { answered(std::unexpected(tooMuchToDo())); }},
                                   party);
}

/// Passes an answer on: at once, except for `rate_limited` and overload, which are delayed.
Answered inTime(const Call &call, const Answered &answered)
{
    return [answered, &hashers = call.surroundings.hashers,
            since = std::chrono::steady_clock::now()](Result<Response> response) {
        const bool refuses = !response
                             && (response.error().code == codes::rateLimited
                                 || response.error().code == codes::unavailable);
        if (!refuses)
            return answered(std::move(response));
        hashers.later(refusalTime(since), [answered, response] { answered(response); });
    };
}

void registerAccount(Call &call, const Answered &toAnswer)
{
    const Answered answered = inTime(call, toAnswer);
    // A page could resolve its own name to this computer (DNS rebinding), and take the first
    // account of a server that no other computer reaches.
    if (call.request.fromWebPage) {
        return answered(failure(codes::registrationClosed,
                                QStringLiteral("Web pages cannot create accounts. Use the program "
                                               "for it.")));
    }
    const auto request = call.fromBody([](JsonReader &body) {
        return RegisterRequest{body.text(Name("email")), body.text(Name("password")),
                               body.text(Name("name")), body.text(Name("device")),
                               body.optionalText(Name("invite"))};
    });
    if (!request)
        return answered(std::unexpected(request.error()));
    auto entry = call.services->accounts.admitRegistration(
        *request, QString::fromLatin1(call.request.address));
    if (!entry)
        return answered(std::unexpected(entry.error()));
    const Party party = Party{"register"} + networksOf(call.request)
                        + Party{entry->email.key.toUtf8()};
    hashLater(call, *entry, party, answered,
              [](AccountService &accounts,
                 const AccountService::Registering &admitted) -> Result<Response> {
                  const auto signedIn = accounts.finishRegistration(admitted);
                  if (!signedIn)
                      return std::unexpected(signedIn.error());
                  return jsonResponse(toJson(*signedIn), 201);
              });
}

void login(Call &call, const Answered &toAnswer)
{
    const Answered answered = inTime(call, toAnswer);
    const auto request = call.fromBody([](JsonReader &body) {
        return LoginRequest{body.text(Name("email")), body.text(Name("password")),
                            body.text(Name("device"))};
    });
    if (!request)
        return answered(std::unexpected(request.error()));
    auto entry = call.services->accounts.admitLogin(*request,
                                                    QString::fromLatin1(call.request.address));
    if (!entry)
        return answered(std::unexpected(entry.error()));
    // Requests from an account's known networks do not queue behind unknown ones.
    const Party party = Party{entry->isKnownPlace ? "known" : "new"} + networksOf(call.request)
                        + Party{entry->emailKey.toUtf8()};
    hashLater(call, *entry, party, answered,
              [](AccountService &accounts,
                 const AccountService::SigningIn &admitted) -> Result<Response> {
                  const auto signedIn = accounts.finishLogin(admitted);
                  if (!signedIn)
                      return std::unexpected(signedIn.error());
                  return jsonResponse(toJson(*signedIn));
              });
}

Result<Response> logout(Call &call)
{
    if (const auto done = call.services->accounts.logout(call.caller); !done)
        return std::unexpected(done.error());
    return emptyResponse();
}

Result<Response> changePassword(Call &call)
{
    struct Passwords
    {
        QString current;
        QString replacement;
    };
    const auto passwords = call.fromBody([](JsonReader &body) {
        return Passwords{body.text(Name("current")), body.text(Name("new"))};
    });
    if (!passwords)
        return std::unexpected(passwords.error());
    const auto done = call.services->accounts.changePassword(call.caller, passwords->current,
                                                             passwords->replacement);
    if (!done)
        return std::unexpected(done.error());
    return emptyResponse();
}

Result<Response> devices(Call &call)
{
    const auto devices = call.services->accounts.devices(call.caller);
    if (!devices)
        return std::unexpected(devices.error());
    QJsonArray list;
    for (const Device &device : *devices) {
        list.append(QJsonObject{{QStringLiteral("id"), device.id.toString()},
                                {QStringLiteral("name"), device.name},
                                {QStringLiteral("createdAt"), device.createdAt.toString()},
                                {QStringLiteral("lastSeenAt"), device.lastSeenAt.toString()},
                                {QStringLiteral("current"), device.current}});
    }
    return jsonResponse(QJsonObject{{QStringLiteral("devices"), list}});
}

Result<Response> removeDevice(Call &call)
{
    const auto device = call.idInPath<TokenId>(Name("device"));
    if (!device)
        return std::unexpected(device.error());
    if (const auto done = call.services->accounts.removeDevice(call.caller, *device); !done)
        return std::unexpected(done.error());
    return emptyResponse();
}

Result<Response> account(Call &call)
{
    const auto user = call.services->accounts.account(call.caller);
    if (!user)
        return std::unexpected(user.error());
    return jsonResponse(toJson(*user));
}

Result<Response> rename(Call &call)
{
    const auto name = call.fromBody([](JsonReader &body) { return body.text(Name("name")); });
    if (!name)
        return std::unexpected(name.error());
    const auto user = call.services->accounts.rename(call.caller, *name);
    if (!user)
        return std::unexpected(user.error());
    return jsonResponse(toJson(*user));
}

Result<Response> deleteAccount(Call &call)
{
    const auto password = call.fromBody([](JsonReader &body) {
        return body.text(Name("password"));
    });
    if (!password)
        return std::unexpected(password.error());
    if (const auto done = call.services->accounts.deleteAccount(call.caller, *password); !done)
        return std::unexpected(done.error());
    return emptyResponse();
}

} // namespace

QList<Route> accountRoutes()
{
    constexpr auto anyone = Access::Anyone;
    constexpr auto signedIn = Access::SignedIn;
    constexpr bool settles = true;
    return {
        {.method = "POST",
         .pattern = "/api/auth/register",
         .access = anyone,
         .body = Body::Json,
         .answerLater = registerAccount},
        {.method = "POST",
         .pattern = "/api/auth/login",
         .access = anyone,
         .body = Body::Json,
         .answerLater = login},
        {"POST", "/api/auth/logout", Lane::Worker, signedIn, Body::None, logout, settles},
        {"POST", "/api/auth/password", Lane::Password, signedIn, Body::Json, changePassword,
         settles},
        {"GET", "/api/auth/devices", Lane::Worker, signedIn, Body::None, devices},
        {"DELETE", "/api/auth/devices/{device}", Lane::Worker, signedIn, Body::None, removeDevice,
         settles},
        {"GET", "/api/account", Lane::Worker, signedIn, Body::None, account},
        {"PATCH", "/api/account", Lane::Worker, signedIn, Body::Json, rename, settles},
        {"DELETE", "/api/account", Lane::Password, signedIn, Body::Json, deleteAccount, settles},
    };
}

} // namespace weehours::server

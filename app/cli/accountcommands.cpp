// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/password.h"

#include "core/account/invitelink.h"
#include "core/wire/serveraddress.h"
#include "ui/words/messagewords.h"

#include <algorithm>
#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

// As a word of a shell's command.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// The server has done what was asked, but the token could not be stored.
Error notKept(const Cli &cli, const Error &cause, const QString &done)
{
    const Account account = *cli.bench.session.account();
    QString again = QStringLiteral("weehours-cli login --server %1 --email %2")
                        .arg(quoted(account.server.toString()), quoted(account.user.email));
    if (isReadAlong(account.server))
        again += QStringLiteral(" --plain-http");
    if (cli.has(QStringLiteral("profile")))
        again += QStringLiteral(" --profile ") + quoted(cli.option(QStringLiteral("profile")));
    if (cli.bench.session.tokenStoreKind() != TokenStoreKind::File)
        again += QStringLiteral(" --token-store file");
    Error error = cause;
    error.detail = QStringLiteral(
                       "%1 But the sign-in could not be kept: %2 Nothing is lost. To sign "
                       "in, use: %3")
                       .arg(done, errorText(cause), again);
    error.message = {};
    return error;
}

// A sign-in is complete when the token is stored, or could not be; both end the command.
// @param done what the server has done, as a sentence
void finishSignIn(Cli &cli, const User &user, const QString &done)
{
    const auto tell = [&cli, user] {
        cli.output.object(toJson(user),
                          QStringLiteral("Signed in as %1 <%2>.").arg(user.name, user.email));
    };
    QObject::connect(&cli.bench.session, &Session::tokenKept, &cli.bench.session, [&cli, tell] {
        tell();
        cli.finish(Exit::Done);
    });
    QObject::connect(&cli.bench.session, &Session::tokenNotKept, &cli.bench.session,
                     [&cli, done](const Error &error) { cli.fail(notKept(cli, error, done)); });
}

bool requireOptions(Cli &cli, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (!cli.has(QString::fromLatin1(name))) {
            cli.fail({QString(codes::usage),
                      QStringLiteral("--%1 is missing. See --help.").arg(QLatin1StringView(name))});
            return false;
        }
    }
    return true;
}

struct Entrance
{
    QUrl server;
    QString password;
};

std::optional<Entrance> readEntrance(Cli &cli)
{
    QString typed = cli.option(QStringLiteral("server"));
    // With --plain-http an address without a scheme means http. https is still tried first.
    if (cli.has(QStringLiteral("plain-http")) && !typed.contains(QLatin1StringView("://")))
        typed.prepend(QLatin1StringView("http://"));
    const auto server = parseServerAddress(typed);
    if (!server) {
        cli.fail(server.error());
        return std::nullopt;
    }
    const auto password = readPassword();
    if (!password) {
        cli.fail(password.error());
        return std::nullopt;
    }
    return Entrance{*server, *password};
}

Error withWayToAgree(const Error &error)
{
    if (error.code == codes::plainHttp)
        return withAdvice(error, QStringLiteral("Use --plain-http to sign in all the same."));
    if (error.code == codes::otherServer)
        return withAdvice(error, QStringLiteral("Use --other-server if that is what you want."));
    return error;
}

AccountClient::Handler<User> entered(Cli &cli, const QString &done)
{
    return [&cli, done](const Result<User> &user) {
        if (!user)
            cli.fail(withWayToAgree(user.error()));
        else
            finishSignIn(cli, *user, done);
    };
}

Consent consentOf(const Cli &cli)
{
    return {cli.has(QStringLiteral("plain-http")), cli.has(QStringLiteral("other-server"))};
}

void registerAccount(Cli &cli)
{
    if (!cli.expectArguments(0, 0) || !requireOptions(cli, {"server", "email", "name"}))
        return;
    // Anything that cannot be a code is not sent: the server would count it as a guess.
    QString code;
    if (cli.has(QStringLiteral("invite"))) {
        const auto invite = cli.taken(parseInvite(cli.option(QStringLiteral("invite"))));
        if (!invite)
            return;
        code = invite->code;
    }
    if (const auto entrance = readEntrance(cli)) {
        cli.bench.accounts.registerAccount(entrance->server,
                                           {cli.option(QStringLiteral("email")), entrance->password,
                                            cli.option(QStringLiteral("name")), code},
                                           entered(cli, code.isEmpty()
                                                            ? QStringLiteral("The account is made.")
                                                            : QStringLiteral("The account is made, "
                                                                             "and the invite is "
                                                                             "accepted.")),
                                           consentOf(cli));
    }
}

void login(Cli &cli)
{
    if (!cli.expectArguments(0, 0) || !requireOptions(cli, {"server", "email"}))
        return;
    if (const auto entrance = readEntrance(cli)) {
        cli.bench.accounts.login(entrance->server, cli.option(QStringLiteral("email")),
                                 entrance->password,
                                 entered(cli, QStringLiteral("The password is right.")),
                                 consentOf(cli));
    }
}

void logout(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    cli.whenSignedIn([&cli] {
        cli.bench.accounts.logout([&cli](const Result<void> &done) {
            // Signed out here in any case; only the server may not know yet.
            if (!done) {
                cli.fail(done.error());
                return;
            }
            cli.output.object({{QStringLiteral("signedOut"), true}},
                              QStringLiteral("Signed out. The log stays on this computer."));
            cli.finish(Exit::Done);
        });
    });
}

void devicesList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    cli.whenSignedIn([&cli] {
        cli.bench.accounts.devices([&cli](const Result<QList<Device>> &answer) {
            const auto devices = cli.taken(answer);
            if (!devices)
                return;
            QJsonArray array;
            QStringList lines;
            for (const Device &device : *devices) {
                array.append(QJsonObject{
                    {QStringLiteral("id"), device.id},
                    {QStringLiteral("name"), device.name},
                    {QStringLiteral("createdAt"), device.createdAt.toString()},
                    {QStringLiteral("lastSeenAt"), device.lastSeenAt.toString()},
                    {QStringLiteral("current"), device.isCurrent}});
                lines.append(QStringLiteral("%1  %2  signed in %3, last seen %4%5")
                                 .arg(shortId(device.id), device.name, whenText(device.createdAt),
                                      whenText(device.lastSeenAt),
                                      device.isCurrent ? QStringLiteral("  (this one)")
                                                       : QString()));
            }
            cli.output.object({{QStringLiteral("devices"), array}}, lines.join(u'\n'));
            cli.finish(Exit::Done);
        });
    });
}

void removeDevice(Cli &cli, const Device &device)
{
    if (device.isCurrent) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("That is this computer: use logout to sign it out.")});
        return;
    }
    cli.bench.accounts.removeDevice(device.id, [&cli, device](const Result<void> &done) {
        if (!done) {
            cli.fail(done.error());
            return;
        }
        cli.output.object(
            {{QStringLiteral("removed"), device.id}},
            QStringLiteral("%1 is signed out. What it had fetched stays on it.").arg(device.name));
        cli.finish(Exit::Done);
    });
}

void devicesRemove(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    cli.whenSignedIn([&cli] {
        cli.bench.accounts.devices([&cli](const Result<QList<Device>> &answer) {
            const auto devices = cli.taken(answer);
            if (!devices)
                return;
            const QString text = cli.arguments().constFirst().toLower();
            QList<Device> meant;
            std::copy_if(devices->cbegin(), devices->cend(), std::back_inserter(meant),
                         [&](const Device &one) {
                             return !text.isEmpty() && one.id.endsWith(text);
                         });
            if (meant.size() == 1) {
                removeDevice(cli, meant.constFirst());
                return;
            }
            cli.fail({meant.isEmpty() ? QString(codes::notFound) : QString(codes::usage),
                      (meant.isEmpty()
                           ? QStringLiteral("No device of yours is “%1”. See devices list.")
                           : QStringLiteral("“%1” means several devices: give more of the id."))
                          .arg(text)});
        });
    });
}

constexpr Command::Option serverOption{Text("server"), Text("URL"),
                                       Text("The server's address, such as https://home.example.")};
constexpr Command::Option emailOption{Text("email"), Text("E"),
                                      Text("The account's e-mail address.")};
constexpr Command::Option plainOption{Text("plain-http"), Text(),
                                      Text("Though anybody in the network reads along.")};
constexpr Command::Option otherOption{Text("other-server"), Text(),
                                      Text("Though the log is shared at another server.")};
constexpr std::array registerOptions{
    serverOption,
    emailOption,
    plainOption,
    otherOption,
    Command::Option{Text("name"), Text("N"), Text("How other caregivers see you.")},
    Command::Option{Text("invite"), Text("CODE"),
                    Text("An invite code; registering accepts it too.")}};
constexpr std::array loginOptions{serverOption, emailOption, plainOption, otherOption};

constexpr std::array accountTable{
    Command{Text("register"), Text(),
            Text("Make an account on a server and sign in. The password comes from "
                 "WEEHOURS_PASSWORD or standard input."),
            registerOptions, registerAccount},
    Command{Text("login"), Text(),
            Text("Sign in. The password comes from WEEHOURS_PASSWORD or standard input."),
            loginOptions, login},
    Command{Text("logout"), Text(), Text("Sign out; the log stays on this computer."), {}, logout},
    Command{Text("devices list"),
            Text(),
            Text("List the computers that are signed in to your account."),
            {},
            devicesList},
    Command{Text("devices remove"),
            Text("ID"),
            Text("Sign another computer out, such as one that was lost."),
            {},
            devicesRemove},
};

} // namespace

std::span<const Command> accountCommands()
{
    return accountTable;
}

} // namespace weehours

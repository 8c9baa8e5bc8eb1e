// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/account/invitelink.h"

#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

std::optional<Role> roleArgument(Cli &cli, const QString &text)
{
    const auto role = roleFromText(text);
    if (!role) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("A role is owner, editor or viewer, not “%1”.").arg(text)});
    }
    return role;
}

// Calls `then` with the baby of a sharing command, once the sign-in is known.
void withBaby(Cli &cli, const std::function<void(const BabyId &)> &then)
{
    const auto baby = cli.baby();
    if (!baby) {
        cli.fail(baby.error());
        return;
    }
    cli.whenSignedIn([then, id = *baby] { then(id); });
}

AccountClient::Handler<void> doneWith(Cli &cli, const QJsonObject &object, const QString &words)
{
    return [&cli, object, words](const Result<void> &done) {
        if (!done) {
            cli.fail(done.error());
            return;
        }
        cli.output.object(object, words);
        cli.finish(Exit::Done);
    };
}

void inviteCreate(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const QString roleText = cli.has(QStringLiteral("role")) ? cli.option(QStringLiteral("role"))
                                                             : QStringLiteral("editor");
    const auto role = roleArgument(cli, roleText);
    if (!role)
        return;
    const auto baby = cli.baby();
    if (!baby) {
        cli.fail(baby.error());
        return;
    }
    // The server only knows a baby made here after it was pushed.
    cli.syncThen([&cli, role = *role, id = *baby](SyncOutcome) {
        cli.bench.accounts.createInvite(
            id, role, cli.option(QStringLiteral("label")), [&cli](const Result<Invite> &invite) {
                if (!invite) {
                    cli.fail(invite.error());
                    return;
                }
                const QString link =
                    !invite->link.isEmpty()
                        ? invite->link
                        : QStringLiteral("There is no link, since the server has no encryption: a "
                                         "link would choose for others that anybody in the network "
                                         "reads along. They type the code, and %1 as the server.")
                              .arg(cli.bench.session.account()->server.toString());
                cli.output.object(toJson(*invite),
                                  QStringLiteral("Code %1, good once until %2.\n%3")
                                      .arg(invite->code, whenText(invite->expiresAt), link));
                cli.finish(Exit::Done);
            });
    });
}

void inviteList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    withBaby(cli, [&cli](const BabyId &baby) {
        cli.bench.accounts.invites(baby, [&cli](const Result<QList<Invite>> &invites) {
            if (!invites) {
                cli.fail(invites.error());
                return;
            }
            QJsonArray array;
            QStringList lines;
            for (const Invite &invite : *invites) {
                array.append(toJson(invite));
                lines.append(QStringLiteral("%1  %2  until %3  %4")
                                 .arg(invite.id, toText(invite.role), whenText(invite.expiresAt),
                                      invite.label));
            }
            cli.output.object({{QStringLiteral("invites"), array}},
                              lines.isEmpty() ? QStringLiteral("No invite is open.")
                                              : lines.join(u'\n'));
            cli.finish(Exit::Done);
        });
    });
}

void inviteRevoke(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    withBaby(cli, [&cli](const BabyId &baby) {
        const QString id = cli.arguments().constFirst();
        cli.bench.accounts.revokeInvite(baby, id,
                                        doneWith(cli, {{QStringLiteral("revoked"), id}},
                                                 QStringLiteral("The invite is no longer good.")));
    });
}

// The invite was accepted before, perhaps as the account was made.
void answerAccepted(Cli &cli, const Error &error)
{
    cli.syncThen([&cli, error](SyncOutcome) {
        QList<BabyRow> shared = cli.bench.store.babies.list().value_or(QList<BabyRow>());
        shared.removeIf([](const BabyRow &baby) { return baby.access != Access::Shared; });
        if (shared.isEmpty()) {
            cli.fail(error);
            return;
        }
        QJsonObject object{{QStringLiteral("acceptedAlready"), true}};
        // If there are several, it is not known here which one the invite was for.
        if (shared.size() == 1) {
            object.insert(QStringLiteral("babyId"), shared.constFirst().babyId.toString());
            object.insert(QStringLiteral("role"), QString(toText(shared.constFirst().role)));
        }
        cli.output.object(object, QStringLiteral("You are in already: this invite was accepted "
                                                 "before."));
        cli.finish(Exit::Done);
    });
}

void join(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto invite = parseInvite(cli.arguments().constFirst());
    if (!invite) {
        cli.fail(invite.error());
        return;
    }
    cli.whenSignedIn([&cli, link = *invite] {
        const QUrl own = cli.bench.session.account()->server;
        // The pinned certificate does not distinguish servers.
        if (link.server && !link.server->matches(own, QUrl::RemoveFragment)) {
            cli.fail({QString(codes::usage),
                      QStringLiteral("This invite is for %1, but this profile is signed in to %2. "
                                     "Use another --profile and register there.")
                          .arg(link.server->toString(QUrl::RemoveFragment),
                               own.toString(QUrl::RemoveFragment))});
            return;
        }
        cli.bench.accounts.join(link.code, [&cli](const Result<Joined> &joined) {
            if (!joined && joined.error().code == codes::acceptedAlready) {
                answerAccepted(cli, joined.error());
                return;
            }
            if (!joined) {
                cli.fail(joined.error());
                return;
            }
            const QJsonObject object{{QStringLiteral("babyId"), joined->babyId.toString()},
                                     {QStringLiteral("role"), QString(toText(joined->role))}};
            cli.syncThen([&cli, object](SyncOutcome outcome) {
                cli.output.object(object, QStringLiteral("Joined as %1.")
                                              .arg(object.value(Text("role")).toString()));
                if (outcome != SyncOutcome::Done)
                    cli.output.remark(QStringLiteral("The log arrives with the next sync."));
                cli.finish(Exit::Done);
            });
        });
    });
}

void caregiversList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    withBaby(cli, [&cli](const BabyId &baby) {
        cli.bench.accounts.caregivers(baby, [&cli](const Result<QList<Caregiver>> &caregivers) {
            if (!caregivers) {
                cli.fail(caregivers.error());
                return;
            }
            QJsonArray array;
            QStringList lines;
            for (const Caregiver &caregiver : *caregivers) {
                array.append(toJson(caregiver));
                lines.append(QStringLiteral("%1  %2  %3")
                                 .arg(caregiver.userId.toString(), toText(caregiver.role),
                                      caregiver.name));
            }
            cli.output.object({{QStringLiteral("caregivers"), array}}, lines.join(u'\n'));
            cli.finish(Exit::Done);
        });
    });
}

std::optional<UserId> userArgument(Cli &cli)
{
    const auto id = UserId::parse(cli.arguments().constFirst());
    if (!id) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("“%1” is not a caregiver's id. See caregivers list.")
                      .arg(cli.arguments().constFirst())});
    }
    return id;
}

void caregiversRemove(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto user = userArgument(cli);
    if (!user)
        return;
    withBaby(cli, [&cli, user = *user](const BabyId &baby) {
        cli.bench.accounts.removeCaregiver(
            baby, user,
            doneWith(cli, {{QStringLiteral("removed"), user.toString()}},
                     QStringLiteral("Removed. Their access has ended.")));
    });
}

void caregiversRole(Cli &cli)
{
    if (!cli.expectArguments(2, 2))
        return;
    const auto user = userArgument(cli);
    const auto role = user ? roleArgument(cli, cli.arguments().at(1)) : std::nullopt;
    if (!role)
        return;
    withBaby(cli, [&cli, user = *user, role = *role](const BabyId &baby) {
        cli.bench.accounts.setRole(baby, user, role,
                                   doneWith(cli,
                                            {{QStringLiteral("userId"), user.toString()},
                                             {QStringLiteral("role"), QString(toText(role))}},
                                            QStringLiteral("Now %1.").arg(toText(role))));
    });
}

constexpr std::array inviteOptions{
    babyOption,
    Command::Option{Text("role"), Text("R"), Text("owner, editor (if left out) or viewer.")},
    Command::Option{Text("label"), Text("TEXT"), Text("For whom it is, to tell invites apart.")}};
constexpr std::array babyOnly{babyOption};

constexpr std::array sharingTable{
    Command{Text("invite create"), Text(),
            Text("Make an invite: a code and a link, good once and for 48 hours."), inviteOptions,
            inviteCreate},
    Command{Text("invite list"), Text(), Text("List the open invites, without their codes."),
            babyOnly, inviteList},
    Command{Text("invite revoke"), Text("ID"), Text("End an open invite."), babyOnly, inviteRevoke},
    Command{Text("join"),
            Text("CODE"),
            Text("Accept an invite, by its code or its link, and fetch the baby's log."),
            {},
            join},
    Command{Text("caregivers list"), Text(), Text("List who shares a baby."), babyOnly,
            caregiversList},
    Command{Text("caregivers remove"), Text("USER"),
            Text("End a caregiver's access; with your own id, leave."), babyOnly, caregiversRemove},
    Command{Text("caregivers role"), Text("USER ROLE"), Text("Change what a caregiver may do."),
            babyOnly, caregiversRole},
};

} // namespace

std::span<const Command> sharingCommands()
{
    return sharingTable;
}

} // namespace weehours

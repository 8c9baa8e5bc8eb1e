// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/watch.h"
#include "core/store/sealedcopies.h"
#include "ui/words/messagewords.h"
#include "ui/words/serverwords.h"

#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

QJsonObject toJson(const SyncStatus &status, const std::optional<Account> &account)
{
    QJsonArray babies;
    for (const BabySyncStatus &baby : status.babies) {
        const bool revoked = baby.access == Access::Revoked;
        babies.append(QJsonObject{
            {QStringLiteral("babyId"), baby.babyId.toString()},
            {QStringLiteral("name"), baby.name},
            {QStringLiteral("role"), revoked ? QJsonValue() : QJsonValue(toText(baby.role))},
            {QStringLiteral("access"), revoked                        ? QStringLiteral("revoked")
                                       : baby.access == Access::Local ? QStringLiteral("local")
                                       : baby.access == Access::Apart ? QStringLiteral("apart")
                                                                      : QStringLiteral("shared")},
            {QStringLiteral("lastSyncAt"),
             baby.lastSyncAt ? QJsonValue(baby.lastSyncAt->toString()) : QJsonValue()},
            {QStringLiteral("waiting"), baby.waiting},
            {QStringLiteral("failed"), baby.failed},
            {QStringLiteral("sealedUntil"),
             baby.sealedUntil ? QJsonValue(baby.sealedUntil->toString()) : QJsonValue()}});
    }
    QJsonObject object{{QStringLiteral("state"), QString(toText(status.state))},
                       {QStringLiteral("waiting"), status.waiting},
                       {QStringLiteral("failed"), status.failed},
                       {QStringLiteral("conflicts"), status.conflicts},
                       {QStringLiteral("babies"), babies},
                       {QStringLiteral("account"), QJsonValue()}};
    if (account) {
        object.insert(QStringLiteral("account"),
                      QJsonObject{{QStringLiteral("server"), account->server.toString()},
                                  {QStringLiteral("id"), account->user.id.toString()},
                                  {QStringLiteral("email"), account->user.email},
                                  {QStringLiteral("name"), account->user.name}});
    }
    if (status.error)
        object.insert(QStringLiteral("error"), errorText(*status.error));
    return object;
}

QString inWords(const SyncStatus &status, const std::optional<Account> &account)
{
    QStringList lines{account ? QStringLiteral("%1 <%2> at %3")
                                    .arg(account->user.name, account->user.email,
                                         account->server.toString(QUrl::RemoveFragment))
                              : QStringLiteral("No account: the log is on this computer alone.")};
    lines.append(QStringLiteral("%1 waiting, %2 refused%3, %4 in conflict%5")
                     .arg(status.waiting)
                     .arg(status.failed)
                     .arg(status.failed > 0 ? QStringLiteral(" (see outbox list)") : QString())
                     .arg(status.conflicts)
                     .arg(status.conflicts > 0 ? QStringLiteral(" (see conflicts list)")
                                               : QString()));
    for (const BabySyncStatus &baby : status.babies) {
        if (baby.sealedUntil) {
            lines.append(QStringLiteral("%1: a copy was set aside until %2 (see copies list)")
                             .arg(baby.name, whenText(*baby.sealedUntil)));
        }
        // A log that was shared has no name before its first page has arrived.
        QString line = (baby.name.isEmpty() ? QStringLiteral("A shared log") : baby.name)
                       + QStringLiteral(": ");
        if (baby.access == Access::Revoked)
            line += QStringLiteral("no access any more");
        else if (baby.access == Access::Apart)
            line += QStringLiteral("kept here only: the server says that it is not yours");
        else if (baby.lastSyncAt)
            line += QStringLiteral("last synced %1").arg(whenText(*baby.lastSyncAt));
        else
            line += QStringLiteral("not synced yet");
        lines.append(
            line + QStringLiteral(", %1 waiting, %2 refused").arg(baby.waiting).arg(baby.failed));
    }
    return lines.join(u'\n');
}

void answerStatus(Cli &cli, Exit code)
{
    const SyncStatus status = cli.bench.engine.status();
    const auto account = cli.bench.session.account();
    cli.output.object(toJson(status, account), inWords(status, account));
    cli.finish(code);
}

Exit exitFor(SyncOutcome outcome, const SyncStatus &status)
{
    switch (outcome) {
    case SyncOutcome::NeedsSignIn: return Exit::Error;
    case SyncOutcome::Offline: return Exit::Offline;
    case SyncOutcome::Failed: return Exit::Refused;
    case SyncOutcome::Done: break;
    }
    return status.failed > 0 ? Exit::Refused : Exit::Done;
}

// The clock's error in words.
QString spanText(qint64 msecs)
{
    const qint64 minutes = qAbs(msecs) / msecsPerMinute;
    const QString span = minutes >= 2 * 24 * 60
                             ? QStringLiteral("%1 days").arg(minutes / (24 * 60))
                             : QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return span + (msecs < 0 ? QStringLiteral(" ahead") : QStringLiteral(" behind"));
}

void sync(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    cli.syncThen([&cli](SyncOutcome outcome) {
        const SyncStatus status = cli.bench.engine.status();
        if (outcome == SyncOutcome::NeedsSignIn && !status.error)
            cli.output.remark(QStringLiteral("weehours-cli: ") + Cli::signInEnded().detail);
        else if (outcome != SyncOutcome::Done && status.error)
            cli.output.remark(QStringLiteral("weehours-cli: ") + errorText(*status.error));
        else if (status.parked)
            cli.output.remark(QStringLiteral("weehours-cli: ") + errorText(*status.parked));
        if (const auto mistake = cli.bench.logbook.clockMistakes.find(); mistake && *mistake) {
            cli.output.remark(QStringLiteral("weehours-cli: %1 logged while the clock was %2. "
                                             "outbox move gives the right time.")
                                  .arg(entriesText((*mistake)->entries.size()),
                                       spanText((*mistake)->differenceMsecs)));
        }
        Exit code = exitFor(outcome, status);
        for (const BabySyncStatus &baby : status.babies) {
            if (baby.access != Access::Apart)
                continue;
            cli.output.remark(
                QStringLiteral("weehours-cli: %1 is not synced: the server says that it "
                               "is not yours. All of it is kept here, and goes to "
                               "another server that you sign in to.")
                    .arg(baby.name));
            // A person who has decided to keep it here does not get a failure each time.
            if (code == Exit::Done && !cli.bench.logbook.endedAccess.isKeptHere(baby.babyId))
                code = Exit::Refused;
        }
        answerStatus(cli, code);
    });
}

void status(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    // Only what the profile knows; asking the server is the job of `sync`.
    QObject::connect(&cli.bench.session, &Session::changed, &cli.bench.session, [&cli] {
        if (cli.bench.session.state() != Session::State::Loading)
            answerStatus(cli, Exit::Done);
    });
    cli.bench.session.load();
}

QLatin1StringView stateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending: return Text("pending");
    case OutboxState::Sending: return Text("sending");
    case OutboxState::Parked: return Text("waits");
    case OutboxState::Failed: break;
    }
    return Text("failed");
}

QString inWords(const OutboxRow &row)
{
    const Mutation &mine = row.mutation;
    QStringList parts{shortId(mine.mutationId), stateText(row.state), toText(mine.op),
                      mine.entityType};
    for (const QString &field : mine.payload.keys()) {
        if (field != Text("zone")) {
            parts.append(QStringLiteral("%1=%2").arg(field, valueText(mine.entityType, field,
                                                                      mine.payload.value(field))));
        }
    }
    const QString line = parts.join(QStringLiteral("  "));
    return row.error ? line + QStringLiteral("\n          ") + serverText(*row.error) : line;
}

// The refused change whose id ends with `text`; else the command has finished with an error.
std::optional<MutationId> refusedChange(Cli &cli, const QString &text)
{
    const auto refused = cli.taken(cli.bench.logbook.unsent.refused());
    if (!refused)
        return std::nullopt;
    QList<MutationId> found;
    for (const OutboxRow &row : *refused) {
        if (!text.isEmpty() && row.mutation.mutationId.toString().endsWith(text.toLower()))
            found.append(row.mutation.mutationId);
    }
    if (found.size() == 1)
        return found.constFirst();
    cli.fail({found.isEmpty() ? QString(codes::notFound) : QString(codes::usage),
              (found.isEmpty() ? QStringLiteral("No refused change here is “%1”. See outbox list.")
                               : QStringLiteral("“%1” means several changes: give more of the id."))
                  .arg(text)});
    return std::nullopt;
}

void outboxList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const auto rows = cli.bench.store.outbox.rows(false);
    if (!rows) {
        cli.fail(rows.error());
        return;
    }
    QJsonArray array;
    QStringList lines;
    for (const OutboxRow &row : *rows) {
        QJsonObject object = toJson(row.mutation);
        object.insert(QStringLiteral("babyId"), row.babyId.toString());
        object.insert(QStringLiteral("state"), QString(stateText(row.state)));
        object.insert(QStringLiteral("attempts"), row.attempts);
        if (row.error) {
            object.insert(QStringLiteral("error"),
                          QJsonObject{{QStringLiteral("code"), row.error->code},
                                      // The rest of the pointer refers to a past request.
                                      {QStringLiteral("field"), row.error->field.section(u'/', -1)},
                                      {QStringLiteral("detail"), serverText(*row.error)}});
        }
        array.append(object);
        lines.append(inWords(row));
    }
    cli.output.object({{QStringLiteral("rows"), array}},
                      lines.isEmpty() ? QStringLiteral("The outbox is empty.") : lines.join(u'\n'));
    cli.finish(Exit::Done);
}

// Applies `act` to the named refused changes, or to all with --all.
void decide(Cli &cli, Result<void> (Unsent::*act)(const MutationId &), const QString &verb)
{
    QList<MutationId> ids;
    if (cli.has(QStringLiteral("all"))) {
        const auto refused = cli.bench.logbook.unsent.refused();
        if (!refused) {
            cli.fail(refused.error());
            return;
        }
        for (const OutboxRow &row : *refused)
            ids.append(row.mutation.mutationId);
    } else if (!cli.expectArguments(1, 1000)) {
        return;
    }
    for (const QString &text : cli.arguments()) {
        const auto id = refusedChange(cli, text);
        if (!id)
            return;
        ids.append(*id);
    }
    int count = 0;
    for (const MutationId &id : std::as_const(ids)) {
        const auto done = (cli.bench.logbook.unsent.*act)(id);
        // One decision can settle several changes of the same entry.
        const bool settled = !done && done.error().code == codes::notFound
                             && cli.has(QStringLiteral("all"));
        if (!done && !settled) {
            cli.fail(done.error());
            return;
        }
        ++count;
    }
    cli.output.object({{verb.toLower(), count}}, QStringLiteral("%1: %2.").arg(verb).arg(count));
    cli.finish(Exit::Done);
}

void outboxRetry(Cli &cli)
{
    decide(cli, &Unsent::retry, QStringLiteral("Retried"));
}

void outboxDiscard(Cli &cli)
{
    decide(cli, &Unsent::discard, QStringLiteral("Discarded"));
}

void outboxMove(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const auto mistake = cli.taken(cli.bench.logbook.clockMistakes.find());
    if (!mistake)
        return;
    if (!*mistake) {
        cli.fail(
            {QString(codes::notFound),
             QStringLiteral("Nothing here was logged while the clock was wrong, as far as that "
                            "can be known.")});
        return;
    }
    const auto moved = cli.taken(cli.bench.logbook.clockMistakes.move(**mistake));
    if (!moved)
        return;
    cli.output.object({{QStringLiteral("moved"), static_cast<int>(moved->size())},
                       {QStringLiteral("differenceMsecs"), (*mistake)->differenceMsecs}},
                      QStringLiteral("Moved %1: the clock was %2.")
                          .arg(entriesText(moved->size()), spanText((*mistake)->differenceMsecs)));
    cli.finish(Exit::Done);
}

void copiesList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    QJsonArray array;
    QStringList lines;
    for (const SealedCopy &copy : SealedCopies(cli.bench.store).list()) {
        array.append(QJsonObject{{QStringLiteral("babyId"), copy.babyId.toString()},
                                 {QStringLiteral("name"), copy.name},
                                 {QStringLiteral("at"), copy.at.toString()},
                                 {QStringLiteral("until"), copy.until().toString()}});
        lines.append(QStringLiteral("%1  %2  kept until %3")
                         .arg(copy.babyId.toString(), copy.name, whenText(copy.until())));
    }
    cli.output.array(array, lines);
    if (array.isEmpty())
        cli.output.remark(QStringLiteral("No log was set aside."));
    cli.finish(Exit::Done);
}

void copiesRestore(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const QString text = cli.arguments().constFirst().toLower();
    QList<BabyId> found;
    for (const SealedCopy &copy : SealedCopies(cli.bench.store).list()) {
        if (!text.isEmpty() && copy.babyId.toString().startsWith(text))
            found.append(copy.babyId);
    }
    if (found.size() != 1) {
        cli.fail({QString(found.isEmpty() ? codes::notFound : codes::usage),
                  found.isEmpty()
                      ? QStringLiteral("No copy here has an id that begins with “%1”. See copies "
                                       "list.")
                            .arg(text)
                      : QStringLiteral("Several ids begin with “%1”: give more of it.").arg(text)});
        return;
    }
    const auto baby = cli.taken(cli.bench.logbook.endedAccess.bringBack(found.constFirst()));
    if (!baby)
        return;
    cli.output.object(weehours::toJson(baby->entity),
                      QStringLiteral("Brought back as %1").arg(baby->id().toString()));
    cli.finish(Exit::Done);
}

constexpr std::array allOption{Command::Option{Text("all"), Text(), Text("All refused changes.")}};

constexpr std::array syncTable{
    Command{Text("sync"), Text(), Text("Send and fetch until nothing is left."), {}, sync},
    Command{Text("watch"),
            Text(),
            Text("Stay, sync, and write a line for each change; with --json "
                 "{\"change\":\"inserted|updated|removed\",\"local\":bool,\"entity\":{…}}."),
            {},
            watch},
    Command{Text("status"),
            Text(),
            Text("The state of the profile, without asking the server."),
            {},
            status},
    Command{Text("copies list"),
            Text(),
            Text("List the logs that were set aside when you lost them as an owner."),
            {},
            copiesList},
    Command{Text("copies restore"),
            Text("BABY"),
            Text("Bring such a log back as one of your own."),
            {},
            copiesRestore},
    Command{Text("outbox list"),
            Text(),
            Text("List the changes that wait or were refused."),
            {},
            outboxList},
    Command{Text("outbox retry"), Text("ID…"), Text("Send refused changes again."), allOption,
            outboxRetry},
    Command{Text("outbox move"),
            Text(),
            Text("Move what was logged while the clock was wrong to its right time."),
            {},
            outboxMove},
    Command{Text("outbox discard"), Text("ID…"), Text("Give refused changes up."), allOption,
            outboxDiscard},
};

} // namespace

std::span<const Command> syncCommands()
{
    return syncTable;
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person decides: conflicts and duplicates.

#include "app/cli/commands.h"

#include <algorithm>
#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

// ---- Conflicts ----

QString winnerName(const ToldConflict &told, const std::optional<Person> &me)
{
    if (!told.winner)
        return QStringLiteral("somebody else");
    return me && told.winner->id == me->id ? QStringLiteral("you, on another computer,")
                                           : told.winner->name;
}

QString conflictWords(const ToldConflict &told, const std::optional<Person> &me)
{
    const Conflict &conflict = told.conflict;
    const QString winner = winnerName(told, me);
    const bool isGone = !conflict.current || conflict.current->deleted;
    if (conflict.mine.op == Op::Delete) {
        return QStringLiteral("You deleted it while %1 changed it. It is in the log.").arg(winner);
    }
    QStringList mine;
    QStringList theirs;
    for (const QString &field : conflict.lost) {
        const auto shown = [&](const QJsonObject &data) {
            const QString text = valueText(conflict.mine.entityType, field, data.value(field));
            return QStringLiteral("%1=%2").arg(field, text);
        };
        mine.append(shown(conflict.mine.payload));
        if (!isGone)
            theirs.append(shown(conflict.current->data));
    }
    if (isGone) {
        return QStringLiteral("You set %1 while %2 deleted it. It is gone.")
            .arg(mine.join(QStringLiteral(", ")), winner);
    }
    return QStringLiteral("You set %1; %2 set %3, which counts for now.")
        .arg(mine.join(QStringLiteral(", ")), winner, theirs.join(QStringLiteral(", ")));
}

QJsonObject toJson(const ToldConflict &told)
{
    const Conflict &conflict = told.conflict;
    QJsonArray lost;
    for (const QString &field : conflict.lost) {
        lost.append(QJsonObject{
            {QStringLiteral("field"), field},
            {QStringLiteral("mine"), fieldValue(conflict.mine.payload, field)},
            {QStringLiteral("theirs"),
             conflict.current ? fieldValue(conflict.current->data, field) : QJsonValue()}});
    }
    return {
        {QStringLiteral("id"), conflict.mine.mutationId.toString()},
        {QStringLiteral("babyId"), conflict.babyId.toString()},
        {QStringLiteral("entityType"), conflict.mine.entityType},
        {QStringLiteral("entityId"), conflict.mine.entityId.toString()},
        {QStringLiteral("op"), QString(toText(conflict.mine.op))},
        {QStringLiteral("changedAt"), conflict.mine.updatedAt.toString()},
        {QStringLiteral("lost"), lost},
        {QStringLiteral("stands"),
         conflict.current ? QJsonValue(weehours::toJson(*conflict.current)) : QJsonValue()},
        {QStringLiteral("winner"),
         told.winner ? QJsonValue(weehours::toJson(*told.winner)) : QJsonValue()},
        {QStringLiteral("wonAt"), told.wonAt ? QJsonValue(told.wonAt->toString()) : QJsonValue()}};
}

void conflictsList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const auto conflicts = cli.taken(cli.bench.logbook.conflicts.list());
    if (!conflicts)
        return;
    QJsonArray array;
    QStringList lines;
    for (const ToldConflict &told : *conflicts) {
        array.append(toJson(told));
        const auto entry = cli.bench.logbook.find(told.conflict.mine.entityId);
        lines.append(QStringLiteral("%1  %2").arg(shortId(told.conflict.mine.mutationId),
                                                  entry && *entry ? describe(**entry)
                                                                  : told.conflict.mine.entityType));
        lines.append(QStringLiteral("          ") + conflictWords(told, cli.bench.logbook.self()));
    }
    cli.output.object({{QStringLiteral("conflicts"), array}},
                      lines.isEmpty() ? QStringLiteral("There is no conflict.")
                                      : lines.join(u'\n'));
    if (!lines.isEmpty()) {
        cli.output.remark(QStringLiteral("Decide with “conflicts resolve ID --use-mine” or "
                                         "“--dismiss”."));
    }
    cli.finish(Exit::Done);
}

void conflictsResolve(Cli &cli)
{
    const bool useMine = cli.has(QStringLiteral("use-mine"));
    if (!cli.expectArguments(1, 1))
        return;
    if (useMine == cli.has(QStringLiteral("dismiss"))) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("Say --use-mine to write yours again, or --dismiss to let the "
                                 "other stand.")});
        return;
    }
    const auto conflicts = cli.taken(cli.bench.logbook.conflicts.list());
    if (!conflicts)
        return;
    const QString text = cli.arguments().constFirst().toLower();
    QList<MutationId> ids;
    for (const ToldConflict &told : *conflicts) {
        const Mutation &mine = told.conflict.mine;
        if (!text.isEmpty()
            && (mine.mutationId.toString().endsWith(text)
                || mine.entityId.toString().endsWith(text)))
            ids.append(mine.mutationId);
    }
    if (ids.size() != 1) {
        cli.fail({ids.isEmpty() ? QString(codes::notFound) : QString(codes::usage),
                  (ids.isEmpty() ? QStringLiteral("No conflict here is “%1”. See conflicts list.")
                                 : QStringLiteral("“%1” means several conflicts: give more of "
                                                  "the id that conflicts list begins with."))
                      .arg(text)});
        return;
    }
    const MutationId id = ids.constFirst();
    if (!useMine) {
        if (const auto done = cli.bench.logbook.conflicts.dismiss(id); !done) {
            cli.fail(done.error());
            return;
        }
        cli.output.object({{QStringLiteral("dismissed"), id.toString()}},
                          QStringLiteral("Dismissed: the log stays as it is."));
        cli.finish(Exit::Done);
        return;
    }
    if (const auto entry = cli.taken(cli.bench.logbook.conflicts.useMine(id))) {
        cli.output.object(weehours::toJson(entry->entity),
                          QStringLiteral("Yours is written again: ") + describe(*entry));
        cli.finish(Exit::Done);
    }
}

// ---- Duplicates ----

std::optional<QList<Duplicate>> duplicatesOf(Cli &cli)
{
    const auto babies = cli.taken(cli.bench.logbook.babies());
    if (!babies)
        return std::nullopt;
    QList<Duplicate> all;
    for (const Entry &baby : *babies) {
        const auto some = cli.taken(cli.bench.logbook.duplicates.of(baby.entity.babyId));
        if (!some)
            return std::nullopt;
        all += *some;
    }
    return all;
}

void duplicatesList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const auto duplicates = duplicatesOf(cli);
    if (!duplicates)
        return;
    QJsonArray array;
    QStringList lines;
    for (const Duplicate &pair : *duplicates) {
        QJsonArray both;
        for (const Entry &entry : {pair.first, pair.second}) {
            both.append(weehours::toJson(entry.entity));
            const auto by = entry.entity.createdBy;
            lines.append(QStringLiteral("%1  by %2")
                             .arg(describe(entry), by ? by->name : QStringLiteral("you")));
        }
        array.append(QJsonObject{{QStringLiteral("entries"), both}});
        lines.append(QString());
    }
    if (!lines.isEmpty())
        lines.removeLast();
    cli.output.object({{QStringLiteral("duplicates"), array}},
                      lines.isEmpty() ? QStringLiteral("Nothing seems to be logged twice.")
                                      : lines.join(u'\n'));
    if (!lines.isEmpty()) {
        cli.output.remark(QStringLiteral("Make one of two with “duplicates merge ID”: that one's "
                                         "values count. If they are two, “duplicates keep ID”."));
    }
    cli.finish(Exit::Done);
}

// The two entries that the arguments name, in their order: both, one of a found pair, or none if
// only one pair was found.
std::optional<std::pair<EntityId, EntityId>> pairOf(Cli &cli)
{
    if (!cli.expectArguments(0, 2))
        return std::nullopt;
    QList<EntityId> ids;
    for (int i = 0; i < cli.arguments().size(); ++i) {
        const auto id = cli.taken(cli.entityId(i));
        if (!id)
            return std::nullopt;
        ids.append(*id);
    }
    if (ids.size() == 2)
        return std::pair(ids.at(0), ids.at(1));
    const auto duplicates = duplicatesOf(cli);
    if (!duplicates)
        return std::nullopt;
    QList<std::pair<EntityId, EntityId>> found;
    for (const Duplicate &pair : *duplicates) {
        if (ids.isEmpty() || ids.constFirst() == pair.first.id())
            found.append({pair.first.id(), pair.second.id()});
        else if (ids.constFirst() == pair.second.id())
            found.append({pair.second.id(), pair.first.id()});
    }
    if (found.size() == 1)
        return found.constFirst();
    cli.fail({found.isEmpty() ? QString(codes::notFound) : QString(codes::usage),
              found.isEmpty() ? QStringLiteral("That does not seem to be logged twice. Name both "
                                               "entries.")
                              : QStringLiteral("Say which: name both entries. See duplicates "
                                               "list.")});
    return std::nullopt;
}

void duplicatesMerge(Cli &cli)
{
    const auto pair = pairOf(cli);
    const auto entry = pair ? cli.taken(cli.bench.logbook.duplicates.merge(pair->first,
                                                                           pair->second))
                            : std::nullopt;
    if (entry) {
        cli.output.object(weehours::toJson(entry->entity),
                          QStringLiteral("Merged: ") + describe(*entry));
        cli.finish(Exit::Done);
    }
}

void duplicatesKeep(Cli &cli)
{
    const auto pair = pairOf(cli);
    if (!pair)
        return;
    if (const auto done = cli.bench.logbook.duplicates.keepBoth(pair->first, pair->second); !done) {
        cli.fail(done.error());
        return;
    }
    cli.output.object({{QStringLiteral("kept"),
                        QJsonArray{pair->first.toString(), pair->second.toString()}}},
                      QStringLiteral("They stay two, and are not asked about again here."));
    cli.finish(Exit::Done);
}

QString describeTwoLogs(const TwoLogs &logs)
{
    return QStringLiteral("%1  %2: a log of your own with %3 entries, and one that is shared (%4)")
        .arg(shortId(logs.own.id()), logs.own.text(field::name), QString::number(logs.entries),
             shortId(logs.shared.id()));
}

// Without arguments it shows what it would do.
void babyJoin(Cli &cli)
{
    if (!cli.expectArguments(0, 2))
        return;
    const auto all = cli.taken(cli.bench.logbook.splitLogs.find());
    if (!all)
        return;
    if (cli.arguments().isEmpty()) {
        QJsonArray array;
        QStringList lines;
        for (const TwoLogs &logs : *all) {
            array.append(QJsonObject{{QStringLiteral("own"), logs.own.id().toString()},
                                     {QStringLiteral("shared"), logs.shared.id().toString()},
                                     {QStringLiteral("entries"), logs.entries}});
            lines.append(describeTwoLogs(logs));
        }
        cli.output.object({{QStringLiteral("logs"), array}},
                          lines.isEmpty()
                              ? QStringLiteral("No two logs here seem to be of one baby.")
                              : lines.join(u'\n')
                                    + QStringLiteral("\nJoin them with baby join ID: "
                                                     "the entries go into the shared "
                                                     "one, and yours is archived. "
                                                     "undo takes it back."));
        cli.finish(Exit::Done);
        return;
    }
    const auto own = cli.taken(cli.entityId(0));
    if (!own)
        return;
    std::optional<EntityId> shared;
    if (cli.arguments().size() > 1) {
        shared = cli.taken(cli.entityId(1));
        if (!shared)
            return;
    }
    for (const TwoLogs &logs : *all) {
        if (!shared && logs.own.id() == *own)
            shared = logs.shared.id();
    }
    if (!shared) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("Name the log that it goes into as well: baby join OWN SHARED.")});
        return;
    }
    const auto joined = cli.taken(cli.bench.logbook.splitLogs.join(BabyId(own->uuid()),
                                                                   BabyId(shared->uuid())));
    if (!joined)
        return;
    cli.output.object({{QStringLiteral("joined"), *joined}},
                      QStringLiteral("Joined %1 to the shared log. undo takes it back.")
                          .arg(entriesText(*joined)));
    cli.finish(Exit::Done);
}

constexpr std::array resolveOptions{
    Command::Option{Text("use-mine"), Text(),
                    Text("Write what you set again; it counts from now on.")},
    Command::Option{Text("dismiss"), Text(), Text("Let the other's stand.")}};

constexpr std::array decisionTable{
    Command{
        Text("baby join"),
        Text("[OWN [SHARED]]"),
        Text("Put the entries of a log of your own into a shared one of the same baby; alone it "
             "shows what there is to join."),
        {},
        babyJoin},
    Command{Text("conflicts list"),
            Text(),
            Text("List your changes that lost to another caregiver's."),
            {},
            conflictsList},
    Command{Text("conflicts resolve"), Text("ID"), Text("Use yours after all, or dismiss it."),
            resolveOptions, conflictsResolve},
    Command{Text("duplicates list"),
            Text(),
            Text("List what two of you seem to have logged both."),
            {},
            duplicatesList},
    Command{Text("duplicates merge"),
            Text("[ID [OTHER]]"),
            Text("Make one entry of two; where they differ, the one named first counts."),
            {},
            duplicatesMerge},
    Command{Text("duplicates keep"),
            Text("[ID [OTHER]]"),
            Text("They are two: do not ask again on this profile."),
            {},
            duplicatesKeep},
};

} // namespace

std::span<const Command> decisionCommands()
{
    return decisionTable;
}

} // namespace weehours

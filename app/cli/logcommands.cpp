// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/fieldinput.h"
#include "app/cli/timeinput.h"

#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

void answer(Cli &cli, const Result<Entry> &entry, const QString &verb)
{
    if (!entry) {
        cli.fail(entry.error());
        return;
    }
    cli.output.object(toJson(entry->entity), verb + QStringLiteral(": ") + describe(*entry));
    cli.finish(Exit::Done);
}

void babyAdd(Cli &cli)
{
    const KindSpec &spec = *findKind(QString(kind::baby));
    const auto fields = parseFields(spec, cli.arguments(), cli.bench.logbook.now());
    if (!fields) {
        cli.fail(fields.error());
        return;
    }
    answer(cli, cli.bench.logbook.addBaby(*fields), QStringLiteral("Added"));
}

void listEntries(Cli &cli, const Result<QList<Entry>> &entries)
{
    if (!entries) {
        cli.fail(entries.error());
        return;
    }
    QJsonArray array;
    QStringList lines;
    for (const Entry &entry : *entries) {
        array.append(toJson(entry.entity));
        lines.append(describe(entry));
    }
    cli.output.array(array, lines);
    if (entries->isEmpty())
        cli.output.remark(QStringLiteral("Nothing is logged here yet."));
    cli.finish(Exit::Done);
}

void babyList(Cli &cli)
{
    if (cli.expectArguments(0, 0))
        listEntries(cli, cli.bench.logbook.babies());
}

void add(Cli &cli)
{
    if (!cli.expectArguments(1, 1000))
        return;
    const QString kindName = cli.arguments().constFirst();
    const KindSpec *spec = findKind(kindName);
    if (!spec || !spec->isLogEntry) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("There is no kind of entry called “%1”. See add --help.")
                      .arg(kindName)});
        return;
    }
    const auto baby = cli.baby();
    if (!baby) {
        cli.fail(baby.error());
        return;
    }
    const auto fields = parseFields(*spec, cli.arguments().mid(1), cli.bench.logbook.now());
    if (!fields) {
        cli.fail(fields.error());
        return;
    }
    answer(cli, cli.bench.logbook.add(*baby, kindName, *fields), QStringLiteral("Added"));
}

void edit(Cli &cli)
{
    if (!cli.expectArguments(2, 1000))
        return;
    const auto id = cli.entityId(0);
    if (!id) {
        cli.fail(id.error());
        return;
    }
    const auto entry = cli.bench.logbook.find(*id);
    if (!entry) {
        cli.fail(entry.error());
        return;
    }
    const KindSpec *spec = *entry ? findKind((*entry)->kind()) : nullptr;
    if (!spec) {
        cli.fail({QString(codes::notFound), QStringLiteral("There is no such entry here.")});
        return;
    }
    const auto fields = parseFields(*spec, cli.arguments().mid(1), cli.bench.logbook.now());
    if (!fields) {
        cli.fail(fields.error());
        return;
    }
    answer(cli, cli.bench.logbook.edit(*id, *fields), QStringLiteral("Changed"));
}

void remove(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto id = cli.entityId(0);
    if (!id) {
        cli.fail(id.error());
        return;
    }
    answer(cli, cli.bench.logbook.remove(*id), QStringLiteral("Deleted"));
}

void restore(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto id = cli.entityId(0);
    if (!id) {
        cli.fail(id.error());
        return;
    }
    answer(cli, cli.bench.logbook.restore(*id), QStringLiteral("Restored"));
}

void list(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    EntryQuery query;
    query.deleted = cli.has(QStringLiteral("deleted"));
    query.kind = cli.option(QStringLiteral("kind"));
    if (!query.kind.isEmpty() && !findKind(query.kind)) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("There is no kind of entry called “%1”.").arg(query.kind)});
        return;
    }
    if (cli.has(QStringLiteral("baby"))) {
        const auto baby = cli.baby();
        if (!baby) {
            cli.fail(baby.error());
            return;
        }
        query.babyId = *baby;
    }
    for (const auto &[name, bound] : {std::pair{QStringLiteral("from"), &query.from},
                                      std::pair{QStringLiteral("to"), &query.to}}) {
        if (!cli.has(name))
            continue;
        const auto time = parseTimeInput(cli.option(name), cli.bench.logbook.now());
        if (!time) {
            cli.fail(time.error());
            return;
        }
        *bound = *time;
    }
    listEntries(cli, cli.bench.logbook.entries(query));
}

constexpr std::array addOptions{babyOption};
constexpr std::array listOptions{
    babyOption,
    Command::Option{Text("kind"), Text("KIND"), Text("Only entries of this kind.")},
    Command::Option{Text("from"), Text("T"), Text("Only what started at this time or later.")},
    Command::Option{Text("to"), Text("T"), Text("Only what started before this time.")},
    Command::Option{Text("deleted"), Text(), Text("What was deleted, instead of what is there.")},
};

constexpr std::array commands{
    Command{Text("baby add"),
            Text("field=value…"),
            Text("Make a baby on this profile."),
            {},
            babyAdd,
            true},
    Command{Text("baby list"), Text(), Text("List the babies."), {}, babyList},
    Command{Text("add"), Text("KIND field=value…"),
            Text("Log an entry. Done when it is safe on disk; no network is needed."), addOptions,
            add, true},
    Command{Text("edit"),
            Text("ID field=value…"),
            Text("Change fields of an entry or a baby; an empty value clears."),
            {},
            edit,
            true},
    Command{
        Text("delete"), Text("ID"), Text("Delete an entry; restore brings it back."), {}, remove},
    Command{Text("restore"), Text("ID"), Text("Bring a deleted entry back."), {}, restore},
    Command{Text("list"), Text(), Text("List entries, newest first."), listOptions, list},
};

} // namespace

std::span<const Command> logCommands()
{
    return commands;
}

} // namespace weehours

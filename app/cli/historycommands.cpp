// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history of entries, undo and redo.

#include "app/cli/commands.h"
#include "ui/words/messagewords.h"

#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

QLatin1StringView toText(HistoryStep::What what)
{
    switch (what) {
    case HistoryStep::What::Created: return Text("created");
    case HistoryStep::What::Edited: return Text("edited");
    case HistoryStep::What::Deleted: return Text("deleted");
    case HistoryStep::What::Restored: return Text("restored");
    case HistoryStep::What::Joined: break;
    }
    return Text("joined");
}

QLatin1StringView toText(HistoryStep::State state)
{
    switch (state) {
    case HistoryStep::State::Accepted: return Text("stands");
    case HistoryStep::State::Waiting: return Text("waiting");
    case HistoryStep::State::Refused: return Text("refused");
    case HistoryStep::State::Lost: break;
    }
    return Text("lost");
}

QLatin1StringView toText(Undone what)
{
    switch (what) {
    case Undone::Add: return Text("add");
    case Undone::Edit: return Text("edit");
    case Undone::Delete: return Text("delete");
    case Undone::Restore: return Text("restore");
    case Undone::Merge: return Text("merge");
    case Undone::Import: return Text("import");
    case Undone::Join: break;
    }
    return Text("join");
}

QJsonObject toJson(const HistoryStep &step)
{
    QJsonArray changes;
    for (const FieldChange &change : step.changes) {
        QJsonObject object{{QStringLiteral("field"), change.field},
                           {QStringLiteral("after"), change.after}};
        if (!change.before.isUndefined())
            object.insert(QStringLiteral("before"), change.before);
        changes.append(object);
    }
    return {{QStringLiteral("what"), QString(toText(step.what))},
            {QStringLiteral("state"), QString(toText(step.state))},
            {QStringLiteral("who"),
             step.who ? QJsonValue(toJson(*step.who)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("own"), step.isOwn},
            {QStringLiteral("at"), step.at.toString()},
            {QStringLiteral("changes"), changes}};
}

QString changeWords(const QString &kindName, const HistoryStep &step, const FieldChange &change)
{
    const auto shown = [&](const QJsonValue &value) {
        const QString text = valueText(kindName, change.field, value);
        return text.isEmpty() ? QStringLiteral("nothing") : text;
    };
    if (step.what == HistoryStep::What::Created || step.what == HistoryStep::What::Joined)
        return QStringLiteral("%1=%2").arg(change.field, shown(change.after));
    if (change.before.isUndefined())
        return QStringLiteral("%1 → %2").arg(change.field, shown(change.after));
    return QStringLiteral("%1 %2 → %3")
        .arg(change.field, shown(change.before), shown(change.after));
}

QString stepWords(const QString &kindName, const HistoryStep &step)
{
    QStringList changes;
    for (const FieldChange &change : step.changes) {
        if (change.field != Text("zone"))
            changes.append(changeWords(kindName, step, change));
    }
    QString line = QStringLiteral("%1  %2  %3")
                       .arg(whenText(step.at),
                            step.isOwn || !step.who ? QStringLiteral("you") : step.who->name,
                            toText(step.what));
    if (!changes.isEmpty())
        line += QStringLiteral(": ") + changes.join(QStringLiteral(", "));
    switch (step.state) {
    case HistoryStep::State::Accepted: break;
    case HistoryStep::State::Waiting: line += QStringLiteral("  (not sent yet)"); break;
    case HistoryStep::State::Refused: line += QStringLiteral("  (refused by the server)"); break;
    case HistoryStep::State::Lost:
        line += QStringLiteral("  (does not count: see conflicts)");
        break;
    }
    return line;
}

void tellHistory(Cli &cli, const EntityId &id, const Result<void> &asked)
{
    const auto told = cli.taken(cli.bench.logbook.history.of(id));
    const auto entry = told ? cli.taken(cli.bench.logbook.find(id)) : std::nullopt;
    if (!entry)
        return;
    QJsonArray steps;
    QStringList lines;
    if (*entry)
        lines.append(describe(**entry));
    for (const HistoryStep &step : told->steps) {
        steps.append(toJson(step));
        lines.append(QStringLiteral("  ") + stepWords(told->kind, step));
    }
    const bool hasAccount = cli.bench.session.account().has_value();
    cli.output.object({{QStringLiteral("entityId"), id.toString()},
                       {QStringLiteral("entityType"), told->kind},
                       {QStringLiteral("steps"), steps},
                       {QStringLiteral("partial"), told->isPartial || (hasAccount && !asked)},
                       {QStringLiteral("asked"), asked.has_value()}},
                      lines.join(u'\n'));
    if (told->isPartial) {
        cli.output.remark(QStringLiteral("This is not all: earlier changes are not known on this "
                                         "computer%1.")
                              .arg(asked ? QStringLiteral(" nor on the server") : QString()));
    }
    if (hasAccount && !asked) {
        cli.output.remark(QStringLiteral("The server was not asked (%1) What others did lately may "
                                         "be missing.")
                              .arg(errorText(asked.error())));
    }
    cli.finish(Exit::Done);
}

void history(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto id = cli.taken(cli.entityId(0));
    const auto entry = id ? cli.taken(cli.bench.logbook.find(*id)) : std::nullopt;
    if (!entry)
        return;
    if (!*entry) {
        cli.fail({QString(codes::notFound), QStringLiteral("There is no such entry here.")});
        return;
    }
    cli.trySync([&cli, id = *id](const Result<void> &synced) {
        if (!synced) {
            tellHistory(cli, id, synced);
            return;
        }
        cli.bench.histories.fetch(id, [&cli, id](const Result<void> &asked) {
            tellHistory(cli, id, asked);
        });
    });
}

void answer(Cli &cli, const Result<UndoReport> &result, const QString &verb)
{
    const auto report = cli.taken(result);
    if (!report)
        return;
    // An import has thousands.
    constexpr qsizetype mostLines = 20;
    const bool isShort = report->entries.size() <= mostLines;
    QJsonArray ids;
    QStringList lines;
    for (const EntityId &id : report->entries) {
        ids.append(id.toString());
        if (!isShort)
            continue;
        const auto entry = cli.bench.logbook.find(id);
        if (entry && *entry)
            lines.append(QStringLiteral("%1: %2").arg(verb, describe(**entry)));
    }
    if (!isShort)
        lines.append(QStringLiteral("%1: %2 entries.").arg(verb).arg(report->entries.size()));
    if (lines.isEmpty())
        lines.append(verb + u'.');
    cli.output.object({{verb.toLower(), QString(toText(report->what))},
                       {QStringLiteral("entries"), ids},
                       {QStringLiteral("kept"), QJsonArray::fromStringList(report->kept)}},
                      lines.join(u'\n'));
    if (!report->kept.isEmpty()) {
        cli.output.remark(QStringLiteral("%1 has changed %2 since: that was left as it is.")
                              .arg(personText(report->keptFor),
                                   report->kept.join(QStringLiteral(", "))));
    }
    cli.finish(Exit::Done);
}

void undo(Cli &cli)
{
    if (cli.expectArguments(0, 0))
        answer(cli, cli.bench.logbook.undoBook.undo(), QStringLiteral("Undone"));
}

void redo(Cli &cli)
{
    if (cli.expectArguments(0, 0))
        answer(cli, cli.bench.logbook.undoBook.redo(), QStringLiteral("Redone"));
}

void deleted(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    std::optional<BabyId> only;
    if (cli.has(QStringLiteral("baby"))) {
        only = cli.taken(cli.baby());
        if (!only)
            return;
    }
    const auto entries = cli.taken(cli.bench.logbook.history.recentlyDeleted(only));
    if (!entries)
        return;
    const auto me = cli.bench.logbook.self();
    QJsonArray array;
    QStringList lines;
    for (const DeletedEntry &one : *entries) {
        // The document of a deleted entity has no data; in this list it is needed.
        QJsonObject entity = toJson(one.entry.entity);
        entity.insert(QStringLiteral("data"), one.entry.entity.data);
        array.append(QJsonObject{{QStringLiteral("at"), one.at.toString()},
                                 {QStringLiteral("by"), one.by ? QJsonValue(toJson(*one.by))
                                                               : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("entity"), entity}});
        Entry asItWas = one.entry;
        asItWas.entity.deleted = false;
        const bool isOwn = one.by ? me && me->id == one.by->id : !me;
        const QString who = isOwn ? QStringLiteral("you")
                                  : (one.by ? one.by->name : QStringLiteral("somebody"));
        lines.append(QStringLiteral("%1 by %2:  %3").arg(whenText(one.at), who, describe(asItWas)));
    }
    cli.output.object({{QStringLiteral("deleted"), array}},
                      lines.isEmpty() ? QStringLiteral("Nothing was deleted within 30 days.")
                                      : lines.join(u'\n'));
    cli.finish(Exit::Done);
}

void tellRestored(Cli &cli, const Result<Entry> &result)
{
    if (const auto entry = cli.taken(result)) {
        cli.output.object(weehours::toJson(entry->entity),
                          QStringLiteral("Restored: ") + describe(*entry));
        cli.finish(Exit::Done);
    }
}

void restore(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto id = cli.taken(cli.entityId(0));
    if (!id)
        return;
    const auto found = cli.taken(cli.bench.logbook.find(*id));
    if (!found)
        return;
    if (*found && !(*found)->entity.deleted) {
        cli.output.object(weehours::toJson((*found)->entity),
                          QStringLiteral("It is there: ") + describe(**found));
        cli.finish(Exit::Done);
        return;
    }
    const auto restored = cli.bench.logbook.restore(*id);
    const bool isForgotten = !restored && restored.error().code == codes::notFound && *found;
    if (!isForgotten) {
        tellRestored(cli, restored);
        return;
    }
    // Its content is not known here; the server may have it.
    cli.trySync([&cli, id = *id, restored](const Result<void> &synced) {
        if (!synced) {
            cli.fail(restored.error());
            return;
        }
        cli.bench.histories.fetch(id, [&cli, id](const Result<void> &) {
            tellRestored(cli, cli.bench.logbook.restore(id));
        });
    });
}

constexpr std::array deletedOptions{babyOption};

constexpr std::array historyTable{
    Command{Text("undo"),
            Text(),
            Text("Take back the last change made on this profile, and the one before, and so on."),
            {},
            undo},
    Command{Text("redo"), Text(), Text("Do again what undo took back."), {}, redo},
    Command{Text("history"),
            Text("ID"),
            Text("Who changed an entry, when, and from what to what."),
            {},
            history},
    Command{Text("deleted"), Text(), Text("What was deleted within 30 days, and by whom."),
            deletedOptions, deleted},
    Command{Text("restore"), Text("ID"), Text("Bring a deleted entry back."), {}, restore},
};

} // namespace

std::span<const Command> historyCommands()
{
    return historyTable;
}

} // namespace weehours

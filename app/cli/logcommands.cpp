// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/fieldinput.h"
#include "app/cli/timeinput.h"

#include "core/logbook/clockface.h"
#include "core/logbook/quickline.h"
#include "core/logbook/quickstop.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <functional>

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

BabyId babyOf(const Entry &entry)
{
    return entry.entity.babyId;
}

/// As in the window, the entries of archived babies are out of the way.
Result<QList<Entry>> entriesOfShown(const Logbook &logbook, EntryQuery query)
{
    const auto shown = logbook.babies();
    const auto all = logbook.allBabies();
    if (!shown || !all || shown->isEmpty() || shown->size() == all->size())
        return logbook.entries(query);
    QList<Entry> found;
    for (const Entry &baby : *shown) {
        query.babyId = baby.entity.babyId;
        auto entries = logbook.entries(query);
        if (!entries)
            return entries;
        found.append(*entries);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Entry::startedAt);
    return query.limit > 0 ? found.first(std::min<qsizetype>(query.limit, found.size())) : found;
}

void listEntries(Cli &cli, const Result<QList<Entry>> &entries)
{
    if (!entries) {
        cli.fail(entries.error());
        return;
    }
    QJsonArray array;
    QStringList lines;
    const auto babies = cli.bench.logbook.allBabies().value_or(QList<Entry>());
    for (const Entry &entry : *entries) {
        array.append(toJson(entry.entity));
        QString name;
        if (babies.size() > 1 && entry.kind() != kind::baby) {
            const auto of = std::ranges::find(babies, entry.entity.babyId, babyOf);
            name = of == babies.end() ? QString() : of->text(field::name);
        }
        lines.append(describe(entry, name));
    }
    cli.output.array(array, lines);
    if (entries->isEmpty())
        cli.output.remark(QStringLiteral("Nothing is logged here yet."));
    cli.finish(Exit::Done);
}

void babyList(Cli &cli)
{
    if (cli.expectArguments(0, 0))
        listEntries(cli, cli.bench.logbook.allBabies());
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

/// Ends the timer at the time of --at, or now.
void endAt(Cli &cli, const Entry &timer)
{
    if (!cli.has(QStringLiteral("at"))) {
        auto ended = cli.bench.logbook.end(timer.id());
        if (!ended && ended.error().rule == Rule::EndTooLate) {
            ended = std::unexpected(withAdvice(
                ended.error(), QStringLiteral("Say when it ended, as in “end --at '%1'”.")
                                   .arg(whenText(timer.startedAt().plusMsecs(msecsPerHour)))));
        }
        answer(cli, ended, QStringLiteral("Ended"));
        return;
    }
    const auto time = cli.taken(readTypedTime(cli.option(QStringLiteral("at")),
                                              cli.bench.logbook.now()));
    if (!time)
        return;
    if (const auto end = cli.taken(time->after(timer.startedAt())))
        answer(cli, cli.bench.logbook.end(timer.id(), end), QStringLiteral("Ended"));
}

/// The babies in the line, or the one of --baby, which may be omitted if there is only one.
Result<QList<BabyId>> babiesOf(Cli &cli, const QStringList &named, const QList<Entry> &shown)
{
    if (!named.isEmpty())
        return chooseBabies(named, shown, {});
    const auto baby = cli.baby();
    return baby ? Result<QList<BabyId>>({*baby}) : std::unexpected(baby.error());
}

void stopQuickly(Cli &cli, const Result<QuickStop> &read, const QList<Entry> &shown)
{
    const auto stop = cli.taken(read);
    const auto babies = stop ? cli.taken(babiesOf(cli, stop->babies, shown)) : std::nullopt;
    if (!babies)
        return;
    if (babies->size() > 1) {
        cli.fail({QString(codes::usage), QStringLiteral("Say one baby.")});
        return;
    }
    const auto running = cli.taken(cli.bench.logbook.running(babies->constFirst()));
    const auto meant = running ? cli.taken(chooseStop(*stop, *running)) : std::nullopt;
    if (meant)
        answer(cli, cli.bench.logbook.end(meant->timer.id(), meant->end), QStringLiteral("Ended"));
}

// What the window measures in, so that the same words mean the same.
Units unitsOfProfile(const QSettings &settings)
{
    const auto measure = [&](const char *what) {
        return settings.value(QStringLiteral("units/") + QLatin1StringView(what)).toString();
    };
    Units units;
    if (measure("volume") == Text("oz"))
        units.volume = VolumeUnit::Ounces;
    if (const QString weight = measure("weight"); weight == Text("lb") || weight == Text("g"))
        units.weight = weight == Text("g") ? WeightUnit::Grams : WeightUnit::Pounds;
    if (measure("length") == Text("in"))
        units.length = LengthUnit::Inches;
    if (measure("temperature") == Text("F"))
        units.temperature = TemperatureUnit::Fahrenheit;
    return units;
}

void logQuickly(Cli &cli)
{
    if (!cli.expectArguments(1, 1000))
        return;
    const auto shown = cli.taken(cli.bench.logbook.babies());
    if (!shown)
        return;
    const QString line = cli.arguments().join(u' ');
    const QSettings settings(cli.bench.folder + QStringLiteral("/settings.ini"),
                             QSettings::IniFormat);
    if (const int hours = settings.value(QStringLiteral("window/clockHours")).toInt())
        setCountsToTwelve(hours == 12);
    const QuickTerms terms{.units = unitsOfProfile(settings), .babies = *shown, .words = {}};
    if (const auto stop = parseQuickStop(line, cli.bench.logbook.now(), terms)) {
        stopQuickly(cli, *stop, *shown);
        return;
    }
    const auto quick = cli.taken(parseQuickLine(line, cli.bench.logbook.now(), terms));
    const auto babies = quick ? cli.taken(babiesOf(cli, quick->babies, *shown)) : std::nullopt;
    const auto added = babies ? cli.taken(cli.bench.logbook.addForAll(*babies, quick->kind,
                                                                      quick->fields))
                              : std::nullopt;
    if (!added)
        return;
    if (added->size() == 1) {
        answer(cli, added->constFirst(), QStringLiteral("Logged"));
        return;
    }
    QJsonArray array;
    QStringList lines;
    for (const Entry &entry : *added) {
        array.append(toJson(entry.entity));
        const auto of = std::ranges::find(*shown, entry.entity.babyId, babyOf);
        lines.append(QStringLiteral("Logged for %1: %2")
                         .arg(of->text(QLatin1StringView("name")), describe(entry)));
    }
    cli.output.array(array, lines);
    cli.finish(Exit::Done);
}

void end(Cli &cli)
{
    if (!cli.expectArguments(0, 1))
        return;
    if (!cli.arguments().isEmpty()) {
        const auto id = cli.taken(cli.entityId(0));
        const auto timer = id ? cli.taken(cli.bench.logbook.find(*id)) : std::nullopt;
        if (!timer)
            return;
        if (*timer)
            endAt(cli, **timer);
        else
            cli.fail({QString(codes::notFound), QStringLiteral("There is no such entry here.")});
        return;
    }
    const auto baby = cli.taken(cli.baby());
    const auto running = baby ? cli.taken(cli.bench.logbook.running(*baby)) : std::nullopt;
    if (!running)
        return;
    if (running->size() == 1) {
        endAt(cli, running->constFirst());
        return;
    }
    QStringList lines;
    for (const Entry &entry : *running)
        lines.append(describe(entry));
    cli.fail({running->isEmpty() ? QString(codes::notFound) : QString(codes::usage),
              running->isEmpty() ? QStringLiteral("Nothing is running.")
                                 : QStringLiteral("Say which:\n") + lines.join(u'\n')});
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
    const auto entry = cli.taken(cli.bench.logbook.find(*id));
    if (!entry)
        return;
    if (*entry && (*entry)->kind() == kind::baby) {
        cli.fail({QString(codes::usage),
                  QStringLiteral("That is %1, with the whole log. To put a baby away, which can be "
                                 "taken back: edit %2 archived=true.")
                      .arg((*entry)->text(QLatin1StringView("name")), shortId(*id))});
        return;
    }
    if (*entry && (*entry)->entity.deleted) {
        answer(cli, **entry, QStringLiteral("Deleted already"));
        return;
    }
    answer(cli, cli.bench.logbook.remove(*id), QStringLiteral("Deleted"));
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
        const auto time = parseTimeBound(cli.option(name), cli.bench.logbook.now());
        if (!time) {
            cli.fail(time.error());
            return;
        }
        *bound = *time;
    }
    if (cli.has(QStringLiteral("limit"))) {
        query.limit = cli.option(QStringLiteral("limit")).toInt();
        if (query.limit < 1) {
            cli.fail({QString(codes::usage), QStringLiteral("--limit is a number from 1 on.")});
            return;
        }
    }
    const bool isOfAll = query.babyId || query.kind == kind::baby;
    listEntries(cli, isOfAll ? cli.bench.logbook.entries(query)
                             : entriesOfShown(cli.bench.logbook, query));
}

constexpr std::array addOptions{babyOption};
constexpr std::array endOptions{
    babyOption,
    Command::Option{Text("at"), Text("T"),
                    Text("When it ended, for a timer that was forgotten: 7:10, -20m.")},
};
constexpr std::array listOptions{
    babyOption,
    Command::Option{Text("kind"), Text("KIND"), Text("Only entries of this kind.")},
    Command::Option{Text("from"), Text("T"), Text("Only what started at this time or later.")},
    Command::Option{Text("to"), Text("T"), Text("Only what started before this time.")},
    Command::Option{Text("limit"), Text("N"), Text("Only the newest N.")},
    Command::Option{Text("deleted"), Text(), Text("What was deleted, instead of what is there.")},
};

constexpr std::array logTable{
    Command{Text("baby add"),
            Text("field=value…"),
            Text("Make a baby on this profile."),
            {},
            babyAdd,
            true},
    Command{Text("baby list"), Text(), Text("List the babies."), {}, babyList},
    Command{Text("log"), Text("WORDS"),
            Text("Log an entry as it is typed in the window: b 120 f 14:05."), addOptions,
            logQuickly, false,
            Text("  b 120 f 14:05           bottle, ml, formula (m: breast milk, x: mixed)\n"
                 "  left 12 right 8         breast, minutes a side; breast alone starts a timer\n"
                 "  s   s 45m   s 13:10-14:25   sleep: from now, the last 45 minutes, from and to\n"
                 "  n poo yellow rash       nappy\n"
                 "  stop   stop 7:10        end what runs, now or when it ended\n"
                 "  … yesterday 14:05   … fri 2:05pm   … 27 nov 14h05   … -15   … -2h   when\n"
                 "  … @leo   … @all         for another baby, by how its name begins; for all\n"
                 "  '... # fussy'           a note; quote it for the shell")},
    Command{Text("add"), Text("KIND field=value…"),
            Text("Log an entry. Done when it is safe on disk; no network is needed."), addOptions,
            add, true},
    Command{Text("end"), Text("[ID]"), Text("End the sleep or feed that runs, whoever began it."),
            endOptions, end},
    Command{Text("edit"),
            Text("ID field=value…"),
            Text("Change fields of an entry or a baby; an empty value clears."),
            {},
            edit,
            true},
    Command{Text("delete"),
            Text("ID"),
            Text("Delete an entry; undo or restore brings it back."),
            {},
            remove},
    Command{Text("list"), Text(), Text("List entries, newest first."), listOptions, list},
};

} // namespace

std::span<const Command> logCommands()
{
    return logTable;
}

} // namespace weehours

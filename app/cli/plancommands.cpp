// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/fieldinput.h"
#include "app/cli/timeinput.h"

#include "core/growth/growthpoint.h"
#include "core/plans/dueplans.h"

#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

// The moment of --now, or now.
Result<Instant> askedMoment(const Cli &cli)
{
    const Instant now = cli.bench.logbook.now();
    const QString option = QStringLiteral("now");
    return cli.has(option) ? parseTimeBound(cli.option(option), now) : Result<Instant>(now);
}

// The baby of --baby, else all.
Result<QList<Entry>> askedBabies(const Cli &cli)
{
    auto babies = cli.bench.logbook.babies();
    if (!babies || (babies->size() > 0 && !cli.has(QStringLiteral("baby"))))
        return babies;
    const auto named = cli.baby();
    if (!named)
        return std::unexpected(named.error());
    babies->removeIf([&](const Entry &each) { return each.entity.babyId != *named; });
    return babies;
}

void answerPlan(Cli &cli, const Result<Entry> &plan, const QString &verb)
{
    if (const auto entry = cli.taken(plan)) {
        cli.output.object(toJson(entry->entity), verb + QStringLiteral(": ") + describe(*entry));
        cli.finish(Exit::Done);
    }
}

// The id of the plan in the first argument.
std::optional<EntityId> namedPlan(Cli &cli)
{
    const auto id = cli.taken(cli.entityId(0));
    const auto entry = id ? cli.taken(cli.bench.logbook.find(*id)) : std::nullopt;
    if (!entry)
        return std::nullopt;
    if (*entry && (*entry)->kind() == kind::plan)
        return id;
    cli.fail({QString(codes::notFound), QStringLiteral("There is no such plan here.")});
    return std::nullopt;
}

void planList(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const auto babies = cli.taken(askedBabies(cli));
    QJsonArray array;
    QStringList lines;
    for (const Entry &baby : babies.value_or(QList<Entry>())) {
        EntryQuery query;
        query.babyId = baby.entity.babyId;
        query.kind = kind::plan;
        const auto plans = cli.taken(cli.bench.logbook.entries(query));
        if (!plans)
            return;
        for (const Entry &plan : *plans) {
            array.append(toJson(plan.entity));
            lines.append(describe(plan));
        }
    }
    if (!babies)
        return;
    cli.output.array(array, lines);
    if (lines.isEmpty())
        cli.output.remark(QStringLiteral("Nothing is planned."));
    cli.finish(Exit::Done);
}

void planAdd(Cli &cli)
{
    if (!cli.expectArguments(1, 1000))
        return;
    const auto baby = cli.taken(cli.baby());
    const auto fields = baby ? cli.taken(parseFields(*findKind(QString(kind::plan)),
                                                     cli.arguments(), cli.bench.logbook.now()))
                             : std::nullopt;
    if (fields)
        answerPlan(cli, cli.bench.logbook.add(*baby, kind::plan, *fields), QStringLiteral("Added"));
}

void planEdit(Cli &cli)
{
    if (!cli.expectArguments(2, 1000))
        return;
    const auto id = namedPlan(cli);
    const auto fields = id ? cli.taken(parseFields(*findKind(QString(kind::plan)),
                                                   cli.arguments().mid(1), cli.bench.logbook.now()))
                           : std::nullopt;
    if (fields)
        answerPlan(cli, cli.bench.logbook.edit(*id, *fields), QStringLiteral("Changed"));
}

void planRemove(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    if (const auto id = namedPlan(cli))
        answerPlan(cli, cli.bench.logbook.remove(*id), QStringLiteral("Deleted"));
}

QJsonObject toJson(const BabyId &baby, const DuePlan &each)
{
    QJsonObject object{{QStringLiteral("planId"), each.plan.id.toString()},
                       {QStringLiteral("babyId"), baby.toString()},
                       {QStringLiteral("title"), each.plan.title},
                       {QStringLiteral("state"), QString(textOf(each.due.state))},
                       {QStringLiteral("at"), each.due.at.toString()},
                       {QStringLiteral("countIn24h"), each.due.within24h.size()}};
    if (const auto &last = each.due.last) {
        object.insert(QStringLiteral("lastAt"), last->startedAt().toString());
        if (last->entity.createdBy)
            object.insert(QStringLiteral("lastBy"), last->entity.createdBy->name);
    }
    return object;
}

QString wordsOf(const DuePlan &each)
{
    const QString at = whenText(each.due.at);
    QString words = each.plan.title + QStringLiteral(": ");
    switch (each.due.state) {
    case Due::State::Due: words += QStringLiteral("due since %1").arg(at); break;
    case Due::State::Later: words += QStringLiteral("at %1").arg(at); break;
    case Due::State::TooEarly: words += QStringLiteral("all right from %1").arg(at); break;
    case Due::State::Full:
        words += QStringLiteral("%1 of at most %2 in 24 hours, all right from %3")
                     .arg(each.due.within24h.size())
                     .arg(each.plan.maxPerDay)
                     .arg(at);
        break;
    case Due::State::Missed: words += QStringLiteral("missed at %1").arg(at); break;
    case Due::State::Paused: words += QStringLiteral("paused"); break;
    case Due::State::Over: words += QStringLiteral("over"); break;
    }
    if (each.due.last) {
        const auto &by = each.due.last->entity.createdBy;
        words += QStringLiteral("; last %1%2")
                     .arg(whenText(each.due.last->startedAt()),
                          by ? QStringLiteral(" by ") + by->name : QString());
    }
    return words;
}

void due(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const auto now = cli.taken(askedMoment(cli));
    const auto babies = now ? cli.taken(askedBabies(cli)) : std::nullopt;
    if (!babies)
        return;
    QJsonArray array;
    QStringList lines;
    for (const Entry &baby : *babies) {
        const auto plans = cli.taken(duePlans(cli.bench.logbook, baby.entity.babyId, *now,
                                              QTimeZone::systemTimeZone()));
        if (!plans)
            return;
        for (const DuePlan &each : *plans) {
            array.append(toJson(baby.entity.babyId, each));
            lines.append(babies->size() > 1
                             ? baby.text(field::name) + QStringLiteral(", ") + wordsOf(each)
                             : wordsOf(each));
        }
    }
    cli.output.array(array, lines);
    if (lines.isEmpty())
        cli.output.remark(QStringLiteral("Nothing is planned."));
    cli.finish(Exit::Done);
}

QJsonObject toJson(const GrowthPoint &point)
{
    QJsonObject object{{QStringLiteral("entityId"), point.entry.toString()},
                       {QStringLiteral("at"), point.at.toString()},
                       {QStringLiteral("measure"), QString(textOf(point.measure))},
                       {QStringLiteral("value"), point.value},
                       {QStringLiteral("unit"), QString(unitOf(point.measure))}};
    if (point.ageDays)
        object.insert(QStringLiteral("ageDays"), *point.ageDays);
    if (point.correctedAgeDays)
        object.insert(QStringLiteral("correctedAgeDays"), *point.correctedAgeDays);
    if (point.z) {
        object.insert(QStringLiteral("z"), *point.z);
        object.insert(QStringLiteral("percentile"), *point.percentile());
    }
    return object;
}

// What was measured of a baby up to a moment.
Result<QList<GrowthPoint>> pointsOf(const Cli &cli, const Entry &baby, Instant now)
{
    EntryQuery query;
    query.babyId = baby.entity.babyId;
    query.kind = kind::growth;
    query.to = now.plusMsecs(1);
    const auto entries = cli.bench.logbook.entries(query);
    if (!entries)
        return std::unexpected(entries.error());
    return growthPoints(GrowingChild::of(baby), *entries, QTimeZone::systemTimeZone());
}

QString wordsOf(const GrowthPoint &point)
{
    QString words = QStringLiteral("%1  %2 %3 %4")
                        .arg(whenText(point.at), textOf(point.measure))
                        .arg(point.value, 0, 'f', point.measure == GrowthMeasure::Bmi ? 1 : 3)
                        .arg(unitOf(point.measure));
    if (point.z) {
        words += QStringLiteral(", percentile %1, z %2")
                     .arg(*point.percentile(), 0, 'f', 1)
                     .arg(*point.z, 0, 'f', 2);
    }
    if (point.correctedAgeDays)
        words += QStringLiteral(", by the due date");
    return words;
}

void growth(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    const auto now = cli.taken(askedMoment(cli));
    const auto babies = now ? cli.taken(askedBabies(cli)) : std::nullopt;
    if (!babies)
        return;
    const bool areSeveral = babies->size() > 1;
    QJsonArray array;
    QStringList lines;
    QStringList lacks;
    for (const Entry &baby : *babies) {
        const auto points = cli.taken(pointsOf(cli, baby, *now));
        if (!points)
            return;
        const QString name = baby.text(field::name);
        for (const GrowthPoint &point : *points) {
            QJsonObject object = toJson(point);
            if (areSeveral)
                object.insert(QStringLiteral("babyId"), baby.entity.babyId.toString());
            array.append(object);
            lines.append(areSeveral ? name + QStringLiteral(", ") + wordsOf(point)
                                    : wordsOf(point));
        }
        const GrowingChild child = GrowingChild::of(baby);
        if (!child.birthDate)
            lacks.append(QStringLiteral("Percentiles need %1's birth date.").arg(name));
        if (!child.sex) {
            lacks.append(QStringLiteral("Percentiles need %1's gender: male or female, whose "
                                        "curves are to be used.")
                             .arg(name));
        }
    }
    cli.output.array(array, lines);
    for (const QString &words : std::as_const(lacks))
        cli.output.remark(words);
    if (lines.isEmpty())
        cli.output.remark(QStringLiteral("Nothing was measured yet."));
    cli.finish(Exit::Done);
}

constexpr Command::Option nowOption{Text("now"), Text("T"),
                                    Text("Ask about this time instead of now.")};
constexpr std::array babyOptions{babyOption};
constexpr std::array momentOptions{babyOption, nowOption};

constexpr std::array planTable{
    Command{Text("plans list"), Text(), Text("List the plans: medicines, reminders, appointments."),
            babyOptions, planList},
    Command{Text("plans add"), Text("title=… field=value…"),
            Text("Make a plan with one of everyMinutes, times and at."), babyOptions, planAdd,
            false,
            Text("  title=Paracetamol forKind=medication medicine=Paracetamol amountMilli=2500\n"
                 "    unit=ml everyMinutes=360 minGapMinutes=240 maxPerDay=4\n"
                 "  title='Vitamin D' forKind=medication medicine='Vitamin D' times=10:00\n"
                 "  title='Health visitor' at=2026-12-01T10:30\n"
                 "  from=2026-11-27 until=2026-12-27 paused=true notes=…")},
    Command{Text("plans edit"),
            Text("ID field=value…"),
            Text("Change fields of a plan; an empty value clears."),
            {},
            planEdit},
    Command{Text("plans remove"),
            Text("ID"),
            Text("Delete a plan; undo or restore brings it back."),
            {},
            planRemove},
    Command{Text("due"), Text(), Text("Say which plans are due, and which are all right when."),
            momentOptions, due},
    Command{Text("growth"), Text(), Text("List what was measured, with WHO's percentiles."),
            momentOptions, growth},
};

} // namespace

std::span<const Command> planCommands()
{
    return planTable;
}

} // namespace weehours

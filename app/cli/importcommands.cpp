// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/password.h"

#include "core/exchange/babybuddyclient.h"
#include "core/exchange/importer.h"
#include "core/exchange/openends.h"
#include "core/wire/httptransport.h"
#include "ui/words/messagewords.h"

#include <array>
#include <memory>

namespace weehours {

namespace {

using Text = QLatin1StringView;
using About = ImportQuestion::About;

/// An option that gives a unit.
struct UnitOption
{
    Text option;
    About about;
    std::optional<Unit> ImportAnswers::*answer;
    Text words;
};

constexpr std::array unitOptions{
    UnitOption{Text("volume"), About::Volume, &ImportAnswers::volume, Text("ml or oz")},
    UnitOption{Text("weight"), About::Weight, &ImportAnswers::weight, Text("g or kg or lb")},
    UnitOption{Text("length"), About::Length, &ImportAnswers::length, Text("mm or cm or in")},
    UnitOption{Text("temperature"), About::Temperature, &ImportAnswers::temperature,
               Text("c or f")},
};

Text optionOf(About about)
{
    switch (about) {
    case About::Baby: return Text("baby");
    case About::Child: return Text("child");
    case About::Zone: return Text("zone");
    case About::DateOrder: return Text("date-order");
    case About::Volume: return Text("volume");
    case About::Weight: return Text("weight");
    case About::Length: return Text("length");
    case About::Temperature: break;
    }
    return Text("temperature");
}

// The option that answers a question, as typed.
QString answerTo(const ImportQuestion &question)
{
    const QString choice = question.choices.value(0);
    QString quoted = choice;
    if (choice.contains(u' '))
        quoted = u'\'' + quoted.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    return QStringLiteral("--%1 %2").arg(optionOf(question.about), quoted);
}

std::optional<ImportAnswers> answersOf(Cli &cli)
{
    ImportAnswers answers;
    const auto wrong = [&](const QString &words) {
        cli.fail({QString(codes::usage), words});
        return std::nullopt;
    };
    if (cli.has(QStringLiteral("baby"))) {
        answers.baby = cli.taken(cli.baby());
        if (!answers.baby)
            return std::nullopt;
    }
    answers.child = cli.option(QStringLiteral("child"));
    answers.zone = cli.option(QStringLiteral("zone")).toUtf8();
    if (const QString order = cli.option(QStringLiteral("date-order")); !order.isEmpty()) {
        if (order != Text("dmy") && order != Text("mdy"))
            return wrong(QStringLiteral("--date-order is dmy or mdy."));
        answers.dateOrder = order == Text("dmy") ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    for (const UnitOption &one : unitOptions) {
        const QString given = cli.option(one.option).toLower();
        answers.*one.answer = unitOfChoice(one.about, given);
        if (!given.isEmpty() && !(answers.*one.answer))
            return wrong(QStringLiteral("--%1 is %2.").arg(one.option, one.words));
    }
    return answers;
}

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString countsText(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QStringLiteral(", "));
}

// Each sample in every reading: `3.5 = 104 ml / 4 ml`.
QStringList samplesText(const ImportQuestion &question)
{
    QStringList texts;
    for (const ImportSample &sample : question.samples) {
        texts.append(sample.written + QStringLiteral(" = ")
                     + sample.readings.join(QStringLiteral(" / ")));
    }
    return texts;
}

QJsonObject planJson(const ImportSource &source, const ImportPlan &plan)
{
    QJsonArray rejected;
    for (const ImportComplaint &one : plan.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("file"), source.files.value(one.file)},
                                    {QStringLiteral("row"), one.row},
                                    {QStringLiteral("reason"), messageText(one.reason)}});
    }
    QJsonArray questions;
    for (const ImportQuestion &one : plan.questions) {
        questions.append(QJsonObject{
            {QStringLiteral("about"), QString(optionOf(one.about))},
            {QStringLiteral("words"), messageText(one.words)},
            {QStringLiteral("option"), answerTo(one)},
            {QStringLiteral("choices"), QJsonArray::fromStringList(one.choices)},
            {QStringLiteral("samples"), QJsonArray::fromStringList(samplesText(one))}});
    }
    QStringList formats;
    for (const ImportFormat *format : source.formats)
        formats.append(format->name);
    return {{QStringLiteral("format"), formats.join(u',')},
            {QStringLiteral("new"), toJson(plan.fresh)},
            {QStringLiteral("known"), toJson(plan.known)},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("questions"), questions},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(messageTexts(plan.remarks))}};
}

QString planText(const ImportSource &source, const ImportPlan &plan)
{
    QStringList lines{QStringLiteral("From %1.").arg(source.title()),
                      QStringLiteral("New: %1.").arg(countsText(plan.fresh)),
                      QStringLiteral("Here already: %1.").arg(countsText(plan.known))};
    if (!plan.rejected.isEmpty())
        lines.append(QStringLiteral("Left out: %1.").arg(plan.rejected.size()));
    for (const ImportComplaint &one : plan.rejected) {
        const QString place = one.row > 0 ? QStringLiteral(", row %1").arg(one.row) : QString();
        lines.append(QStringLiteral("  %1%2: %3")
                         .arg(source.files.value(one.file), place, messageText(one.reason)));
    }
    lines.append(messageTexts(plan.remarks));
    for (const ImportQuestion &one : plan.questions) {
        lines.append(
            QStringLiteral("%1 For example %2").arg(messageText(one.words), answerTo(one)));
        for (const QString &sample : samplesText(one))
            lines.append(QStringLiteral("  ") + sample);
    }
    return lines.join(u'\n');
}

// The assignment of columns on the command line, and saved ones.
std::optional<ImportOptions> readingOptions(Cli &cli, const QList<ImportFile> &files)
{
    ImportOptions options;
    options.format = cli.option(QStringLiteral("format"));
    if (!options.format.isEmpty() && !findImportFormat(options.format)) {
        QStringList names;
        for (const ImportFormat &one : importFormats())
            names.append(one.name);
        cli.fail({QString(codes::usage),
                  QStringLiteral("--format is one of %1.").arg(names.join(QStringLiteral(", ")))});
        return std::nullopt;
    }
    const auto saved = cli.taken(savedAssignments(cli.bench.store));
    if (!saved)
        return std::nullopt;
    options.assignments = *saved;
    if (!cli.has(QStringLiteral("columns")))
        return options;
    const QString kindName = cli.option(QStringLiteral("kind"));
    if (const KindSpec *spec = findKind(kindName);
        !kindName.isEmpty() && (!spec || !spec->isLogEntry)) {
        cli.fail({QString(codes::usage), QStringLiteral("--kind is a kind of entry, as feed.")});
        return std::nullopt;
    }
    const auto table = cli.taken(findTable(files));
    if (!table)
        return std::nullopt;
    const auto assignment = cli.taken(parseAssignment(*table, kindName,
                                                      cli.option(QStringLiteral("columns"))));
    if (!assignment)
        return std::nullopt;
    options.byHand = *assignment;
    return options;
}

void importFrom(Cli &cli, const QList<ImportFile> &files)
{
    const auto answers = answersOf(cli);
    if (!answers)
        return;
    const auto options = readingOptions(cli, files);
    if (!options)
        return;
    const auto source = readImport(files, *options);
    if (!source) {
        const bool isTable = source.error().reason == Reason::UnknownFile && findTable(files);
        cli.fail(isTable ? withAdvice(source.error(),
                                      QStringLiteral("Say with --columns what the columns of the "
                                                     "table are."))
                         : source.error());
        return;
    }
    const bool isDry = cli.has(QStringLiteral("dry-run"));
    const Importer importer(cli.bench.logbook);
    const auto plan = cli.taken(importer.plan(*source, *answers));
    if (!plan)
        return;
    if (plan->questions.isEmpty() && !isDry) {
        if (!cli.taken(importer.write(*plan)))
            return;
        if (source->assignment) {
            if (const auto kept = saveAssignment(cli.bench.store, *source->assignment); !kept) {
                cli.fail(kept.error());
                return;
            }
        }
    }
    cli.output.object(planJson(*source, *plan), planText(*source, *plan));
    for (const ImportQuestion &one : plan->questions)
        cli.output.remark(QStringLiteral("weehours-cli: %1 Say it with --%2.")
                              .arg(messageText(one.words), optionOf(one.about)));
    cli.finish(plan->questions.isEmpty() ? Exit::Done : Exit::Usage);
}

/// The client and its transport, for the duration of a fetch.
struct BabyBuddyFetch
{
    HttpTransport transport;
    BabyBuddyClient client{transport};
};

void importFiles(Cli &cli)
{
    constexpr int mostFiles = 1000;
    const QString server = cli.option(QStringLiteral("babybuddy"));
    if (!cli.expectArguments(server.isEmpty() ? 1 : 0, server.isEmpty() ? mostFiles : 0))
        return;
    if (server.isEmpty()) {
        if (const auto files = cli.taken(takeImportFiles(cli.arguments())))
            importFrom(cli, *files);
        return;
    }
    const auto token = cli.taken(readSecret("WEEHOURS_BABYBUDDY_TOKEN", "token"));
    if (!token)
        return;
    const auto fetch = std::make_shared<BabyBuddyFetch>();
    fetch->client.fetch(server, token->toUtf8(),
                        [&cli, fetch](const Result<QList<ImportFile>> &files) {
                            if (files)
                                importFrom(cli, *files);
                            else
                                cli.fail(files.error());
                        });
}

constexpr std::array importOptions{
    Command::Option{Text("baby"), Text("ID"), Text("Into this baby's log, by id or name.")},
    Command::Option{Text("child"), Text("NAME"),
                    Text("Only what the files say of the child of this name.")},
    Command::Option{Text("format"), Text("F"),
                    Text("Which program the files are of, where it is not to be found out.")},
    Command::Option{Text("columns"), Text("COLUMN=WHAT,…"),
                    Text("What the columns of a table of another program are, such as "
                         "When=start,Amount=amountMl. It is kept, and used again for the same "
                         "columns.")},
    Command::Option{Text("kind"), Text("KIND"),
                    Text("With --columns: what all its rows are, where no column says it.")},
    Command::Option{Text("babybuddy"), Text("URL"),
                    Text("Fetch it from this Baby Buddy server. The token comes from "
                         "WEEHOURS_BABYBUDDY_TOKEN or standard input.")},
    Command::Option{Text("zone"), Text("Z"),
                    Text("The time zone that it was logged in, such as Europe/Berlin.")},
    Command::Option{Text("volume"), Text("ml|oz"), Text("The unit of amounts that have none.")},
    Command::Option{Text("weight"), Text("g|kg|lb"), Text("The unit of weights that have none.")},
    Command::Option{Text("length"), Text("mm|cm|in"), Text("The unit of lengths that have none.")},
    Command::Option{Text("temperature"), Text("c|f"),
                    Text("The unit of temperatures that have none.")},
    Command::Option{Text("date-order"), Text("dmy|mdy"),
                    Text("Whether dates such as 5/11/26 begin with the day or the month.")},
    Command::Option{Text("dry-run"), Text(), Text("Only say what would be added.")}};

constexpr std::array importTable{
    Command{Text("import"), Text("[FILE…]"),
            Text("Bring along the log of another program (docs/moving.md): files, folders or zip "
                 "archives, all of them as one import that one undo takes back. Exit code 2 where "
                 "the files leave something open that an option has to say."),
            importOptions, importFiles},
};

} // namespace

std::span<const Command> importCommands()
{
    return importTable;
}

} // namespace weehours

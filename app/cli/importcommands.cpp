// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/exchange/importer.h"
#include "core/exchange/importwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;
using About = ImportQuestion::About;

struct UnitAnswer
{
    Text option;
    Text word;
    std::optional<Unit> ImportAnswers::*answer;
    Unit unit;
};

constexpr std::array unitAnswers{
    UnitAnswer{Text("volume"), Text("ml"), &ImportAnswers::volume, Unit::Millilitre},
    UnitAnswer{Text("volume"), Text("oz"), &ImportAnswers::volume, Unit::FluidOunce},
    UnitAnswer{Text("weight"), Text("g"), &ImportAnswers::weight, Unit::Gram},
    UnitAnswer{Text("weight"), Text("kg"), &ImportAnswers::weight, Unit::Kilogram},
    UnitAnswer{Text("weight"), Text("lb"), &ImportAnswers::weight, Unit::Pound},
    UnitAnswer{Text("length"), Text("mm"), &ImportAnswers::length, Unit::Millimetre},
    UnitAnswer{Text("length"), Text("cm"), &ImportAnswers::length, Unit::Centimetre},
    UnitAnswer{Text("length"), Text("in"), &ImportAnswers::length, Unit::Inch},
    UnitAnswer{Text("temperature"), Text("c"), &ImportAnswers::temperature, Unit::Celsius},
    UnitAnswer{Text("temperature"), Text("f"), &ImportAnswers::temperature, Unit::Fahrenheit},
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

// The option that answers a question, as it is typed.
QString answerTo(const ImportQuestion &question)
{
    const QString choice = question.choices.value(0);
    QString quoted = choice;
    if (choice.contains(u' '))
        quoted = u'\'' + quoted.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    return QStringLiteral("--%1 %2").arg(optionOf(question.about), quoted);
}

Result<ImportFile> readFile(const QString &path, const QString &name)
{
    const auto failed = [&](const QString &why) {
        return failure(codes::notFound, name + QStringLiteral(": ") + why);
    };
    const auto tooLarge = [&] {
        return failure(codes::tooLarge,
                       name + QStringLiteral(": ")
                           + ImportWords::tooLarge(mostImportBytes / (1024 * 1024)));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ImportWords::unreadable(file.errorString()));
    if (file.size() > mostImportBytes)
        return tooLarge();
    // A pipe has no size, and may have no end.
    ImportFile read{name, file.read(mostImportBytes + 1)};
    if (file.error() != QFileDevice::NoError)
        return failed(ImportWords::unreadable(file.errorString()));
    if (read.bytes.size() > mostImportBytes)
        return tooLarge();
    return read;
}

// A folder stands for all files in it.
Result<QList<ImportFile>> readFiles(const QStringList &paths)
{
    QList<ImportFile> files;
    qint64 bytes = 0;
    for (const QString &path : paths) {
        QStringList names{path};
        const bool isFolder = QFileInfo(path).isDir();
        if (isFolder) {
            const QDir folder(path);
            names.clear();
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
                names.append(folder.filePath(name));
        }
        for (const QString &name : std::as_const(names)) {
            auto file = readFile(name, name);
            if (!file)
                return std::unexpected(file.error());
            file->isFound = isFolder;
            bytes += file->bytes.size();
            if (bytes > 2 * mostImportBytes) {
                return failure(codes::tooLarge,
                               ImportWords::tooLarge(2 * mostImportBytes / (1024 * 1024)));
            }
            files.append(*std::move(file));
        }
    }
    return files;
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
    for (const Text option :
         {Text("volume"), Text("weight"), Text("length"), Text("temperature")}) {
        const QString given = cli.option(option).toLower();
        if (given.isEmpty())
            continue;
        QStringList words;
        bool isKnown = false;
        for (const UnitAnswer &one : unitAnswers) {
            if (one.option != option)
                continue;
            words.append(one.word);
            if (given == one.word) {
                answers.*one.answer = one.unit;
                isKnown = true;
            }
        }
        if (!isKnown) {
            return wrong(
                QStringLiteral("--%1 is %2.").arg(option, words.join(QStringLiteral(" or "))));
        }
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

QJsonObject planJson(const ImportSource &source, const ImportPlan &plan)
{
    QJsonArray rejected;
    for (const ImportComplaint &one : plan.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("file"), source.files.value(one.file)},
                                    {QStringLiteral("row"), one.row},
                                    {QStringLiteral("reason"), one.reason}});
    }
    QJsonArray questions;
    for (const ImportQuestion &one : plan.questions) {
        questions.append(QJsonObject{
            {QStringLiteral("about"), QString(optionOf(one.about))},
            {QStringLiteral("words"), one.words},
            {QStringLiteral("option"), answerTo(one)},
            {QStringLiteral("choices"), QJsonArray::fromStringList(one.choices)},
            {QStringLiteral("samples"), QJsonArray::fromStringList(one.samples)}});
    }
    return {{QStringLiteral("format"), QString(source.format->name)},
            {QStringLiteral("new"), toJson(plan.fresh)},
            {QStringLiteral("known"), toJson(plan.known)},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("questions"), questions},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(plan.remarks)}};
}

QString planText(const ImportSource &source, const ImportPlan &plan)
{
    QStringList lines{QStringLiteral("From %1.").arg(source.format->title),
                      QStringLiteral("New: %1.").arg(countsText(plan.fresh)),
                      QStringLiteral("Here already: %1.").arg(countsText(plan.known))};
    if (!plan.rejected.isEmpty())
        lines.append(QStringLiteral("Left out: %1.").arg(plan.rejected.size()));
    for (const ImportComplaint &one : plan.rejected) {
        const QString place = one.row > 0 ? QStringLiteral(", row %1").arg(one.row) : QString();
        lines.append(
            QStringLiteral("  %1%2: %3").arg(source.files.value(one.file), place, one.reason));
    }
    lines.append(plan.remarks);
    for (const ImportQuestion &one : plan.questions) {
        lines.append(QStringLiteral("%1 For example %2").arg(one.words, answerTo(one)));
        for (const QString &sample : one.samples)
            lines.append(QStringLiteral("  ") + sample);
    }
    return lines.join(u'\n');
}

void importFiles(Cli &cli)
{
    constexpr int mostFiles = 1000;
    if (!cli.expectArguments(1, mostFiles))
        return;
    const QString format = cli.option(QStringLiteral("format"));
    if (!format.isEmpty() && !findImportFormat(format)) {
        QStringList names;
        for (const ImportFormat &one : importFormats())
            names.append(one.name);
        cli.fail({QString(codes::usage),
                  QStringLiteral("--format is one of %1.").arg(names.join(QStringLiteral(", ")))});
        return;
    }
    const auto answers = answersOf(cli);
    if (!answers)
        return;
    const auto files = cli.taken(readFiles(cli.arguments()));
    if (!files)
        return;
    const auto source = cli.taken(readImport(*files, format));
    if (!source)
        return;
    const bool isDry = cli.has(QStringLiteral("dry-run"));
    const Importer importer(cli.bench.logbook);
    if (!isDry && source->format->name == Text("weehours") && !answers->baby) {
        if (const auto made = importer.makeBabies(*source); !made) {
            cli.fail(made.error());
            return;
        }
    }
    const auto plan = cli.taken(importer.plan(*source, *answers));
    if (!plan)
        return;
    if (plan->questions.isEmpty() && !isDry) {
        if (!cli.taken(importer.write(*plan)))
            return;
    }
    cli.output.object(planJson(*source, *plan), planText(*source, *plan));
    for (const ImportQuestion &one : plan->questions)
        cli.output.remark(QStringLiteral("weehours-cli: %1 Say it with --%2.")
                              .arg(one.words, optionOf(one.about)));
    cli.finish(plan->questions.isEmpty() ? Exit::Done : Exit::Usage);
}

constexpr std::array importOptions{
    Command::Option{Text("baby"), Text("ID"), Text("Into this baby's log, by id or name.")},
    Command::Option{Text("child"), Text("NAME"),
                    Text("Only what the files say of the child of this name.")},
    Command::Option{Text("format"), Text("F"),
                    Text("Which program the files are of, where it is not to be found out.")},
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
    Command{Text("import"), Text("FILE…"),
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

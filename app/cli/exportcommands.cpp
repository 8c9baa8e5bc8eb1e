// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/timeinput.h"

#include "core/exchange/profileexport.h"
#include "core/logbook/wallclock.h"
#include "ui/words/serverwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>
#include <cstdio>

namespace weehours {

namespace {

using Text = QLatin1StringView;

/// A form of export, by the word that is typed.
struct FormWord
{
    Text word;
    ProfileExport::Form form;
};

constexpr std::array formWords{FormWord{Text("json"), ProfileExport::Form::Json},
                               FormWord{Text("csv"), ProfileExport::Form::Table},
                               FormWord{Text("zip"), ProfileExport::Form::Sheets}};

std::optional<ProfileExport::Form> askedForm(Cli &cli)
{
    const QString word = cli.option(QStringLiteral("format"));
    if (word.isEmpty())
        return ProfileExport::formOf(cli.arguments().constFirst());
    for (const FormWord &one : formWords) {
        if (word == one.word)
            return one.form;
    }
    cli.fail({QString(codes::usage), QStringLiteral("--format is json, csv or zip.")});
    return std::nullopt;
}

// What people call the columns, in the language that was asked for; none by the schema's names. The
// program with the window tells it: its words would make each command start later.
std::optional<ColumnWords> askedHeadings(Cli &cli, ProfileExport::Form form)
{
    const QString language = cli.option(QStringLiteral("headings"));
    if (language.isEmpty() || language == Text("schema"))
        return ColumnWords();
    if (form == ProfileExport::Form::Json) {
        cli.fail({QString(codes::usage), QStringLiteral("--headings is for csv and zip.")});
        return std::nullopt;
    }
    QProcess program;
    program.setProcessChannelMode(QProcess::SeparateChannels);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/weehours"),
                  {QStringLiteral("--headings"), language});
    if (!program.waitForStarted() || !program.waitForFinished()
        || program.exitStatus() != QProcess::NormalExit) {
        cli.fail(
            {QString(codes::writeFailed),
             QStringLiteral("The headings are not known: weehours, which has the words, is not "
                            "beside this program or does not run (%1).")
                 .arg(program.errorString())});
        return std::nullopt;
    }
    const QJsonObject words = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    if (program.exitCode() != 0 || words.isEmpty()) {
        const auto said = QString::fromUtf8(program.readAllStandardError()).trimmed();
        cli.fail({QString(codes::usage), said.section(u'\n', -1)});
        return std::nullopt;
    }
    return ColumnWords([words](const KindSpec *kind, const QString &column) {
        return words[kind ? QString(kind->name) : QString()][column].toString();
    });
}

std::optional<ExportScope> askedScope(Cli &cli)
{
    ExportScope scope;
    if (cli.has(QStringLiteral("baby"))) {
        scope.baby = cli.taken(cli.baby());
        if (!scope.baby)
            return std::nullopt;
    }
    if (cli.has(QStringLiteral("kinds"))) {
        scope.kinds = cli.option(QStringLiteral("kinds")).split(u',');
        for (const QString &kind : std::as_const(scope.kinds)) {
            const KindSpec *const spec = findKind(kind);
            if (!spec || spec->name == kind::baby) {
                cli.fail({QString(codes::usage),
                          QStringLiteral("There is no kind %1. Several are separated by commas.")
                              .arg(kind)});
                return std::nullopt;
            }
        }
    }
    for (const auto &[name, bound] : {std::pair(QStringLiteral("from"), &ExportScope::from),
                                      std::pair(QStringLiteral("to"), &ExportScope::to)}) {
        if (!cli.has(name))
            continue;
        scope.*bound = cli.taken(parseTimeBound(cli.option(name), cli.bench.logbook.now()));
        if (!(scope.*bound))
            return std::nullopt;
    }
    return scope;
}

void exportProfile(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto form = askedForm(cli);
    const auto scope = form ? askedScope(cli) : std::nullopt;
    const auto words = scope ? askedHeadings(cli, *form) : std::nullopt;
    if (!words)
        return;
    const ProfileExport document(cli.bench.store, cli.bench.logbook.now(), serverText, *words);
    const QString path = cli.arguments().constFirst();
    if (path == Text("-")) {
        QFile out;
        const bool opened = out.open(stdout, QIODevice::WriteOnly);
        const auto counts = cli.taken(document.writeTo(out, *form, *scope));
        if (counts && opened && out.flush())
            cli.finish(Exit::Done);
        else if (counts)
            cli.fail(
                {QString(codes::writeFailed),
                 QStringLiteral("The export could not be written (%1).").arg(out.errorString())});
        return;
    }
    const auto counts = cli.taken(document.writeToFile(path, *form, *scope));
    if (!counts)
        return;
    cli.output.object({{QStringLiteral("file"), path},
                       {QStringLiteral("babies"), counts->babies},
                       {QStringLiteral("entries"), counts->entries},
                       {QStringLiteral("plans"), counts->plans},
                       {QStringLiteral("unsent"), counts->unsent}},
                      QStringLiteral("Wrote %3. Entries: %1, babies: %2, plans: %5, changes not "
                                     "sent yet: %4. Only you can read it.")
                          .arg(counts->entries)
                          .arg(counts->babies)
                          .arg(path)
                          .arg(counts->unsent)
                          .arg(counts->plans));
    cli.finish(Exit::Done);
}

// The days of a report: by default the two weeks up to today, or up to the given last day.
std::optional<std::pair<QDate, QDate>> askedDays(Cli &cli)
{
    constexpr int usualDays = 14;
    constexpr int mostDays = 3660;
    const Instant now = cli.bench.logbook.now();
    std::optional<QDate> first;
    QDate last = localDay(now);
    for (const QString &name : {QStringLiteral("from"), QStringLiteral("to")}) {
        if (!cli.has(name))
            continue;
        const auto bound = cli.taken(parseTimeBound(cli.option(name), now));
        if (!bound)
            return std::nullopt;
        if (name == Text("from"))
            first = localDay(*bound);
        else
            last = localDay(*bound);
    }
    const QDate from = first.value_or(last.addDays(1 - usualDays));
    if (from <= last && from.daysTo(last) < mostDays && from <= localDay(now))
        return std::pair(from, last);
    cli.fail(
        {QString(codes::usage),
         QStringLiteral("--from is a day until --to, not to come and at most ten years ago.")});
    return std::nullopt;
}

// The kinds to list at the end of a report.
std::optional<QString> askedEntries(Cli &cli)
{
    QString kinds = cli.option(QStringLiteral("entries"));
    for (const QString &kind : std::as_const(kinds).split(u',', Qt::SkipEmptyParts)) {
        const KindSpec *const spec = findKind(kind);
        if (spec && spec->isLogEntry)
            continue;
        cli.fail({QString(codes::usage),
                  QStringLiteral("There is no kind of entry %1. Several are separated by commas.")
                      .arg(kind)});
        return std::nullopt;
    }
    return kinds;
}

// The desktop program makes the report: fonts and pictures would double the start time of every
// command.
void report(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    const auto baby = cli.taken(cli.baby());
    const auto days = baby ? askedDays(cli) : std::nullopt;
    const auto entries = days ? askedEntries(cli) : std::nullopt;
    if (!entries)
        return;
    const QString paper = cli.option(QStringLiteral("paper")).toLower();
    if (!paper.isEmpty() && paper != Text("a4") && paper != Text("letter")) {
        cli.fail({QString(codes::usage), QStringLiteral("--paper is a4 or letter.")});
        return;
    }
    const QString path = cli.arguments().constFirst();
    QProcess program;
    program.setProcessChannelMode(QProcess::SeparateChannels);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/weehours"),
                  {QStringLiteral("--report"), path, cli.bench.folder, baby->toString(),
                   days->first.toString(Qt::ISODate), days->second.toString(Qt::ISODate), paper,
                   cli.option(QStringLiteral("language")), *entries});
    constexpr int always = -1;
    if (!program.waitForStarted() || !program.waitForFinished(always)
        || program.exitStatus() != QProcess::NormalExit) {
        cli.fail({QString(codes::writeFailed),
                  QStringLiteral("The report could not be made: weehours, which makes it, is not "
                                 "beside this program or does not run (%1).")
                      .arg(program.errorString())});
        return;
    }
    if (program.exitCode() != 0) {
        const auto words = QString::fromUtf8(program.readAllStandardError()).trimmed();
        cli.fail({QString(codes::writeFailed), words.section(u'\n', -1)});
        return;
    }
    // The paper and the number of pages.
    const QString made = QString::fromUtf8(program.readAllStandardOutput()).trimmed();
    const int pages = made.section(u' ', 1).toInt();
    cli.output.object(
        {{QStringLiteral("file"), path},
         {QStringLiteral("from"), days->first.toString(Qt::ISODate)},
         {QStringLiteral("to"), days->second.toString(Qt::ISODate)},
         {QStringLiteral("paper"), made.section(u' ', 0, 0)},
         {QStringLiteral("pages"), pages}},
        QStringLiteral("Wrote %1. Pages: %2. Only you can read it.").arg(path).arg(pages));
    cli.finish(Exit::Done);
}

constexpr std::array reportOptions{
    babyOption,
    Command::Option{Text("from"), Text("DAY"), Text("The first day (two weeks up to --to).")},
    Command::Option{Text("to"), Text("DAY"), Text("The last day, included (today).")},
    Command::Option{Text("paper"), Text("a4|letter"), Text("The paper (the system's).")},
    Command::Option{Text("entries"), Text("K,K"),
                    Text("Lists the entries of these kinds one by one at the end.")},
    Command::Option{Text("language"), Text("TAG"),
                    Text("The language, such as de or en-US (the window's).")}};

constexpr std::array exportOptions{
    Command::Option{Text("baby"), Text("ID"), Text("Only this baby, by id or name.")},
    Command::Option{Text("kinds"), Text("K,K"), Text("Only these kinds, such as feed,plan.")},
    Command::Option{Text("from"), Text("TIME"), Text("Only entries that start then or later.")},
    Command::Option{Text("to"), Text("TIME"), Text("Only entries that start before.")},
    Command::Option{Text("format"), Text("F"),
                    Text("json (all there is), csv (one table) or zip (a table for each kind), "
                         "whatever the file is called.")},
    Command::Option{Text("headings"), Text("LANG|schema"),
                    Text("Heads the columns of csv and zip with words of this language, such as "
                         "de, before the schema's names, or with those only (schema).")}};

constexpr std::array exportTable{
    Command{Text("export"), Text("FILE|-"),
            Text("Write the log (docs/export.md) to a file that only you can read, or to standard "
                 "output: as tables where its name ends in .csv or .zip, and else as a JSON "
                 "document that import takes back whole."),
            exportOptions, exportProfile},
    Command{Text("report"), Text("FILE.pdf"),
            Text("Write a report for a paediatrician: a summary of some days, and each day as a "
                 "line of 24 hours."),
            reportOptions, report},
};

} // namespace

std::span<const Command> exportCommands()
{
    return exportTable;
}

} // namespace weehours

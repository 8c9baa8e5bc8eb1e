// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/timeinput.h"

#include "core/exchange/profileexport.h"

#include <QFile>

#include <array>
#include <cstdio>

namespace weehours {

namespace {

using Text = QLatin1StringView;

/// What an export can be, by the word that is typed.
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
    if (!scope)
        return;
    const ProfileExport document(cli.bench.store, cli.bench.logbook.now());
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

constexpr std::array exportOptions{
    Command::Option{Text("baby"), Text("ID"), Text("Only this baby, by id or name.")},
    Command::Option{Text("kinds"), Text("K,K"), Text("Only these kinds, such as feed,plan.")},
    Command::Option{Text("from"), Text("TIME"), Text("Only entries that start then or later.")},
    Command::Option{Text("to"), Text("TIME"), Text("Only entries that start before.")},
    Command::Option{Text("format"), Text("F"),
                    Text("json (all there is), csv (one table) or zip (a table for each kind), "
                         "whatever the file is called.")}};

constexpr std::array exportTable{
    Command{Text("export"), Text("FILE|-"),
            Text("Write the log (docs/export.md) to a file that only you can read, or to standard "
                 "output: as tables where its name ends in .csv or .zip, and else as a JSON "
                 "document that import takes back whole."),
            exportOptions, exportProfile},
};

} // namespace

std::span<const Command> exportCommands()
{
    return exportTable;
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/exchange/profileexport.h"

#include <QFile>

#include <array>
#include <cstdio>

namespace weehours {

namespace {

using Text = QLatin1StringView;

void exportProfile(Cli &cli)
{
    if (!cli.expectArguments(1, 1))
        return;
    std::optional<BabyId> only;
    if (cli.has(QStringLiteral("baby"))) {
        only = cli.taken(cli.baby());
        if (!only)
            return;
    }
    const ProfileExport document(cli.bench.store, cli.bench.logbook.now());
    const QString path = cli.arguments().constFirst();
    if (path == Text("-")) {
        QFile out;
        const bool opened = out.open(stdout, QIODevice::WriteOnly);
        const auto counts = cli.taken(document.writeTo(out, only));
        if (counts && opened && out.flush())
            cli.finish(Exit::Done);
        else if (counts)
            cli.fail(
                {QString(codes::writeFailed),
                 QStringLiteral("The export could not be written (%1).").arg(out.errorString())});
        return;
    }
    const auto counts = cli.taken(document.writeToFile(path, only));
    if (!counts)
        return;
    cli.output.object({{QStringLiteral("file"), path},
                       {QStringLiteral("babies"), counts->babies},
                       {QStringLiteral("entries"), counts->entries},
                       {QStringLiteral("unsent"), counts->unsent}},
                      QStringLiteral("Wrote %3. Entries: %1, babies: %2, changes not sent yet: "
                                     "%4. Only you can read it.")
                          .arg(counts->entries)
                          .arg(counts->babies)
                          .arg(path)
                          .arg(counts->unsent));
    cli.finish(Exit::Done);
}

constexpr std::array exportOptions{
    Command::Option{Text("baby"), Text("ID"), Text("Only this baby, by id or name.")}};

constexpr std::array exportTable{
    Command{Text("export"), Text("FILE|-"),
            Text("Write the log as one JSON document (docs/export.md) to a file that only you can "
                 "read, or to standard output."),
            exportOptions, exportProfile},
};

} // namespace

std::span<const Command> exportCommands()
{
    return exportTable;
}

} // namespace weehours

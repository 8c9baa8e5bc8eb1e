// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Throughput of the server over real connections: weehours-server as a separate process, on a
// PostgreSQL with synchronous commits (run under scripts/with-postgres) and on SQLite files on a
// disk. Each load alternates with a reference on the same computer.
//
//     bench_server [--only SECTION] [--seconds N] [--rounds N]

#include "tests/bench/bench.h"
#include "tests/bench/helloserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace weehours::bench {

namespace {

struct Section
{
    const char *name;
    void (*run)(Bench &bench);
};

constexpr std::array sections{
    Section{"push", benchPush},   Section{"push-sqlite", benchPushSqlite},
    Section{"bulk", benchBulk},   Section{"snapshot", benchSnapshot},
    Section{"heads", benchHeads}, Section{"streams", benchStreams},
};

} // namespace

void Bench::printHead()
{
    std::printf("%-44s %10s %-5s %10s  %-26s %6s  %s\n", "load", "figure", "", "reference", "",
                "ratio", "wanted");
}

void Bench::add(const Row &row)
{
    const bool compared = !row.referenceName.isEmpty();
    const double judged = compared ? row.figure / row.reference : row.figure;
    const bool reached = row.lessIsBetter ? judged <= row.wanted : judged >= row.wanted;
    std::printf("%-44s %10.1f %-5s ", qPrintable(row.load), row.figure, qPrintable(row.unit));
    if (compared)
        std::printf("%10.1f  %-26s %6.2f", row.reference, qPrintable(row.referenceName), judged);
    else
        std::printf("%10s  %-26s %6s", "", "", "");
    std::printf("  %s %g%s\n", row.lessIsBetter ? "at most" : "at least", row.wanted,
                reached ? "" : "  MISSED");
    std::fflush(stdout);
}

void Bench::compare(Row row, const std::function<std::optional<double>()> &figure,
                    const std::function<std::optional<double>()> &reference)
{
    struct Turn
    {
        double figure;
        double reference;
    };
    std::vector<Turn> turns;
    for (int round = 0; round < m_rounds; ++round) {
        const auto ours = figure();
        const auto theirs = ours ? reference() : std::nullopt;
        if (!ours || !theirs)
            return fail(row.load);
        turns.push_back({*ours, *theirs});
    }
    std::ranges::sort(turns, {}, [](const Turn &turn) { return turn.figure / turn.reference; });
    row.figure = turns[turns.size() / 2].figure;
    row.reference = turns[turns.size() / 2].reference;
    add(row);
}

void Bench::fail(const QString &why)
{
    m_failed = true;
    std::fprintf(stderr, "could not be measured: %s\n", qPrintable(why));
}

} // namespace weehours::bench

int main(int argc, char **argv)
{
    using namespace weehours::bench;
    const QCoreApplication application(argc, argv);
    if (argc == 2 && std::string_view(argv[1]) == "--hello")
        return HelloServer::run();
    if (!qEnvironmentVariableIsSet("WEEHOURS_BIN")) {
        const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
        qputenv("WEEHOURS_BIN", QFileInfo(beside).absoluteFilePath().toUtf8());
    }
    QStringList names;
    for (const Section &section : sections)
        names.append(QString::fromLatin1(section.name));
    const QCommandLineOption only(
        QStringLiteral("only"), QStringLiteral("One of: %1.").arg(names.join(QStringLiteral(", "))),
        QStringLiteral("section"));
    const QCommandLineOption seconds(QStringLiteral("seconds"),
                                     QStringLiteral("How long each load lasts."),
                                     QStringLiteral("n"), QStringLiteral("3"));
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("How often it is compared with its reference."),
                                    QStringLiteral("n"), QStringLiteral("3"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({only, seconds, rounds});
    parser.process(application);

    Bench bench(std::chrono::duration<double>(parser.value(seconds).toDouble()),
                std::max(parser.value(rounds).toInt(), 1));
    Bench::printHead();
    for (const Section &section : sections) {
        if (!parser.isSet(only) || parser.value(only) == QLatin1StringView(section.name))
            section.run(bench);
    }
    return bench.hasFailed() ? 1 : 0;
}

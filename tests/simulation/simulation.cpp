// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// weehours-simulation: runs simulations, one per seed, and reports those that end wrong.

#include "tests/simulation/memoryjournals.h"
#include "tests/simulation/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

#include <malloc.h>
#include <sqlite3.h>

using namespace weehours::simulation;

namespace {

struct Outcome
{
    std::optional<QString> failure;
    QByteArray hash;
    QStringList last;
};

/// Whether a client found a difference from a server that was never set back. The client repairs
/// it, so nothing else would show it.
bool s_repaired = false;
/// How many lines of the trace are printed for a failed run.
qsizetype s_lines = 80;

void watchWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (message.contains(QLatin1StringView("differs from the server's")))
        s_repaired = true;
    else if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

Outcome live(quint32 seed, Broken broken)
{
    s_repaired = false;
    World world(seed, broken);
    world.run();
    Outcome outcome{world.trace().failure(), world.trace().hash(), world.trace().last(s_lines)};
    if (!outcome.failure && s_repaired && !world.wasRestored())
        outcome.failure = QStringLiteral("a client had lost something without noticing");
    return outcome;
}

void tell(quint32 seed, const Outcome &outcome)
{
    for (const QString &line : outcome.last)
        std::printf("  %s\n", qPrintable(line));
    std::printf("seed %u: %s\n", seed, qPrintable(*outcome.failure));
}

/// Runs the worlds in several processes, since a store belongs to one thread and SQLite's journals
/// here to one process.
/// @returns whether all went well
bool liveBeside(quint32 from, quint32 count, quint32 jobs, const QStringList &options)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    quint32 next = from;
    for (quint32 job = 0; job < jobs; ++job) {
        const quint32 share = count / jobs + (job < count % jobs ? 1 : 0);
        auto &process = processes.emplace_back(std::make_unique<QProcess>());
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(),
                       options
                           + QStringList{QStringLiteral("--from"), QString::number(next),
                                         QStringLiteral("--seeds"), QString::number(share)});
        next += share;
    }
    bool isWell = true;
    for (const auto &process : processes) {
        isWell = process->waitForFinished(-1) && process->exitStatus() == QProcess::NormalExit
                 && process->exitCode() == 0 && isWell;
    }
    return isWell;
}

/// Breaks one rule after the other, and checks that each is found.
int findBroken(quint32 seeds)
{
    int missed = 0;
    for (const BrokenName &rule : brokenNames) {
        quint32 seed = 1;
        Outcome outcome;
        while (seed <= seeds && !outcome.failure)
            outcome = live(seed++, rule.broken);
        std::printf("%s: %s\n", rule.name.data(),
                    outcome.failure ? qPrintable(QStringLiteral("found by seed %1: %2")
                                                     .arg(seed - 1)
                                                     .arg(*outcome.failure))
                                    : "not found");
        std::fflush(stdout);
        missed += outcome.failure ? 0 : 1;
    }
    return missed;
}

} // namespace

int main(int argc, char **argv)
{
    // Hash order must be the same in every run of a seed.
    QHashSeed::setDeterministicGlobalSeed();
    // Everything is in one thread, and SQLite needs neither locks nor statistics.
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // GLib's event dispatcher makes a system call for each posted event.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(watchWarnings);

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption one(QStringLiteral("seed"), QStringLiteral("The one world to live."),
                                 QStringLiteral("N"));
    const QCommandLineOption many(QStringLiteral("seeds"), QStringLiteral("How many worlds."),
                                  QStringLiteral("N"), QStringLiteral("200"));
    const QCommandLineOption first(QStringLiteral("from"),
                                   QStringLiteral("The first seed of many."), QStringLiteral("N"),
                                   QStringLiteral("1"));
    const QCommandLineOption fresh(QStringLiteral("fresh"),
                                   QStringLiteral("That many worlds which are others in each run. "
                                                  "The first seed is printed."),
                                   QStringLiteral("N"));
    const QCommandLineOption goOn(QStringLiteral("go-on"),
                                  QStringLiteral("Also after one that ends wrong."));
    const QCommandLineOption forever(QStringLiteral("forever"), QStringLiteral("Until one fails."));
    const QCommandLineOption replay(QStringLiteral("replay"),
                                    QStringLiteral("Live the first N worlds twice and compare."),
                                    QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption rule(QStringLiteral("break"),
                                  QStringLiteral("Break a rule on purpose."),
                                  QStringLiteral("RULE"));
    const QCommandLineOption find(QStringLiteral("find-broken"),
                                  QStringLiteral("Break each rule and see that it is found."));
    const QCommandLineOption lines(QStringLiteral("lines"),
                                   QStringLiteral("How much is told of a world that fails."),
                                   QStringLiteral("N"), QStringLiteral("80"));
    const QCommandLineOption beside(QStringLiteral("jobs"),
                                    QStringLiteral("How many worlds at once."), QStringLiteral("N"),
                                    QStringLiteral("1"));
    parser.addOptions({one, many, first, fresh, goOn, forever, replay, rule, find, lines, beside});
    parser.process(application);
    s_lines = parser.value(lines).toInt();
    keepJournalsInMemory();
    // Freed memory is used by the next world, and not given back to the system page by page.
    constexpr int keptBytes = 256 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, keptBytes);
    mallopt(M_TRIM_THRESHOLD, keptBytes);

    Broken broken = Broken::Nothing;
    for (const BrokenName &name : brokenNames) {
        if (parser.value(rule) == name.name)
            broken = name.broken;
    }
    if (parser.isSet(find))
        return findBroken(parser.value(many).toUInt());

    quint32 from = parser.value(first).toUInt();
    quint32 count = parser.value(many).toUInt();
    if (parser.isSet(one)) {
        from = parser.value(one).toUInt();
        count = 1;
    } else if (parser.isSet(fresh)) {
        // Lower seeds are likely to have been run before.
        constexpr quint32 lowest = 10'000'000;
        constexpr quint32 highest = 4'000'000'000;
        from = QRandomGenerator::system()->bounded(lowest, highest);
        count = parser.value(fresh).toUInt();
        std::printf("%u fresh worlds: --from %u --seeds %u\n", count, from, count);
        std::fflush(stdout); // so that it is printed even if the run crashes
    }
    const quint32 twice = parser.value(replay).toUInt();
    quint32 wrong = 0;
    QElapsedTimer timer;
    timer.start();
    if (const quint32 jobs = parser.value(beside).toUInt(); jobs > 1) {
        QStringList options{QStringLiteral("--lines"), parser.value(lines)};
        if (parser.isSet(goOn))
            options += QStringLiteral("--go-on");
        const bool isWell = liveBeside(from, count, jobs, options);
        std::printf("%u worlds in %lld s, %.1f a second\n", count,
                    static_cast<long long>(timer.elapsed() / 1000),
                    1000.0 * count / static_cast<double>(qMax(qint64(1), timer.elapsed())));
        return isWell ? 0 : 1;
    }
    for (quint32 seed = from; parser.isSet(forever) || seed < from + count; ++seed) {
        const Outcome outcome = live(seed, broken);
        if (outcome.failure) {
            tell(seed, outcome);
            ++wrong;
            if (!parser.isSet(goOn))
                return 1;
            std::fflush(stdout);
            continue;
        }
        if (seed < from + twice && live(seed, broken).hash != outcome.hash) {
            std::printf("seed %u: lived again, it was another world\n", seed);
            return 1;
        }
        if (parser.isSet(one))
            std::printf("seed %u: %s\n", seed, outcome.hash.constData());
    }
    if (wrong > 0) {
        std::printf("%u of %u worlds ended wrong\n", wrong, count);
        return 1;
    }
    std::printf("%u worlds in %lld s, all as they should be\n", count,
                static_cast<long long>(timer.elapsed() / 1000));
    return 0;
}

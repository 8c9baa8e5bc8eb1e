// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server costs when it holds many babies: fills a PostgreSQL with so many, each with an
// owner and a log, and measures at each size what one person's request takes, and what the trim of
// old events takes. Pushes and pulls include the checksum, which each push updates and the last
// page of each pull carries: it is never summed over a log. Then some processes answer together;
// the relay's share is the part of their processor time that its threads use. Run it under
// scripts/with-postgres.
//
//     bench_scale [--babies 1000,30000] [--entries 20] [--processes 1,2,4] [--seconds 3]

#include "server/upkeep/eventtrim.h"
#include "tests/bench/benchserver.h"

#include <libpq-fe.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>
#include <thread>
#include <vector>

namespace weehours::bench {

namespace {

/// A PostgreSQL that is filled with babies step by step. Baby, owner and token have a number each.
class FilledDatabase
{
public:
    explicit FilledDatabase(const QString &connection)
        : m_connection(PQconnectdb(connection.toUtf8().constData()))
    {
    }
    ~FilledDatabase() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(FilledDatabase)

    /// Adds babies until there are so many.
    bool fill(int babies, int entries)
    {
        const QByteArray its = "generate_series(" + QByteArray::number(m_babies) + ", "
                               + QByteArray::number(babies - 1) + ") n";
        const QByteArray log = " FROM " + its + ", generate_series(1, "
                               + QByteArray::number(entries) + ") e";
        const QByteArray head = QByteArray::number(entries + 1);
        const QByteArray now("(extract(epoch FROM now()) * 1000)::bigint");
        const QByteArray baby("md5('baby ' || n)::uuid");
        const QByteArray user("md5('user ' || n)::uuid");
        const QByteArray entry("md5('entry ' || n || ' ' || e)::uuid");
        const QByteArray change("md5('change ' || n || ' ' || e)::uuid");
        const QByteArray name(R"('{"name":"Robin"}')");
        const QByteArray feed(
            R"('{"amountMl":120,"method":"bottle","milk":"formula",'
               || '"startedAt":"2026-11-22T07:14:03.120Z"}')");
        const QByteArray stamp("'[' || (e + 1) || ',1795331643120,\"' || " + change
                               + " || '\",\"' || " + user + " || '\"]'");
        const QByteArray stamps("'{\"amountMl\":' || " + stamp + " || ',\"method\":' || " + stamp
                                + " || ',\"milk\":' || " + stamp + " || ',\"startedAt\":' || "
                                + stamp + " || '}'");
        const bool done =
            run("INSERT INTO users (user_id, name, created_at) SELECT " + user + ", 'Sam ' || n, "
                + now + " FROM " + its)
            && run("INSERT INTO tokens (token_id, token_hash, user_id, device, created_at, "
                   "last_seen_at) SELECT md5('token ' || n)::uuid, "
                   "encode(sha256(('scale-' || n)::bytea), 'hex'), "
                   + user + ", 'bench', " + now + ", " + now + " FROM " + its)
            && run("INSERT INTO babies (baby_id, head, head_nonce, trimmed, trimmed_nonce, "
                   "checksum) SELECT "
                   + baby + ", " + head + ", 1, 0, 0, 0 FROM " + its)
            && run("INSERT INTO caregivers (baby_id, user_id, role, since) SELECT " + baby + ", "
                   + user + ", 'owner', 0 FROM " + its)
            && run("INSERT INTO entities SELECT " + baby + ", " + baby + ", 'baby', 1, " + now
                   + ", 0, " + user + ", " + name + ", '{}' FROM " + its)
            && run("INSERT INTO entities SELECT " + baby + ", " + entry + ", 'feed', e + 1, " + now
                   + ", 0, " + user + ", " + feed + ", " + stamps + log)
            && run("INSERT INTO sync_events SELECT " + baby
                   + ", 1, 1, 'create', '[\"name\"]', "
                     "md5('made ' || n)::uuid, "
                   + user + ", " + now + ", 'baby', " + baby + ", " + now + ", 0, " + user + ", "
                   + name + " FROM " + its)
            && run("INSERT INTO sync_events SELECT " + baby
                   + ", e + 1, 1, 'create', '[\"amountMl\",\"method\",\"milk\",\"startedAt\"]', "
                   + change + ", " + user + ", " + now + ", 'feed', " + entry + ", " + now + ", 0, "
                   + user + ", " + feed + log)
            && run("INSERT INTO mutations SELECT " + baby + ", " + change + ", " + user
                   + ", encode(sha256((n || ' ' || e)::bytea), 'hex'), 'applied', e + 1, '[]', 0"
                   + log)
            && run("VACUUM ANALYZE") && run("CHECKPOINT");
        m_babies = babies;
        return done;
    }

    /// Makes the events of the newest `babies` babies so old that they are trimmed.
    bool age(int babies)
    {
        return run("UPDATE sync_events SET at = 0 WHERE baby_id IN (SELECT md5('baby ' || n)::uuid "
                   "FROM generate_series("
                   + QByteArray::number(m_babies - babies) + ", " + QByteArray::number(m_babies - 1)
                   + ") n)");
    }

    [[nodiscard]] qint64 number(const QByteArray &sql) const
    {
        PGresult *result = PQexec(m_connection, sql.constData());
        const qint64 value = PQntuples(result) > 0
                                 ? QByteArray(PQgetvalue(result, 0, 0)).toLongLong()
                                 : 0;
        PQclear(result);
        return value;
    }
    [[nodiscard]] QByteArray babyId(int baby) const
    {
        PGresult *result = PQexec(
            m_connection,
            ("SELECT md5('baby " + QByteArray::number(baby) + "')::uuid").constData());
        const QByteArray id(PQgetvalue(result, 0, 0));
        PQclear(result);
        return id;
    }
    static QByteArray token(int baby) { return "scale-" + QByteArray::number(baby); }

private:
    bool run(const QByteArray &sql)
    {
        PGresult *result = PQexec(m_connection, sql.constData());
        const bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
        if (!done)
            std::fprintf(stderr, "%s\n", PQerrorMessage(m_connection));
        PQclear(result);
        return done;
    }

    PGconn *m_connection;
    int m_babies = 0;
};

/// What many people ask: each connection for a baby of its own, in turns.
class People
{
public:
    enum class Asks { Push, Pull, Heads, Join };

    People(const FilledDatabase &database, int babies, int count, Asks asks)
    {
        for (int i = 0; i < count; ++i) {
            const auto baby = static_cast<int>(QRandomGenerator::global()->bounded(babies));
            const QByteArray id = database.babyId(baby);
            const QByteArray token = FilledDatabase::token(baby);
            switch (asks) {
            case Asks::Push: m_pushes.push_back({token, id, 1}); break;
            case Asks::Pull:
                m_others.append(requestBytes("GET", "/api/sync/pull?limit=100&babyId=" + id,
                                             token));
                break;
            case Asks::Heads: m_others.append(requestBytes("GET", "/api/sync/heads", token)); break;
            case Asks::Join:
                m_others.append(requestBytes("GET", "/api/sync/snapshot?limit=2000&babyId=" + id,
                                             token));
                break;
            }
        }
    }

    /// What is asked next, by any of the people.
    std::string_view next()
    {
        if (!m_pushes.empty())
            return m_pushes[m_turn++ % m_pushes.size()].next();
        const QByteArray &request = m_others.at(
            static_cast<qsizetype>(m_turn++ % std::size_t(m_others.size())));
        return {request.constData(), std::size_t(request.size())};
    }

private:
    std::vector<CreateRequest> m_pushes;
    QList<QByteArray> m_others;
    std::size_t m_turn = 0;
};

struct Kind
{
    const char *name;
    People::Asks asks;
};

constexpr std::array kindsOfRequest{
    Kind{"push", People::Asks::Push}, Kind{"pull", People::Asks::Pull},
    Kind{"heads", People::Asks::Heads}, Kind{"join", People::Asks::Join}};
constexpr int peopleAtOnce = 400;

/// Milliseconds of the median of single requests, of a person each; nothing where one failed. Of
/// several turns the quickest counts, since others may use the computer as well.
std::optional<double> single(std::uint16_t port, People &people)
{
    constexpr int turns = 7;
    std::optional<double> least;
    for (int i = 0; i < turns; ++i) {
        const auto load = run({.port = port,
                               .connections = 1,
                               .seconds = std::chrono::duration<double>(0.5)},
                              [&](int) { return people.next(); });
        if (!load)
            return std::nullopt;
        least = std::min(least.value_or(load->p50Msecs), load->p50Msecs);
    }
    return least;
}

std::uint16_t portOf(const e2e::ServerProcess &process)
{
    return static_cast<std::uint16_t>(QUrl(process.url()).port());
}

/// How many requests a second all processes answer together; nothing where one failed.
std::optional<double> together(const std::vector<std::unique_ptr<e2e::ServerProcess>> &processes,
                               const FilledDatabase &database, int babies, People::Asks asks,
                               double seconds)
{
    constexpr int connections = 32;
    const auto count = static_cast<int>(processes.size());
    std::vector<People> people;
    for (int i = 0; i < count; ++i)
        people.emplace_back(database, babies, peopleAtOnce / count, asks);
    std::vector<std::optional<Throughput>> loads(processes.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < processes.size(); ++i) {
        threads.emplace_back([&, i, port = portOf(*processes[i])] {
            loads[i] = run({.port = port,
                            .connections = connections / count,
                            .seconds = std::chrono::duration<double>(seconds)},
                           [&, i](int) { return people[i].next(); });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    double sum = 0;
    for (const auto &load : loads) {
        if (!load)
            return std::nullopt;
        sum += load->perSecond;
    }
    return sum;
}

/// Prints what a round of the trim takes that finds nothing old, and what the old events of each of
/// the newest babies add. It rests two thirds of the time, which is part of it.
bool measureTrim(FilledDatabase &database, const QString &location, int babies)
{
    constexpr int trimmed = 500;
    const auto store = server::Store::open(location);
    if (!store)
        return false;
    const SystemClock clock;
    server::EventTrim trim(**store, clock, std::chrono::hours(24 * 365));
    const auto round = [&](qint64 expected) -> std::optional<double> {
        QElapsedTimer timer;
        timer.start();
        const auto done = trim.run({});
        if (!done || done->babies != expected)
            return std::nullopt;
        return double(timer.elapsed());
    };
    const auto looked = round(0);
    if (!looked || !database.age(trimmed))
        return false;
    const auto all = round(trimmed);
    if (!all)
        return false;
    std::printf(
        "  trim   %8.2f ms per 1000 babies without old events, %.2f ms per baby with some\n",
        *looked / babies * 1000, std::max(0.0, *all - *looked) / trimmed);
    std::fflush(stdout);
    return true;
}

/// The processor time of a process, and of its relay's thread, in clock ticks.
struct Ticks
{
    double all = 0;
    double relay = 0;
};

Ticks ticksOf(const std::vector<std::unique_ptr<e2e::ServerProcess>> &processes)
{
    constexpr qsizetype userTime = 11; // behind the name, in /proc/…/stat
    Ticks ticks;
    for (const auto &process : processes) {
        const QDir tasks(QStringLiteral("/proc/%1/task").arg(process->pid()));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(tasks.filePath(task + QStringLiteral("/stat")));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray stat = file.readAll();
            const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
            const double used = fields.value(userTime).toDouble()
                                + fields.value(userTime + 1).toDouble();
            ticks.all += used;
            if (stat.contains("(relay)"))
                ticks.relay += used;
        }
    }
    return ticks;
}

QList<int> numbers(const QString &text)
{
    QList<int> list;
    for (const QString &one : text.split(u','))
        list.append(one.toInt());
    return list;
}

int benchScale(const QList<int> &sizes, int entries, const QList<int> &processCounts,
               double seconds)
{
    const e2e::ThrowAwayDatabase postgres;
    const QString location = QStringLiteral("postgresql:") + postgres.connection();
    std::vector<std::unique_ptr<e2e::ServerProcess>> processes;
    const auto startUpTo = [&](int count) {
        while (processes.size() < std::size_t(count)) {
            processes.push_back(std::make_unique<e2e::ServerProcess>(location));
            if (!processes.back()->start())
                return false;
        }
        return true;
    };
    // The first one makes the tables.
    if (!startUpTo(1))
        return 1;
    FilledDatabase database(postgres.connection());
    const QByteArray size("SELECT pg_database_size(current_database())");
    const qint64 empty = database.number(size);
    std::array<double, kindsOfRequest.size()> first{};
    for (const int babies : sizes) {
        QElapsedTimer timer;
        timer.start();
        if (!database.fill(babies, entries))
            return 1;
        const qint64 bytes = database.number(size) - empty;
        std::printf("%d babies of %d entries: filled in %.0f s, %.0f MB, %.0f bytes an entry\n",
                    babies, entries, double(timer.elapsed()) / 1000, double(bytes) / 1e6,
                    double(bytes) / double(babies) / entries);
        for (std::size_t i = 0; i < kindsOfRequest.size(); ++i) {
            People people(database, babies, peopleAtOnce, kindsOfRequest[i].asks);
            const auto took = single(portOf(*processes.front()), people);
            if (!took)
                return 1;
            if (babies == sizes.constFirst())
                first[i] = *took;
            std::printf("  %-6s %8.2f ms, %.2f times the first\n", kindsOfRequest[i].name, *took,
                        *took / first[i]);
            std::fflush(stdout);
        }
        if (!measureTrim(database, location, babies))
            return 1;
    }
    for (const int count : processCounts) {
        // The later ones begin when the earlier have been measured alone.
        if (!startUpTo(count))
            return 1;
        std::printf("%d processes:", count);
        const Ticks before = ticksOf(processes);
        for (const Kind &kind : kindsOfRequest) {
            const auto rate = together(processes, database, sizes.constLast(), kind.asks, seconds);
            if (!rate)
                return 1;
            std::printf("  %s %.0f/s", kind.name, *rate);
            std::fflush(stdout);
        }
        const Ticks after = ticksOf(processes);
        std::printf("  relay %.1f %%\n",
                    100 * (after.relay - before.relay) / (after.all - before.all));
    }
    return 0;
}

} // namespace

} // namespace weehours::bench

int main(int argc, char **argv)
{
    using namespace weehours::bench;
    const QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("WEEHOURS_BIN")) {
        const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
        qputenv("WEEHOURS_BIN", QFileInfo(beside).absoluteFilePath().toUtf8());
    }
    if (!weehours::e2e::ThrowAwayDatabase::isPossible()) {
        std::fprintf(stderr, "There is no PostgreSQL: run it under scripts/with-postgres.\n");
        return 1;
    }
    const QCommandLineOption babies(QStringLiteral("babies"),
                                    QStringLiteral("How many, size by size."),
                                    QStringLiteral("n,n"), QStringLiteral("1000,30000"));
    const QCommandLineOption entries(QStringLiteral("entries"),
                                     QStringLiteral("How many each baby has."), QStringLiteral("n"),
                                     QStringLiteral("20"));
    const QCommandLineOption processes(QStringLiteral("processes"),
                                       QStringLiteral("How many servers, at the last size."),
                                       QStringLiteral("n,n"), QStringLiteral("1,2,4"));
    const QCommandLineOption seconds(QStringLiteral("seconds"),
                                     QStringLiteral("How long the servers are loaded."),
                                     QStringLiteral("n"), QStringLiteral("3"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({babies, entries, processes, seconds});
    parser.process(application);
    return benchScale(numbers(parser.value(babies)), parser.value(entries).toInt(),
                      numbers(parser.value(processes)), parser.value(seconds).toDouble());
}

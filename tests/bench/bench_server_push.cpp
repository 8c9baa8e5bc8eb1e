// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/benchserver.h"
#include "tests/bench/pgbench.h"
#include "tests/bench/sqlitewriter.h"

#include <cstdio>

namespace weehours::bench {

namespace {

constexpr int clients = 16;

/// `count` caregivers with a token and a baby each, or all with the same token and baby.
std::vector<CreateRequest> writers(const BenchServer &server, int count, bool oneBaby)
{
    std::vector<CreateRequest> requests;
    QByteArray token;
    QByteArray baby;
    for (int i = 0; i < count; ++i) {
        if (i == 0 || !oneBaby) {
            token = server.signUp(QString::fromLatin1(newId()));
            baby = server.createBaby(token);
        }
        if (baby.isEmpty())
            return {};
        requests.emplace_back(token, baby, 1);
    }
    return requests;
}

std::optional<double> pushes(const Bench &bench, const BenchServer &server,
                             std::vector<CreateRequest> &requests)
{
    const Load load{server.port(), static_cast<int>(requests.size()), bench.seconds(), 200};
    const auto throughput = run(load, [&](int connection) {
        return requests[static_cast<std::size_t>(connection)].next();
    });
    if (!throughput)
        return std::nullopt;
    std::fprintf(stderr, "    %.0f/s, p50 %.2f ms, p99 %.2f ms\n", throughput->perSecond,
                 throughput->p50Msecs, throughput->p99Msecs);
    return throughput->perSecond;
}

} // namespace

void benchPush(Bench &bench)
{
    BenchServer server(BenchServer::Engine::Postgresql);
    if (!server.start() || !preparePgbench(server.database()))
        return bench.fail(QStringLiteral("push"));
    const auto compare = [&](const QString &load, int count, bool oneBaby, double wanted) {
        auto requests = writers(server, count, oneBaby);
        if (requests.empty())
            return bench.fail(load);
        bench.compare(
            {.load = load,
             .unit = QStringLiteral("/s"),
             .referenceName = QStringLiteral("pgbench, %1 clients").arg(count),
             .wanted = wanted},
            [&] { return pushes(bench, server, requests); },
            [&] { return runPgbench(server.database(), count, oneBaby, bench.seconds()); });
    };
    compare(QStringLiteral("push of 1, 16 connections, 16 babies"), clients, false, 1.5);
    compare(QStringLiteral("push of 1, 1 connection"), 1, true, 1.0);
    compare(QStringLiteral("push of 1, 16 connections, 1 baby"), clients, true, 3.0);
}

void benchPushSqlite(Bench &bench)
{
    BenchServer server(BenchServer::Engine::Sqlite);
    if (!server.start())
        return bench.fail(QStringLiteral("push-sqlite"));
    for (const bool oneBaby : {false, true}) {
        const QString load = oneBaby
                                 ? QStringLiteral("push of 1, 16 connections, 1 baby, SQLite")
                                 : QStringLiteral("push of 1, 16 connections, 16 babies, SQLite");
        auto requests = writers(server, clients, oneBaby);
        SqliteWriter reference(oneBaby ? 1 : clients);
        if (requests.empty() || !reference.isOpen())
            return bench.fail(load);
        bench.compare(
            {.load = load,
             .unit = QStringLiteral("/s"),
             .referenceName = QStringLiteral("sqlite3 in C, commit each"),
             .wanted = 1.5},
            [&] { return pushes(bench, server, requests); },
            [&] { return reference.run(bench.seconds()); });
    }
}

} // namespace weehours::bench

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/benchserver.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace weehours::bench {

namespace {

using Steady = std::chrono::steady_clock;

constexpr int mutationsPerPush = 500;
constexpr int entities = 10'000;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Milliseconds until the last byte of all pages of a snapshot; nothing if a page failed, or the
/// entries that were pushed are not all there.
std::optional<double> snapshot(HttpConnection &connection, const QByteArray &token,
                               const QByteArray &baby)
{
    const auto started = Steady::now();
    std::vector<QByteArray> pages;
    QByteArray after;
    do {
        const QByteArray target = "/api/sync/snapshot?babyId=" + baby + "&limit=2000"
                                  + (after.isEmpty() ? QByteArray() : "&after=" + after);
        const auto answer = connection.request(view(requestBytes("GET", target, token)));
        if (answer.status != 200)
            return std::nullopt;
        // The name of the next page is near the end, so the page need not be parsed.
        constexpr QByteArrayView name("\"after\":\"");
        const qsizetype at = answer.body.lastIndexOf(name) + name.size();
        after = at < name.size() ? QByteArray()
                                 : answer.body.mid(at, answer.body.indexOf('"', at) - at);
        pages.push_back(answer.body);
    } while (!after.isEmpty());
    const std::chrono::duration<double, std::milli> took = Steady::now() - started;
    qsizetype count = 0;
    for (const QByteArray &page : pages)
        count += page.count("\"entityId\"");
    // Plus the baby itself.
    return count == entities + 1 ? std::optional(took.count()) : std::nullopt;
}

void benchSnapshotOn(Bench &bench, BenchServer::Engine engine, const QString &name)
{
    const QString load = QStringLiteral("snapshot of 10,000 entities, ") + name;
    BenchServer server(engine);
    if (!server.start())
        return bench.fail(load);
    const QByteArray token = server.signUp(QStringLiteral("snapshot"));
    const QByteArray baby = server.createBaby(token);
    HttpConnection connection(server.port());
    CreateRequest creates(token, baby, mutationsPerPush);
    for (int i = 0; i < entities; i += mutationsPerPush) {
        if (connection.request(creates.next()).status != 200)
            return bench.fail(load);
    }
    constexpr int times = 9;
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const auto one = snapshot(connection, token, baby);
        if (!one)
            return bench.fail(load);
        took.push_back(*one);
    }
    std::ranges::sort(took);
    bench.add({.load = load,
               .figure = took[times / 2],
               .unit = QStringLiteral("ms"),
               .wanted = 150,
               .lessIsBetter = true});
}

void benchBulkOn(Bench &bench, BenchServer::Engine engine, const QString &name)
{
    const QString load = QStringLiteral("push of 500 creates, ") + name;
    BenchServer server(engine);
    if (!server.start())
        return bench.fail(load);
    const QByteArray token = server.signUp(QStringLiteral("bulk"));
    CreateRequest creates(token, server.createBaby(token), mutationsPerPush);
    const auto pushes = run(Load{server.port(), 1, bench.seconds(), 200},
                            [&](int) { return creates.next(); });
    if (!pushes)
        return bench.fail(load);
    bench.add({.load = load,
               .figure = pushes->perSecond * mutationsPerPush,
               .unit = QStringLiteral("/s"),
               .wanted = 20'000});
}

} // namespace

void benchBulk(Bench &bench)
{
    benchBulkOn(bench, BenchServer::Engine::Postgresql, QStringLiteral("PostgreSQL"));
    benchBulkOn(bench, BenchServer::Engine::Sqlite, QStringLiteral("SQLite"));
}

void benchSnapshot(Bench &bench)
{
    benchSnapshotOn(bench, BenchServer::Engine::Postgresql, QStringLiteral("PostgreSQL"));
    benchSnapshotOn(bench, BenchServer::Engine::Sqlite, QStringLiteral("SQLite"));
}

} // namespace weehours::bench

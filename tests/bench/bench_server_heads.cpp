// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client's request every five seconds when there is no news.

#include "tests/bench/bench.h"
#include "tests/bench/helloserver.h"
#include "tests/bench/idleaccounts.h"

#include <QFile>

#include <chrono>
#include <functional>
#include <vector>

#include <unistd.h>

namespace weehours::bench {

namespace {

constexpr int connections = 64;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::optional<double> rate(std::uint16_t port, Bench &bench, int status,
                           const std::vector<QByteArray> &requests)
{
    const auto result = run(
        {.port = port, .connections = connections, .seconds = bench.seconds(), .status = status},
        [&](int connection) { return viewOf(requests[static_cast<std::size_t>(connection)]); });
    return result ? std::optional(result->perSecond) : std::nullopt;
}

/// The CPU time that a process has used.
std::chrono::duration<double> timeOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The process name in brackets may contain anything; utime and stime are the 12th and 13th
    // fields after it.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return std::chrono::duration<double>(ticks / static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

/// Answers per second of the server's own CPU time, which other load on the computer hardly
/// affects.
std::optional<double> ownRate(qint64 process, Bench &bench,
                              const std::function<std::optional<double>()> &rate)
{
    const auto before = timeOf(process);
    const auto perSecond = rate();
    const auto used = timeOf(process) - before;
    if (!perSecond || used.count() <= 0)
        return std::nullopt;
    return *perSecond * bench.seconds().count() / used.count();
}

/// A request for heads of each connection's own account, with the current ETag. Nothing if one of
/// them is not answered.
std::optional<std::vector<QByteArray>> headsRequests(const BenchServer &server)
{
    std::vector<QByteArray> requests;
    HttpConnection connection(server.port());
    for (int i = 0; i < connections; ++i) {
        const QByteArray target("/api/sync/heads");
        const QByteArray first = requestBytes("GET", target, IdleAccounts::token(i));
        const auto answer = connection.request(viewOf(first));
        if (answer.status != 200 || answer.tag.isEmpty())
            return std::nullopt;
        requests.push_back(requestBytes("GET", target, IdleAccounts::token(i), {},
                                        "If-None-Match: " + answer.tag + "\r\n"));
    }
    return requests;
}

} // namespace

void benchHeads(Bench &bench)
{
    BenchServer server(BenchServer::Engine::Postgresql);
    HelloServer hello;
    if (!server.start() || !hello.start())
        return bench.fail(QStringLiteral("idle heads: a server did not start"));
    const QByteArray baby = server.createBaby(server.signUp(QStringLiteral("owner")));
    const IdleAccounts accounts(server, connections);
    if (!accounts.isMade() || !accounts.share(baby, 0, connections))
        return bench.fail(QStringLiteral("idle heads: no accounts"));
    const auto requests = headsRequests(server);
    if (!requests)
        return bench.fail(QStringLiteral("idle heads: they were refused"));

    // One unmeasured round, which fills the server's memory.
    if (!rate(server.port(), bench, 304, *requests))
        return bench.fail(QStringLiteral("idle heads"));
    const qint64 before = statementsOf(server);
    const auto ours = [&] { return rate(server.port(), bench, 304, *requests); };
    const auto theirs = [&] { return rate(hello.port(), bench, 200, *requests); };
    bench.compare({.load = QStringLiteral("idle heads (304), 64 connections"),
                   .unit = QStringLiteral("/s"),
                   .referenceName = QStringLiteral("bare Beast, hello"),
                   .wanted = 0.7},
                  ours, theirs);
    bench.compare(
        {.load = QStringLiteral("  in a second of a processor of its own"),
         .unit = QStringLiteral("/s"),
         .referenceName = QStringLiteral("bare Beast, hello"),
         .wanted = 0.7},
        [&] { return ownRate(server.processId(), bench, ours); },
        [&] { return ownRate(hello.processId(), bench, theirs); });
    bench.add({.load = QStringLiteral("  statements that they cost together"),
               .figure = static_cast<double>(statementsOf(server) - before),
               .wanted = 0,
               .lessIsBetter = true});
}

} // namespace weehours::bench

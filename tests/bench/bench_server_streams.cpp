// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Open live streams that wait for news: those of a small server, and ten thousand.

#include "tests/bench/bench.h"
#include "tests/bench/idleaccounts.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <chrono>
#include <span>
#include <thread>
#include <utility>
#include <vector>

#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace weehours::bench {

namespace {

using Steady = std::chrono::steady_clock;

constexpr int streamsEach = 64;
/// 10,048 streams.
constexpr int accounts = 157;
/// The accounts whose 5,056 streams get one commit.
constexpr int crowd = 79;
/// An account that does not share that baby.
constexpr int loner = accounts - 1;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// @param line of /proc/…/status: `VmRSS:`, or `RssAnon:` for what is not read from a file
double kibibytesOf(qint64 process, const char *line = "VmRSS:")
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &read : file.readAll().split('\n')) {
        if (read.startsWith(line))
            return read.mid(read.indexOf(':') + 1).trimmed().split(' ').constFirst().toDouble();
    }
    return 0;
}

/// The streams of many accounts, all read by this thread.
class Crowd
{
public:
    Crowd() : m_poll(::epoll_create1(EPOLL_CLOEXEC)) {}
    ~Crowd() { ::close(m_poll); }
    Q_DISABLE_COPY_MOVE(Crowd)

    /// Opens `count` streams of an account, and waits until each has begun.
    [[nodiscard]] bool open(const BenchServer &server, int account, int count)
    {
        const QByteArray request = requestBytes("GET", "/api/sync/live",
                                                IdleAccounts::token(account));
        const std::size_t first = m_streams.size();
        for (int i = 0; i < count; ++i) {
            m_streams.emplace_back(server.port());
            epoll_event event{EPOLLIN, {.fd = m_streams.back().descriptor()}};
            ::epoll_ctl(m_poll, EPOLL_CTL_ADD, m_streams.back().descriptor(), &event);
            if (!m_streams.back().send(viewOf(request)))
                return false;
        }
        return hear("event: heads\n", m_streams.size() - first, std::chrono::seconds(20))
            .has_value();
    }

    /// Waits until `count` streams have received `words`, and returns the time of each.
    std::optional<std::vector<Steady::time_point>> hear(QByteArrayView words, std::size_t count,
                                                        std::chrono::milliseconds patience)
    {
        std::vector<Steady::time_point> heard;
        heard.reserve(count);
        const auto until = Steady::now() + patience;
        while (heard.size() < count) {
            std::array<epoll_event, 256> events{};
            const int ready = ::epoll_wait(m_poll, events.data(), events.size(), 100);
            if (Steady::now() > until)
                return std::nullopt;
            for (const epoll_event &event :
                 std::span(events).first(static_cast<std::size_t>(std::max(ready, 0)))) {
                std::array<char, 4096> bytes{};
                const ssize_t size = ::recv(event.data.fd, bytes.data(), bytes.size(), 0);
                if (size <= 0)
                    return std::nullopt;
                if (QByteArrayView(bytes.data(), size).contains(words))
                    heard.push_back(Steady::now());
            }
        }
        return heard;
    }

    [[nodiscard]] std::size_t size() const { return m_streams.size(); }

private:
    int m_poll;
    std::vector<HttpConnection> m_streams;
};

struct Told
{
    double firstMsecs = 0;
    double lastMsecs = 0;
    double roundTripMsecs = 0;
};

/// Pushes an entry, and measures when `count` streams have received it, counted from the answer to
/// the push, which is sent at the commit.
std::optional<Told> push(Crowd &streams, const BenchServer &server, CreateRequest &requests,
                         std::size_t count)
{
    using Millis = std::chrono::duration<double, std::milli>;
    Told told;
    Steady::time_point answered;
    bool good = false;
    const auto asked = Steady::now();
    std::jthread pusher([&, connection = HttpConnection(server.port())]() mutable {
        good = connection.request(requests.next()).status == 200;
        answered = Steady::now();
    });
    const auto heard = streams.hear("event: head\n", count, std::chrono::seconds(10));
    pusher.join();
    if (!heard || !good)
        return std::nullopt;
    told.firstMsecs = Millis(heard->front() - answered).count();
    told.lastMsecs = Millis(heard->back() - answered).count();
    told.roundTripMsecs = Millis(answered - asked).count();
    return told;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void measureNews(Bench &bench, Crowd &streams, const BenchServer &server, CreateRequest &ofLoner,
                 CreateRequest &ofCrowd)
{
    std::vector<double> one;
    std::vector<double> all;
    std::vector<double> pushes;
    for (int i = 0; i < 100; ++i) {
        const auto told = push(streams, server, ofLoner, streamsEach);
        if (!told)
            return bench.fail(QStringLiteral("streams: the news did not come"));
        one.push_back(told->firstMsecs);
        pushes.push_back(told->roundTripMsecs);
    }
    for (int i = 0; i < 11; ++i) {
        const auto told = push(streams, server, ofCrowd, crowd * streamsEach);
        if (!told)
            return bench.fail(QStringLiteral("streams: the news did not come to all"));
        all.push_back(told->lastMsecs + told->roundTripMsecs);
    }
    bench.add({.load = QStringLiteral("  p50 of a push among them"),
               .figure = median(pushes),
               .unit = QStringLiteral("ms"),
               .wanted = 100,
               .lessIsBetter = true});
    bench.add({.load = QStringLiteral("  p50 from its answer to a subscriber"),
               .figure = median(one),
               .unit = QStringLiteral("ms"),
               .wanted = 1,
               .lessIsBetter = true});
    bench.add({.load = QStringLiteral("  p50 from a push to the last of 5,056"),
               .figure = median(all),
               .unit = QStringLiteral("ms"),
               .wanted = 100,
               .lessIsBetter = true});
}

/// The memory of a server whose 200 clients only listen.
void measureIdle(Bench &bench)
{
    constexpr int clients = 200;
    BenchServer server(BenchServer::Engine::Postgresql);
    if (!server.start())
        return bench.fail(QStringLiteral("idle: the server did not start"));
    const IdleAccounts idle(server, clients);
    if (!idle.isMade())
        return bench.fail(QStringLiteral("idle: no accounts"));
    Crowd streams;
    for (int account = 0; account < clients; ++account) {
        if (!streams.open(server, account, 1))
            return bench.fail(QStringLiteral("idle: the streams did not open"));
    }
    std::this_thread::sleep_for(std::chrono::seconds(1));
    bench.add({.load = QStringLiteral("idle server, %1 live clients, in all").arg(clients),
               .figure = kibibytesOf(server.processId()) / 1024,
               .unit = QStringLiteral("MiB"),
               .wanted = 15,
               .lessIsBetter = true});
    // The rest are pages of the libraries, which other programs share and the kernel can drop.
    bench.add({.load = QStringLiteral("  its own memory"),
               .figure = kibibytesOf(server.processId(), "RssAnon:") / 1024,
               .unit = QStringLiteral("MiB"),
               .wanted = 15,
               .lessIsBetter = true});
}

} // namespace

void benchStreams(Bench &bench)
{
    measureIdle(bench);
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);

    BenchServer server(BenchServer::Engine::Postgresql);
    if (!server.start())
        return bench.fail(QStringLiteral("streams: the server did not start"));
    const QByteArray owner = server.signUp(QStringLiteral("owner"));
    const QByteArray ofCrowd = server.createBaby(owner);
    const QByteArray ofLoner = server.createBaby(owner);
    const IdleAccounts idle(server, accounts);
    if (!idle.isMade() || !idle.share(ofCrowd, 0, crowd) || !idle.share(ofLoner, loner, 1))
        return bench.fail(QStringLiteral("streams: no accounts"));

    Crowd streams;
    // The first streams also pay for the server's threads, caches and prepared statements.
    if (!streams.open(server, 0, streamsEach))
        return bench.fail(QStringLiteral("streams: they did not open"));
    std::this_thread::sleep_for(std::chrono::seconds(1));
    const double before = kibibytesOf(server.processId());
    const std::size_t first = streams.size();
    for (int account = 1; account < accounts; ++account) {
        if (!streams.open(server, account, streamsEach))
            return bench.fail(QStringLiteral("streams: they did not all open"));
    }
    std::this_thread::sleep_for(std::chrono::seconds(1));
    const double after = kibibytesOf(server.processId());
    bench.add({.load = QStringLiteral("%1 live streams, each").arg(streams.size()),
               .figure = (after - before) / static_cast<double>(streams.size() - first),
               .unit = QStringLiteral("KiB"),
               .wanted = 4,
               .lessIsBetter = true});

    CreateRequest lonersEntries(IdleAccounts::token(loner), ofLoner, 1);
    CreateRequest crowdsEntries(IdleAccounts::token(0), ofCrowd, 1);
    measureNews(bench, streams, server, lonersEntries, crowdsEntries);
}

} // namespace weehours::bench

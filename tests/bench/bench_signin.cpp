// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

// How long a caregiver's sign-in takes while eighty connections guess passwords of realistic cost:
// from a known network, and from a new one. The guesses come from one network, which for the known
// case is the caregiver's own, the worst case; or from a network for each connection, which is the
// worst case for a new one.

using namespace weehours::server;

namespace {

constexpr int connections = 80;
constexpr int signIns = 10;
constexpr double wantedSeconds = 2;

struct Flood
{
    const char *name;
    Registration registration;
    const char *path;
    /// `%1` is a different number each time, and `%2` one of nine.
    const char *body;
    /// Whether nine accounts have signed in from there before.
    bool hasNine = false;
    /// Whether it makes sense only from many networks.
    bool isOnlyFromMany = false;
};

/// Where the owner signs in, and where the guesses come from.
enum class Place { Before, New, NewAmongMany };
constexpr Place places[]{Place::Before, Place::New, Place::NewAmongMany};

const char *wordsOf(Place place)
{
    switch (place) {
    case Place::Before: return "before";
    case Place::New: return "new";
    case Place::NewAmongMany: return "new, 80";
    }
    return "";
}

constexpr Flood floods[]{
    {"nothing", Registration::Invite, nullptr, nullptr},
    {"register, no code", Registration::Invite, "/api/auth/register",
     R"({"email":"n%1@example.org","password":"0123456789","name":"N","device":"d"})"},
    {"register, wrong code", Registration::Invite, "/api/auth/register",
     R"({"email":"n%1@example.org","password":"0123456789","name":"N","device":"d",)"
     R"("invite":"0000000000"})"},
    {"register, open", Registration::Open, "/api/auth/register",
     R"({"email":"n%1@example.org","password":"0123456789","name":"N","device":"d"})"},
    {"login, one stranger", Registration::Invite, "/api/auth/login",
     R"({"email":"n@example.org","password":"wrong %1","device":"d"})"},
    {"login, many strangers", Registration::Invite, "/api/auth/login",
     R"({"email":"n%1@example.org","password":"wrong wrong","device":"d"})"},
    {"login, nine of the place", Registration::Open, "/api/auth/login",
     R"({"email":"nine%2@example.org","password":"correct horse battery","device":"d"})", true},
    {"the same, wrong passwords", Registration::Open, "/api/auth/login",
     R"({"email":"nine%2@example.org","password":"wrong %1","device":"d"})", true},
    {"login, the owner's", Registration::Invite, "/api/auth/login",
     R"({"email":"owner@example.org","password":"wrong %1","device":"d"})", false, true},
    {"password, no such token", Registration::Invite, "/api/auth/password",
     R"({"current":"0123456789","new":"0123456789%1"})"},
};

/// Signs the owner in on one more device, through a proxy that forwards the address; empty for a
/// local client. Returns whether that succeeded.
bool signInFrom(const RunningServer &server, const QByteArray &address)
{
    RawClient client(server.port());
    return client
               .request("POST", "/api/auth/login",
                        R"({"email":"owner@example.org","password":"correct horse battery",)"
                        R"("device":"d"})",
                        address.isEmpty() ? QByteArray() : "X-Forwarded-For: " + address + "\r\n")
               .status
           == 200;
}

/// Returns whether every sign-in succeeded in time.
bool measure(const Flood &flood, Place place)
{
    const QTemporaryDir folder;
    const RunningServer server(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("log")),
                               [&](Options &options) {
                                   options.registration = flood.registration;
                                   options.passwordCost = PasswordCost();
                                   options.quotas.tokens = 100'000;
                                   options.trustedProxies = *TrustedProxies::parse("loopback");
                               });
    HttpPerson owner(server.port(), QStringLiteral("Owner"));
    if (owner.signUp().status != 201) {
        std::fprintf(stderr, "nobody could sign up: %s\n", qPrintable(server.trouble()));
        return false;
    }
    for (int i = 0; flood.hasNine && i < 9; ++i)
        (void)HttpPerson(server.port(), QStringLiteral("Nine%1").arg(i)).signUp();
    std::atomic<bool> stop = false;
    std::atomic<int> sent = 0;
    std::vector<std::thread> flooders;
    for (int i = 0; flood.path && i < connections; ++i) {
        const QByteArray from = place == Place::NewAmongMany
                                    ? "X-Forwarded-For: 2001:db8:" + QByteArray::number(i)
                                          + "::1\r\n"
                                    : QByteArray();
        flooders.emplace_back([&, from] {
            auto client = std::make_unique<RawClient>(server.port());
            while (!stop) {
                const int number = ++sent;
                const QByteArray body = QByteArray(flood.body)
                                            .replace("%1", QByteArray::number(number))
                                            .replace("%2", QByteArray::number(number % 9));
                const auto answer = client->request("POST", flood.path, body,
                                                    from + "Authorization: Bearer x\r\n");
                if (answer.status == 0)
                    client = std::make_unique<RawClient>(server.port());
            }
        });
    }
    std::this_thread::sleep_for(std::chrono::seconds(1));
    std::vector<double> waits;
    int refused = 0;
    for (int i = 0; i < signIns; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray elsewhere = "198.51.100." + QByteArray::number(i + 1);
        if (!signInFrom(server, place == Place::Before ? QByteArray() : elsewhere))
            ++refused;
        waits.push_back(static_cast<double>(timer.elapsed()) / 1000);
    }
    stop = true;
    for (std::thread &flooder : flooders)
        flooder.join();
    std::ranges::sort(waits);
    std::printf("| %-25s | %-7s | %8d | %7d | %8.2f | %8.2f |\n", flood.name, wordsOf(place),
                sent.load(), refused, waits[waits.size() / 2], waits.back());
    std::fflush(stdout);
    return refused == 0 && waits.back() < wantedSeconds;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::printf("%d sign-ins of the owner beside %d connections\n\n", signIns, connections);
    std::printf("| %-25s | %-7s | %8s | %7s | %8s | %8s |\n", "flood", "place", "requests",
                "refused", "median s", "worst s");
    std::printf(
        "|---------------------------|---------|----------|---------|----------|----------|\n");
    bool good = true;
    for (const Flood &flood : floods) {
        for (const Place place : places) {
            if (!flood.isOnlyFromMany || place == Place::NewAmongMany)
                good = measure(flood, place) && good;
        }
    }
    return good ? 0 : 1;
}

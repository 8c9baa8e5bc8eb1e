// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Latency from one caregiver to the other: from the return of `weehours-cli add` to the line in the
// other's `weehours-cli watch --json`. Separate processes, both profiles on disk, idle in between.
// The reference is the same work by hand, see BareChange, done in between.
//
//     bench_latency [changes, default 200] [pause between them in ms, default 50]

#include "tests/bench/barechange.h"
#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace weehours::e2e;

namespace {

using Steady = std::chrono::steady_clock;
using Millis = std::chrono::duration<double, std::milli>;

/// A process whose stdout is read through a pipe. Not a QProcess: its event loop would be part of
/// the measurement.
class Child
{
public:
    explicit Child(const std::vector<std::string> &arguments)
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return;
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        std::vector<char *> raw;
        raw.reserve(arguments.size() + 1);
        for (const std::string &argument : arguments)
            raw.push_back(const_cast<char *>(argument.c_str()));
        raw.push_back(nullptr);
        if (::posix_spawn(&m_pid, raw[0], &actions, nullptr, raw.data(), environ) != 0)
            m_pid = -1;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        m_output = ends[0];
        if (m_pid > 0)
            m_end = static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0));
    }
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGTERM);
            ::waitpid(m_pid, nullptr, 0);
        }
        ::close(m_output);
        ::close(m_end);
    }
    Q_DISABLE_COPY_MOVE(Child)

    [[nodiscard]] bool isRunning() const { return m_pid > 0 && m_end >= 0; }
    [[nodiscard]] int output() const { return m_output; }
    /// Becomes readable when the process ends.
    [[nodiscard]] int end() const { return m_end; }

private:
    pid_t m_pid = -1;
    int m_output = -1;
    int m_end = -1;
};

std::vector<std::string> command(const Caregiver &who, const QStringList &arguments)
{
    QStringList all{qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-cli"),
                    QStringLiteral("--profile"),
                    who.profile(),
                    QStringLiteral("--token-store"),
                    QStringLiteral("file"),
                    QStringLiteral("--json")};
    all += arguments;
    std::vector<std::string> words;
    for (const QString &word : std::as_const(all))
        words.push_back(word.toStdString());
    return words;
}

struct Sample
{
    double addMsecs = 0;       ///< the whole `add`, from its start
    double toPartnerMsecs = 0; ///< from its return; negative if the partner was faster
};

// Adds an entry and waits for the partner's line. Nothing if either fails.
std::optional<Sample> measure(const Caregiver &author, const Child &partner, int amountMl)
{
    const std::string wanted = "\"amountMl\":" + std::to_string(amountMl);
    const Steady::time_point started = Steady::now();
    const Child add(command(author,
                            {QStringLiteral("add"), QStringLiteral("feed"),
                             QStringLiteral("method=bottle"), QStringLiteral("startedAt=now"),
                             QStringLiteral("amountMl=%1").arg(amountMl)}));
    std::optional<Steady::time_point> returned;
    std::optional<Steady::time_point> seen;
    std::string text;
    while (!returned || !seen) {
        std::array<pollfd, 2> waits{pollfd{returned ? -1 : add.end(), POLLIN, 0},
                                    pollfd{seen ? -1 : partner.output(), POLLIN, 0}};
        const int ready = ::poll(waits.data(), waits.size(), 15'000);
        const Steady::time_point now = Steady::now();
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return std::nullopt;
        if ((waits[0].revents & POLLIN) != 0)
            returned = now;
        if ((waits[1].revents & (POLLIN | POLLHUP)) != 0) {
            std::array<char, 65536> buffer{};
            const ssize_t size = ::read(partner.output(), buffer.data(), buffer.size());
            if (size <= 0)
                return std::nullopt;
            text.append(buffer.data(), static_cast<std::size_t>(size));
            if (text.find(wanted) != std::string::npos && text.back() == '\n')
                seen = now;
        }
    }
    return Sample{Millis(*returned - started).count(), Millis(*seen - *returned).count()};
}

void print(const char *what, std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    std::printf("%-34s %8.2f %8.2f %8.2f %8.2f\n", what, at(0.5), at(0.95), at(0.99),
                values.back());
}

bool setUp(ServerProcess &server, Caregiver &alex, Caregiver &sam)
{
    if (!server.start() || alex.registerAt(server.url()) != 0 || sam.registerAt(server.url()) != 0)
        return false;
    const QString name = QStringLiteral("name=Mia");
    if (alex.run({QStringLiteral("baby"), QStringLiteral("add"), name}).exitCode != 0
        || alex.run({QStringLiteral("sync")}).exitCode != 0)
        return false;
    const Outcome invite = alex.run({QStringLiteral("invite"), QStringLiteral("create"),
                                     QStringLiteral("--role"), QStringLiteral("editor")});
    const QString code = invite.object().value(QLatin1StringView("code")).toString();
    return sam.run({QStringLiteral("join"), code}).exitCode == 0
           && sam.run({QStringLiteral("sync")}).exitCode == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int changes = arguments.value(1, QStringLiteral("200")).toInt();
    const std::chrono::milliseconds pause(arguments.value(2, QStringLiteral("50")).toInt());
    if (!qEnvironmentVariableIsSet("WEEHOURS_BIN")) {
        const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
        qputenv("WEEHOURS_BIN", QFileInfo(beside).absoluteFilePath().toUtf8());
    }
    const QTemporaryDir folder;
    std::optional<ThrowAwayDatabase> database;
    QString where = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("server.sqlite"));
    if (ThrowAwayDatabase::isPossible()) {
        database.emplace();
        where = QStringLiteral("postgresql:") + database->connection();
    }
    ServerProcess server(where);
    Caregiver alex(QStringLiteral("Alex"));
    Caregiver sam(QStringLiteral("Sam"));
    if (!setUp(server, alex, sam)) {
        std::fprintf(stderr, "The server or the profiles could not be set up.\n%s",
                     qPrintable(server.log()));
        return 1;
    }

    std::vector<double> added;
    std::vector<double> seen;
    std::vector<double> bare;
    weehours::bench::BareChange byHand;
    {
        // Alex's watch does the sending; its output is discarded, but must be read.
        Child sender(command(alex, {QStringLiteral("watch")}));
        Child partner(command(sam, {QStringLiteral("watch")}));
        ::fcntl(sender.output(), F_SETFL, O_NONBLOCK);
        if (!sender.isRunning() || !partner.isRunning())
            return 1;
        std::this_thread::sleep_for(std::chrono::seconds(2));
        std::array<char, 65536> buffer{};
        for (int i = 0; i < changes; ++i) {
            const auto sample = measure(alex, partner, 1 + i % 1999);
            if (!sample) {
                std::fprintf(stderr, "Change %d was not seen within 15 s.\n", i + 1);
                return 1;
            }
            added.push_back(sample->addMsecs);
            seen.push_back(sample->toPartnerMsecs);
            while (::read(sender.output(), buffer.data(), buffer.size()) > 0) {
            }
            std::this_thread::sleep_for(pause);
            const auto floor = byHand.once();
            if (!floor)
                return 1;
            bare.push_back(floor->count());
        }
    }
    std::printf("%d changes, server on %s\n", changes, database ? "PostgreSQL" : "SQLite");
    std::printf("%-34s %8s %8s %8s %8s\n", "milliseconds", "p50", "p95", "p99", "max");
    print("`add`, from start to return", added);
    print("from its return to the partner", seen);
    print("three commits and hops by hand", bare);
    return server.stop() ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/barechange.h"

#include <sqlite3.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace weehours::bench {

namespace {

/// About the size of a push of one entry.
using Message = std::array<char, 512>;

// Both ends of a connection over loopback; -1 if it failed.
std::array<int, 2> connectedPair()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const raw = reinterpret_cast<sockaddr *>(&address);
    const int out = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int in = -1;
    if (::bind(listener, raw, size) == 0 && ::listen(listener, 1) == 0
        && ::getsockname(listener, raw, &size) == 0 && ::connect(out, raw, size) == 0)
        in = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    ::close(listener);
    const int on = 1;
    for (const int end : {out, in})
        ::setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return {out, in};
}

bool receive(int socket, Message &message)
{
    return ::recv(socket, message.data(), message.size(), MSG_WAITALL)
           == static_cast<ssize_t>(message.size());
}

bool send(int socket, const Message &message)
{
    return ::send(socket, message.data(), message.size(), MSG_NOSIGNAL)
           == static_cast<ssize_t>(message.size());
}

} // namespace

struct BareChange::Log
{
    explicit Log(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &database);
        sqlite3_exec(database,
                     "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                     "CREATE TABLE log (id INTEGER PRIMARY KEY, data BLOB)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(database, "INSERT INTO log (data) VALUES (?)", -1, &insert, nullptr);
    }
    ~Log()
    {
        sqlite3_finalize(insert);
        sqlite3_close(database);
    }
    Q_DISABLE_COPY_MOVE(Log)

    [[nodiscard]] bool commit(const Message &message) const
    {
        sqlite3_bind_blob(insert, 1, message.data(), int(message.size()), SQLITE_STATIC);
        const bool isDone = sqlite3_step(insert) == SQLITE_DONE;
        sqlite3_reset(insert);
        return isDone;
    }

    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
};

BareChange::BareChange()
{
    for (std::size_t i = 0; i < m_logs.size(); ++i) {
        m_logs.at(i) = std::make_unique<Log>(m_folder.filePath(QString::number(i)));
        m_connections.at(i) = connectedPair();
    }
    m_threads[0] = std::jthread([this] { pass(m_connections[0][1], 1, m_connections[1][0]); });
    m_threads[1] = std::jthread([this] { pass(m_connections[1][1], 2, m_connections[2][0]); });
}

BareChange::~BareChange()
{
    // Closing the first connection ends one thread after the other.
    ::shutdown(m_connections[0][0], SHUT_RDWR);
    for (std::jthread &thread : m_threads)
        thread.join();
    for (const auto &ends : m_connections) {
        for (const int end : ends)
            ::close(end);
    }
}

void BareChange::pass(int from, int log, int to)
{
    Message message;
    while (receive(from, message) && m_logs.at(std::size_t(log))->commit(message)
           && send(to, message)) {
    }
    ::shutdown(to, SHUT_RDWR);
}

std::optional<std::chrono::duration<double, std::milli>> BareChange::once()
{
    const auto started = std::chrono::steady_clock::now();
    Message message{};
    if (!m_logs[0]->commit(message) || !send(m_connections[0][0], message)
        || !receive(m_connections[2][1], message))
        return std::nullopt;
    return std::chrono::steady_clock::now() - started;
}

} // namespace weehours::bench

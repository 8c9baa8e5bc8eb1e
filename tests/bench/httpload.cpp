// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/httpload.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace weehours::bench {

namespace {

using Steady = std::chrono::steady_clock;
using Millis = std::chrono::duration<float, std::milli>;

/// The value of a header, spelled as the server does; empty if it is absent.
QByteArray valueIn(const QByteArray &head, QByteArrayView name)
{
    const qsizetype at = head.indexOf(name);
    if (at < 0)
        return {};
    const qsizetype end = head.indexOf('\r', at);
    return head.mid(at + name.size(), end < 0 ? -1 : end - at - name.size());
}

} // namespace

HttpConnection::HttpConnection(std::uint16_t port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        std::perror("connect");
}

HttpConnection::~HttpConnection()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

HttpConnection::HttpConnection(HttpConnection &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)),
      m_input(std::move(other.m_input)),
      m_wanted(other.m_wanted),
      m_headBytes(other.m_headBytes)
{
}

bool HttpConnection::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::optional<HttpConnection::Answer> HttpConnection::receive(bool keep)
{
    std::array<char, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read into
    const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (size <= 0)
        return Answer{};
    m_input.append(buffer.data(), size);
    if (m_wanted == 0) {
        constexpr QByteArrayView blankLine("\r\n\r\n");
        const qsizetype end = m_input.indexOf(blankLine);
        if (end < 0)
            return std::nullopt;
        m_headBytes = end + blankLine.size();
        m_wanted = m_headBytes + valueIn(m_input.first(end), "Content-Length: ").toLongLong();
    }
    if (m_input.size() < m_wanted)
        return std::nullopt;
    constexpr qsizetype statusAt = 9;
    Answer answer{std::atoi(m_input.constData() + statusAt), {}, {}};
    if (keep) {
        answer.body = m_input.sliced(m_headBytes);
        answer.tag = valueIn(m_input.first(m_headBytes), "ETag: ");
    }
    m_input.resize(0);
    m_wanted = 0;
    return answer;
}

HttpConnection::Answer HttpConnection::request(std::string_view bytes)
{
    if (!send(bytes))
        return {};
    for (;;) {
        if (auto answer = receive(true))
            return std::move(*answer);
    }
}

QByteArray requestBytes(const QByteArray &method, const QByteArray &target, const QByteArray &token,
                        const QByteArray &body, const QByteArray &moreHeaders)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + moreHeaders;
    if (!token.isEmpty())
        bytes += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty()) {
        bytes += "Content-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n";
    }
    return bytes + "\r\n" + body;
}

std::optional<Throughput> run(const Load &load, const NextRequest &next)
{
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<HttpConnection> connections;
    std::vector<Steady::time_point> asked(static_cast<std::size_t>(load.connections));
    std::vector<float> took;
    connections.reserve(asked.size());
    const auto ask = [&](std::size_t n) {
        asked[n] = Steady::now();
        return connections[n].send(next(static_cast<int>(n)));
    };
    bool good = true;
    const auto started = Steady::now();
    for (std::size_t n = 0; n < asked.size(); ++n) {
        connections.emplace_back(load.port);
        epoll_event event{EPOLLIN, {.u64 = n}};
        ::epoll_ctl(poll, EPOLL_CTL_ADD, connections[n].descriptor(), &event);
        good = good && ask(n);
    }
    std::size_t open = asked.size();
    while (good && open > 0) {
        std::array<epoll_event, 64> events{};
        const int ready = ::epoll_wait(poll, events.data(), events.size(), 10'000);
        good = ready > 0;
        for (int i = 0; good && i < ready; ++i) {
            const auto n = static_cast<std::size_t>(events[static_cast<std::size_t>(i)].data.u64);
            const auto answer = connections[n].receive();
            if (!answer)
                continue;
            if (answer->status != load.status) {
                std::fprintf(stderr, "answered with %d\n", answer->status);
                good = false;
                break;
            }
            const auto now = Steady::now();
            took.push_back(Millis(now - asked[n]).count());
            if (now - started < load.seconds)
                good = ask(n);
            else
                --open;
        }
    }
    ::close(poll);
    if (!good || took.empty())
        return std::nullopt;
    const std::chrono::duration<double> elapsed = Steady::now() - started;
    const auto count = static_cast<double>(took.size());
    std::ranges::sort(took);
    const auto at = [&](double share) {
        return static_cast<double>(took[static_cast<std::size_t>(share * (count - 1))]);
    };
    return Throughput{count / elapsed.count(), at(0.5), at(0.99)};
}

} // namespace weehours::bench

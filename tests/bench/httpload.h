// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace weehours::bench {

/// A connection to a server on loopback that sends the bytes it is given and waits for an answer
/// with a `Content-Length`. As light as a client can be, since it shares the computer with what is
/// measured.
class HttpConnection
{
public:
    struct Answer
    {
        /// 0 where none came.
        int status = 0;
        QByteArray body;
        /// Of an answer that is kept: its `ETag`.
        QByteArray tag;
    };

    explicit HttpConnection(std::uint16_t port);
    ~HttpConnection();
    HttpConnection(HttpConnection &&other) noexcept;
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;
    HttpConnection &operator=(HttpConnection &&) = delete;

    [[nodiscard]] int descriptor() const { return m_socket; }
    /// Sends all of it; false where the server has gone.
    [[nodiscard]] bool send(std::string_view bytes) const;
    /// Reads what has come. Gives the answer once it is whole; without its parts unless `keep`.
    [[nodiscard]] std::optional<Answer> receive(bool keep = false);
    /// Sends, and waits for the answer.
    [[nodiscard]] Answer request(std::string_view bytes);

private:
    int m_socket = -1;
    QByteArray m_input;
    /// Of the answer that is being read; 0 before its head is whole.
    qsizetype m_wanted = 0;
    qsizetype m_headBytes = 0;
};

/// A request with a JSON body, or none, as bytes.
[[nodiscard]] QByteArray requestBytes(const QByteArray &method, const QByteArray &target,
                                      const QByteArray &token, const QByteArray &body = {},
                                      const QByteArray &moreHeaders = {});

struct Load
{
    std::uint16_t port = 0;
    int connections = 1;
    std::chrono::duration<double> seconds{1};
    /// The status of a good answer.
    int status = 200;
};

struct Throughput
{
    double perSecond = 0;
    double p50Msecs = 0;
    double p99Msecs = 0;
};

/// What a connection asks next; the bytes stay good until it is asked again for any.
using NextRequest = std::function<std::string_view(int connection)>;

/// Every connection asks again as soon as it was answered, all of them on this thread. Gives
/// nothing where any answer was not a good one, and prints that answer.
[[nodiscard]] std::optional<Throughput> run(const Load &load, const NextRequest &next);

} // namespace weehours::bench

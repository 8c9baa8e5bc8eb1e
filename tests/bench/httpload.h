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

/// A connection to a loopback server that sends given bytes and reads answers with a
/// `Content-Length`. As light as possible, since it shares the computer with the server under test.
class HttpConnection
{
public:
    struct Answer
    {
        /// 0 if no answer came.
        int status = 0;
        QByteArray body;
        /// The `ETag`, if the answer is kept.
        QByteArray tag;
    };

    explicit HttpConnection(std::uint16_t port);
    ~HttpConnection();
    HttpConnection(HttpConnection &&other) noexcept;
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;
    HttpConnection &operator=(HttpConnection &&) = delete;

    [[nodiscard]] int descriptor() const { return m_socket; }
    /// Sends everything; false if the connection is gone.
    [[nodiscard]] bool send(std::string_view bytes) const;
    /// Reads available bytes. Returns the answer once it is complete; with body and tag only if
    /// `keep`.
    [[nodiscard]] std::optional<Answer> receive(bool keep = false);
    /// Sends, and waits for the answer.
    [[nodiscard]] Answer request(std::string_view bytes);

private:
    int m_socket = -1;
    QByteArray m_input;
    /// Length of the answer that is being read; 0 until its head is complete.
    qsizetype m_wanted = 0;
    qsizetype m_headBytes = 0;
};

/// The bytes of a request, with or without a JSON body.
[[nodiscard]] QByteArray requestBytes(const QByteArray &method, const QByteArray &target,
                                      const QByteArray &token, const QByteArray &body = {},
                                      const QByteArray &moreHeaders = {});

struct Load
{
    std::uint16_t port = 0;
    int connections = 1;
    std::chrono::duration<double> seconds{1};
    /// The expected status.
    int status = 200;
};

struct Throughput
{
    double perSecond = 0;
    double p50Msecs = 0;
    double p99Msecs = 0;
};

/// The next request of a connection; the bytes are valid until the next call.
using NextRequest = std::function<std::string_view(int connection)>;

/// Every connection sends the next request as soon as it was answered, all on this thread. Returns
/// nothing, after printing the answer, if any answer has another status.
[[nodiscard]] std::optional<Throughput> run(const Load &load, const NextRequest &next);

} // namespace weehours::bench

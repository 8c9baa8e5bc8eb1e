// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/channel.h"
#include "server/http/handler.h"
#include "server/http/ioloop.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace weehours::server {

/// One client's connection, internal to `server/http`: reads a request, passes it on, writes the
/// answer, and starts again. Everything happens on its loop's thread.
///
/// The parser is fed by hand, from the loop's shared buffer: measured at 1.5 times the throughput
/// of the library's own read and write operations.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Connection(IoLoop &loop, std::shared_ptr<Channel> channel);

    void start();
    /// The server is stopping: closes now if no answer is pending, else after the answer.
    void drain();
    /// When `expire` must be called.
    [[nodiscard]] TimePoint deadline() const { return m_deadline; }
    void expire();
    /// Whether it is waiting for the client only.
    [[nodiscard]] bool waitsForClient() const
    {
        return m_state == State::Idle || m_state == State::Reading || m_state == State::Lingering;
    }
    /// When its deadline started: when the client last accepted or sent something.
    [[nodiscard]] TimePoint since() const { return m_since; }
    /// Whether it holds bytes, and waits for the client to send or accept more.
    [[nodiscard]] bool isStalled() const;
    /// Sends what was written to the stream, if this connection has one.
    void pump();
    void close();

private:
    enum class State {
        /// Between requests.
        Idle,
        /// A part of a request has arrived.
        Reading,
        /// The head has arrived, and the handler decides whether to read the body.
        Asking,
        /// The handler has the request.
        Handling,
        Writing,
        /// The answer is a stream: it is sent as it is written.
        Streaming,
        /// Everything was sent; waiting for the client to close.
        Lingering,
        Closed,
    };

    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void awaitInput();
    void onReadable();
    void onEndOfInput();
    /// Parses requests from `input`, and keeps the rest for later ones.
    void feed(std::string_view input);
    /// Returns whether to go on reading this request.
    bool onHead();
    /// Returns whether the body may be read now.
    bool askForBody();
    void onAdmitted(std::optional<Response> refusal);
    /// Returns whether the client continues.
    bool continueBody();
    void onRequest();
    void reject(Handler::Rejection rejection);
    [[nodiscard]] Reply reply();
    void answer(Response response);
    void write(QByteArray head, QByteArray body);
    void onWritten();
    void linger();
    /// Updates the number of bytes that it holds; false if all connections together have too many,
    /// and none is stalled.
    [[nodiscard]] bool hold(qsizetype bytes);
    void setDeadline(std::chrono::milliseconds fromNow);
    [[nodiscard]] bool isClosed() const { return m_state == State::Closed; }

    IoLoop &m_loop;
    const std::shared_ptr<Channel> m_channel;
    State m_state = State::Idle;
    TimePoint m_deadline = TimePoint::max();
    TimePoint m_since;
    std::int64_t m_held = 0;
    /// Of the present request.
    std::size_t m_received = 0;
    Peer m_peer;
    /// Already waiting for input.
    bool m_awaiting = false;

    std::optional<Parser> m_parser;
    /// Input that was read but not used yet: of an incomplete or a later request.
    std::string m_input;
    std::optional<Request> m_request;
    /// The answer to a request that is still being read to its end.
    std::optional<Response> m_early;
    bool m_keepAlive = true;
    bool m_http10 = false;
    /// The client sends the body only after 100 Continue.
    bool m_expectsContinue = false;
    bool m_headOnly = false;

    std::shared_ptr<ByteStream> m_stream;
    bool m_streamWriting = false;
    bool m_streamEnding = false;
    std::size_t m_discarded = 0;
};

} // namespace weehours::server

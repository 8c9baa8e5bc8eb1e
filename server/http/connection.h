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

/// One client's connection, inner to `server/http`: reads a request, hands it on, writes its
/// answer, and begins again. Everything happens on its loop's thread.
///
/// The parser is fed by hand, from the loop's one buffer: measured at 1.5 times the requests of
/// the library's own read and write operations.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Connection(IoLoop &loop, std::shared_ptr<Channel> channel);

    void start();
    /// The server is stopping: closes now if nothing is being answered, else after the answer.
    void drain();
    /// When `expire` shall be called.
    [[nodiscard]] TimePoint deadline() const { return m_deadline; }
    void expire();
    /// Whether nothing is on its way but what the client may still send.
    [[nodiscard]] bool waitsForClient() const
    {
        return m_state == State::Idle || m_state == State::Reading || m_state == State::Lingering;
    }
    /// Since when its deadline runs: since the client last took or sent something.
    [[nodiscard]] TimePoint since() const { return m_since; }
    /// Bytes that wait for the client to take them.
    [[nodiscard]] std::int64_t unsent() const { return m_unsent; }
    /// Sends what has come into the stream, if that is what this connection carries.
    void pump();
    void close();

private:
    enum class State {
        /// Between requests.
        Idle,
        /// Some of a request is here.
        Reading,
        /// The head is here, and the handler finds out whether the body may be read.
        Asking,
        /// The handler has the request.
        Handling,
        Writing,
        /// The answer is a stream: it is written as it comes.
        Streaming,
        /// Everything is said; waiting for the client to hang up.
        Lingering,
        Closed,
    };

    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void awaitInput();
    void onReadable();
    void onEndOfInput();
    /// Takes requests out of `input`, and keeps what belongs to a later one.
    void feed(std::string_view input);
    /// Gives whether to go on reading this request.
    bool onHead();
    /// Gives whether the body may be read now.
    bool askForBody();
    void onAdmitted(std::optional<Response> refusal);
    /// Gives whether the client goes on.
    bool continueBody();
    void onRequest();
    void reject(Handler::Rejection rejection);
    [[nodiscard]] Reply reply();
    void answer(Response response);
    void write(QByteArray head, QByteArray body);
    void onWritten();
    void linger();
    /// Takes note of what waits to be written; false where all connections together have too much.
    [[nodiscard]] bool setUnsent(std::int64_t bytes);
    void setDeadline(std::chrono::milliseconds fromNow);
    [[nodiscard]] bool isClosed() const { return m_state == State::Closed; }

    IoLoop &m_loop;
    const std::shared_ptr<Channel> m_channel;
    State m_state = State::Idle;
    TimePoint m_deadline = TimePoint::max();
    TimePoint m_since;
    std::int64_t m_unsent = 0;
    Peer m_peer;
    /// Somebody waits for input already.
    bool m_awaiting = false;

    std::optional<Parser> m_parser;
    /// Input that is read and not yet used: of a request that is not whole, or of a later one.
    std::string m_input;
    std::optional<Request> m_request;
    /// The answer to a request that may not be read to its end yet.
    std::optional<Response> m_early;
    bool m_keepAlive = true;
    bool m_http10 = false;
    /// The client sends the body only when it is told to.
    bool m_expectsContinue = false;
    bool m_headOnly = false;

    std::shared_ptr<ByteStream> m_stream;
    bool m_streamWriting = false;
    bool m_streamEnding = false;
    std::size_t m_discarded = 0;
};

} // namespace weehours::server

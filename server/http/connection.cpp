// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/connection.h"

#include "server/http/bytestream.h"
#include "server/http/replyguard.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/write.hpp>

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <utility>

namespace weehours::server {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

/// A refused body up to this size is read past, so that the connection can go on.
constexpr std::uint64_t readPastBytes = 64 * 1024;
/// What a client may still send after its last answer before it is cut off.
constexpr std::size_t lingerBytes = 4 * 1024 * 1024;
/// The most input that can be waiting without being a request: a chunk's endless extension.
constexpr std::size_t unusedBytes = 128 * 1024;
/// After this long without a sign of life from a silent peer the kernel gives it up; streams to
/// computers that were carried away would otherwise stay for a quarter of an hour.
constexpr unsigned silentPeerMsecs = 60'000;

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// Whether nobody can take the end of the body for another place than we do: a proxy that reads
/// the head otherwise would take a request for the body of the one before, or the reverse.
bool isPlainlyFramed(const http::fields &head, bool http10)
{
    const auto codings = head.count(http::field::transfer_encoding);
    if (codings == 0)
        return true;
    return codings == 1 && !http10 && head.count(http::field::content_length) == 0
           && boost::beast::iequals(head[http::field::transfer_encoding], "chunked");
}

} // namespace

Connection::Connection(IoLoop &loop, Socket socket) : m_loop(loop), m_socket(std::move(socket))
{
}

void Connection::start()
{
    error_code error;
    const auto peer = m_socket.remote_endpoint(error);
    if (error)
        return close();
    auto address = peer.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    m_peer = Peer{QByteArray::fromStdString(address.to_string()), address.is_loopback()};

    m_socket.non_blocking(true, error);
    if (error)
        return close();
    m_socket.set_option(asio::ip::tcp::no_delay(true), error);
    ::setsockopt(m_socket.native_handle(), IPPROTO_TCP, TCP_USER_TIMEOUT, &silentPeerMsecs,
                 sizeof silentPeerMsecs);
    setDeadline(m_loop.limits().request);
    awaitInput();
}

void Connection::awaitInput()
{
    if (m_awaiting)
        return;
    m_awaiting = true;
    m_socket.async_wait(Socket::wait_read, [self = shared_from_this()](const error_code &error) {
        self->m_awaiting = false;
        if (self->isClosed())
            return;
        if (error)
            return self->close();
        self->onReadable();
    });
}

void Connection::onReadable()
{
    // Asked for before a deadline passed; what comes now waits until the answer is out.
    if (m_state == State::Handling || m_state == State::Writing)
        return;
    error_code error;
    auto &scratch = m_loop.scratch();
    const std::size_t size = m_socket.read_some(asio::buffer(scratch), error);
    if (error == asio::error::would_block || error == asio::error::try_again)
        return awaitInput();
    if (error == asio::error::eof)
        return onEndOfInput();
    if (error)
        return close();

    if (m_state == State::Lingering) {
        m_discarded += size;
        return m_discarded > lingerBytes ? close() : awaitInput();
    }
    // A stream has no end that a later request could wait for.
    if (m_state == State::Streaming)
        return awaitInput();
    if (m_input.empty())
        return feed(std::string_view(scratch.data(), size));
    m_input.append(scratch.data(), size);
    feed(std::exchange(m_input, {}));
}

void Connection::onEndOfInput()
{
    // A client may close its side as soon as it has asked; it may not do so halfway.
    if (m_state == State::Reading)
        return reject(Handler::Rejection::Malformed);
    close();
}

void Connection::feed(std::string_view input)
{
    while (!input.empty()) {
        if (!m_parser) {
            m_parser.emplace();
            m_parser->header_limit(m_loop.limits().headerBytes);
            m_parser->body_limit(m_loop.limits().bodyBytes);
            m_headOnly = false;
            m_http10 = false;
            m_state = State::Reading;
            setDeadline(m_loop.limits().request);
        }
        error_code error;
        const std::size_t used = m_parser->put(asio::buffer(input), error);
        input.remove_prefix(used);
        if (error == http::error::need_more && input.size() <= unusedBytes)
            break;
        if (error == http::error::header_limit)
            return reject(Handler::Rejection::HeaderTooLarge);
        if (error == http::error::body_limit)
            return reject(Handler::Rejection::BodyTooLarge);
        if (error)
            return reject(Handler::Rejection::Malformed);
        if (m_parser->is_header_done() && !m_request && !onHead())
            return;
        if (m_parser->is_done()) {
            m_input.assign(input);
            return onRequest();
        }
    }
    m_input.assign(input);
    awaitInput();
}

bool Connection::onHead()
{
    const auto &head = m_parser->get();
    m_http10 = head.version() < 11;
    m_headOnly = head.method() == http::verb::head;
    m_keepAlive = head.keep_alive();
    const bool hasBody = m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
    const auto view = [](boost::beast::string_view text) {
        return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
    };
    const bool namesHost = m_http10 || head.count(http::field::host) == 1;
    if (namesHost && isPlainlyFramed(head, m_http10)) {
        m_request = requestOf(
            view(head.method_string()), view(head.target()),
            [&](const char *name) { return view(head[name]); }, m_peer);
    }
    if (!m_request) {
        reject(Handler::Rejection::Malformed);
        return false;
    }
    m_request->hasBody = hasBody;

    const bool expectsContinue = !m_http10
                                 && boost::beast::iequals(head[http::field::expect],
                                                          "100-continue");
    m_refusal = m_loop.handler().refuse(*m_request);
    if (m_refusal) {
        const bool isShort = !hasBody
                             || m_parser->content_length().value_or(readPastBytes + 1)
                                    <= readPastBytes;
        if (isShort && !expectsContinue)
            return true;
        m_keepAlive = false;
        answer(*std::exchange(m_refusal, std::nullopt));
        return false;
    }
    if (hasBody && expectsContinue) {
        // What was answered before has been taken by the kernel whole, so these few bytes fit; a
        // client for whom they do not has stopped reading and gets no more of us.
        constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        error_code error;
        if (m_socket.write_some(asio::buffer(goOn), error) != goOn.size()) {
            close();
            return false;
        }
    }
    return true;
}

void Connection::onRequest()
{
    m_deadline = TimePoint::max();
    m_state = State::Handling;
    Request request = *std::exchange(m_request, std::nullopt);
    const std::string &body = m_parser->get().body();
    request.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
    m_parser.reset();
    if (m_refusal)
        return answer(*std::exchange(m_refusal, std::nullopt));
    m_loop.handler().handle(std::move(request), reply());
}

Reply Connection::reply()
{
    auto give = [self = shared_from_this()](std::optional<Response> response) {
        asio::dispatch(self->m_loop.context(), [self, response = std::move(response)]() mutable {
            if (self->m_state == State::Handling) {
                self->answer(response
                                 ? std::move(*response)
                                 : self->m_loop.handler().reject(Handler::Rejection::Unanswered));
            } else if (response && response->stream) {
                response->stream->close();
            }
        });
    };
    return [guard = std::make_shared<ReplyGuard>(std::move(give))](Response response) {
        guard->give(std::move(response));
    };
}

void Connection::reject(Handler::Rejection rejection)
{
    m_keepAlive = false;
    m_request.reset();
    m_parser.reset();
    answer(m_loop.handler().reject(rejection));
}

void Connection::answer(Response response)
{
    if (m_loop.isDraining())
        m_keepAlive = false;
    if (response.stream && (m_loop.isDraining() || m_headOnly))
        std::exchange(response.stream, nullptr)->close();
    m_stream = response.stream;
    if (m_stream)
        m_keepAlive = false;
    m_outHead = headOf(response, HeadOptions{m_keepAlive, m_http10});
    m_outBody = m_headOnly ? QByteArray() : std::move(response.body);
    m_state = State::Writing;
    write();
}

void Connection::write()
{
    setDeadline(m_loop.limits().write);
    const std::array buffers{
        asio::const_buffer(m_outHead.constData(), static_cast<std::size_t>(m_outHead.size())),
        asio::const_buffer(m_outBody.constData(), static_cast<std::size_t>(m_outBody.size()))};
    // Called after each piece that went out: a slow client has time as long as it takes some.
    const auto onPiece = [this](const error_code &error, std::size_t) -> std::size_t {
        if (error)
            return 0;
        setDeadline(m_loop.limits().write);
        return lingerBytes;
    };
    asio::async_write(m_socket, buffers, onPiece,
                      [self = shared_from_this()](const error_code &error, std::size_t) {
                          if (self->isClosed())
                              return;
                          if (error)
                              return self->close();
                          self->onWritten();
                      });
}

void Connection::onWritten()
{
    m_outHead.clear();
    m_outBody.clear();
    if (m_state == State::Streaming) {
        m_streamWriting = false;
        m_deadline = TimePoint::max();
        return m_streamEnding ? linger() : pump();
    }
    if (m_stream) {
        m_state = State::Streaming;
        m_deadline = TimePoint::max();
        awaitInput();
        // The loop outlives all streams: whoever writes them is stopped before it.
        m_stream->open([weak = weak_from_this(), &loop = m_loop] { loop.wake(weak); });
        return;
    }
    if (!m_keepAlive)
        return linger();

    m_state = State::Idle;
    setDeadline(m_loop.limits().idle);
    if (m_loop.isDraining())
        return close();
    if (m_input.empty())
        return awaitInput();
    feed(std::exchange(m_input, {}));
}

void Connection::pump()
{
    if (m_streamWriting || m_state != State::Streaming)
        return;
    const ByteStream::Taken taken = m_stream->take();
    if (taken.overrun)
        return close();
    if (!taken.bytes.isEmpty())
        m_outBody = m_http10 ? taken.bytes : chunk(taken.bytes);
    m_streamEnding = taken.ended;
    if (taken.ended && !m_http10)
        m_outBody += "0\r\n\r\n";
    if (m_outBody.isEmpty())
        return m_streamEnding ? linger() : void();
    m_streamWriting = true;
    write();
}

void Connection::linger()
{
    if (m_stream) {
        std::exchange(m_stream, nullptr)->close();
        // Whoever only listens has nothing on its way that would destroy what was said last.
        if (m_loop.isDraining())
            return close();
    }
    m_state = State::Lingering;
    m_input.clear();
    setDeadline(m_loop.limits().linger);
    error_code error;
    m_socket.shutdown(Socket::shutdown_send, error);
    if (error)
        return close();
    awaitInput();
}

void Connection::drain()
{
    if (m_state == State::Idle)
        return close();
    if (m_state == State::Streaming)
        m_stream->end();
    // Half a request may be a client's last wish or never become more.
    if (m_state == State::Reading)
        setDeadline(m_loop.limits().linger);
}

void Connection::expire()
{
    if (m_state == State::Reading)
        return reject(Handler::Rejection::TooSlow);
    close();
}

void Connection::close()
{
    if (isClosed())
        return;
    m_state = State::Closed;
    m_deadline = TimePoint::max();
    error_code error;
    m_socket.close(error);
    if (m_stream)
        std::exchange(m_stream, nullptr)->close();
    m_loop.forget(shared_from_this());
}

void Connection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_deadline = std::chrono::steady_clock::now() + fromNow;
}

} // namespace weehours::server

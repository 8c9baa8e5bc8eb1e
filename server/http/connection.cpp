// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/connection.h"

#include "server/http/bytestream.h"
#include "server/http/replyguard.h"
#include "server/http/requesthead.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace weehours::server {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

/// A refused body up to this size is skipped, so that the connection can continue.
constexpr std::uint64_t readPastBytes = 64 * 1024;
/// What a client may still send after its last answer before it is disconnected.
constexpr std::size_t lingerBytes = 4 * 1024 * 1024;
/// The most input that may be pending without making progress, for example an endless chunk
/// extension.
constexpr std::size_t unusedBytes = 128 * 1024;
/// Up to this size a connection's bytes are not counted: small requests are always answered.
constexpr qsizetype smallBytes = 4096;

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

Connection::Connection(IoLoop &loop, std::shared_ptr<Channel> channel)
    : m_loop(loop), m_channel(std::move(channel))
{
}

void Connection::start()
{
    auto peer = m_channel->open();
    if (!peer)
        return close();
    m_peer = std::move(*peer);
    setDeadline(m_loop.limits().request);
    awaitInput();
}

void Connection::awaitInput()
{
    if (m_awaiting)
        return;
    m_awaiting = true;
    m_channel->awaitReadable([self = shared_from_this()](const error_code &error) {
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
    // Requested before a deadline passed; this input waits until the answer has been sent.
    if (m_state == State::Asking || m_state == State::Handling || m_state == State::Writing)
        return;
    if (m_state == State::Lingering) {
        const auto size = m_channel->discard();
        m_discarded += size.value_or(lingerBytes + 1);
        return m_discarded > lingerBytes ? close() : awaitInput();
    }
    using What = Channel::Received::What;
    const Channel::Received received = m_channel->receive();
    switch (received.what) {
    case What::Nothing: return awaitInput();
    case What::End: return onEndOfInput();
    case What::Lost: return close();
    case What::Forged: return linger();
    case What::Unsecured: return reject(Handler::Rejection::Unsecured);
    case What::Bytes: break;
    }
    // A stream does not end, so no later request can follow it.
    if (m_state == State::Streaming)
        return awaitInput();
    if (m_input.empty())
        return feed(received.bytes);
    m_input.append(received.bytes);
    feed(std::exchange(m_input, {}));
}

void Connection::onEndOfInput()
{
    // A client may half-close after a complete request, but not within one.
    if (m_state == State::Reading)
        return reject(Handler::Rejection::Malformed);
    close();
}

void Connection::feed(std::string_view input)
{
    while (!input.empty()) {
        if (!m_parser) {
            // Some clients end a body with a line break that they do not count (RFC 9112, 2.2).
            while (input.starts_with("\r\n"))
                input.remove_prefix(2);
            if (input.empty() || input == "\r")
                break;
            m_parser.emplace();
            m_received = 0;
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
        m_received += used;
        if (error == http::error::need_more && input.size() <= unusedBytes)
            break;
        if (error == http::error::header_limit)
            return reject(Handler::Rejection::HeaderTooLarge);
        if (error == http::error::body_limit)
            return reject(Handler::Rejection::BodyTooLarge);
        if (error)
            return reject(Handler::Rejection::Malformed);
        if (m_parser->is_header_done() && !m_request && !onHead()) {
            if (m_state == State::Asking)
                m_input.assign(input);
            return;
        }
        if (m_parser->is_done()) {
            m_input.assign(input);
            return onRequest();
        }
    }
    m_input.assign(input);
    if (m_parser
        && !hold(static_cast<qsizetype>(m_received) + static_cast<qsizetype>(m_input.size())))
        return reject(Handler::Rejection::TooMany);
    if (m_parser)
        m_channel->acknowledge();
    awaitInput();
}

bool Connection::onHead()
{
    const auto &head = m_parser->get();
    m_http10 = head.version() < 11;
    m_headOnly = head.method() == http::verb::head;
    m_keepAlive = head.keep_alive();
    const bool hasBody = m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
    m_request = readHead(head, m_peer, m_loop.proxies());
    if (!m_request) {
        reject(Handler::Rejection::Malformed);
        return false;
    }
    m_request->hasBody = hasBody;

    m_expectsContinue = !m_http10
                        && boost::beast::iequals(head[http::field::expect], "100-continue");
    m_early = m_loop.handler().answerEarly(*m_request);
    if (m_early) {
        const bool isShort = !hasBody
                             || m_parser->content_length().value_or(readPastBytes + 1)
                                    <= readPastBytes;
        if (isShort && !m_expectsContinue)
            return true;
        m_keepAlive = false;
        answer(*std::exchange(m_early, std::nullopt));
        return false;
    }
    if (hasBody) {
        const std::uint64_t most = m_loop.handler().bodyLimit(*m_request,
                                                              m_loop.limits().bodyBytes);
        m_parser->body_limit(most);
        if (m_parser->content_length().value_or(0) > most) {
            reject(Handler::Rejection::BodyTooLarge);
            return false;
        }
    }
    return !hasBody || (askForBody() && continueBody());
}

bool Connection::askForBody()
{
    constexpr std::uint64_t unknownLength = std::numeric_limits<std::uint64_t>::max();
    auto admitted = [self = shared_from_this()](std::optional<Response> refusal) {
        // Posted, so that the input that is being fed is kept first.
        asio::post(self->m_loop.context(), [self, refusal = std::move(refusal)]() mutable {
            self->onAdmitted(std::move(refusal));
        });
    };
    if (m_loop.handler().admitBody(*m_request, m_parser->content_length().value_or(unknownLength),
                                   std::move(admitted)))
        return true;
    m_state = State::Asking;
    m_deadline = TimePoint::max();
    return false;
}

void Connection::onAdmitted(std::optional<Response> refusal)
{
    if (m_state != State::Asking)
        return;
    if (refusal) {
        m_keepAlive = false;
        m_request.reset();
        m_parser.reset();
        return answer(std::move(*refusal));
    }
    m_state = State::Reading;
    setDeadline(m_loop.isDraining() ? m_loop.limits().linger : m_loop.limits().request);
    if (continueBody())
        feed(std::exchange(m_input, {}));
}

bool Connection::continueBody()
{
    // All earlier answers were fully accepted by the kernel, so these few bytes fit; a client for
    // which they do not has stopped reading, and is disconnected.
    if (!m_expectsContinue || m_channel->writeNow("HTTP/1.1 100 Continue\r\n\r\n"))
        return true;
    close();
    return false;
}

void Connection::onRequest()
{
    m_deadline = TimePoint::max();
    m_state = State::Handling;
    Request request = *std::exchange(m_request, std::nullopt);
    const std::string &body = m_parser->get().body();
    request.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
    m_parser.reset();
    if (m_early)
        return answer(*std::exchange(m_early, std::nullopt));
    if (!hold(request.body.size() + static_cast<qsizetype>(m_input.size())))
        return reject(Handler::Rejection::TooMany);
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
    m_input.clear();
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
    (void)hold(0); // The request is done with.
    m_state = State::Writing;
    // Built before the body is moved, because it contains its length.
    QByteArray head = headOf(response, HeadOptions{m_keepAlive, m_http10});
    write(std::move(head), m_headOnly ? QByteArray() : std::move(response.body));
}

void Connection::write(QByteArray head, QByteArray body)
{
    // Almost every answer fits into the kernel's buffer. Not with pipelined requests: answered from
    // here, they would recurse.
    if (m_input.empty()) {
        const qsizetype written = m_channel->writeSome(head, body);
        if (written == head.size() + body.size()) {
            if (m_state != State::Streaming)
                return onWritten();
            m_streamWriting = false;
            return m_streamEnding ? linger() : void();
        }
        const qsizetype ofHead = std::min(written, head.size());
        head.remove(0, ofHead);
        body.remove(0, written - ofHead);
    }
    if (!hold(head.size() + body.size() + static_cast<qsizetype>(m_input.size())))
        return close();
    setDeadline(m_loop.limits().write);
    const bool last = m_stream ? m_streamEnding : !m_keepAlive;
    // Called after each piece: a slow client is given time as long as it makes progress.
    m_channel->write(
        std::move(head), std::move(body), last, [this] { setDeadline(m_loop.limits().write); },
        [self = shared_from_this()](const error_code &error) {
            if (self->isClosed())
                return;
            if (error)
                return self->close();
            (void)self->hold(0);
            self->onWritten();
        });
}

void Connection::onWritten()
{
    if (m_state == State::Streaming) {
        m_streamWriting = false;
        m_deadline = TimePoint::max();
        return m_streamEnding ? linger() : pump();
    }
    if (m_stream) {
        m_state = State::Streaming;
        m_deadline = TimePoint::max();
        awaitInput();
        // The loop outlives all streams: their writers are stopped before it.
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
    QByteArray bytes;
    if (!taken.bytes.isEmpty())
        bytes = m_http10 ? taken.bytes : chunk(taken.bytes);
    m_streamEnding = taken.ended;
    if (taken.ended && !m_http10)
        bytes += "0\r\n\r\n";
    if (bytes.isEmpty())
        return m_streamEnding ? linger() : void();
    m_streamWriting = true;
    write({}, std::move(bytes));
}

void Connection::linger()
{
    if (m_stream) {
        std::exchange(m_stream, nullptr)->close();
        // A stream's client has sent nothing that could destroy the last bytes.
        if (m_loop.isDraining())
            return close();
    }
    m_state = State::Lingering;
    m_input.clear();
    setDeadline(m_loop.limits().linger);
    if (!m_channel->endWriting())
        return close();
    awaitInput();
}

void Connection::drain()
{
    if (m_state == State::Idle)
        return close();
    if (m_state == State::Streaming)
        m_stream->end();
    // An incomplete request gets a short time to complete.
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
    (void)hold(0);
    m_channel->close();
    if (m_stream)
        std::exchange(m_stream, nullptr)->close();
    m_loop.forget(shared_from_this());
}

bool Connection::isStalled() const
{
    if (m_held == 0 || m_state == State::Asking || m_state == State::Handling)
        return false;
    const auto since = std::chrono::steady_clock::now() - m_since;
    return m_state != State::Reading || since > m_loop.limits().slow;
}

bool Connection::hold(qsizetype bytes)
{
    const std::int64_t counted = bytes > smallBytes ? bytes : 0;
    const std::int64_t more = counted - std::exchange(m_held, counted);
    return m_loop.addHeld(more) || more <= 0 || m_loop.dropStalled(*this);
}

void Connection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_since = std::chrono::steady_clock::now();
    m_deadline = m_since + fromNow;
}

} // namespace weehours::server

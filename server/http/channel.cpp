// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/channel.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <cctype>
#include <utility>

namespace weehours::server {

namespace asio = boost::asio;

namespace {

/// The kernel drops a silent peer after this time; otherwise streams to computers that left the
/// network would stay for a quarter of an hour.
constexpr unsigned silentPeerMsecs = 60'000;
/// The most bytes to write at once.
constexpr std::size_t pieceBytes = 4 * 1024 * 1024;

std::array<asio::const_buffer, 2> buffersOf(const QByteArray &head, const QByteArray &body)
{
    return {asio::const_buffer(head.constData(), static_cast<std::size_t>(head.size())),
            asio::const_buffer(body.constData(), static_cast<std::size_t>(body.size()))};
}

} // namespace

Channel::Channel(IoLoop &loop, Socket socket, std::unique_ptr<TlsSession> tls)
    : m_loop(loop), m_socket(std::move(socket)), m_tls(std::move(tls))
{
}

std::optional<Peer> Channel::open()
{
    ErrorCode error;
    const auto end = m_socket.remote_endpoint(error);
    if (error)
        return std::nullopt;
    auto address = end.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    Peer peer{QByteArray::fromStdString(address.to_string()), address.is_loopback()};
    peer.isTrusted = m_loop.proxies().contains(peer.address);
    peer.isSecure = m_tls != nullptr;

    m_socket.non_blocking(true, error);
    if (error)
        return std::nullopt;
    m_socket.set_option(asio::ip::tcp::no_delay(true), error);
    ::setsockopt(m_socket.native_handle(), IPPROTO_TCP, TCP_USER_TIMEOUT, &silentPeerMsecs,
                 sizeof silentPeerMsecs);
    return peer;
}

Channel::Received Channel::receive()
{
    ErrorCode error;
    auto &scratch = m_loop.scratch();
    const std::size_t size = m_socket.read_some(asio::buffer(scratch), error);
    if (error == asio::error::would_block || error == asio::error::try_again)
        return {};
    if (error == asio::error::eof)
        return {What::End, {}};
    if (error)
        return {What::Lost, {}};
    const std::string_view bytes(scratch.data(), size);
    return m_tls ? unseal(bytes) : Received{What::Bytes, bytes};
}

Channel::Received Channel::unseal(std::string_view sealed)
{
    // A TLS handshake begins with a byte that is no letter.
    if (!m_tls->hasBegun() && std::isupper(static_cast<unsigned char>(sealed.front())) != 0) {
        m_tls.reset();
        return {What::Unsecured, {}};
    }
    std::string &plain = m_loop.plain();
    plain.clear();
    const TlsSession::State state = m_tls->receive(sealed, plain);
    sendSealed();
    if (state == TlsSession::State::Failed)
        return {What::Forged, {}};
    if (!plain.empty())
        return {What::Bytes, plain};
    return {state == TlsSession::State::Ended ? What::End : What::Nothing, {}};
}

void Channel::acknowledge()
{
    // The kernel forgets this option with the next answer, so it is set for each piece.
    constexpr int on = 1;
    ::setsockopt(m_socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

std::optional<std::size_t> Channel::discard()
{
    ErrorCode error;
    const std::size_t size = m_socket.read_some(asio::buffer(m_loop.scratch()), error);
    if (error && error != asio::error::would_block && error != asio::error::try_again)
        return std::nullopt;
    return size;
}

auto Channel::nextPiece()
{
    return [this](const ErrorCode &error, std::size_t) -> std::size_t {
        if (error)
            return 0;
        if (m_onPiece)
            m_onPiece();
        return pieceBytes;
    };
}

void Channel::write(QByteArray head, QByteArray body, bool last, OnPiece onPiece,
                    OnWritten onWritten)
{
    m_onPiece = std::move(onPiece);
    m_onWritten = std::move(onWritten);
    if (m_tls) {
        m_tls->send(head);
        m_tls->send(body);
        if (last)
            m_tls->finish();
        return sendSealed();
    }
    m_head = std::move(head);
    m_body = std::move(body);
    asio::async_write(m_socket, buffersOf(m_head, m_body), nextPiece(),
                      [self = shared_from_this()](const ErrorCode &error, std::size_t) {
                          self->finishWrite(error);
                      });
}

qsizetype Channel::writeSome(const QByteArray &head, const QByteArray &body)
{
    if (m_tls)
        return 0;
    ErrorCode error;
    return static_cast<qsizetype>(m_socket.write_some(buffersOf(head, body), error));
}

void Channel::sendSealed()
{
    // Only one write at a time, so that output does not interleave; later output follows it.
    if (!m_sealed.empty() || !m_tls->hasOutput())
        return;
    m_sealed = m_tls->takeOutput();
    asio::async_write(m_socket, asio::buffer(m_sealed), nextPiece(),
                      [self = shared_from_this()](const ErrorCode &error, std::size_t) {
                          self->m_sealed = {};
                          if (!error && self->m_tls->hasOutput())
                              return self->sendSealed();
                          self->finishWrite(error);
                      });
}

void Channel::finishWrite(const ErrorCode &error)
{
    m_head.clear();
    m_body.clear();
    m_onPiece = nullptr;
    // Nobody waits for the writes of a handshake. If one fails, reading fails too.
    if (const OnWritten onWritten = std::exchange(m_onWritten, nullptr))
        onWritten(error);
}

bool Channel::writeNow(QByteArrayView bytes)
{
    if (m_tls) {
        m_tls->send(bytes);
        sendSealed();
        return true;
    }
    ErrorCode error;
    const auto size = static_cast<std::size_t>(bytes.size());
    return m_socket.write_some(asio::buffer(bytes.data(), size), error) == size;
}

bool Channel::endWriting()
{
    ErrorCode error;
    m_socket.shutdown(Socket::shutdown_send, error);
    return !error;
}

void Channel::close()
{
    ErrorCode error;
    m_socket.close(error);
    m_onPiece = nullptr;
    m_onWritten = nullptr;
}

} // namespace weehours::server

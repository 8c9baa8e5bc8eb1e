// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/ioloop.h"
#include "server/http/request.h"
#include "server/http/tlssession.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace weehours::server {

/// The bytes of one connection, internal to `server/http`: plain, or encrypted by TLS, which its
/// user need not know.
class Channel : public std::enable_shared_from_this<Channel>
{
public:
    using ErrorCode = boost::system::error_code;
    using OnPiece = std::function<void()>;
    using OnWritten = std::function<void(const ErrorCode &)>;

    struct Received
    {
        enum class What {
            /// Nothing yet; there may have been a part of a handshake.
            Nothing,
            Bytes,
            /// The client will send no more.
            End,
            /// The connection is broken.
            Lost,
            /// Invalid TLS. The alert has been sent.
            Forged,
            /// Plain HTTP on a TLS port. From here on the channel is plain, so that the error can
            /// be sent.
            Unsecured,
        };

        What what = What::Nothing;
        /// Valid until the loop reads again.
        std::string_view bytes;
    };
    using What = Received::What;

    /// @param tls for a TLS connection; else null
    Channel(IoLoop &loop, Socket socket, std::unique_ptr<TlsSession> tls);

    /// The peer; empty if it is gone already.
    [[nodiscard]] std::optional<Peer> open();
    /// @param onReadable takes an `ErrorCode`
    template <typename OnReadable>
    void awaitReadable(OnReadable onReadable)
    {
        m_socket.async_wait(Socket::wait_read, std::move(onReadable));
    }
    /// Reads what is available, without waiting.
    [[nodiscard]] Received receive();
    /// Acknowledges what has arrived of a longer message. Otherwise the kernel delays that by up to
    /// 40 ms (RFC 1122, 4.2.3.2), and a client with Nagle's algorithm, such as Qt, sends the last
    /// piece of its request only then.
    void acknowledge();
    /// Discards what is available, and returns its size; empty at the end.
    [[nodiscard]] std::optional<std::size_t> discard();

    /// Writes the head and the body; the next write only after `onWritten`.
    /// @param last    nothing will be written after it
    /// @param onPiece called after each piece that was sent
    void write(QByteArray head, QByteArray body, bool last, OnPiece onPiece, OnWritten onWritten);
    /// Writes as much of both as the kernel accepts at once, and returns its size: 0 with TLS, and
    /// for a broken connection, which the next write reports.
    [[nodiscard]] qsizetype writeSome(const QByteArray &head, const QByteArray &body);
    /// Writes a few bytes that the kernel accepts at once; false if it does not.
    [[nodiscard]] bool writeNow(QByteArrayView bytes);

    /// Half-closes the connection. False if it is broken.
    [[nodiscard]] bool endWriting();
    void close();

private:
    [[nodiscard]] Received unseal(std::string_view sealed);
    /// Sends the output of the TLS session, data or handshake.
    void sendSealed();
    void finishWrite(const ErrorCode &error);
    /// The size of the next write; the library asks after each piece.
    [[nodiscard]] auto nextPiece();

    IoLoop &m_loop;
    Socket m_socket;
    std::unique_ptr<TlsSession> m_tls;
    OnPiece m_onPiece;
    OnWritten m_onWritten;
    QByteArray m_head;
    QByteArray m_body;
    /// The encrypted bytes being sent.
    std::string m_sealed;
};

} // namespace weehours::server

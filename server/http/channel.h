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

/// The bytes of one connection, inner to `server/http`: plain, or sealed by TLS. What stands above
/// reads and writes what is meant and need not know which it is.
class Channel : public std::enable_shared_from_this<Channel>
{
public:
    using ErrorCode = boost::system::error_code;
    using OnPiece = std::function<void()>;
    using OnWritten = std::function<void(const ErrorCode &)>;

    struct Received
    {
        enum class What {
            /// As yet; there may have been some of a handshake.
            Nothing,
            Bytes,
            /// The client will send no more.
            End,
            /// The connection is broken.
            Lost,
            /// What came was no TLS, or a forgery; that has been said.
            Forged,
            /// Plain HTTP where TLS is due. The channel is plain from here on, so that this can be
            /// said.
            Unsecured,
        };

        What what = What::Nothing;
        /// Good until the next time that the loop reads.
        std::string_view bytes;
    };
    using What = Received::What;

    /// @param tls where the client must speak TLS; else nothing
    Channel(IoLoop &loop, Socket socket, std::unique_ptr<TlsSession> tls);

    /// What is known of the other end; nothing where it has gone already.
    [[nodiscard]] std::optional<Peer> open();
    /// @param onReadable takes an `ErrorCode`
    template <typename OnReadable>
    void awaitReadable(OnReadable onReadable)
    {
        m_socket.async_wait(Socket::wait_read, std::move(onReadable));
    }
    /// Reads what is there, without waiting.
    [[nodiscard]] Received receive();
    /// Throws away what is there, and gives how much it was; nothing at the end.
    [[nodiscard]] std::optional<std::size_t> discard();

    /// Writes one thing after the other; the next only once `onWritten` was called.
    /// @param last    nothing will be written after it
    /// @param onPiece called after each piece that went out
    void write(QByteArray head, QByteArray body, bool last, OnPiece onPiece, OnWritten onWritten);
    /// Writes as much of both as the kernel takes at once, and gives how much that was: nothing of
    /// what is to be sealed, nor where the connection is broken, which the next write will tell.
    [[nodiscard]] qsizetype writeSome(const QByteArray &head, const QByteArray &body);
    /// Writes some bytes that the kernel takes at once; false where it does not.
    [[nodiscard]] bool writeNow(QByteArrayView bytes);

    /// Says that no more will come. False where the connection is broken.
    [[nodiscard]] bool endWriting();
    void close();

private:
    [[nodiscard]] Received unseal(std::string_view sealed);
    /// Lets what the TLS session has to say go out, be it of ours or its own.
    void sendSealed();
    void finishWrite(const ErrorCode &error);
    /// How much to write next, as the library asks after each piece.
    [[nodiscard]] auto nextPiece();

    IoLoop &m_loop;
    Socket m_socket;
    std::unique_ptr<TlsSession> m_tls;
    OnPiece m_onPiece;
    OnWritten m_onWritten;
    QByteArray m_head;
    QByteArray m_body;
    /// What goes out now, where it is sealed.
    std::string m_sealed;
};

} // namespace weehours::server

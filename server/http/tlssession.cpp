// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/tlssession.h"

#include "server/ground/logging.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace weehours::server {

// A BIO without buffers: the library's memory BIO would keep one per direction and connection.
struct TlsSession::Wire
{
    static int read(BIO *bio, char *to, int size)
    {
        BIO_clear_retry_flags(bio);
        std::string_view &input = static_cast<TlsSession *>(BIO_get_data(bio))->m_input;
        if (input.empty()) {
            BIO_set_retry_read(bio);
            return -1;
        }
        const std::size_t count = std::min(input.size(), static_cast<std::size_t>(size));
        std::memcpy(to, input.data(), count);
        input.remove_prefix(count);
        return static_cast<int>(count);
    }

    static int write(BIO *bio, const char *from, int size)
    {
        static_cast<TlsSession *>(BIO_get_data(bio))
            ->m_output.append(from, static_cast<std::size_t>(size));
        return size;
    }

    static long control(BIO *, int command, long, void *)
    {
        return command == BIO_CTRL_FLUSH ? 1 : 0;
    }

    static BIO *over(TlsSession &session)
    {
        static BIO_METHOD *const method = [] {
            BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "weehours");
            BIO_meth_set_read(made, read);
            BIO_meth_set_write(made, write);
            BIO_meth_set_ctrl(made, control);
            return made;
        }();
        BIO *bio = BIO_new(method);
        BIO_set_data(bio, &session);
        BIO_set_init(bio, 1);
        return bio;
    }
};

void TlsSession::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

TlsSession::TlsSession(const TlsContext &context) : m_ssl(SSL_new(context.m_context.get()))
{
    BIO *wire = Wire::over(*this);
    SSL_set_bio(m_ssl.get(), wire, wire);
    SSL_set_accept_state(m_ssl.get());
}

TlsSession::~TlsSession() = default;

TlsSession::State TlsSession::receive(std::string_view sealed, std::string &plain)
{
    // The largest content of one record.
    constexpr std::size_t recordBytes = 16 * 1024;
    std::array<char, recordBytes> record;
    m_begun = true;
    m_input = sealed;
    // The error queue is per thread, and may contain errors of another session.
    ERR_clear_error();
    int count = SSL_read(m_ssl.get(), record.data(), static_cast<int>(record.size()));
    for (; count > 0; count = SSL_read(m_ssl.get(), record.data(), static_cast<int>(record.size())))
        plain.append(record.data(), static_cast<std::size_t>(count));
    const int why = SSL_get_error(m_ssl.get(), count);
    m_input = {};
    if (why == SSL_ERROR_WANT_READ)
        return State::Open;
    if (why == SSL_ERROR_ZERO_RETURN)
        return State::Ended;
    const char *words = ERR_reason_error_string(ERR_peek_error());
    qCDebug(httpLog, "a TLS connection failed: %s", words ? words : "broken");
    ERR_clear_error();
    return State::Failed;
}

void TlsSession::send(QByteArrayView plain)
{
    ERR_clear_error();
    // The wire accepts everything, so this can only fail for an ended session, whose connection is
    // about to close.
    if (!plain.isEmpty())
        SSL_write(m_ssl.get(), plain.data(), static_cast<int>(plain.size()));
}

void TlsSession::finish()
{
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
}

std::string TlsSession::takeOutput()
{
    return std::exchange(m_output, {});
}

} // namespace weehours::server

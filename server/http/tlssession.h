// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/tlscontext.h"

#include <QByteArrayView>

#include <memory>
#include <string>
#include <string_view>

struct ssl_st;

namespace weehours::server {

/// The TLS state of one connection, internal to `server/http`: decrypts what was received and
/// encrypts what is to be sent. It has no socket and never blocks; the owner of the connection
/// transfers the bytes. Between calls it holds no buffer.
class TlsSession
{
public:
    enum class State {
        /// In use, or in the handshake.
        Open,
        /// The client will send no more.
        Ended,
        /// Invalid TLS or a forgery. Only what is in `output` can still be sent.
        Failed,
    };

    explicit TlsSession(const TlsContext &context);
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;
    ~TlsSession();

    /// Consumes all of `sealed`, and appends the decrypted bytes, if any, to `plain`.
    [[nodiscard]] State receive(std::string_view sealed, std::string &plain);
    /// Encrypts `plain` into the output. Only after the client has sent something.
    void send(QByteArrayView plain);
    /// Adds a close_notify: without it an attacker could have ended the connection.
    void finish();

    /// The bytes to send next, in order: encrypted data and handshake.
    [[nodiscard]] std::string takeOutput();
    [[nodiscard]] bool hasOutput() const { return !m_output.empty(); }
    /// Whether the client has sent anything yet.
    [[nodiscard]] bool hasBegun() const { return m_begun; }

private:
    struct Free
    {
        void operator()(ssl_st *ssl) const;
    };
    /// Lets the library read from `m_input` and write to `m_output`.
    struct Wire;

    std::unique_ptr<ssl_st, Free> m_ssl;
    std::string_view m_input;
    std::string m_output;
    bool m_begun = false;
};

} // namespace weehours::server

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

/// The secured side of one connection, inner to `server/http`: turns what came over the wire into
/// what was said, and what is to be said into what goes over the wire. It has no socket and waits
/// for nothing; whoever has the connection moves the bytes. Between calls it holds no buffer.
class TlsSession
{
public:
    enum class State {
        /// Goes on, be it with the handshake.
        Open,
        /// The client has said that it will send no more.
        Ended,
        /// What came was no TLS, or a forgery. Nothing more can be said but what is in `output`.
        Failed,
    };

    explicit TlsSession(const TlsContext &context);
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;
    ~TlsSession();

    /// Takes all of `sealed`, and appends what it says, if anything, to `plain`.
    [[nodiscard]] State receive(std::string_view sealed, std::string &plain);
    /// Seals `plain` into `output`. Only once something was said by the client.
    void send(QByteArrayView plain);
    /// Seals, last of all, that no more will come: an end without it could be anybody's.
    void finish();

    /// What must go over the wire, in this order: sealed bytes, and the handshake's own.
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/http/httplimits.h"
#include "server/http/trustedproxies.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace weehours::server {

class Handler;
class TlsContext;

/// The HTTP/1.1 server: listens, reads requests, passes them to a `Handler`, writes the answers.
/// Each thread runs its own connections, and they share nothing.
///
/// One request at a time is taken from a connection, so pipelined ones are answered in order.
class HttpServer
{
public:
    /// @param handler must outlive the server
    /// @param threads input threads, at least 1
    /// @param proxies whose X-Forwarded-For is trusted
    HttpServer(Handler &handler, int threads, const HttpLimits &limits = {},
               const TrustedProxies &proxies = {});
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    /// Stops at once.
    ~HttpServer();

    /// Accepts only TLS, with this certificate, on new connections; open ones are not affected.
    /// Thread-safe, at any time.
    void secure(const std::shared_ptr<const TlsContext> &context);

    /// Opens `host` (a name or an address) and `port` (0 picks one) and begins to answer. Returns
    /// the port. Fails with words for the operator.
    [[nodiscard]] Result<std::uint16_t> start(const QString &host, std::uint16_t port);

    /// Stops accepting, finishes pending answers, ends streams and closes idle connections. Returns
    /// when all connections are closed or `patience` is over.
    void drain(std::chrono::milliseconds patience);

    /// The number of open connections. Thread-safe.
    [[nodiscard]] std::size_t connections() const;

    /// Ends the threads and closes all connections. Later replies are dropped.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace weehours::server

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

/// The HTTP/1.1 side of the server: listens, reads requests, gives them to a `Handler`, writes the
/// answers. Each of its threads runs its own connections, and nothing is shared between them.
///
/// One request at a time is taken from a connection, so that pipelined ones are answered in order.
class HttpServer
{
public:
    /// @param handler must outlive the server
    /// @param threads input threads, at least 1
    /// @param proxies whose word is taken for whom they speak for
    HttpServer(Handler &handler, int threads, const HttpLimits &limits = {},
               const TrustedProxies &proxies = {});
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    /// Stops at once.
    ~HttpServer();

    /// Takes TLS alone, by this certificate, from the next connection on; those that are open go on
    /// as they are. May be called at any time, from any thread.
    void secure(const std::shared_ptr<const TlsContext> &context);

    /// Opens `host` (a name or an address) and `port` (0 picks one) and begins to answer. Gives the
    /// port. Fails with words for the operator.
    [[nodiscard]] Result<std::uint16_t> start(const QString &host, std::uint16_t port);

    /// Accepts no more, lets what is being answered finish, ends the streams, and gives back when
    /// all connections are closed or `patience` is over. Idle connections close at once.
    void drain(std::chrono::milliseconds patience);

    /// Connections that are open now. From any thread.
    [[nodiscard]] std::size_t connections() const;

    /// Ends the threads and all that is still open. Replies that come later are thrown away.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace weehours::server

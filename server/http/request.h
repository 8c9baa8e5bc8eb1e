// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/trustedproxies.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace weehours::server {

/// One HTTP request, decoded, independent of the library that read it. A value; may be passed to
/// another thread.
struct Request
{
    /// As sent; methods are case-sensitive.
    QByteArray method;
    /// The decoded segments of the path: `/api/sync/push` is `api`, `sync`, `push`.
    QStringList path;
    /// The decoded parameters of the query.
    QMap<QString, QString> query;
    /// The media type in lower case, without parameters except a charset other than UTF-8; empty if
    /// none was sent.
    QByteArray contentType;
    /// Whether the body is compressed (`Content-Encoding`).
    bool isEncoded = false;
    /// The token of `Authorization: Bearer …`; empty if none was sent. Never log it.
    QByteArray bearerToken;
    QByteArray ifNoneMatch;
    bool acceptsGzip = false;
    /// Whether a body was announced; it may still be empty.
    bool hasBody = false;
    QByteArray body;
    /// The server's address as the client knows it, such as `http://192.168.1.5:8080`; empty if
    /// unknown.
    QByteArray origin;
    /// The client to count this request against: the peer, or the client of a trusted proxy.
    QByteArray address;
    /// Whether the request was made on this computer and to it, and not forwarded by a proxy.
    bool fromThisComputer = false;
    /// Whether a web page made it, in somebody's browser.
    bool fromWebPage = false;
};

/// The parts of a request target such as `/api/babies?limit=3`.
struct Target
{
    QStringList path;
    QMap<QString, QString> query;
};

/// Parses a request target. Empty if it is no path, has an invalid percent-encoding, or a repeated
/// parameter. A `+` is literal: clients that follow RFC 3986 send it unescaped in a cursor, and no
/// parameter of ours contains spaces.
[[nodiscard]] std::optional<Target> parseTarget(QByteArrayView target);

/// The other end of a connection.
struct Peer
{
    QByteArray address;
    bool isThisComputer = false;
    /// Whether it is a trusted proxy.
    bool isTrusted = false;
    /// Whether the connection itself is TLS.
    bool isSecure = false;
};

/// The value of a header by its name in lower case, with repeated ones joined by commas; empty if
/// it was not sent.
using HeaderLookup = std::function<QByteArrayView(const char *name)>;

/// Makes a request, without its body, from a head. Headers of a proxy are used only if the peer is
/// trusted: the client is the last address of `X-Forwarded-For` that is not in `proxies`. Empty if
/// the target is invalid.
[[nodiscard]] std::optional<Request> requestOf(QByteArrayView method, QByteArrayView target,
                                               const HeaderLookup &header, const Peer &peer,
                                               const TrustedProxies &proxies = {});

} // namespace weehours::server

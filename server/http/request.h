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

/// One HTTP request, read and decoded: what the rest of the server needs of it, and nothing of the
/// library that read it. A value; safe to hand to another thread.
struct Request
{
    /// As sent; methods are case-sensitive.
    QByteArray method;
    /// The decoded segments of the path: `/api/sync/push` is `api`, `sync`, `push`.
    QStringList path;
    /// The decoded parameters of the query.
    QMap<QString, QString> query;
    /// The media type in lower case, without its parameters unless they name a charset that is not
    /// UTF-8; empty where none was sent.
    QByteArray contentType;
    /// Whether the body is packed, by `Content-Encoding`.
    bool isEncoded = false;
    /// The token of `Authorization: Bearer …`; empty where none was sent. Never to be logged.
    QByteArray bearerToken;
    QByteArray ifNoneMatch;
    bool acceptsGzip = false;
    /// Whether a body was announced; it may still be empty.
    bool hasBody = false;
    QByteArray body;
    /// Where the client found the server, such as `http://192.168.1.5:8080`; empty where it did not
    /// say.
    QByteArray origin;
    /// Whom to count this request against: the peer, or whom a trusted proxy says it speaks for.
    QByteArray address;
    /// Whether the request was made on this computer, and not forwarded to it by a proxy.
    bool fromThisComputer = false;
};

/// The parts of a request target such as `/api/babies?limit=3`.
struct Target
{
    QStringList path;
    QMap<QString, QString> query;
};

/// Takes a request target apart. Gives nothing for one that is not a path, has a broken
/// percent-encoding, or names a parameter twice. A `+` stands for itself: clients that build URLs
/// by RFC 3986 leave it bare in a cursor, and no parameter of ours has spaces in it.
[[nodiscard]] std::optional<Target> parseTarget(QByteArrayView target);

/// Who is at the other end of a connection.
struct Peer
{
    QByteArray address;
    bool isThisComputer = false;
    /// Whether it is a proxy whose word is taken.
    bool isTrusted = false;
    /// Whether the connection itself is TLS.
    bool isSecure = false;
};

/// The value of a header by its name in lower case, all its lines joined by commas; empty where it
/// was not sent.
using HeaderLookup = std::function<QByteArrayView(const char *name)>;

/// Makes a request, without its body, of what stands in a head. What a proxy adds is believed only
/// where the peer is trusted: it speaks for the last address of `X-Forwarded-For` that is not in
/// `proxies` itself. Gives nothing where the target is unsound.
[[nodiscard]] std::optional<Request> requestOf(QByteArrayView method, QByteArrayView target,
                                               const HeaderLookup &header, const Peer &peer,
                                               const TrustedProxies &proxies = {});

} // namespace weehours::server

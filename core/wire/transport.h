// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QObject>
#include <QUrl>

#include <functional>

namespace weehours {

enum class Method { Get, Post, Patch, Delete };

struct Request
{
    Method method = Method::Get;
    QUrl url;
    /// JSON; empty for none.
    QByteArray body = {};
    /// The token; empty for a call that needs none. Never logged.
    QByteArray bearer = {};
    /// The ETag for a conditional GET; empty for none.
    QByteArray ifNoneMatch = {};
};

/// What came back, as it came. Nothing of it is believed before readAnswer() has seen it.
struct Reply
{
    /// The HTTP status; 0 where no answer arrived, and `networkError` says why in words.
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};
    QByteArray etag = {};
    int retryAfterSeconds = 0;
    /// Where a redirect leads.
    QUrl location = {};
    /// The proxy that it went through, as `host:port`; empty where there is none.
    QString proxy = {};
    QString networkError = {};
    /// No answer was asked for, because the server's certificate cannot be trusted.
    bool isUntrusted = false;
    /// The answer was given up, because it is longer than any of a Wee Hours server.
    bool isTooLong = false;
};

/// No more of one answer is taken; a page of ours is at most 2 MiB.
inline constexpr qint64 longestAnswer = 64 * 1024 * 1024;

/// Whether the answer was a page that cannot be read but may be if less of it is asked for: one
/// that is too long, or that ends within the document.
[[nodiscard]] bool isTooMuch(const Reply &reply);

using ReplyHandler = std::function<void(const Reply &reply)>;

/// Carries requests to the server and replies back. The one seam between the client and the
/// network: a simulated world puts its own in place.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport();

    /// Sends the request. `handler` is called once, later, from the event loop of this thread,
    /// unless `context` is destroyed before; the request is then given up.
    virtual void send(const Request &request, QObject *context, ReplyHandler handler) = 0;
    /// The network is another, or was away: what is sent from now on goes over new connections,
    /// since nobody would answer on the old ones and nothing would say so.
    virtual void renewConnections() {}
};

/// Reads a reply: the JSON document of a 2xx (empty for 204), or an Error. A problem document of
/// ours gives its code, detail and field; no answer gives `offline`, or `untrusted_server` where
/// the server's certificate is the reason; everything else, whatever its status, gives
/// `bad_server`: a proxy's page, a redirect, a body that is no JSON.
[[nodiscard]] Result<QJsonDocument> readAnswer(const Reply &reply);

/// The same where the answer must be an object.
[[nodiscard]] Result<QJsonObject> readObject(const Reply &reply);

} // namespace weehours

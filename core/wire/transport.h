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

/// A request to a server.
struct Request
{
    Method method = Method::Get;
    QUrl url;
    /// JSON; empty for none.
    QByteArray body = {};
    /// The token; empty for a call without one. Never logged.
    QByteArray bearer = {};
    /// The ETag for a conditional GET; empty for none.
    QByteArray ifNoneMatch = {};
};

/// A reply as it arrived. It is not to be trusted before readAnswer() has checked it.
struct Reply
{
    /// The HTTP status; 0 if no answer arrived, and then `networkError` has the reason.
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};
    QByteArray etag = {};
    int retryAfterSeconds = 0;
    /// Where a redirect leads.
    QUrl location = {};
    /// The proxy that it went through, as `host:port`; empty if there was none.
    QString proxy = {};
    Message networkError = {};
    /// The request was not sent, because the server's certificate cannot be trusted.
    bool isUntrusted = false;
    /// The answer was dropped, because it is longer than any of a Wee Hours server.
    bool isTooLong = false;
};

/// The limit for one answer, in bytes; our pages are at most 2 MiB.
inline constexpr qint64 longestAnswer = 64 * 1024 * 1024;

/// Whether the answer may be readable if less is asked for: it was too long, or ended within the
/// document.
[[nodiscard]] bool isTooMuch(const Reply &reply);

using ReplyHandler = std::function<void(const Reply &reply)>;

/// Carries requests to the server and replies back. The only seam between client and network: a
/// simulation replaces it.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport();

    /// Sends the request. `handler` is called once, later, from the event loop of this thread,
    /// unless `context` is destroyed before, which cancels the request.
    virtual void send(const Request &request, QObject *context, ReplyHandler handler) = 0;
    /// The network has changed or was away: later requests use new connections, since the old ones
    /// may be dead without an error.
    virtual void renewConnections() {}
};

/// The error, with a message that it is the server's: it is said in the server's words, or in the
/// person's language by its code, field and reason.
/// @param error as a server sent it
[[nodiscard]] Error ofServer(Error error);

/// Checks a reply and returns the JSON document of a 2xx (empty for 204), or an Error. A problem
/// document of ours gives its code, detail and field; no answer gives `offline`, or
/// `untrusted_server` if the certificate is the reason; everything else, of any status, gives
/// `bad_server`: a proxy's page, a redirect, a body that is not JSON.
[[nodiscard]] Result<QJsonDocument> readAnswer(const Reply &reply);

/// The same for an answer that must be an object.
[[nodiscard]] Result<QJsonObject> readObject(const Reply &reply);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/httptransport.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace weehours {

namespace {

constexpr int transferTimeoutMsecs = 30'000;

QString wordsFor(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return QCoreApplication::translate("HttpTransport",
                                           "There is no server named %1, or the network is away.")
            .arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return QCoreApplication::translate("HttpTransport",
                                           "%1 can be reached, but no server runs at this address.")
            .arg(host);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return QCoreApplication::translate("HttpTransport", "%1 does not answer.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return QCoreApplication::translate(
                   "HttpTransport", "The certificate of %1 cannot be trusted, so nothing was sent.")
            .arg(host);
    default:
        return QCoreApplication::translate("HttpTransport", "The connection to %1 broke.")
            .arg(host);
    }
}

Reply replyOf(const QNetworkReply &answer, const QByteArray &body)
{
    Reply reply;
    reply.status = answer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An answer that was cut off is no answer, whatever its first line said. An error status by
    // itself is an "error" to Qt too (the ContentXyz and server groups), but is an answer.
    const auto error = answer.error();
    const bool cutOff = error != QNetworkReply::NoError
                        && (error < QNetworkReply::ContentAccessDenied
                            || error == QNetworkReply::ProtocolFailure);
    if (reply.status == 0 || cutOff) {
        reply.status = 0;
        reply.networkError = wordsFor(answer);
        return reply;
    }
    reply.contentType = answer.rawHeader("Content-Type");
    reply.etag = answer.rawHeader("ETag");
    reply.retryAfterSeconds = qMax(0, answer.rawHeader("Retry-After").toInt());
    reply.body = body;
    return reply;
}

} // namespace

HttpTransport::HttpTransport()
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(transferTimeoutMsecs);
}

void HttpTransport::send(const Request &request, QObject *context, ReplyHandler handler)
{
    QNetworkReply *const answer = start(request);
    const auto listening = QObject::connect(answer, &QNetworkReply::finished, context,
                                            [answer, handler = std::move(handler)] {
                                                answer->deleteLater();
                                                handler(replyOf(*answer, answer->readAll()));
                                            });
    QObject::connect(context, &QObject::destroyed, answer, [answer, listening] {
        // To abort is to finish, which nobody may hear of any more.
        QObject::disconnect(listening);
        answer->abort();
        answer->deleteLater();
    });
}

QNetworkReply *HttpTransport::start(const Request &request)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setRawHeader("Accept", "application/json");
    if (!request.bearer.isEmpty())
        wire.setRawHeader("Authorization", "Bearer " + request.bearer);
    if (!request.ifNoneMatch.isEmpty())
        wire.setRawHeader("If-None-Match", request.ifNoneMatch);
    if (!request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    switch (request.method) {
    case Method::Get: return m_network.get(wire);
    case Method::Post: return m_network.post(wire, request.body);
    case Method::Patch: return m_network.sendCustomRequest(wire, "PATCH", request.body);
    case Method::Delete: break;
    }
    return m_network.deleteResource(wire);
}

} // namespace weehours

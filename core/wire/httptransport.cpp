// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/httptransport.h"

#include "core/protocol/sentence.h"
#include "core/wire/certificatecheck.h"
#include "core/wire/retryafter.h"
#include "core/wire/serveraddress.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <utility>

namespace weehours {

namespace {

constexpr int transferTimeoutMsecs = 30'000;

// The proxy that the desktop or http_proxy sets for this address; empty if there is none.
QString proxyFor(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (!proxy.hostName().isEmpty())
            return QStringLiteral("%1:%2").arg(proxy.hostName(), QString::number(proxy.port()));
    }
    return {};
}

// Only the proxy is connected to, so an error is most likely its own.
Message proxyErrorOf(const QNetworkReply &reply, const QString &proxy)
{
    const QString host = reply.url().host();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::HostNotFoundError: return {Sentence::ProxyUnreachable, {proxy, host}};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Sentence::ProxyAsksForName, {proxy, host}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ProxyTimeoutError: return {Sentence::ProxyHostSilent, {proxy, host}};
    default: return {Sentence::ProxyConnectionBroke, {proxy, host}};
    }
}

Message networkErrorOf(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    if (const QString proxy = proxyFor(reply.url());
        !proxy.isEmpty() && reply.error() != QNetworkReply::SslHandshakeFailedError)
        return proxyErrorOf(reply, proxy);
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError: return {Sentence::HostNotFound, {host}};
    case QNetworkReply::ConnectionRefusedError: return {Sentence::HostWithoutServer, {host}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return {Sentence::HostSilent, {host}};
    case QNetworkReply::SslHandshakeFailedError: return {Sentence::HostNotSecure, {host}};
    default: return {Sentence::ConnectionBroke, {host}};
    }
}

/// Reads an answer as it arrives, up to a limit.
class AnswerBody : public QObject
{
public:
    explicit AnswerBody(QNetworkReply *answer) : QObject(answer), m_answer(*answer)
    {
        connect(answer, &QNetworkReply::readyRead, this, &AnswerBody::read);
    }

    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] QByteArray take()
    {
        read();
        return std::exchange(m_bytes, {});
    }

private:
    void read()
    {
        if (m_isTooLong)
            return;
        // One byte more than the limit shows that there is more.
        m_bytes += m_answer.read(longestAnswer + 1 - m_bytes.size());
        if (m_bytes.size() <= longestAnswer)
            return;
        m_isTooLong = true;
        m_bytes.clear();
        m_answer.abort();
    }

    QNetworkReply &m_answer;
    QByteArray m_bytes;
    bool m_isTooLong = false;
};

Reply replyOf(QNetworkReply &answer, AnswerBody &body, const Message &refusal)
{
    Reply reply;
    if (!refusal.isEmpty()) {
        reply.networkError = refusal;
        reply.isUntrusted = true;
        return reply;
    }
    QByteArray bytes = body.take();
    if (body.isTooLong()) {
        reply.isTooLong = true;
        return reply;
    }
    reply.status = answer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A truncated answer counts as none, whatever its status line said. Qt reports an error status
    // as an error too (the ContentXyz and server groups), but it is an answer.
    const auto error = answer.error();
    const bool cutOff = error != QNetworkReply::NoError
                        && (error < QNetworkReply::ContentAccessDenied
                            || error == QNetworkReply::ProtocolFailure);
    if (reply.status == 0 || cutOff) {
        reply.status = 0;
        reply.networkError = networkErrorOf(answer);
        return reply;
    }
    reply.contentType = answer.rawHeader("Content-Type");
    reply.etag = answer.rawHeader("ETag");
    reply.retryAfterSeconds = retryAfterSeconds(answer);
    reply.body = std::move(bytes);
    const QUrl leads = answer.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!leads.isEmpty())
        reply.location = answer.url().resolved(leads);
    constexpr int firstError = 400;
    if (reply.status >= firstError)
        reply.proxy = proxyFor(answer.url());
    return reply;
}

} // namespace

QNetworkAccessManager &HttpTransport::networkFor(const QUrl &url)
{
    const auto [found, isNew] = m_networks.try_emplace(url.fragment());
    QNetworkAccessManager &network = found->second;
    if (isNew) {
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        network.setTransferTimeout(transferTimeoutMsecs);
    }
    return network;
}

void HttpTransport::send(const Request &request, QObject *context, ReplyHandler handler)
{
    QNetworkReply *const answer = start(request);
    // A server that sends a byte now and then must not keep the client waiting for ever.
    QTimer::singleShot(m_longest, answer, &QNetworkReply::abort);
    auto *const check = new CertificateCheck(answer);
    auto *const body = new AnswerBody(answer);
    const auto listening = QObject::connect(answer, &QNetworkReply::finished, context,
                                            [answer, check, body, handler = std::move(handler)] {
                                                answer->deleteLater();
                                                handler(replyOf(*answer, *body, check->refusal()));
                                            });
    QObject::connect(context, &QObject::destroyed, answer, [answer, listening] {
        // abort() emits finished(); disconnect first.
        QObject::disconnect(listening);
        answer->abort();
        answer->deleteLater();
    });
}

void HttpTransport::renewConnections()
{
    for (auto &[pin, network] : m_networks)
        network.clearConnectionCache();
}

QNetworkReply *HttpTransport::start(const Request &request)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Equal notes compress better than Qt expects of anything but an archive bomb. Below this size
    // its check is not needed, because no more is read.
    wire.setDecompressedSafetyCheckThreshold(longestAnswer);
    wire.setRawHeader("Accept", "application/json");
    // On this computer compressing an answer takes longer than transmitting it.
    if (isThisComputer(request.url))
        wire.setRawHeader("Accept-Encoding", "identity");
    if (!request.bearer.isEmpty())
        // Another program's token contains its scheme, such as "Token …"; ours has no spaces.
        wire.setRawHeader("Authorization", request.bearer.contains(' ')
                                               ? request.bearer
                                               : "Bearer " + request.bearer);
    if (!request.ifNoneMatch.isEmpty())
        wire.setRawHeader("If-None-Match", request.ifNoneMatch);
    if (!request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkAccessManager &network = networkFor(request.url);
    switch (request.method) {
    case Method::Get: return network.get(wire);
    case Method::Post: return network.post(wire, request.body);
    case Method::Patch: return network.sendCustomRequest(wire, "PATCH", request.body);
    case Method::Delete: break;
    }
    return network.deleteResource(wire);
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/httplivechannel.h"

#include "core/wire/serveraddress.h"
#include "core/protocol/jsonreader.h"
#include "core/wire/certificatecheck.h"
#include "core/wire/retryafter.h"

#include <QNetworkReply>

namespace weehours {

namespace {
// Three of the server's heartbeats.
constexpr qint64 silenceMsecs = 45'000;
// Two of them.
constexpr qint64 proofMsecs = 30'000;
} // namespace

HttpLiveChannel::HttpLiveChannel(Timers &timers, ServerProof *prover, QObject *parent)
    : LiveChannel(parent),
      m_watchdog(timers.make()),
      m_retry(timers.make()),
      m_proof(timers.make()),
      m_prover(prover)
{
    connect(m_watchdog.get(), &Timer::fired, this, &HttpLiveChannel::breakOff);
    connect(m_retry.get(), &Timer::fired, this, &HttpLiveChannel::connectNow);
    connect(m_proof.get(), &Timer::fired, this, [this] { m_backoff.reset(); });
}

HttpLiveChannel::~HttpLiveChannel()
{
    dropReply();
}

void HttpLiveChannel::open(const QUrl &server, const QByteArray &token)
{
    if (server == m_server && token == m_token)
        return;
    close();
    m_server = server;
    m_token = token;
    // A connection that was opened under another server's pin must not be reused.
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_backoff.reset();
    connectNow();
}

void HttpLiveChannel::close()
{
    m_server.clear();
    m_token.clear();
    m_retry->stop();
    dropReply();
    if (std::exchange(m_isOpen, false))
        Q_EMIT closed();
}

void HttpLiveChannel::connectNow()
{
    m_retry->stop();
    dropReply();
    if (!m_prover) {
        request();
        return;
    }
    m_prover->prove(apiUrl(m_server, QStringLiteral("sync/live")), this,
                    [this, round = m_round](const Reply &proof) {
                        if (round != m_round)
                            return;
                        if (proof.status == 200)
                            request();
                        else
                            breakOff();
                    });
}

void HttpLiveChannel::request()
{
    QUrl url = apiUrl(m_server, QStringLiteral("sync/live"));
    url.setQuery(QStringLiteral("events=1"));
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setRawHeader("Accept", "text/event-stream");
    wire.setRawHeader("Authorization", "Bearer " + m_token);
    // A compressed stream arrives in blocks, too late for a hint.
    wire.setRawHeader("Accept-Encoding", "identity");
    m_reply = m_network->get(wire);
    new CertificateCheck(m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpLiveChannel::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpLiveChannel::breakOff);
    m_watchdog->start(silenceMsecs);
}

void HttpLiveChannel::dropReply()
{
    ++m_round;
    m_watchdog->stop();
    m_proof->stop();
    m_stream.clear();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpLiveChannel::onBytes()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->rawHeader("Content-Type").split(';').constFirst().trimmed();
    // Any other answer ends, and is retried like a break. If the token was refused, the next
    // ordinary request finds out.
    if (status != 200 || type.toLower() != "text/event-stream")
        return;
    m_watchdog->start(silenceMsecs);
    if (!std::exchange(m_isOpen, true)) {
        m_proof->start(proofMsecs);
        Q_EMIT opened();
    }
    const QPointer<QNetworkReply> current = m_reply;
    const QList<StreamEvent> events = m_stream.feed(m_reply->readAll());
    if (m_stream.isOverlong()) {
        breakOff();
        return;
    }
    for (const StreamEvent &event : events) {
        tell(event);
        if (m_reply != current)
            return; // a receiver closed the channel
    }
}

void HttpLiveChannel::breakOff()
{
    const int retryAfter = m_reply ? retryAfterSeconds(*m_reply) : 0;
    dropReply();
    m_retry->start(m_backoff.next(retryAfter));
    if (std::exchange(m_isOpen, false))
        Q_EMIT closed();
}

void HttpLiveChannel::tell(const StreamEvent &event)
{
    if (event.name == "access") {
        Q_EMIT accessChanged();
        return;
    }
    const auto object = parseJsonObject(event.data);
    if (!object)
        return; // only a hint, so it can be ignored
    if (event.name == "heads") {
        if (const auto heads = headsResponseFromJson(*object))
            Q_EMIT headsTold(*heads);
    } else if (event.name == "head") {
        if (object->contains(QStringLiteral("events"))) {
            if (const auto told = headEventsFromJson(*object)) {
                Q_EMIT eventsTold(*told);
                return;
            }
        }
        const auto babyId = BabyId::parse(object->value(QStringLiteral("babyId")).toString());
        if (babyId)
            Q_EMIT headMoved(*babyId, object->value(QStringLiteral("cursor")).toString());
    }
}

} // namespace weehours

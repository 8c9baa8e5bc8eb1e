// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/certificatecheck.h"

#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace weehours {

namespace {

Message reasonFor(QSslError::SslError error, const QString &host)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid: return {Sentence::CertificateNotValidToday, {host}};
    case QSslError::HostNameMismatch: return {Sentence::CertificateOfOtherName, {host}};
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return {Sentence::CertificateWithdrawn, {host}};
    default: return {Sentence::CertificateUntrusted, {host}};
    }
}

Message otherThanNamed(const QString &host)
{
    return {Sentence::CertificateNotAsNamed, {host}};
}

} // namespace

CertificateCheck::CertificateCheck(QNetworkReply *reply)
    : QObject(reply), m_reply(reply), m_pin(pinOf(reply->request().url()))
{
    connect(reply, &QNetworkReply::sslErrors, this, &CertificateCheck::onErrors);
    connect(reply, &QNetworkReply::encrypted, this, &CertificateCheck::onEncrypted);
}

bool CertificateCheck::isPinned() const
{
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    return m_pin && !shown.isNull() && CertificateFingerprint::of(shown) == *m_pin;
}

void CertificateCheck::onErrors(const QList<QSslError> &errors)
{
    if (isPinned()) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    if (m_pin) {
        m_refusal = otherThanNamed(m_reply->url().host());
        return;
    }
    // Of several errors, the one that the person can do most about. No address is right for a
    // certificate that the server made itself: it names none.
    const auto isAmong = [&errors](QSslError::SslError kind) {
        return std::ranges::any_of(errors, [kind](const QSslError &error) {
            return error.error() == kind;
        });
    };
    QSslError::SslError first = errors.isEmpty() ? QSslError::UnspecifiedError
                                                 : errors.constFirst().error();
    for (const auto kind : {QSslError::SelfSignedCertificate, QSslError::CertificateNotYetValid,
                            QSslError::CertificateExpired}) {
        if (isAmong(kind))
            first = kind;
    }
    m_refusal = reasonFor(first, m_reply->url().host());
}

void CertificateCheck::onEncrypted()
{
    if (!m_pin || isPinned())
        return;
    m_refusal = otherThanNamed(m_reply->url().host());
    m_reply->abort();
}

} // namespace weehours

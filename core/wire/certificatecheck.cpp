// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/certificatecheck.h"

#include "core/wire/serveraddress.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace weehours {

namespace {

QString reasonFor(QSslError::SslError error, const QString &host)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return CertificateCheck::tr("The certificate of %1 is not valid today. Check this "
                                    "computer's date; if it is right, the person who runs the "
                                    "server has to renew the certificate.")
            .arg(host);
    case QSslError::HostNameMismatch:
        return CertificateCheck::tr("The certificate that answers at %1 was made for another name. "
                                    "Check the address.")
            .arg(host);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateCheck::tr("The certificate of %1 was withdrawn. Ask the person who "
                                    "runs the server.")
            .arg(host);
    default:
        return CertificateCheck::tr(
                   "No authority that this computer trusts has signed the certificate "
                   "of %1. If it is a server at home, sign in with an invite "
                   "link: it names the certificate.")
            .arg(host);
    }
}

QString otherThanNamed(const QString &host)
{
    return CertificateCheck::tr("%1 shows another certificate than the one that the invite named. "
                                "It was set up again, or something else answers in its place. Ask "
                                "the person who runs the server; if it is new, sign in with a new "
                                "invite link.")
        .arg(host);
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
    // Of several errors, the one that the person can do most about.
    QSslError::SslError first = errors.isEmpty() ? QSslError::UnspecifiedError
                                                 : errors.constFirst().error();
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid)
            first = error.error();
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

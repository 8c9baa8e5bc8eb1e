// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/certificatefingerprint.h"

#include "core/protocol/sentence.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>

namespace weehours {

namespace {

constexpr qsizetype digits = 64;

bool isHexadecimal(QChar digit)
{
    return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
}

} // namespace

CertificateFingerprint CertificateFingerprint::of(const QSslCertificate &certificate)
{
    return CertificateFingerprint(certificate.digest(QCryptographicHash::Sha256));
}

Result<CertificateFingerprint> CertificateFingerprint::ofPem(const QByteArray &pem)
{
    const auto found = QSslCertificate::fromData(pem, QSsl::Pem);
    if (found.isEmpty() || found.constFirst().isNull()) {
        return failure(codes::usage, {Sentence::NoCertificateInFile});
    }
    return of(found.constFirst());
}

std::optional<CertificateFingerprint> CertificateFingerprint::parse(const QString &text)
{
    QString plain = text.trimmed().toLower();
    plain.remove(u':');
    if (plain.size() != digits || !std::all_of(plain.cbegin(), plain.cend(), isHexadecimal))
        return std::nullopt;
    return CertificateFingerprint(QByteArray::fromHex(plain.toLatin1()));
}

QString CertificateFingerprint::toString() const
{
    return QString::fromLatin1(m_sha256.toHex());
}

} // namespace weehours

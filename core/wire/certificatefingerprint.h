// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>

#include <optional>

class QSslCertificate;

namespace weehours {

/// The SHA-256 of a certificate in DER form, by which a server with a self-signed certificate is
/// recognised. Invites carry it with the server's address. It is not secret.
class CertificateFingerprint
{
public:
    [[nodiscard]] static CertificateFingerprint of(const QSslCertificate &certificate);
    /// Of the first certificate in a PEM file's contents, which is the one that a server presents.
    ///
    /// @returns `usage` with words for the person if there is none
    [[nodiscard]] static Result<CertificateFingerprint> ofPem(const QByteArray &pem);
    /// Parses 64 hexadecimal digits, in either case, also with colons as printed by `openssl x509
    /// -fingerprint -sha256`. Empty if it is anything else.
    [[nodiscard]] static std::optional<CertificateFingerprint> parse(const QString &text);

    /// 64 hexadecimal digits in lower case.
    [[nodiscard]] QString toString() const;

    bool operator==(const CertificateFingerprint &) const = default;

private:
    explicit CertificateFingerprint(const QByteArray &sha256) : m_sha256(sha256) {}

    QByteArray m_sha256;
};

} // namespace weehours

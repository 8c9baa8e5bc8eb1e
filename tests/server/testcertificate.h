// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QString>

/// A self-signed certificate for 127.0.0.1 with its key, in two PEM files.
class TestCertificate
{
public:
    enum class Kind {
        Good,
        /// Expired yesterday.
        Expired,
        /// The key is encrypted.
        Locked,
    };

    /// @param stem writes `stem.crt` and `stem.key`, replacing existing files
    explicit TestCertificate(const QString &stem, Kind kind = Kind::Good);

    [[nodiscard]] QString certificateFile() const { return m_stem + QStringLiteral(".crt"); }
    [[nodiscard]] QString keyFile() const { return m_stem + QStringLiteral(".key"); }
    /// The certificate for a client to trust.
    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }

private:
    QString m_stem;
    QSslCertificate m_certificate;
};

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QString>

/// A certificate of its own making for 127.0.0.1, with its key, in two PEM files; for tests.
class TestCertificate
{
public:
    enum class Kind {
        Good,
        /// Its time was over yesterday.
        Expired,
        /// The key is encrypted.
        Locked,
    };

    /// @param stem the files are `stem.crt` and `stem.key`; those that are there are replaced
    explicit TestCertificate(const QString &stem, Kind kind = Kind::Good);

    [[nodiscard]] QString certificateFile() const { return m_stem + QStringLiteral(".crt"); }
    [[nodiscard]] QString keyFile() const { return m_stem + QStringLiteral(".key"); }
    /// What a client must trust.
    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }

private:
    QString m_stem;
    QSslCertificate m_certificate;
};

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace weehours::server {

/// The secret that a device sends with each request: 256 random bits. It is shown once and never
/// stored; the database has its hash, which needs no salt, since 256 bits cannot be guessed.
class AccessToken
{
public:
    [[nodiscard]] static AccessToken make();
    /// From a request: any text is accepted, and one that was never a token is unknown.
    explicit AccessToken(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    /// SHA-256, in hex.
    [[nodiscard]] QByteArray hash() const { return hashOf(m_text.toUtf8()); }
    /// The hash of a token as it was in the request.
    [[nodiscard]] static QByteArray hashOf(QByteArrayView text);

private:
    QString m_text;
};

} // namespace weehours::server

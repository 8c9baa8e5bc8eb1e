// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace weehours::server {

/// The secret that a device shows with each request: 256 random bits. It is told once and never
/// stored; the database knows it by its hash, which needs no salt, since nobody can guess 256 bits.
class AccessToken
{
public:
    [[nodiscard]] static AccessToken make();
    /// Takes whatever a request carried: a text that was never a token is one that nobody has.
    explicit AccessToken(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    /// SHA-256, in hex.
    [[nodiscard]] QByteArray hash() const { return hashOf(m_text.toUtf8()); }
    /// The same of a token as a request carried it.
    [[nodiscard]] static QByteArray hashOf(QByteArrayView text);

private:
    QString m_text;
};

} // namespace weehours::server

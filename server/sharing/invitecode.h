// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace weehours::server {

/// An invite code: ten characters of Crockford's base32, 50 random bits, easy to read aloud and to
/// type. Like a token, it is shown once and stored as a hash. The limit of ten tries an hour makes
/// up for its shortness.
class InviteCode
{
public:
    [[nodiscard]] static InviteCode make();
    /// Parses a code as a person typed it: with lower case, hyphens, spaces, and letters that look
    /// like digits. Empty if it cannot be a code.
    [[nodiscard]] static std::optional<InviteCode> parse(const QString &written);

    /// The ten characters, in upper case.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// SHA-256, in hex.
    [[nodiscard]] QByteArray hash() const;
    /// The link that opens the program to join: `weehours://join?server=…&code=…`. Empty without a
    /// server.
    [[nodiscard]] QString link(const QString &serverUrl) const;

private:
    explicit InviteCode(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace weehours::server {

/// A code to join with: ten characters of Crockford's base32, 50 random bits, made to be read aloud
/// and typed. Like a token, it is told once and stored as a hash; that it can be tried ten times an
/// hour only makes up for its being shorter.
class InviteCode
{
public:
    [[nodiscard]] static InviteCode make();
    /// Reads a code as a person wrote it: lower case, hyphens, spaces, and the letters that look
    /// like digits. Gives nothing for what cannot be a code.
    [[nodiscard]] static std::optional<InviteCode> parse(const QString &written);

    /// The ten characters, upper-case.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// SHA-256, in hex.
    [[nodiscard]] QByteArray hash() const;
    /// What opens the program to join with: `weehours://join?server=…&code=…`.
    [[nodiscard]] QString link(const QString &serverUrl) const;

private:
    explicit InviteCode(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace weehours::server

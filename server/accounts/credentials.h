// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace weehours::server {

// Validation and normalization of what people enter about themselves. Each function fails with
// `invalid_field` and words that say what is expected, at `field`, a JSON pointer.

/// An e-mail address to sign in with. No mail is ever sent, so only its form is checked.
struct Email
{
    QString address;
    /// The comparison key, equal for all spellings of an address: in letters of any case and width,
    /// with a dot at the end, and with a domain in Punycode or not.
    QString key;
    /// The key of the first version, which knew only the case: existing accounts keep it.
    QString formerKey;
};
[[nodiscard]] Result<Email> checkEmail(const QString &text);
/// The same for a new account: also refuses what is only a spelling of an address (quotes, angle
/// brackets, `mailto:`) or of no server's. Older accounts with such an address can still sign in.
[[nodiscard]] Result<Email> checkNewEmail(const QString &text);

/// 10 to 1024 bytes of UTF-8, in NFC, since keyboards type an ä as one character or as two.
[[nodiscard]] Result<QByteArray> checkNewPassword(const QString &text, const QString &field);

/// The forms in which a password may have been stored: NFC, and as it was typed (maybe NFD), as
/// older versions did. One form if they are equal, as without accents.
[[nodiscard]] QByteArrayList passwordForms(const QString &text);

/// A person's name, 1 to 100 characters.
[[nodiscard]] Result<QString> checkName(const QString &text);

/// A device's name, at most 100 characters; an empty one gets a default.
[[nodiscard]] Result<QString> checkDevice(const QString &text);

} // namespace weehours::server

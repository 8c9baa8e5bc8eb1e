// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace weehours::server {

/// What a person types about themselves, checked and brought into one form. Each fails with
/// `invalid_field` in words that say what is wanted, at `field`, a JSON pointer.

/// An address to sign in with. It is never written to, so only its shape is looked at.
struct Email
{
    QString address;
    /// What addresses are compared by: `Sam@Example.org` and `sam@example.org` are one, in letters
    /// of whatever width.
    QString key;
    /// The same as it was before the width did not matter: who has such an account keeps it.
    QString formerKey;
};
[[nodiscard]] Result<Email> checkEmail(const QString &text);

/// 10 to 1024 bytes of UTF-8, any of them, in NFC: keyboards write an ä in one character or in two.
[[nodiscard]] Result<QByteArray> checkNewPassword(const QString &text, const QString &field);

/// What a password may have been stored as: in NFC or, before that was done, as it was typed, which
/// may have been NFD. One form where they are the same, as without accents.
[[nodiscard]] QByteArrayList passwordForms(const QString &text);

/// A person's name, 1 to 100 characters.
[[nodiscard]] Result<QString> checkName(const QString &text);

/// A device's name, at most 100 characters; one that has none gets one.
[[nodiscard]] Result<QString> checkDevice(const QString &text);

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QUrl>

#include <optional>

namespace weehours {

/// An invite as it is passed from person to person.
struct InviteLink
{
    /// Empty if only a code was given: it is for the server that the profile is signed in to.
    std::optional<QUrl> server;
    /// In upper case, without separators, with mistakable letters replaced.
    QString code;

    bool operator==(const InviteLink &) const = default;
};

/// Parses `weehours://join?server=<url>&code=<code>`, where the server's address may have a pin
/// (see pinnedTo()), or a code as typed: case, spaces and hyphens do not matter, and O, I and L are
/// read as the digits they look like (Crockford). Either is also found within a pasted message,
/// with punctuation and invisible characters.
///
/// @returns `usage` with words for the person if it is neither, or if others in the network could
/// read what is sent to the server
[[nodiscard]] Result<InviteLink> parseInvite(const QString &text);

/// The link that invites to a server; the inverse of parseInvite(). For a server with a self-signed
/// certificate pass `pinnedTo(server, *CertificateFingerprint::ofPem(pem))`. Empty for a server
/// reached over plain http from other computers: there only the code can be given.
[[nodiscard]] QString inviteLinkText(const QUrl &server, const QString &code);

} // namespace weehours

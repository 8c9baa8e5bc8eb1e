// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QUrl>

#include <optional>

namespace weehours {

/// An invitation as it is handed from person to person.
struct InviteLink
{
    /// Nothing where only a code was given: it is one of the server that one is signed in to.
    std::optional<QUrl> server;
    /// In upper case, with the letters that are easily mistaken put right, without separators.
    QString code;

    bool operator==(const InviteLink &) const = default;
};

/// Reads `weehours://join?server=<url>&code=<code>`, where the server's address may name the one
/// certificate that it shows (see pinnedTo()), or a code, as typed: lower case, spaces and hyphens
/// are no matter, and O, I and L are read as the digits they look like (Crockford). Both are found
/// within what was pasted, a whole message with full stops and invisible characters.
///
/// @returns `usage` with words for the person if it is neither, or leads to a server where anybody
/// reads along
[[nodiscard]] Result<InviteLink> parseInvite(const QString &text);

/// The link that invites to a server; the inverse of parseInvite. A server that signed its
/// certificate itself is given as `pinnedTo(server, *CertificateFingerprint::ofPem(pem))`. Empty
/// for a server where anybody in the network reads along: there the code has to do.
[[nodiscard]] QString inviteLinkText(const QUrl &server, const QString &code);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/certificatefingerprint.h"
#include "core/protocol/error.h"

#include <QUrl>

namespace weehours {

/// Reads a server's address as people type it: `host`, `host:port`, `http://…` or `https://…`,
/// with or without a path. An address without a scheme gets `http` where it can only be a computer
/// at home (loopback, private address, a name without a dot or ending in `.local`), else `https`.
/// Plain http to any other host is taken when it is spelled out: a home network's server has no
/// certificate, and refusing it would keep people from hosting their own.
///
/// An address that ends in `#sha256=` and a certificate's fingerprint means a server that shows
/// exactly that certificate: see pinnedTo(). It is always `https`.
///
/// @returns the address without a trailing slash, or `usage` with words for the person
[[nodiscard]] Result<QUrl> parseServerAddress(const QString &text);

/// Whether the server runs on this computer, so that it can be reached without a network.
[[nodiscard]] bool isThisComputer(const QUrl &server);

/// The address of a server that is to show exactly this certificate, whoever signed it, and no other.
/// The fingerprint is the URL's fragment, which no request carries: so it goes wherever the address
/// goes (the account, the invite link, each request) and cannot be forgotten on the way.
///
/// @param server an `https` address
[[nodiscard]] QUrl pinnedTo(const QUrl &server, const CertificateFingerprint &certificate);
/// The certificate that the server at this address is to show; nothing where any will do that the
/// system trusts. Good for a server's address and for that of a call.
[[nodiscard]] std::optional<CertificateFingerprint> pinOf(const QUrl &url);

/// The full address of a call, e.g. `apiUrl(server, "sync/heads")`, under the server's pin.
[[nodiscard]] QUrl apiUrl(const QUrl &server, const QString &path);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/certificatefingerprint.h"
#include "core/protocol/error.h"

#include <QUrl>

namespace weehours {

/// Reads a server's address as people type it: `host`, `host:port`, `http://…` or `https://…`,
/// with or without a path. An address without a scheme gets `http` for this computer, else `https`.
/// Plain http to another host is read when it is spelled out; whether it is used, AccountClient
/// decides.
///
/// An address that ends in `#sha256=` and a certificate's fingerprint means a server that shows
/// exactly that certificate: see pinnedTo(). It is always `https`.
///
/// @returns the address without a trailing slash, or `usage` with words for the person
[[nodiscard]] Result<QUrl> parseServerAddress(const QString &text);

/// Whether the server runs on this computer, so that it can be reached without a network.
[[nodiscard]] bool isThisComputer(const QUrl &server);

/// Whether anybody in the network reads along what is sent there: plain http, but to this computer.
[[nodiscard]] bool isReadAlong(const QUrl &url);

/// Whether both are the address of one server: the same host, port and path, or the same pin, which
/// is the server's wherever it is reached.
[[nodiscard]] bool isSameServer(const QUrl &one, const QUrl &other);

/// The address of a server whose certificate is pinned: it must show exactly this one, and who
/// signed it does not matter. The fingerprint is the URL's fragment, which no request carries: so
/// it goes wherever the address goes (the account, the invite link, each request) and cannot be
/// forgotten on the way.
///
/// @param server an `https` address
[[nodiscard]] QUrl pinnedTo(const QUrl &server, const CertificateFingerprint &certificate);
/// The certificate that the server at this address is to show; nothing where any will do that the
/// system trusts. Good for a server's address and for that of a call.
[[nodiscard]] std::optional<CertificateFingerprint> pinOf(const QUrl &url);

/// The full address of a call, e.g. `apiUrl(server, "sync/heads")`, under the server's pin.
[[nodiscard]] QUrl apiUrl(const QUrl &server, const QString &path);

} // namespace weehours

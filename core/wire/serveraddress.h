// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/certificatefingerprint.h"
#include "core/protocol/error.h"

#include <QUrl>

namespace weehours {

/// Parses a server's address as people type it: `host`, `host:port`, `http://…` or `https://…`,
/// with or without a path. An address without a scheme gets `http` for this computer, else `https`.
/// Plain http to another host is accepted if it is spelled out; AccountClient decides whether it is
/// used.
///
/// An address that ends in `#sha256=` and a certificate's fingerprint means a server with exactly
/// that certificate: see pinnedTo(). It is always `https`.
///
/// @returns the address without a trailing slash, or `usage` with words for the person
[[nodiscard]] Result<QUrl> parseServerAddress(const QString &text);

/// Whether the server runs on this computer, so that it can be reached without a network.
[[nodiscard]] bool isThisComputer(const QUrl &server);

/// Whether the server may be reached without a way to the internet: it runs on this computer, or
/// its address or name is one of those for local networks.
[[nodiscard]] bool isNearby(const QUrl &server);

/// Whether others in the network can read what is sent: plain http to another computer.
[[nodiscard]] bool isReadAlong(const QUrl &url);

/// Whether both are the address of one server: the same host, port and path, or the same pin, which
/// identifies the server at any address.
[[nodiscard]] bool isSameServer(const QUrl &one, const QUrl &other);

/// The address of a server whose certificate is pinned: it must present exactly this one, from any
/// issuer. The fingerprint is the URL's fragment, which no request transmits, so it is in every
/// copy of the address (the account, the invite link, each request) and cannot be lost.
///
/// @param server an `https` address
[[nodiscard]] QUrl pinnedTo(const QUrl &server, const CertificateFingerprint &certificate);
/// The pinned certificate of an address; empty if it has none. For addresses of servers and of
/// calls.
[[nodiscard]] std::optional<CertificateFingerprint> pinOf(const QUrl &url);

/// The full address of a call, e.g. `apiUrl(server, "sync/heads")`, with the server's pin.
[[nodiscard]] QUrl apiUrl(const QUrl &server, const QString &path);

} // namespace weehours

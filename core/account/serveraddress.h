// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QUrl>

namespace weehours {

/// Reads a server's address as people type it: `host`, `host:port`, `http://…` or `https://…`,
/// with or without a path. An address without a scheme gets `http` where it can only be a computer
/// at home (loopback, private address, a name without a dot or ending in `.local`), else `https`.
/// Plain http to any other host is taken when it is spelled out: a home network's server has no
/// certificate, and refusing it would keep people from hosting their own.
///
/// @returns the address without a trailing slash, or `usage` with words for the person
[[nodiscard]] Result<QUrl> parseServerAddress(const QString &text);

/// The full address of a call, e.g. `apiUrl(server, "sync/heads")`.
[[nodiscard]] QUrl apiUrl(const QUrl &server, const QString &path);

} // namespace weehours

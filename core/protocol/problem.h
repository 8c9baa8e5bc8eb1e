// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>

#include <optional>

namespace weehours {

inline constexpr QLatin1StringView problemContentType("application/problem+json");

/// The HTTP status that goes with a problem code of the protocol; 500 for a code that is not on
/// the wire, since only a defect of ours can let one through.
[[nodiscard]] int statusOf(QStringView code);

/// The document of RFC 9457 for an error: title, status, detail, and our `code`, `field` and, of
/// `resync_required`, `reason`.
[[nodiscard]] QByteArray problemDocument(const Error &error);

/// Reads a problem document of ours. Gives nothing for any other body: a proxy's page with the
/// same status must never be taken for the server's word.
[[nodiscard]] std::optional<Error> parseProblem(const QByteArray &contentType,
                                                const QByteArray &body);

} // namespace weehours

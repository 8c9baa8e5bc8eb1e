// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace weehours {

inline constexpr QLatin1StringView problemContentType("application/problem+json");

/// The HTTP status for a problem code of the protocol; 500 for client-only codes, which only a
/// defect of ours can pass here.
[[nodiscard]] int statusOf(QStringView code);

/// The word on the wire; empty for reasons that are not transmitted.
[[nodiscard]] QLatin1StringView toText(Reason reason);
/// The reason of a word; `None` for an unknown one, which another version may send.
[[nodiscard]] Reason reasonFromText(QStringView word);

/// The RFC 9457 document for an error: title, status, detail, and our `code`, `field` and `reason`.
[[nodiscard]] QByteArray problemDocument(const Error &error);

/// The error that a problem document describes, or the result of a mutation. Its texts end after
/// 1,000 characters: people read them, and a broken server could send megabytes.
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

/// Reads a problem document of ours. Empty for any other body: a proxy's page with the same status
/// must not be taken for the server's answer.
[[nodiscard]] std::optional<Error> parseProblem(const QByteArray &contentType,
                                                const QByteArray &body);

} // namespace weehours

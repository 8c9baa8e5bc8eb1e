// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/http/response.h"

#include <QJsonArray>
#include <QJsonObject>

namespace weehours::server {

/// Answers in the forms of the protocol.

[[nodiscard]] Response jsonResponse(const QJsonObject &body, int status = 200);
/// @param document in its final form
[[nodiscard]] Response jsonResponse(const QByteArray &document);
[[nodiscard]] Response jsonResponse(const QJsonArray &body, int status = 200);
/// 204.
[[nodiscard]] Response emptyResponse();

/// An id by which a request is found in the log: 16 hex digits.
[[nodiscard]] QByteArray newRequestId();

/// The problem document of an error, with the headers for its code.
///
/// For a defect of ours (`internal`, or a code that is not on the wire) the answer contains only an
/// id, with which the cause is logged: the reader of the answer cannot use more, and the reader of
/// the log can find it.
/// @param where for the log: a route's pattern
[[nodiscard]] Response problemResponse(const Error &error, const QByteArray &where);

} // namespace weehours::server

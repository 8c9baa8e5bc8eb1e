// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/http/response.h"

#include <QJsonArray>
#include <QJsonObject>

namespace weehours::server {

/// The answers that the routes give, in the forms of the protocol.

[[nodiscard]] Response jsonResponse(const QJsonObject &body, int status = 200);
/// @param document ready to be sent
[[nodiscard]] Response jsonResponse(const QByteArray &document);
[[nodiscard]] Response jsonResponse(const QJsonArray &body, int status = 200);
/// 204.
[[nodiscard]] Response emptyResponse();

/// An id by which a request is found in the log: 16 hex digits.
[[nodiscard]] QByteArray newRequestId();

/// The problem document of an error, with the headers that go with its code.
///
/// A defect of ours (`internal`, or a code that is not on the wire) is told with an id alone, which
/// is also written to the log beside what happened: the one who reads the answer can do nothing
/// with more, and the one who reads the log can find it.
/// @param where what was being done, for the log: a route's pattern
[[nodiscard]] Response problemResponse(const Error &error, const QByteArray &where);

} // namespace weehours::server

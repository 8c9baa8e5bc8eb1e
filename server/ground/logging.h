// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace weehours::server {

// The server's log categories. Messages name objects and numbers, never what was sent: no token,
// password, code, e-mail address or entry may reach a log.

/// Connections and failures below the level of requests.
Q_DECLARE_LOGGING_CATEGORY(httpLog)
/// Requests that failed because of a defect of ours or of the database.
Q_DECLARE_LOGGING_CATEGORY(apiLog)
/// Start and stop.
Q_DECLARE_LOGGING_CATEGORY(serverLog)

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace weehours::server {

// The server's log categories. Messages name the thing and the number, never what was sent: no
// token, password, code, e-mail address or entry may reach a log.

/// Connections and what fails beneath a request.
Q_DECLARE_LOGGING_CATEGORY(httpLog)
/// Requests that failed by a defect of ours or for want of the database.
Q_DECLARE_LOGGING_CATEGORY(apiLog)
/// Start and stop.
Q_DECLARE_LOGGING_CATEGORY(serverLog)

} // namespace weehours::server

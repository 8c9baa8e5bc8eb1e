// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ground/logging.h"

namespace weehours::server {

Q_LOGGING_CATEGORY(httpLog, "weehours.server.http", QtInfoMsg)
Q_LOGGING_CATEGORY(apiLog, "weehours.server.api", QtInfoMsg)
Q_LOGGING_CATEGORY(serverLog, "weehours.server", QtInfoMsg)

} // namespace weehours::server

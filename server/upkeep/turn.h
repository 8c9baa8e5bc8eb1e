// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/instant.h"
#include "server/store/database.h"

namespace weehours::server {

/// Claims the turn to tidy up the database. False if any process on it has claimed it within the
/// last fifty minutes: one at a time is enough, and none waits for one that died.
[[nodiscard]] Result<bool> takeTurn(Database &database, Instant now);

} // namespace weehours::server

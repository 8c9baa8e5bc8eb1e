// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/instant.h"
#include "server/store/database.h"

namespace weehours::server {

/// Takes the turn to tidy up the database. False where this or another process on it took one less
/// than fifty minutes ago: one at a time is enough, and none wait for one that died.
[[nodiscard]] Result<bool> takeTurn(Database &database, Instant now);

} // namespace weehours::server

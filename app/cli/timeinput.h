// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/instant.h"

namespace weehours {

/// What `--help` says of times.
[[nodiscard]] QString timeInputHelp();

/// Reads a time as people type it: RFC 3339; `now`; `-15m`, `-2h`, `-1h30m` (ago); local `14:05`
/// (today, or yesterday where today's is more than 3 hours ahead); local `2026-11-22` (its first
/// moment) and `2026-11-22T14:05`.
///
/// @param now the present, by the clock that entries are stamped with
/// @returns `usage` with words for the person where it is none of these
[[nodiscard]] Result<Instant> parseTimeInput(const QString &text, Instant now);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/typedtime.h"
#include "core/protocol/error.h"
#include "core/protocol/instant.h"

namespace weehours {

/// The section of `--help` about times.
[[nodiscard]] QString timeInputHelp();

/// Parses a time as people type it: RFC 3339, also without seconds; `now`; `-15`, `-2h`, `-1h30`,
/// `-1d` (ago); local `14:05`, `2:05 pm`, `14h05` (the last one in the past), with a day before or
/// after it (`yesterday`, `fri`, `27 nov`, `2026-11-27`); local `2026-11-22T14:05`, and
/// `2026-11-22` (its first moment).
///
/// @param now the present, by the clock that entries are stamped with
/// @returns `usage` with words for the person if it is none of these
[[nodiscard]] Result<Instant> parseTimeInput(const QString &text, Instant now);

/// The same, without converting it to a moment.
[[nodiscard]] Result<TypedTime> readTypedTime(const QString &text, Instant now);

/// The same for the bound of a span: a time of day is today's, even if in the future, and a day in
/// any form is its first moment.
[[nodiscard]] Result<Instant> parseTimeBound(const QString &text, Instant now);

/// A time in the future, such as an appointment's: a complete one (`2026-12-27T09:00`), or the next
/// moment with this time of day.
[[nodiscard]] Result<Instant> parseTimeAhead(const QString &text, Instant now);

} // namespace weehours

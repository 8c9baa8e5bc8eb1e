// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/typedtime.h"
#include "core/protocol/error.h"
#include "core/protocol/instant.h"

namespace weehours {

/// What `--help` says of times.
[[nodiscard]] QString timeInputHelp();

/// Reads a time as people type it: RFC 3339, also without its seconds; `now`; `-15`, `-2h`,
/// `-1h30`, `-1d` (ago); local `14:05`, `2:05 pm`, `14h05` (the last one that has been), with a day
/// before or behind it (`yesterday`, `fri`, `27 nov`, `2026-11-27`); local `2026-11-22T14:05`, and
/// `2026-11-22` (its first moment).
///
/// @param now the present, by the clock that entries are stamped with
/// @returns `usage` with words for the person where it is none of these
[[nodiscard]] Result<Instant> parseTimeInput(const QString &text, Instant now);

/// The same, not yet placed in time.
[[nodiscard]] Result<TypedTime> readTypedTime(const QString &text, Instant now);

/// The same for the bound of a span: a time of day is today's, also ahead, and of a day alone, in
/// any words, it is the first moment.
[[nodiscard]] Result<Instant> parseTimeBound(const QString &text, Instant now);

/// A time that lies ahead, such as an appointment's: a whole one (`2026-12-27T09:00`), or a time of
/// day, the next one.
[[nodiscard]] Result<Instant> parseTimeAhead(const QString &text, Instant now);

} // namespace weehours

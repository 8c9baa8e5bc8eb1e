// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"

namespace weehours {

/// What tells an imported entry from all others, as 48 bits: the same on every computer that
/// imports the same row into the same baby's log, in whichever zone it was read.
using ImportKey = quint64;

/// The key of what another program calls `identity`.
/// @param program the format's name
[[nodiscard]] ImportKey importKey(const BabyId &baby, QLatin1StringView program,
                                  const QString &identity);

/// The id of an imported entry: a version 7 UUID whose time is the entry's start, and whose other
/// bits are its key and a checksum of both. By the checksum every computer knows that the time is
/// not when somebody logged it.
[[nodiscard]] EntityId importedId(Instant start, ImportKey key);

/// Whether the id was made so. Of 67 million others one looks as if it were.
[[nodiscard]] bool isImported(const EntityId &id);

/// The key in an imported id.
[[nodiscard]] ImportKey keyOf(const EntityId &id);

} // namespace weehours

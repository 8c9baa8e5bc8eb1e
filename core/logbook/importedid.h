// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"

namespace weehours {

/// Identifies an imported entry, with 48 bits: the same on every computer that imports the same row
/// into the same baby's log, in any time zone.
using ImportKey = quint64;

/// The key of a row.
/// @param program the format's name
/// @param identity what the other program identifies the row by
[[nodiscard]] ImportKey importKey(const BabyId &baby, QLatin1StringView program,
                                  const QString &identity);

/// The id of an imported entry: a version 7 UUID with the entry's start as its time, and the key
/// and a checksum of both in the other bits. By the checksum every computer knows that the time is
/// not when the entry was logged.
[[nodiscard]] EntityId importedId(Instant start, ImportKey key);

/// The id of an imported entry that goes to another baby's log: with the key that it had, by which
/// an import knows its row there, and one millisecond later.
[[nodiscard]] EntityId movedId(const EntityId &id);

/// Whether the id was made by importedId(). One of 67 million other ids looks like it.
[[nodiscard]] bool isImported(const EntityId &id);

/// The key in an imported id.
[[nodiscard]] ImportKey keyOf(const EntityId &id);

} // namespace weehours

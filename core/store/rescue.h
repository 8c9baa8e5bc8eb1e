// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

#include <optional>

namespace weehours {

struct SqliteError;

/// What was salvaged of a damaged file.
struct Rescue
{
    QString keptAs;  ///< the damaged file's new path
    int waiting = 0; ///< unsent changes, which wait again
    int refused = 0; ///< refused changes and conflicts that the person has not dealt with
    int lost = 0;    ///< unsent changes that could not be read
    bool account = false;
};

/// Checks the file at `path`: completely if it was not closed properly or noteDamage() was called,
/// else only as far as it costs nothing. A damaged file is renamed with its journal, and replaced
/// by a new one with what could be salvaged. A crash at any moment leaves one of the two in place.
/// Call it only while no other program has the file open.
///
/// @returns empty if the file is sound; fails with `store_failed` if a damaged file could not be
/// replaced, which is then unchanged
[[nodiscard]] Result<std::optional<Rescue>> mend(const QString &path);

/// Whether the error means that the file is damaged or no database.
[[nodiscard]] bool isDamage(const SqliteError &error);

/// SQLite found damage in the file at `path`: the next mend() checks all of it.
void noteDamage(const QString &path);

} // namespace weehours

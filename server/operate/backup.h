// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/store/sqlitefile.h"

#include <QString>

namespace weehours::server {

// Backup and restore of an SQLite database, with or without running servers. For PostgreSQL, which
// has its own programs, they fail and name those. Errors are in words for the operator.

/// Copies the database at `location` (as given to `--database`) to `file`, as a consistent snapshot
/// that only its owner can read. The file appears under its name when it is complete, checked and
/// synced. Returns its content.
/// @param force whether an existing file may be replaced
[[nodiscard]] Result<DatabaseContent> backUp(const QString &location, const QString &file,
                                             bool force);

/// The result of a restore.
struct Restored
{
    DatabaseContent content;
    /// Where the former content is kept; empty if there was none.
    QString setAside;
};

/// Replaces the content of the database at `location` by that of `file`, in one transaction. A file
/// of an older server is migrated on the way, in a copy. Running servers notice within a second
/// (see `Upkeep`). What they commit after the old content was set aside is lost, like everything
/// since the backup; their clients push it again.
[[nodiscard]] Result<Restored> restore(const QString &location, const QString &file);

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/store/sqlitefile.h"

#include <QString>

namespace weehours::server {

// Backing up and restoring an SQLite database, while servers work with it or while none do. A
// PostgreSQL has programs of its own for that, and is refused with their names. Errors are in words
// for the operator.

/// Copies the database at `location` (as `--database` takes it), as it is at one moment, to `file`,
/// for its owner's eyes only. The file is whole, checked and on the disk when it appears under its
/// name. Gives what it holds.
/// @param force whether a file that is there already may be replaced
[[nodiscard]] Result<DatabaseContent> backUp(const QString &location, const QString &file,
                                             bool force);

/// What a restore did.
struct Restored
{
    DatabaseContent content;
    /// Where what the database held before is kept; empty where there was none.
    QString setAside;
};

/// Puts what `file` holds in the place of what the database at `location` holds, in one
/// transaction. A file of an older server is brought up to date on the way; the file itself stays
/// as it is. Servers that run notice within a second (see `Upkeep`). What they commit after the
/// copy was set aside is lost from it, like all that was committed since the backup; their clients
/// push it again.
[[nodiscard]] Result<Restored> restore(const QString &location, const QString &file);

} // namespace weehours::server

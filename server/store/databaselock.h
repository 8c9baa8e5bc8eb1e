// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours::server {

/// What keeps a second server off an SQLite file: each remembers what it read, and would not hear
/// of what the other commits. Programs that only back up, restore or look are not kept off.
///
/// It is a file beside the database, `…-lock`, locked for as long as the object lives or the
/// process does, however that ends; the empty file itself stays. It holds between servers of one
/// computer: SQLite's own locks, too, are not to be trusted on files that several computers share.
class DatabaseLock
{
public:
    DatabaseLock() = default;
    DatabaseLock(const DatabaseLock &) = delete;
    DatabaseLock &operator=(const DatabaseLock &) = delete;
    /// Releases.
    ~DatabaseLock();

    /// @param path of the database's file, which need not exist yet. Fails with words for the
    ///             operator where another server, of this process or of another, has it.
    [[nodiscard]] Result<void> take(const QString &path);
    void release();

private:
    int m_file = -1;
};

} // namespace weehours::server

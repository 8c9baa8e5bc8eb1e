// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours::server {

/// Keeps a second server from using an SQLite file: each server caches what it read, and would not
/// be notified of the other's commits. Programs that only back up, restore or inspect are not
/// affected.
///
/// It is a file `…-lock` beside the database, locked for the lifetime of the object or process,
/// however that ends; the empty file itself remains. It works between servers on one computer: on
/// files shared by several computers SQLite's own locks are unreliable too.
class DatabaseLock
{
public:
    DatabaseLock() = default;
    DatabaseLock(const DatabaseLock &) = delete;
    DatabaseLock &operator=(const DatabaseLock &) = delete;
    /// Releases.
    ~DatabaseLock();

    /// @param path of the database's file, which need not exist yet. Fails with words for the
    /// operator if another server, in this or another process, has it.
    [[nodiscard]] Result<void> take(const QString &path);
    void release();

private:
    int m_file = -1;
};

} // namespace weehours::server

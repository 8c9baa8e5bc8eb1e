// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/store/database.h"

#include <QString>

#include <memory>
#include <optional>

namespace weehours::server {

/// The libpq connection string of `location` (as for `Store::open`); empty if it is not PostgreSQL.
[[nodiscard]] std::optional<QString> postgresConninfo(const QString &location);

/// The file's path of `location`; empty if it is not SQLite.
[[nodiscard]] std::optional<QString> sqliteFilePath(const QString &location);

/// The server's database, opened and migrated to the current schema.
///
/// One connection, for one worker thread. Any number of processes may open any number on one
/// database.
class Store
{
public:
    /// `location` is `sqlite:PATH` or `postgresql:CONNINFO`. Creates what is missing. Fails with
    /// `unavailable` if the database cannot be reached now, and with `internal` and words for the
    /// operator if it never can be: an invalid location, or a schema of a newer version.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &location);

    [[nodiscard]] Database &database() { return *m_database; }

    /// Whether the database answers now.
    [[nodiscard]] Result<void> ping();

private:
    explicit Store(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace weehours::server

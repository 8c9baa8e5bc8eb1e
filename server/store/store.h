// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "server/store/database.h"

#include <QString>

#include <memory>
#include <optional>

namespace weehours::server {

/// What libpq takes, where `location` (as for `Store::open`) is in PostgreSQL.
[[nodiscard]] std::optional<QString> postgresConninfo(const QString &location);

/// The path of the file, where `location` is in SQLite.
[[nodiscard]] std::optional<QString> sqliteFilePath(const QString &location);

/// The server's database, opened and migrated to the schema that this program knows.
///
/// One for each worker thread: it is one connection. Any number of them, in any number of
/// processes, may be open on one database.
class Store
{
public:
    /// `location` is `sqlite:PATH` or `postgresql:CONNINFO`. Creates what is missing. Fails with
    /// `unavailable` where the database cannot be reached now, and with `internal` and words for
    /// the operator where it never will be: an unreadable location, a schema of a newer version.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &location);

    [[nodiscard]] Database &database() { return *m_database; }

    /// Whether the database answers now.
    [[nodiscard]] Result<void> ping();

private:
    explicit Store(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace weehours::server

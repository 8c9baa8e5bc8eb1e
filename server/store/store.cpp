// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/store.h"

#include "server/store/postgresdatabase.h"
#include "server/store/sqlitedatabase.h"

namespace weehours::server {

namespace {

Result<std::unique_ptr<Database>> openDatabase(const QString &location)
{
    if (const auto path = sqliteFilePath(location))
        return SqliteDatabase::open(*path);
    if (const auto conninfo = postgresConninfo(location))
        return PostgresDatabase::open(*conninfo);
    // The location may contain a password, so it is not repeated.
    return failure(codes::internal, QStringLiteral("The database must be given as sqlite:PATH or "
                                                   "postgresql:CONNINFO."));
}

/// Migrates the schema to the newest version, all of it or nothing.
Result<void> migrate(Database &database)
{
    return database.transact([&](Transaction &transaction) -> Result<void> {
        if (const auto lock = database.migrationLock(); !lock.empty()) {
            if (const auto locked = transaction.execute(lock); !locked)
                return std::unexpected(locked.error());
        }
        const auto created = transaction.execute(
            "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
        if (!created)
            return std::unexpected(created.error());

        std::size_t version = 0;
        const auto read = transaction.select("SELECT version FROM schema_version", {},
                                             [&](const Row &row) {
                                                 version = static_cast<std::size_t>(row.integer(0));
                                             });
        if (!read)
            return read;

        const auto migrations = database.migrations();
        if (version > migrations.size()) {
            return failure(codes::internal,
                           QStringLiteral("The database was made by a newer Wee Hours server "
                                          "(schema %1; this one knows %2). Nothing was changed in "
                                          "it: start the newer server.")
                               .arg(version)
                               .arg(migrations.size()));
        }
        if (version == migrations.size())
            return {};
        for (const auto statements : migrations.subspan(version)) {
            for (const std::string_view statement : statements) {
                if (const auto done = transaction.execute(statement); !done)
                    return std::unexpected(done.error());
            }
        }
        if (const auto done = transaction.execute("DELETE FROM schema_version"); !done)
            return std::unexpected(done.error());
        const auto done = transaction.execute("INSERT INTO schema_version (version) VALUES ($1)",
                                              {static_cast<qint64>(migrations.size())});
        if (!done)
            return std::unexpected(done.error());
        return {};
    });
}

} // namespace

std::optional<QString> postgresConninfo(const QString &location)
{
    constexpr QLatin1StringView postgresql("postgresql:");
    if (!location.startsWith(postgresql))
        return std::nullopt;
    // libpq parses postgresql://… itself, so it gets the whole URL.
    if (location.startsWith(QLatin1StringView("postgresql://")))
        return location;
    return location.sliced(postgresql.size());
}

std::optional<QString> sqliteFilePath(const QString &location)
{
    constexpr QLatin1StringView sqlite("sqlite:");
    if (!location.startsWith(sqlite) || location.size() == sqlite.size())
        return std::nullopt;
    return location.sliced(sqlite.size());
}

Store::Store(std::unique_ptr<Database> database) : m_database(std::move(database))
{
}

Result<std::unique_ptr<Store>> Store::open(const QString &location)
{
    auto database = openDatabase(location);
    if (!database)
        return std::unexpected(database.error());
    if (const auto migrated = migrate(**database); !migrated)
        return std::unexpected(migrated.error());
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<void> Store::ping()
{
    return m_database->select("SELECT 1", {}, {});
}

} // namespace weehours::server

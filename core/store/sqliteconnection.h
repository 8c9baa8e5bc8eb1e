// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/query.h"

#include <QString>
#include <QVariant>

#include <expected>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace weehours {

/// Why SQLite refused something.
struct SqliteError
{
    int code = 0; ///< a primary result code, https://www.sqlite.org/rescode.html
    QString text;
};

/// A connection to an SQLite file, for one thread. It calls SQLite directly: Qt's driver takes
/// longer than SQLite for a statement on a row or two.
class SqliteConnection
{
public:
    enum class Mode {
        Write,     ///< creates the file if it is missing
        Read,      ///< without side effects on the file and its journal
        Immutable, ///< without a look at the journal, for a disk that cannot be written
    };
    /// @param busyMsecs how long a statement waits for another connection's transaction
    [[nodiscard]] static std::expected<std::unique_ptr<SqliteConnection>, SqliteError>
    open(const QString &path, Mode mode, int busyMsecs);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    /// Runs one statement with positional values, and keeps it prepared: preparing takes longer
    /// than running on a row or two. A null text is bound as NULL, a UUID
    /// as text without braces, a JSON object as text.
    [[nodiscard]] std::expected<Query, SqliteError> run(const QString &sql,
                                                        const QVariantList &values = {});
    /// Runs a statement that must not be kept, such as a PRAGMA that acts when it is prepared.
    [[nodiscard]] std::expected<Query, SqliteError> runOnce(const QString &sql);

    /// A number that changes when another connection has written. Read without a Query,
    /// since it is asked for after whatever happens.
    [[nodiscard]] std::expected<qint64, SqliteError> dataVersion();
    /// How many rows it has written since it was opened, also those rolled back since.
    [[nodiscard]] qint64 rowsWritten() const;
    /// Whether the file is no longer at its path: another program has replaced or removed it.
    [[nodiscard]] bool hasLostItsFile() const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    explicit SqliteConnection(sqlite3 *connection) : m_connection(connection) {}
    [[nodiscard]] std::expected<Statement, SqliteError> prepare(const QString &sql,
                                                                unsigned flags) const;
    [[nodiscard]] std::expected<Query, SqliteError> run(sqlite3_stmt *statement,
                                                        const QVariantList &values) const;
    [[nodiscard]] SqliteError lastError() const;

    /// Of a statement's end: many begin alike.
    struct HashOfEnd
    {
        std::size_t operator()(const QString &sql) const;
    };

    sqlite3 *m_connection;
    std::unordered_map<QString, Statement, HashOfEnd> m_prepared;
    Statement m_dataVersion;
};

} // namespace weehours

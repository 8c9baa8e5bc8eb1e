// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace weehours::server {

/// The content of a database, for the operator.
struct DatabaseContent
{
    qint64 accounts = 0;
    qint64 babies = 0;
    /// Log entries that are not deleted.
    qint64 entries = 0;
    qint64 events = 0;

    /// `2 accounts, 1 baby, 312 entries and 498 events`.
    [[nodiscard]] QString inWords() const;
};

/// An SQLite file to be inspected and copied as a whole, while servers may use it. Errors are in
/// words for the operator, and name the file.
class SqliteFile
{
public:
    enum class Mode { Read, Write };

    /// Fails if there is no such file.
    [[nodiscard]] static Result<SqliteFile> open(const QString &path, Mode mode);

    /// Its content; fails for a file that is no database of a Wee Hours server, or of a newer one.
    [[nodiscard]] Result<DatabaseContent> content();

    /// Reads every page and index; fails if anything is damaged.
    [[nodiscard]] Result<void> check();

    /// Replaces the content by that of `source`, as a consistent copy in one transaction. Other
    /// readers and writers of both continue or wait.
    [[nodiscard]] Result<void> replaceBy(const SqliteFile &source);

    /// Makes it a single file without a write-ahead log, for keeping. No other process may have it
    /// open.
    [[nodiscard]] Result<void> makeSingle();

    /// Checkpoints the write-ahead log, as far as readers allow it.
    void checkpoint();

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;

    SqliteFile(QString path, Connection connection);
    [[nodiscard]] std::unexpected<Error> trouble(const char *doing) const;
    /// The first column of the only row; an error if there is none.
    [[nodiscard]] Result<QString> value(const char *sql);

    QString m_path;
    Connection m_connection;
};

} // namespace weehours::server

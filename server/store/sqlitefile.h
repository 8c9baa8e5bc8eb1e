// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace weehours::server {

/// What a database of ours holds, to tell an operator.
struct DatabaseContent
{
    qint64 accounts = 0;
    qint64 babies = 0;
    /// Log entries that stand.
    qint64 entries = 0;
    qint64 events = 0;

    /// `2 accounts, 1 baby, 312 entries and 498 events`.
    [[nodiscard]] QString inWords() const;
};

/// An SQLite file that is looked at and copied as a whole, beside whatever servers work with it.
/// Errors are in words for the operator, and name the file.
class SqliteFile
{
public:
    enum class Mode { Read, Write };

    /// Fails where there is no such file.
    [[nodiscard]] static Result<SqliteFile> open(const QString &path, Mode mode);

    /// What it holds; fails for a file that is no database of a Wee Hours server, or of one that is
    /// newer than this.
    [[nodiscard]] Result<DatabaseContent> content();

    /// Reads every page and index; fails where something is broken.
    [[nodiscard]] Result<void> check();

    /// Puts the content of `source`, as it is at one moment, in the place of this one's, in one
    /// transaction. Readers and writers of either go on meanwhile, or wait.
    [[nodiscard]] Result<void> replaceBy(const SqliteFile &source);

    /// Makes it a single file without a log beside it, for keeping. Nobody else may have it open.
    [[nodiscard]] Result<void> makeSingle();

    /// Lets what was written be in the file itself, as far as no reader needs it otherwise.
    void checkpoint();

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;

    SqliteFile(QString path, Connection connection);
    [[nodiscard]] std::unexpected<Error> trouble(const char *doing) const;
    /// The first column of the only row; an error where there is none.
    [[nodiscard]] Result<QString> value(const char *sql);

    QString m_path;
    Connection m_connection;
};

} // namespace weehours::server

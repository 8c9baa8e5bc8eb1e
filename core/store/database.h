// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/query.h"

namespace weehours {

/// The profile's SQLite file, opened for one thread: WAL with synchronous=FULL, so that an entry
/// is on disk when it is acknowledged. Several processes may have the same profile open; a writer
/// that meets another waits for it (busy timeout). All failures are Errors of code `store_failed`
/// whose detail is fit for a person.
class Database
{
public:
    /// Opens `path`, makes it if it is not there, checks it and brings its schema up to date.
    /// A file that is damaged is set aside beside itself (`….damaged-<time>`) and a new one begun;
    /// `setAside()` then tells where it is. A file of a newer version is refused and left alone.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with positional values. Its text is prepared once and kept.
    [[nodiscard]] Result<Query> run(const QString &sql, const QVariantList &values = {}) const;

    /// Empties the write-ahead log into the file, so that what was wiped is not left in it. Call it
    /// outside of a transaction; while another process reads it does as much as it can.
    void checkpoint() const;

    [[nodiscard]] QString path() const { return m_path; }
    /// Where a damaged file was moved to when this one was opened; empty if all was well.
    [[nodiscard]] QString setAside() const { return m_setAside; }

private:
    friend class Transaction;
    explicit Database(QString path);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> migrate();

    QString m_path;
    QString m_setAside;
    QString m_connectionName;
    QSqlDatabase m_database;
    std::shared_ptr<StatementCache> m_statements = std::make_shared<StatementCache>();
    bool m_inTransaction = false;
};

/// One write transaction, begun at once with the write lock (BEGIN IMMEDIATE). It rolls back
/// unless committed. Every function that writes takes one, so that a write outside of a
/// transaction does not compile. It can neither be copied nor moved.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could begin; check it first.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<Query> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace weehours

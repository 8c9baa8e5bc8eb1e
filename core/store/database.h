// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/filelock.h"
#include "core/store/query.h"
#include "core/store/rescue.h"

#include <functional>
#include <memory>

namespace weehours {

/// The profile's SQLite file, opened for one thread: WAL with synchronous=FULL, so that an entry
/// is on disk when it is acknowledged. Several processes may have the same profile open; a writer
/// that meets another waits for it (busy timeout). All failures are Errors of code `store_failed`
/// whose detail is fit for a person.
class Database
{
public:
    /// Opens `path`, makes it if it is not there, checks it and brings its schema up to date.
    /// A file that is damaged is set aside beside itself (`….damaged-<time>`) and a new one begun
    /// with what could be saved of it; `rescue()` then tells what. That needs that no other program
    /// has the profile open. A file of a newer version is refused and left alone. On a disk that is
    /// full or cannot be written to, what was saved can be read, and each change fails with the
    /// reason until there is room again.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with positional values. Its text is prepared once and kept.
    [[nodiscard]] Result<Query> run(const QString &sql, const QVariantList &values = {}) const;

    /// Empties the write-ahead log into the file. Call it outside of a transaction.
    /// @returns whether all of it went: another process that reads keeps it from that
    bool checkpoint() const;
    /// Writes the whole file anew, and empties the write-ahead log. What was deleted is overwritten
    /// where it stood, but pages that were split or joined before hold copies that no row leads to:
    /// only now are they gone. A second for some 100 MB. Call it outside of a transaction.
    /// @returns whether all of it was done
    bool rewrite() const;

    /// From now on a statement of which `fails` says true is not run, and fails as a full disk
    /// would make it: so that a test can let each statement of a piece of work fail in turn.
    void failWhen(std::function<bool(const QString &sql)> fails) { m_fails = std::move(fails); }

    /// How many transactions were rolled back so far: what was remembered of the tables before may
    /// be wrong after one.
    [[nodiscard]] qint64 rollbacks() const { return m_rollbacks; }

    [[nodiscard]] QString path() const { return m_path; }
    /// What was saved of a damaged file when this one was opened; nothing if all was well.
    [[nodiscard]] const std::optional<Rescue> &rescue() const { return m_rescue; }

private:
    friend class Transaction;
    Database(QString path, FileLock lock);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> connectToRead(const Error &why);
    [[nodiscard]] Result<void> requireWritable();
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] std::unexpected<Error> failed(const QSqlError &error) const;

    QString m_path;
    FileLock m_lock;
    std::optional<Rescue> m_rescue;
    QString m_connectionName;
    QSqlDatabase m_database;
    /// Why it can only be read, where that is so.
    std::optional<Error> m_onlyRead;
    std::function<bool(const QString &sql)> m_fails;
    mutable Statements m_statements; // what is kept in it changes no answer
    bool m_inTransaction = false;
    qint64 m_rollbacks = 0;
};

/// What a commit waits for.
enum class Durability {
    Disk,    ///< it is on disk, and outlives a power cut
    Process, ///< it outlives the program; it is on disk with the next commit that waits for that
};

/// One write transaction, begun at once with the write lock (BEGIN IMMEDIATE). It rolls back
/// unless committed. Every function that writes takes one, so that a write outside of a
/// transaction does not compile. It can neither be copied nor moved.
class Transaction
{
public:
    explicit Transaction(Database &database, Durability durability = Durability::Disk);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could begin; check it first.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<Query> run(const QString &sql, const QVariantList &values = {});
    /// Inserts many rows with few statements.
    /// @param into  the statement up to `VALUES`
    /// @param tail  what follows the values; may be empty
    /// @param rows  of equal length, at least one value each
    /// @returns the id of the last row; null where there are no rows
    [[nodiscard]] Result<QVariant> insert(const QString &into, const QString &tail,
                                          const QList<QVariantList> &rows);
    [[nodiscard]] Result<void> commit();

private:
    void rollBack();
    void waitForDisk(bool wait);

    Database &m_database;
    const Durability m_durability;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace weehours

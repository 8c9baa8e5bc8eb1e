// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/filelock.h"
#include "core/store/query.h"
#include "core/store/rescue.h"

#include <functional>
#include <memory>

namespace weehours {

class SqliteConnection;
struct SqliteError;

/// The profile's SQLite file, opened for one thread: WAL with synchronous=FULL, so that an entry is
/// on disk when it is acknowledged. Several processes may have the same profile open; a writer
/// waits for the other's transaction (busy timeout, 10 s). All failures are Errors of code
/// `store_failed` with a detail for the person.
class Database
{
public:
    /// Opens `path`, creates it if missing, checks it and migrates its schema. A damaged file is
    /// renamed (`….damaged-<time>`) and replaced by a new one with what could be salvaged, which
    /// rescue() describes; that needs that no other program has the profile open. A file of a newer
    /// version is refused and not touched. On a disk that is full or read-only the file can be
    /// read, and each change fails with the reason until it can be written again.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with positional values. Prepared statements are cached.
    [[nodiscard]] Result<Query> run(const QString &sql, const QVariantList &values = {}) const;

    /// Checkpoints the write-ahead log into the file. Call it outside of a transaction.
    /// @returns whether all of it was written: another process that reads prevents that
    bool checkpoint() const;
    /// Runs VACUUM and a checkpoint. secure_delete overwrites deleted rows in place, but not the
    /// copies that page splits and merges left behind in free space; this does. About a second per
    /// 100 MB. Call it outside of a transaction.
    /// @returns whether all of it was done
    bool rewrite() const;

    /// For tests: statements for which `fails` returns true are not run, and fail like on a full
    /// disk.
    void failWhen(std::function<bool(const QString &sql)> fails) { m_fails = std::move(fails); }

    /// The number of rollbacks and of new connections so far. Caches of table contents are invalid
    /// when it has changed.
    [[nodiscard]] qint64 rollbacks() const { return m_rollbacks; }

    /// A moment in the life of the file. What was read is still right while it is the same.
    struct Moment
    {
        qint64 written = -1; ///< rows, by this connection
        qint64 version = -1; ///< changes with each commit of another connection
        qint64 rollbacks = -1;

        friend bool operator==(const Moment &, const Moment &) = default;
    };
    [[nodiscard]] Result<Moment> moment() const;

    [[nodiscard]] QString path() const { return m_path; }
    /// What was salvaged of a damaged file when this one was opened; empty if it was sound.
    [[nodiscard]] const std::optional<Rescue> &rescue() const { return m_rescue; }

private:
    friend class Transaction;
    Database(QString path, FileLock lock);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> connectToRead(const Error &why);
    [[nodiscard]] Result<void> requireWritable();
    [[nodiscard]] Result<void> requireUsable(const QString &sql) const;
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] std::unexpected<Error> failed(const SqliteError &error) const;

    QString m_path;
    FileLock m_lock;
    std::optional<Rescue> m_rescue;
    std::unique_ptr<SqliteConnection> m_connection;
    /// Why the file is opened read-only; empty if it can be written.
    std::optional<Error> m_onlyRead;
    std::function<bool(const QString &sql)> m_fails;
    bool m_inTransaction = false;
    /// Whether the connection's commits wait for the disk now.
    bool m_waitsForDisk = true;
    qint64 m_rollbacks = 0;
};

/// What a commit guarantees when it returns.
enum class Durability {
    Disk,    ///< on disk; survives a power cut
    Process, ///< survives the process; on disk with the next commit that uses Disk
};

/// A write transaction that takes the write lock at once (BEGIN IMMEDIATE). It rolls back unless
/// committed. Every function that writes takes one, so that a write outside of a transaction does
/// not compile.
class Transaction
{
public:
    explicit Transaction(Database &database, Durability durability = Durability::Disk);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could begin; check it before anything else.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<Query> run(const QString &sql, const QVariantList &values = {});
    /// Inserts many rows with few statements.
    /// @param into  the statement up to `VALUES`
    /// @param tail  what follows the values; may be empty
    /// @param rows  of equal length, at least one value each
    /// @returns the id of the last row; null where there are no rows
    [[nodiscard]] Result<QVariant> insert(const QString &into, const QString &tail,
                                          const QList<QVariantList> &rows);
    /// Runs a statement on the rows with any of the values, in few statements.
    /// @param sql  the statement up to the column that is compared
    [[nodiscard]] Result<void> runForEach(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> commit();

private:
    void rollBack();
    void waitForDisk(bool wait);

    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/protocol/sentence.h"
#include "core/store/migrations.h"
#include "core/store/profilefolder.h"
#include "core/store/sqliteconnection.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdint>
#include <optional>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace weehours {

namespace {

// Another process on this profile holds the write lock for milliseconds; after 10 s it hangs.
constexpr int busyMsecs = 10'000;

// How many rows one statement takes: few sizes, so that few have to be prepared.
constexpr std::array<qsizetype, 4> statementSizes{64, 16, 4, 1};

// SQLite's primary result codes, https://www.sqlite.org/rescode.html
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCantOpen = 14;
constexpr int sqliteNotADatabase = 26;

std::unexpected<Error> diskFull()
{
    return failure(codes::storeFailed, {Sentence::DiskFull});
}

std::unexpected<Error> folderUnwritable()
{
    return failure(codes::storeFailed, {Sentence::FolderNotWritable});
}

// Why the profile's folder cannot be written to, if the system knows: SQLite has one code for all
// reasons.
std::optional<Error> whyUnwritable(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    struct statvfs disk = {};
    if (::statvfs(folder.constData(), &disk) != 0)
        return std::nullopt;
    if ((disk.f_flag & ST_RDONLY) != 0) {
        return failure(codes::storeFailed, {Sentence::DiskReadOnly}).error();
    }
    if (disk.f_files > 0 && disk.f_favail == 0) {
        return failure(codes::storeFailed, {Sentence::DiskTakesNoFiles}).error();
    }
    // The least free space with which SQLite can write.
    constexpr std::uint64_t leastBytes = 128 * 1024;
    if (static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize < leastBytes)
        return diskFull().error();
    if (::faccessat(AT_FDCWD, folder.constData(), W_OK, AT_EACCESS) != 0)
        return folderUnwritable().error();
    return std::nullopt;
}

std::unexpected<Error> sqlFailure(const SqliteError &error, const QString &path)
{
    switch (error.code) {
    case sqliteFull:
    case sqliteIoError:
    case sqliteReadOnly:
    case sqliteCantOpen:
        if (auto why = whyUnwritable(path))
            return std::unexpected(*std::move(why));
        break;
    default: break;
    }
    switch (error.code) {
    case sqliteFull: return diskFull();
    case sqliteIoError:
        // A full disk also ends here, if SQLite cannot extend its shared-memory file.
        return failure(codes::storeFailed, {Sentence::DiskFails});
    case sqliteReadOnly:
    case sqliteCantOpen: return folderUnwritable();
    case sqliteCorrupt:
    case sqliteNotADatabase: return failure(codes::storeFailed, {Sentence::FileDamaged});
    default: return failure(codes::storeFailed, {Sentence::StoreFailed, {error.text}});
    }
}

} // namespace

Database::Database(QString path, FileLock lock) : m_path(std::move(path)), m_lock(std::move(lock))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (auto claimed = claimProfileFolder(folder); !claimed)
        return std::unexpected(claimed.error());
    auto lock = FileLock::take(path + QStringLiteral(".lock"));
    if (!lock)
        return std::unexpected(lock.error());
    Result<std::optional<Rescue>> mended;
    // Otherwise another program has the profile open, and checked the file when it started.
    if (lock->isAlone())
        mended = mend(path);
    if (!mended)
        return std::unexpected(mended.error());

    std::unique_ptr<Database> database(new Database(path, std::move(*lock)));
    database->m_rescue = std::move(*mended);
    auto opened = database->connect();
    if (opened)
        opened = database->migrate();
    if (!opened)
        opened = database->connectToRead(opened.error());
    if (!opened)
        return std::unexpected(opened.error());
    database->m_lock.share();
    return database;
}

Result<void> Database::connect()
{
    // SQLite would leave the mode to the umask. The files that it creates beside this one get the
    // same mode.
    if (QFile file(m_path); !file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto opened = SqliteConnection::open(m_path, SqliteConnection::Mode::Write, busyMsecs);
    if (!opened) {
        return failure(codes::storeFailed, {Sentence::FileNotOpened, {m_path}});
    }
    m_connection = std::move(*opened);
    // FULL: an acknowledged entry survives a power cut. secure_delete: wiped data is overwritten.
    for (const char *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
          "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY"}) {
        if (const auto set = m_connection->runOnce(QString::fromLatin1(pragma)); !set)
            return failed(set.error());
    }
    m_waitsForDisk = true;
    return {};
}

// Opens a file on a full or read-only disk as immutable, so that at least it can be read.
Result<void> Database::connectToRead(const Error &why)
{
    const auto unwritable = whyUnwritable(m_path);
    // An immutable file is read without its journal, which may hold the last entries.
    const bool isWhole = QFileInfo(m_path).size() > 0
                         && QFileInfo(m_path + QStringLiteral("-wal")).size() == 0;
    if (!unwritable || !isWhole)
        return std::unexpected(why);
    m_connection.reset();
    auto opened = SqliteConnection::open(m_path, SqliteConnection::Mode::Immutable, busyMsecs);
    if (!opened)
        return std::unexpected(why);
    m_connection = std::move(*opened);
    auto version = m_connection->runOnce(QStringLiteral("PRAGMA user_version"));
    if (!version || !version->next() || version->value(0).toInt() != newestSchemaVersion())
        return std::unexpected(why);
    m_onlyRead = *unwritable;
    return {};
}

// Tries again to open the file for writing; called before each change.
Result<void> Database::requireWritable()
{
    if (!m_onlyRead && m_connection && m_connection->hasLostItsFile()) {
        // As a synchronized folder or a restored backup does. The connection would go on with a
        // file that has no name, and all of that would be lost when it is closed.
        return failure(codes::storeFailed, {Sentence::FileReplaced});
    }
    if (!m_onlyRead)
        return {};
    if (auto why = whyUnwritable(m_path)) {
        m_onlyRead = std::move(why);
        return std::unexpected(*m_onlyRead);
    }
    m_connection.reset();
    ++m_rollbacks; // a new connection counts the rows that it has written from zero
    if (auto connected = connect(); !connected) {
        const Error &because = connected.error();
        if (const auto read = connectToRead(because); !read)
            return read;
        return std::unexpected(because);
    }
    m_onlyRead.reset();
    return {};
}

Result<void> Database::migrate()
{
    Transaction tx(*this);
    if (!tx.begun())
        return tx.begun();
    auto read = tx.run(QStringLiteral("PRAGMA user_version"));
    if (!read)
        return std::unexpected(read.error());
    const int found = read->next() ? read->value(0).toInt() : 0;
    if (found > newestSchemaVersion()) {
        return failure(codes::storeFailed, {Sentence::FileOfNewerVersion});
    }
    if (found == newestSchemaVersion())
        return {};
    for (const Migration &step : migrations()) {
        if (step.version <= found)
            continue;
        if (auto done = tx.run(step.statement); !done)
            return std::unexpected(done.error());
    }
    // PRAGMA takes no bound values; the number is our own.
    if (auto done = tx.run(QStringLiteral("PRAGMA user_version = %1").arg(newestSchemaVersion()));
        !done)
        return std::unexpected(done.error());
    return tx.commit();
}

Result<void> Database::requireUsable(const QString &sql) const
{
    if (m_fails && m_fails(sql)) {
        return failed(SqliteError{sqliteFull, QStringLiteral("database or disk is full")});
    }
    // It could not be opened again.
    if (!m_connection)
        return failed(SqliteError{sqliteCantOpen, QStringLiteral("not open")});
    return {};
}

Result<Query> Database::run(const QString &sql, const QVariantList &values) const
{
    if (const auto usable = requireUsable(sql); !usable)
        return std::unexpected(usable.error());
    auto answer = m_connection->run(sql, values);
    if (!answer)
        return failed(answer.error());
    return std::move(*answer);
}

Result<Database::Moment> Database::moment() const
{
    if (const auto usable = requireUsable(QStringLiteral("PRAGMA data_version")); !usable)
        return std::unexpected(usable.error());
    const auto version = m_connection->dataVersion();
    if (!version)
        return failed(version.error());
    return Moment{m_connection->rowsWritten(), *version, m_rollbacks};
}

std::unexpected<Error> Database::failed(const SqliteError &error) const
{
    if (isDamage(error))
        noteDamage(m_path);
    return sqlFailure(error, m_path);
}

bool Database::checkpoint() const
{
    if (!m_connection)
        return false;
    auto done = m_connection->runOnce(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    // The first column is 1 if another connection kept it from finishing.
    return done && done->next() && done->value(0).toInt() == 0;
}

bool Database::rewrite() const
{
    return run(QStringLiteral("VACUUM")) && checkpoint();
}

Transaction::Transaction(Database &database, Durability durability) : m_database(database)
{
    Q_ASSERT(!database.m_inTransaction);
    if (auto writable = database.requireWritable(); !writable) {
        m_begun = std::unexpected(writable.error());
        return;
    }
    waitForDisk(durability == Durability::Disk);
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        m_begun = std::unexpected(begun.error());
        return;
    }
    m_open = true;
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

// PRAGMA synchronous has no effect within a transaction.
void Transaction::waitForDisk(bool wait)
{
    if (wait == m_database.m_waitsForDisk)
        return;
    const QString pragma = wait ? QStringLiteral("PRAGMA synchronous = FULL")
                                : QStringLiteral("PRAGMA synchronous = NORMAL");
    if (m_database.m_connection->runOnce(pragma))
        m_database.m_waitsForDisk = wait;
}

void Transaction::rollBack()
{
    m_database.m_inTransaction = false;
    ++m_database.m_rollbacks;
    // A failed ROLLBACK means that SQLite has already rolled back by itself (disk full).
    (void)m_database.m_connection->runOnce(QStringLiteral("ROLLBACK"));
}

Result<Query> Transaction::run(const QString &sql, const QVariantList &values)
{
    if (!m_begun)
        return std::unexpected(m_begun.error());
    return m_database.run(sql, values);
}

Result<QVariant> Transaction::insert(const QString &into, const QString &tail,
                                     const QList<QVariantList> &rows)
{
    QVariant last;
    qsizetype at = 0;
    for (const qsizetype size : statementSizes) {
        for (; rows.size() - at >= size; at += size) {
            const QString row = u'('
                                + QStringList(rows.at(at).size(), QStringLiteral("?")).join(u',')
                                + u')';
            QVariantList values;
            values.reserve(size * rows.at(at).size());
            for (qsizetype i = at; i < at + size; ++i)
                values += rows.at(i);
            const auto put = run(into + QStringLiteral(" VALUES ")
                                     + QStringList(size, row).join(u',') + u' ' + tail,
                                 values);
            if (!put)
                return std::unexpected(put.error());
            last = put->lastInsertId();
        }
    }
    return last;
}

Result<void> Transaction::runForEach(const QString &sql, const QVariantList &values)
{
    qsizetype at = 0;
    for (const qsizetype size : statementSizes) {
        // SQLite makes a table of a list, which takes longer than four statements.
        if (size == 4)
            continue;
        const QString compared = size == 1 ? QStringLiteral(" = ?")
                                           : QStringLiteral(" IN (?")
                                                 + QStringLiteral(",?").repeated(size - 1) + u')';
        for (; values.size() - at >= size; at += size) {
            if (const auto ran = run(sql + compared, values.mid(at, size)); !ran)
                return std::unexpected(ran.error());
        }
    }
    return {};
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    if (auto done = m_database.run(QStringLiteral("COMMIT")); !done)
        return std::unexpected(done.error());
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

} // namespace weehours

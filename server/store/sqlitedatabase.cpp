// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/sqlitedatabase.h"

#include "server/store/schema_sqlite.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <memory>
#include <thread>

namespace weehours::server {

namespace {

/// SQLite's own busy handler sleeps up to 100 ms at a time, but commits here take less than one. So
/// wait in small steps, for three seconds in all: a process that holds the file longer is not one
/// of our writers, and waiting callers should get an error.
int waitForWriter(void *, int attempt)
{
    using namespace std::chrono_literals;
    using Clock = std::chrono::steady_clock;
    constexpr int shortWaits = 20;
    // A connection is used by one thread at a time, so a thread waits in one place.
    thread_local Clock::time_point since;
    if (attempt == 0)
        since = Clock::now();
    if (Clock::now() - since > 3s)
        return 0;
    std::this_thread::sleep_for(attempt < shortWaits ? 200us : 2000us);
    return 1;
}

/// Switches a file to WAL mode. Of two processes that open a new file at the same moment, one gets
/// SQLITE_BUSY at once, without the busy handler, because waiting could deadlock. Here nothing is
/// held between two attempts, so retrying is safe.
int useWriteAheadLog(sqlite3 *connection)
{
    for (int attempt = 0;; ++attempt) {
        const int done = sqlite3_exec(connection, "PRAGMA journal_mode = WAL", nullptr, nullptr,
                                      nullptr);
        if ((done & 0xff) != SQLITE_BUSY || waitForWriter(nullptr, attempt) == 0)
            return done;
    }
}

class SqliteRow final : public Row
{
public:
    explicit SqliteRow(sqlite3_stmt *statement) : m_statement(statement) {}

    bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QByteArray bytes(int column) const override
    {
        const auto *text = sqlite3_column_text(m_statement, column);
        return QByteArray(reinterpret_cast<const char *>(text),
                          sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement;
};

/// A set of ids as a JSON array; ids need no escaping.
QByteArray jsonArray(const QList<QByteArray> &ids)
{
    QByteArray json("[");
    for (const QByteArray &id : ids) {
        if (json.size() > 1)
            json += ',';
        json += '"' + id + '"';
    }
    return json + ']';
}

const QList<QByteArray> *idsIn(const Param &param)
{
    return std::get_if<QList<QByteArray>>(&param.value());
}

/// Whether each set of ids in the parameters is one id.
bool areSingle(const Params &params)
{
    return std::ranges::all_of(params, [](const Param &param) {
        const auto *ids = idsIn(param);
        return !ids || ids->size() == 1;
    });
}

/// The shared SQL, translated to SQLite's.
/// @param isSingle whether each set of ids is one: SQLite makes a table of a set each time, which
/// takes as long as the rest of the statement
std::string translated(std::string_view sql, bool isSingle)
{
    std::string text(sql);
    // A writing transaction holds the only write lock, so rows need no locks.
    if (const auto lock = text.find(" FOR UPDATE"); lock != std::string::npos)
        text.erase(lock);
    for (auto at = text.find("IN ids("); at != std::string::npos; at = text.find("IN ids(", at)) {
        const auto end = text.find(')', at);
        const std::string param = text.substr(at + 7, end - at - 7);
        text.replace(at, end + 1 - at,
                     isSingle ? "= " + param : "IN (SELECT value FROM json_each(" + param + "))");
    }
    return text;
}

void bind(sqlite3_stmt *statement, int position, const Param &param, bool isSingle)
{
    // SQLITE_STATIC: the parameters live until the statement has finished.
    if (const auto *integer = std::get_if<qint64>(&param.value())) {
        sqlite3_bind_int64(statement, position, *integer);
    } else if (const auto *text = std::get_if<QByteArray>(&param.value())) {
        sqlite3_bind_text(statement, position, text->constData(), static_cast<int>(text->size()),
                          SQLITE_STATIC);
    } else if (const auto *ids = idsIn(param); ids && isSingle) {
        sqlite3_bind_text(statement, position, ids->constFirst().constData(),
                          static_cast<int>(ids->constFirst().size()), SQLITE_STATIC);
    } else if (ids) {
        const QByteArray json = jsonArray(*ids);
        sqlite3_bind_text(statement, position, json.constData(), static_cast<int>(json.size()),
                          SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(statement, position);
    }
}

} // namespace

Result<std::unique_ptr<Database>> SqliteDatabase::open(const QString &path)
{
    // Only the server's user may read a new file. SQLite creates the files beside it with the same
    // permissions.
    if (QFile file(path); !file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &connection,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                           | SQLITE_OPEN_NOMUTEX,
                                       nullptr);
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(connection));
    const auto cannotOpen = [&] {
        return failure(codes::internal,
                       QStringLiteral("The database file %1 cannot be opened: %2. Nothing was "
                                      "changed in it.")
                           .arg(path, QString::fromUtf8(sqlite3_errmsg(connection))));
    };
    if (opened != SQLITE_OK)
        return cannotOpen();
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_handler(connection, waitForWriter, nullptr);
    if (useWriteAheadLog(connection) != SQLITE_OK)
        return cannotOpen();
    // The write-ahead log may grow to 32 MB: a page that many commits changed is then copied to the
    // file once, and syncs are an eighth as frequent as with SQLite's default.
    for (const char *pragma : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               // Deleted data is overwritten.
                               "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY",
                               "PRAGMA wal_autocheckpoint = 8000"}) {
        if (sqlite3_exec(connection, pragma, nullptr, nullptr, nullptr) != SQLITE_OK)
            return cannotOpen();
    }
    return database;
}

SqliteDatabase::~SqliteDatabase()
{
    for (const auto &kept : m_statements) {
        for (const auto &[sql, statement] : kept)
            sqlite3_finalize(statement.handle);
    }
    sqlite3_close(m_connection);
}

std::span<const std::span<const std::string_view>> SqliteDatabase::migrations() const
{
    return sqliteMigrations();
}

Result<void> SqliteDatabase::begin()
{
    const auto begun = run("BEGIN IMMEDIATE", {}, {});
    if (!begun)
        return std::unexpected(begun.error());
    return {};
}

Result<void> SqliteDatabase::commit()
{
    const auto committed = run("COMMIT", {}, {});
    if (!committed)
        return std::unexpected(committed.error());
    return {};
}

void SqliteDatabase::rollback()
{
    // Some failures (a full disk) have rolled back already.
    if (sqlite3_get_autocommit(m_connection) == 0)
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<SqliteDatabase::Statement *> SqliteDatabase::prepared(std::string_view sql, bool isSingle)
{
    auto &kept = m_statements[isSingle ? 1 : 0];
    if (const auto known = kept.find(sql); known != kept.end())
        return &known->second;

    const std::string text = translated(sql, isSingle);
    Statement statement;
    statement.isSingle = isSingle;
    if (sqlite3_prepare_v3(m_connection, text.data(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement.handle, nullptr)
        != SQLITE_OK) {
        return std::unexpected(lastError());
    }
    // SQLite numbers `$1`, `$2` by their first occurrence, not by their names.
    const int count = sqlite3_bind_parameter_count(statement.handle);
    for (int position = 1; position <= count; ++position) {
        const std::string_view name = sqlite3_bind_parameter_name(statement.handle, position);
        std::size_t number = 0;
        std::from_chars(name.data() + 1, name.data() + name.size(), number);
        statement.positions.push_back(number - 1);
    }
    return &kept.emplace(sql, std::move(statement)).first->second;
}

Result<qint64> SqliteDatabase::step(const Statement &statement, const Params &params,
                                    const RowVisitor &visit)
{
    for (std::size_t i = 0; i < statement.positions.size(); ++i)
        bind(statement.handle, static_cast<int>(i) + 1, params.at(statement.positions[i]),
             statement.isSingle);

    const SqliteRow row(statement.handle);
    qint64 rows = 0;
    int state = sqlite3_step(statement.handle);
    for (; state == SQLITE_ROW; state = sqlite3_step(statement.handle)) {
        ++rows;
        if (visit)
            visit(row);
    }
    Result<qint64> result = rows;
    if (state != SQLITE_DONE)
        result = std::unexpected(lastError());
    else if (rows == 0 && sqlite3_stmt_readonly(statement.handle) == 0)
        result = sqlite3_changes64(m_connection);
    sqlite3_reset(statement.handle);
    sqlite3_clear_bindings(statement.handle);
    return result;
}

Result<qint64> SqliteDatabase::run(std::string_view sql, const Params &params,
                                   const RowVisitor &visit)
{
    const auto statement = prepared(sql, areSingle(params));
    if (!statement)
        return std::unexpected(statement.error());
    return step(**statement, params, visit);
}

Result<void> SqliteDatabase::runAll(std::span<const Query> queries)
{
    for (const Query &query : queries) {
        if (const auto done = run(query.sql, query.params, query.visit); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> SqliteDatabase::runBatch(const BatchInsert &batch, const std::vector<Params> &rows)
{
    // Without a network in between, one prepared statement per row is fastest.
    std::string sql(batch.into);
    sql += " VALUES (";
    for (std::size_t i = 1; i <= batch.types.size(); ++i)
        sql += (i > 1 ? ", $" : "$") + std::to_string(i);
    sql += ") ";
    sql += batch.tail;
    const auto statement = prepared(sql, true);
    if (!statement)
        return std::unexpected(statement.error());
    for (const Params &row : rows) {
        if (const auto done = step(**statement, row, {}); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Error SqliteDatabase::lastError() const
{
    const int code = sqlite3_extended_errcode(m_connection);
    const auto error = [](QLatin1StringView word, const QString &detail,
                          Reason reason = Reason::None) {
        return Error{QString(word), detail, {}, word == codes::unavailable ? 1 : 0,
                     Rule::None,    reason};
    };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(codes::unavailable, QStringLiteral("The server is busy with other changes. "
                                                        "Nothing was applied; please try again."));
    case SQLITE_FULL:
        return error(codes::unavailable,
                     QStringLiteral("The server's disk is full. Nothing was applied; the entry "
                                    "stays with you until there is room."),
                     Reason::DiskFull);
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return error(codes::unavailable, QStringLiteral("The server cannot reach its database. "
                                                        "Nothing was applied."));
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
            return error(tryAgain, {});
        break;
    default: break;
    }
    // What answers the request logs the reason; SQLite's message contains names of columns but
    // no values.
    return error(codes::internal, QStringLiteral("The database refused a statement: %1.")
                                      .arg(QString::fromUtf8(sqlite3_errmsg(m_connection))));
}

} // namespace weehours::server

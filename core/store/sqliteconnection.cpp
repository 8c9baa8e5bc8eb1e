// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqliteconnection.h"

#include "core/protocol/ids.h"
#include "core/protocol/jsontext.h"

#include <QFile>
#include <QScopeGuard>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory_resource>

namespace weehours {

namespace {

// The store has about 60 statements. Any beyond that were composed from variable parts, and are not
// worth keeping.
constexpr std::size_t mostKept = 200;

/// Where the bound texts are: SQLite needs no copy of what outlives the run.
using Bound = std::pmr::memory_resource;
/// Room for the texts of a usual statement, on the stack.
constexpr std::size_t usualBytes = 4096;

char *roomFor(qsizetype bytes, Bound &bound)
{
    return static_cast<char *>(bound.allocate(std::size_t(bytes) + 1, 1));
}

int bindUtf8(sqlite3_stmt *statement, int position, const QByteArray &utf8, Bound &bound)
{
    char *const kept = roomFor(utf8.size(), bound);
    std::ranges::copy(utf8, kept);
    return sqlite3_bind_text(statement, position, kept, int(utf8.size()), SQLITE_STATIC);
}

int bindText(sqlite3_stmt *statement, int position, const QString &text, Bound &bound)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, position);
    const auto *const units = reinterpret_cast<const char16_t *>(text.utf16());
    char16_t all = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        all |= units[i];
    if (all > 0x7f)
        return bindUtf8(statement, position, text.toUtf8(), bound);
    char *const kept = roomFor(text.size(), bound);
    for (qsizetype i = 0; i < text.size(); ++i)
        kept[i] = static_cast<char>(units[i]);
    return sqlite3_bind_text(statement, position, kept, int(text.size()), SQLITE_STATIC);
}

int bindBytes(sqlite3_stmt *statement, int position, const QByteArray &bytes)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, position);
    return sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()),
                             SQLITE_STATIC);
}

int bind(sqlite3_stmt *statement, int position, const QVariant &value, Bound &bound)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return sqlite3_bind_null(statement, position);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QByteArray: return bindBytes(statement, position, value.toByteArray());
    case QMetaType::QUuid: {
        char *const kept = roomFor(uuidLetters, bound);
        writeUuid(value.toUuid(), kept);
        return sqlite3_bind_text(statement, position, kept, int(uuidLetters), SQLITE_STATIC);
    }
    case QMetaType::QJsonObject:
        return bindUtf8(statement, position, jsonText(value.value<QJsonObject>()), bound);
    default: return bindText(statement, position, value.toString(), bound);
    }
}

QVariant column(sqlite3_stmt *statement, int index)
{
    switch (sqlite3_column_type(statement, index)) {
    case SQLITE_INTEGER: return qlonglong(sqlite3_column_int64(statement, index));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, index);
    case SQLITE_NULL: return {};
    case SQLITE_BLOB: {
        const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(statement, index));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(statement, index));
    }
    default: {
        const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(statement,
                                                                                    index));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, index));
    }
    }
}

} // namespace

std::size_t SqliteConnection::HashOfEnd::operator()(const QString &sql) const
{
    constexpr qsizetype end = 32;
    return qHash(QStringView(sql).last(qMin(end, sql.size())), std::size_t(sql.size()));
}

void SqliteConnection::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

std::expected<std::unique_ptr<SqliteConnection>, SqliteError>
SqliteConnection::open(const QString &path, Mode mode, int busyMsecs)
{
    int flags = SQLITE_OPEN_NOMUTEX;
    QByteArray name = QFile::encodeName(path);
    switch (mode) {
    case Mode::Write: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE; break;
    case Mode::Read: flags |= SQLITE_OPEN_READONLY; break;
    case Mode::Immutable: {
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        QUrl file = QUrl::fromLocalFile(path);
        file.setQuery(QStringLiteral("immutable=1"));
        name = file.toEncoded();
        break;
    }
    }
    sqlite3 *opened = nullptr;
    const int state = sqlite3_open_v2(name.constData(), &opened, flags, nullptr);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(opened));
    if (state != SQLITE_OK)
        return std::unexpected(SqliteError{state, QString::fromUtf8(sqlite3_errstr(state))});
    sqlite3_busy_timeout(opened, busyMsecs);
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear();
    m_dataVersion.reset();
    sqlite3_close(m_connection);
}

std::expected<SqliteConnection::Statement, SqliteError>
SqliteConnection::prepare(const QString &sql, unsigned flags) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int state = sqlite3_prepare_v3(m_connection, text.constData(), int(text.size()), flags,
                                         &statement, &rest);
    if (state != SQLITE_OK)
        return std::unexpected(lastError());
    Statement prepared(statement);
    // SQLite would leave a second statement out without a word.
    if (!QByteArray::fromRawData(rest, text.constEnd() - rest).trimmed().isEmpty())
        return std::unexpected(SqliteError{SQLITE_MISUSE, QStringLiteral("more than a statement")});
    return prepared;
}

std::expected<Query, SqliteError> SqliteConnection::run(const QString &sql,
                                                        const QVariantList &values)
{
    auto kept = m_prepared.find(sql);
    if (kept == m_prepared.end()) {
        auto prepared = prepare(sql, SQLITE_PREPARE_PERSISTENT);
        if (!prepared)
            return std::unexpected(prepared.error());
        if (m_prepared.size() >= mostKept)
            m_prepared.clear();
        kept = m_prepared.emplace(sql, std::move(*prepared)).first;
    }
    return run(kept->second.get(), values);
}

std::expected<qint64, SqliteError> SqliteConnection::dataVersion()
{
    if (!m_dataVersion) {
        auto prepared = prepare(QStringLiteral("PRAGMA data_version"), SQLITE_PREPARE_PERSISTENT);
        if (!prepared)
            return std::unexpected(prepared.error());
        m_dataVersion = std::move(*prepared);
    }
    const auto reset = qScopeGuard([this] { sqlite3_reset(m_dataVersion.get()); });
    if (sqlite3_step(m_dataVersion.get()) != SQLITE_ROW)
        return std::unexpected(lastError());
    return sqlite3_column_int64(m_dataVersion.get(), 0);
}

std::expected<Query, SqliteError> SqliteConnection::runOnce(const QString &sql)
{
    const auto prepared = prepare(sql, 0);
    if (!prepared)
        return std::unexpected(prepared.error());
    return run(prepared->get(), {});
}

std::expected<Query, SqliteError> SqliteConnection::run(sqlite3_stmt *statement,
                                                        const QVariantList &values) const
{
    std::array<std::byte, usualBytes> usual;
    std::pmr::monotonic_buffer_resource bound(usual.data(), usual.size());
    const auto reset = qScopeGuard([statement] {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    });
    for (int i = 0; i < values.size(); ++i) {
        if (bind(statement, i + 1, values.at(i), bound) != SQLITE_OK)
            return std::unexpected(lastError());
    }
    const int columns = sqlite3_column_count(statement);
    QVariantList cells;
    int state = sqlite3_step(statement);
    if (state == SQLITE_ROW)
        cells.reserve(columns);
    for (; state == SQLITE_ROW; state = sqlite3_step(statement)) {
        for (int i = 0; i < columns; ++i)
            cells.append(column(statement, i));
    }
    if (state != SQLITE_DONE)
        return std::unexpected(lastError());
    return Query(std::move(cells), columns, sqlite3_changes(m_connection),
                 qlonglong(sqlite3_last_insert_rowid(m_connection)));
}

qint64 SqliteConnection::rowsWritten() const
{
    return sqlite3_total_changes(m_connection);
}

bool SqliteConnection::hasLostItsFile() const
{
    int moved = 0;
    return sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
           && moved != 0;
}

SqliteError SqliteConnection::lastError() const
{
    return {sqlite3_errcode(m_connection) & 0xff, QString::fromUtf8(sqlite3_errmsg(m_connection))};
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/sqlitefile.h"

#include "server/store/schema_sqlite.h"

#include <QFile>
#include <QLocale>

#include <sqlite3.h>

#include <chrono>
#include <thread>
#include <utility>

namespace weehours::server {

namespace {

/// A server's commit takes milliseconds; this also waits for another backup.
constexpr int busyMsecs = 30'000;

QString counted(qint64 number, const char *one, const char *many)
{
    return QLocale::c().toString(number) + u' ' + QLatin1StringView(number == 1 ? one : many);
}

} // namespace

QString DatabaseContent::inWords() const
{
    return QStringLiteral("%1, %2, %3 and %4")
        .arg(counted(accounts, "account", "accounts"), counted(babies, "baby", "babies"),
             counted(entries, "entry", "entries"), counted(events, "event", "events"));
}

void SqliteFile::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

SqliteFile::SqliteFile(QString path, Connection connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{
}

Result<SqliteFile> SqliteFile::open(const QString &path, Mode mode)
{
    if (!QFile::exists(path))
        return failure(codes::notFound, QStringLiteral("There is no file %1.").arg(path));
    sqlite3 *opened = nullptr;
    const int state = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                                      (mode == Mode::Write ? SQLITE_OPEN_READWRITE
                                                           : SQLITE_OPEN_READONLY)
                                          | SQLITE_OPEN_NOMUTEX,
                                      nullptr);
    SqliteFile file(path, Connection(opened));
    if (state != SQLITE_OK)
        return file.trouble("opened");
    sqlite3_busy_timeout(opened, busyMsecs);
    return file;
}

Result<DatabaseContent> SqliteFile::content()
{
    const auto version = value("SELECT max(version) FROM schema_version");
    // All versions have these.
    if (!version || version->isEmpty() || !value("SELECT max(trimmed) FROM babies")) {
        return failure(
            codes::malformed,
            QStringLiteral("%1 is no database of a Wee Hours server. Nothing was changed.")
                .arg(m_path));
    }
    const auto known = sqliteMigrations().size();
    if (version->toULongLong() > known) {
        return failure(
            codes::malformed,
            QStringLiteral("%1 was made by a newer Wee Hours server (schema %2; this one "
                           "knows %3). Nothing was changed: use the newer program.")
                .arg(m_path, *version)
                .arg(known));
    }
    DatabaseContent content;
    for (const auto &[count, sql] :
         {std::pair(&content.accounts, "SELECT accounts FROM server_state"),
          std::pair(&content.babies, "SELECT count(*) FROM babies"),
          std::pair(&content.entries, "SELECT count(*) FROM entities "
                                      "WHERE deleted = 0 AND entity_type <> 'baby'"),
          std::pair(&content.events, "SELECT count(*) FROM sync_events")}) {
        const auto number = value(sql);
        if (!number)
            return std::unexpected(number.error());
        *count = number->toLongLong();
    }
    return content;
}

Result<void> SqliteFile::check()
{
    const auto verdict = value("PRAGMA integrity_check(1)");
    if (!verdict)
        return std::unexpected(verdict.error());
    if (*verdict != QLatin1StringView("ok")) {
        return failure(codes::internal, QStringLiteral("%1 is damaged: %2.").arg(m_path, *verdict));
    }
    return {};
}

Result<void> SqliteFile::replaceBy(const SqliteFile &source)
{
    sqlite3_backup *copy = sqlite3_backup_init(m_connection.get(), "main",
                                               source.m_connection.get(), "main");
    if (!copy)
        return trouble("written");
    // All pages in one step: a consistent copy, which no commit can restart.
    constexpr int allPages = -1;
    constexpr std::chrono::milliseconds pause(20);
    int state = SQLITE_BUSY;
    for (int waited = 0; waited < busyMsecs; waited += static_cast<int>(pause.count())) {
        state = sqlite3_backup_step(copy, allPages);
        if (state != SQLITE_BUSY && state != SQLITE_LOCKED)
            break;
        std::this_thread::sleep_for(pause);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (state == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    return trouble("written");
}

Result<void> SqliteFile::makeSingle()
{
    const auto mode = value("PRAGMA journal_mode = DELETE");
    if (!mode)
        return std::unexpected(mode.error());
    return {};
}

void SqliteFile::checkpoint()
{
    sqlite3_wal_checkpoint_v2(m_connection.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                              nullptr);
}

std::unexpected<Error> SqliteFile::trouble(const char *doing) const
{
    return failure(codes::internal,
                   QStringLiteral("%1 cannot be %2: %3.")
                       .arg(m_path, QLatin1StringView(doing),
                            QString::fromUtf8(sqlite3_errmsg(m_connection.get()))));
}

Result<QString> SqliteFile::value(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_connection.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return trouble("read");
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> guard(statement,
                                                                           sqlite3_finalize);
    if (sqlite3_step(statement) != SQLITE_ROW)
        return trouble("read");
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
}

} // namespace weehours::server

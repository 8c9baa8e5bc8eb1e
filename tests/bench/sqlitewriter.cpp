// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sqlitewriter.h"

#include "server/store/store.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>

namespace weehours::bench {

namespace {

#define FEED_DATA R"({"amountMl":120,"method":"bottle","startedAt":"2026-11-22T07:14:03.120Z"})"
#define AUTHOR_ID "00000000-0000-4000-8000-000000000000"
#define AUTHOR "'" AUTHOR_ID "'"
#define STAMPS                                                                                     \
    R"({"*":[1,1795332843120,"01939e2a-9f10-7cc0-b5a3-111111111111",")" AUTHOR_ID R"("]})"

// ?1 is the baby's id, ?2 the entity's and the mutation's, ?3 the new head, ?4 the checksum.
constexpr std::array<const char *, 10> statements{
    "BEGIN IMMEDIATE",
    "SELECT head, head_nonce, checksum FROM babies WHERE baby_id = ?1",
    "SELECT user_id, role FROM caregivers WHERE baby_id = ?1",
    "SELECT e.entity_type, e.entity_id, e.baby_id, e.version, e.updated_at, e.deleted, e.data, "
    "e.created_by, u.name, e.stamps FROM entities e JOIN users u ON u.user_id = e.created_by "
    "WHERE e.entity_id = ?2",
    "SELECT mutation_id, baby_id, author_id, content_hash, status, version, lost, merged "
    "FROM mutations WHERE mutation_id = ?2",
    "INSERT INTO entities (baby_id, entity_id, entity_type, version, updated_at, deleted, "
    "created_by, data, stamps) VALUES (?1, ?2, 'feed', ?3, 1795332843120, 0, " AUTHOR
    ", '" FEED_DATA "', '" STAMPS "') "
    "ON CONFLICT (baby_id, entity_id) DO UPDATE SET version = excluded.version, "
    "updated_at = excluded.updated_at, deleted = excluded.deleted, data = excluded.data, "
    "stamps = excluded.stamps",
    "INSERT INTO sync_events (baby_id, seq, nonce, op, changed, mutation_id, author_id, at, "
    "entity_type, entity_id, updated_at, deleted, created_by, data, overrode) VALUES (?1, ?3, "
    "6148914691236517205, 'create', '[\"amountMl\",\"method\",\"startedAt\"]', ?2, " AUTHOR
    ", 1795332843120, 'feed', ?2, 1795332843120, 0, " AUTHOR ", '" FEED_DATA "', NULL)",
    "INSERT INTO mutations (baby_id, mutation_id, author_id, content_hash, status, version, lost, "
    "merged) VALUES (?1, ?2, " AUTHOR
    ", 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg', 'applied', ?3, '[]', 0)",
    "UPDATE babies SET head = ?3, head_nonce = 6148914691236517205, checksum = ?4 "
    "WHERE baby_id = ?1",
    "COMMIT",
};

constexpr const char *preparation =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
    "INSERT INTO users (user_id, name, created_at) VALUES (" AUTHOR ", 'bench', 0);";

QByteArray idOf(qint64 number)
{
    return "01939e2a-0000-7000-8000-" + QByteArray::number(number, 16).rightJustified(12, '0');
}

} // namespace

SqliteWriter::SqliteWriter(int babies)
    : m_folder(QStringLiteral("/var/tmp/weehours-bench-XXXXXX")), m_babies(babies)
{
    m_isOpen = prepare();
    if (!m_isOpen)
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_connection));
}

SqliteWriter::~SqliteWriter()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

bool SqliteWriter::prepare()
{
    const QString path = m_folder.filePath(QStringLiteral("reference.sqlite"));
    // Creates the tables with the server's own migrations.
    if (!server::Store::open(QStringLiteral("sqlite:") + path))
        return false;
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_connection) != SQLITE_OK
        || sqlite3_exec(m_connection, preparation, nullptr, nullptr, nullptr) != SQLITE_OK)
        return false;
    for (int baby = 0; baby < m_babies; ++baby) {
        const QByteArray id = '\'' + idOf(baby) + '\'';
        const QByteArray sql = "INSERT INTO babies VALUES (" + id
                               + ", 0, 0, 0, 0, 0, 0); INSERT INTO caregivers VALUES (" + id
                               + ", " AUTHOR ", 'owner', 0)";
        if (sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return false;
    }
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (sqlite3_prepare_v2(m_connection, statements.at(i), -1, &m_statements.at(i), nullptr)
            != SQLITE_OK)
            return false;
    }
    return true;
}

bool SqliteWriter::pushOne()
{
    const QByteArray baby = idOf(m_count % m_babies);
    const QByteArray id = idOf(++m_count);
    for (sqlite3_stmt *statement : m_statements) {
        const int parameters = sqlite3_bind_parameter_count(statement);
        if (parameters >= 1) {
            sqlite3_bind_text(statement, 1, baby.constData(), int(baby.size()), SQLITE_STATIC);
        }
        if (parameters >= 2)
            sqlite3_bind_text(statement, 2, id.constData(), int(id.size()), SQLITE_STATIC);
        if (parameters >= 3)
            sqlite3_bind_int64(statement, 3, m_count);
        if (parameters >= 4)
            sqlite3_bind_int64(statement, 4, m_count * 7919);
        int state = sqlite3_step(statement);
        while (state == SQLITE_ROW)
            state = sqlite3_step(statement);
        sqlite3_reset(statement);
        if (state != SQLITE_DONE)
            return false;
    }
    return true;
}

std::optional<double> SqliteWriter::run(std::chrono::duration<double> seconds)
{
    using Steady = std::chrono::steady_clock;
    const auto started = Steady::now();
    const qint64 before = m_count;
    std::chrono::duration<double> elapsed{};
    while (elapsed < seconds) {
        if (!pushOne()) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_connection));
            return std::nullopt;
        }
        elapsed = Steady::now() - started;
    }
    return static_cast<double>(m_count - before) / elapsed.count();
}

} // namespace weehours::bench

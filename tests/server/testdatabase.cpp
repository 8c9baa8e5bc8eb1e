// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/testdatabase.h"

#include <QTest>
#include <QUuid>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace weehours::server {

namespace {

const QList<QByteArray> babyTables{"babies",      "caregivers", "entities",
                                   "sync_events", "mutations",  "invites"};

void runOnPostgres(const QByteArray &conninfo, const QByteArray &sql)
{
    PGconn *connection = PQconnectdb(conninfo.constData());
    PGresult *result = PQexec(connection, sql.constData());
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
        qFatal("%s", PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
}

} // namespace

void TestDatabase::addRows()
{
    QTest::addColumn<bool>("postgresql");
    QTest::newRow("SQLite") << false;
    if (qEnvironmentVariableIsSet("WEEHOURS_TEST_PG"))
        QTest::newRow("PostgreSQL") << true;
}

TestDatabase::TestDatabase()
{
    QFETCH_GLOBAL(bool, postgresql);
    if (!postgresql) {
        m_location = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("server.db"));
        return;
    }
    m_conninfo = qgetenv("WEEHOURS_TEST_PG");
    m_schema = "test_" + QUuid::createUuid().toByteArray(QUuid::Id128);
    runOnPostgres(m_conninfo, "CREATE SCHEMA " + m_schema);
    // The application name tells these connections from those of tests that run in parallel.
    m_location = QString::fromUtf8("postgresql:" + m_conninfo + " application_name=" + m_schema
                                   + " options='-c search_path=" + m_schema + "'");
}

TestDatabase::~TestDatabase()
{
    if (!m_schema.isEmpty())
        runOnPostgres(m_conninfo + " options='-c client_min_messages=error'",
                      "DROP SCHEMA " + m_schema + " CASCADE");
}

void TestDatabase::runScript(const QByteArray &sql) const
{
    if (isPostgresql()) {
        runOnPostgres(m_conninfo + " options='-c search_path=" + m_schema + "'", sql);
        return;
    }
    sqlite3 *connection = nullptr;
    const QByteArray path = m_folder.filePath(QStringLiteral("server.db")).toUtf8();
    if (sqlite3_open(path.constData(), &connection) != SQLITE_OK
        || sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(connection));
    sqlite3_close(connection);
}

std::unique_ptr<Store> TestDatabase::open() const
{
    auto store = Store::open(m_location);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    return std::move(*store);
}

void TestDatabase::backUp()
{
    QList<QByteArray> statements;
    for (const QByteArray &table : babyTables)
        statements.append("CREATE TABLE backup_" + table + " AS SELECT * FROM " + table);
    runAll(statements);
}

void TestDatabase::restore()
{
    QList<QByteArray> statements;
    for (auto table = babyTables.crbegin(); table != babyTables.crend(); ++table)
        statements.append("DELETE FROM " + *table);
    for (const QByteArray &table : babyTables)
        statements.append("INSERT INTO " + table + " SELECT * FROM backup_" + table);
    runAll(statements);
}

int TestDatabase::listeners() const
{
    return countListeners("true");
}

int TestDatabase::cutListeners()
{
    return countListeners("pg_terminate_backend(pid)");
}

int TestDatabase::countListeners(const QByteArray &condition) const
{
    PGconn *connection = PQconnectdb(m_conninfo.constData());
    const QByteArray sql = "SELECT count(*) FILTER (WHERE " + condition
                           + ") FROM pg_stat_activity WHERE application_name = 'weehours-live-' "
                             "|| left(md5(current_database() || '.' || '"
                           + m_schema + "'), 16)";
    PGresult *result = PQexec(connection, sql.constData());
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        qFatal("%s", PQerrorMessage(connection));
    const int count = QByteArray(PQgetvalue(result, 0, 0)).toInt();
    PQclear(result);
    PQfinish(connection);
    return count;
}

void TestDatabase::runAll(const QList<QByteArray> &statements)
{
    const auto store = open();
    const auto done = store->database().transact([&](Transaction &transaction) -> Result<void> {
        for (const QByteArray &sql : statements) {
            const auto run = transaction.execute({sql.constData(), size_t(sql.size())});
            if (!run)
                return std::unexpected(run.error());
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

} // namespace weehours::server

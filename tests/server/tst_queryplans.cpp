// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/clock.h"
#include "server/upkeep/eventtrim.h"
#include "server/upkeep/expirysweep.h"
#include "server/upkeep/turn.h"
#include "tests/e2e/serverprocess.h"
#include "tests/server/httpperson.h"
#include "tests/server/runningserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>
#include <mutex>

using namespace weehours;
using namespace weehours::server;

namespace {

/// The tables that grow with use; each of the others has one row.
const QStringList growing{"users",    "tokens",      "attempts",  "babies", "caregivers",
                          "entities", "sync_events", "mutations", "invites"};

/// Uses every feature of the server, so that it runs every query it has.
void useEverything(quint16 port, const QString &database)
{
    HttpPerson sam(port, "Sam");
    HttpPerson kit(port, "Kit");
    QCOMPARE(sam.signUp().status, 201);
    QCOMPARE(kit.signUp().status, 201);
    const QJsonObject login{{"email", "kit@example.org"},
                            {"password", QString(HttpPerson::password)},
                            {"device", "laptop"}};
    QCOMPARE(kit.call("POST", "/api/auth/login", login).status, 200);
    QJsonObject wrong = login;
    wrong.insert("password", "not the right one");
    QCOMPARE(kit.call("POST", "/api/auth/login", wrong).status, 401);
    QCOMPARE(kit.get("/api/account").status, 200);
    QCOMPARE(kit.call("PATCH", "/api/account", {{"name", "Kit B."}}).status, 200);
    const QJsonArray devices = kit.get("/api/auth/devices").json().value("devices").toArray();
    QCOMPARE(devices.size(), 2);
    for (const QJsonValue &device : devices) {
        if (!device["current"].toBool())
            QCOMPARE(kit.call("DELETE", "/api/auth/devices/" + device["id"].toString()).status,
                     204);
    }

    const QString baby = sam.createBaby();
    QVERIFY(sam.shareWith(kit, baby, "editor"));
    const QString invites = "/api/babies/" + baby + "/invites";
    const QString caregivers = "/api/babies/" + baby + "/caregivers";
    const auto invite = sam.call("POST", invites, {{"role", "viewer"}});
    QCOMPARE(invite.status, 201);
    QCOMPARE(sam.get(invites).status, 200);
    QCOMPARE(sam.call("DELETE", invites + "/" + invite.json()["id"].toString()).status, 204);
    QCOMPARE(kit.call("POST", "/api/invites/accept", {{"code", "0123456789"}}).status, 404);
    QCOMPARE(sam.call("PATCH", caregivers + "/" + kit.id(), {{"role", "owner"}}).status, 200);
    QCOMPARE(kit.get(caregivers).status, 200);

    const QString feed = sam.logFeed(baby);
    QJsonArray many;
    for (int i = 0; i < 100; ++i) {
        many.append(HttpPerson::mutation("create", "nappy", HttpPerson::newId(),
                                         {{"type", "wee"},
                                          {"startedAt", "2026-11-22T07:14:03.120Z"}}));
    }
    many.append(HttpPerson::mutation("update", "feed", feed, {{"notes", "warm"}}, 1));
    many.append(HttpPerson::mutation("delete", "feed", feed, {}, 5));
    QCOMPARE(kit.call("POST", "/api/sync/push", {{"babyId", baby}, {"mutations", many}}).status,
             200);
    QString cursor;
    for (bool more = true; more;) {
        const auto page = kit.get("/api/sync/pull?limit=40&babyId=" + baby
                                  + (cursor.isEmpty() ? QString() : "&cursor=" + cursor));
        QCOMPARE(page.status, 200);
        cursor = page.json()["cursor"].toString();
        more = page.json()["hasMore"].toBool();
    }
    QCOMPARE(kit.get("/api/sync/heads").status, 200);
    QCOMPARE(kit.get("/api/sync/history?babyId=" + baby + "&entityId=" + feed).status, 200);
    for (const char *deleted : {"", "&deleted=true"}) {
        QString after;
        do {
            const auto page = kit.get("/api/sync/snapshot?limit=40&babyId=" + baby + deleted
                                      + (after.isEmpty() ? QString() : "&after=" + after));
            QCOMPARE(page.status, 200);
            after = page.json()["after"].toString();
        } while (!after.isEmpty());
    }
    QCOMPARE(LiveListener(port, kit).status(), 200);
    QCOMPARE(kit.get("/readyz").status, 200);

    const auto store = Store::open(database);
    QVERIFY(store);
    const SystemClock clock;
    QVERIFY(takeTurn((*store)->database(), clock.now()));
    QVERIFY(ExpirySweep(**store, clock).run({}));
    QVERIFY(EventTrim(**store, clock, std::chrono::hours(0)).run({}));

    QCOMPARE(kit.call("POST", "/api/auth/password",
                      {{"current", QString(HttpPerson::password)}, {"new", "another long word"}})
                 .status,
             204);
    QCOMPARE(sam.call("DELETE", caregivers + "/" + sam.id()).status, 204);
    QCOMPARE(sam.call("POST", "/api/auth/logout").status, 204);
    QCOMPARE(kit.call("DELETE", "/api/account", {{"password", "another long word"}}).status, 204);
}

using Plan = std::pair<QString, QString>; // a query and its plan

/// Whether no plan is bad, and every growing table was queried.
bool hasNoComplaint(const QList<Plan> &plans, const auto &isBad)
{
    QSet<QString> queries;
    QSet<QString> bad;
    for (const auto &[query, plan] : plans) {
        queries.insert(query);
        if (isBad(query, plan) && !bad.contains(query)) {
            bad.insert(query);
            constexpr qsizetype enough = 1500;
            qWarning("%s\n%s", qPrintable(query.left(enough)), qPrintable(plan.left(enough)));
        }
    }
    qInfo("%lld queries, %lld plans", queries.size(), plans.size());
    return bad.isEmpty() && std::ranges::all_of(growing, [&](const QString &table) {
               const QRegularExpression word("\\b" + table + "\\b");
               return std::ranges::any_of(queries, [&](const QString &query) {
                   return query.contains(word);
               });
           });
}

// With a LIMIT, scanning an index from its start is as good as a seek.
bool endsEarly(const QString &query)
{
    return query.contains("LIMIT");
}

class Postgres
{
public:
    explicit Postgres(const QString &connection)
        : m_connection(PQconnectdb(connection.toUtf8().constData()))
    {
    }
    ~Postgres() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(Postgres)

    bool run(const QByteArray &sql)
    {
        PGresult *result = PQexec(m_connection, sql.constData());
        const ExecStatusType status = PQresultStatus(result);
        PQclear(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            qWarning("%s", PQerrorMessage(m_connection));
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    }

private:
    PGconn *m_connection;
};

/// Many families, with table statistics: enough rows that a full scan is never the cheapest plan.
constexpr const char *crowd = R"sql(
    SET session_replication_role = replica;
    SET synchronous_commit = off;
    BEGIN;
    CREATE TEMP TABLE family AS SELECT n, gen_random_uuid() AS person, gen_random_uuid() AS baby
        FROM generate_series(1, 80000) n;
    INSERT INTO users SELECT person, n || '@example.com', n || '@example.com', 'Sam',
        repeat('x', 100), 0 FROM family;
    DELETE FROM family WHERE n > 40000;
    INSERT INTO tokens SELECT gen_random_uuid(), md5(n::text), person, 'phone', 0, 0 FROM family;
    INSERT INTO attempts SELECT 'login-account:' || n, 0, 1 FROM family;
    INSERT INTO babies SELECT baby, 3, 0, 0, 0, 0 FROM family;
    INSERT INTO caregivers SELECT baby, person, 'owner', 0 FROM family;
    INSERT INTO entities SELECT baby, gen_random_uuid(), 'feed', 3, 0, 0, person,
        repeat('x', 150), repeat('x', 100) FROM family;
    INSERT INTO sync_events SELECT baby, i, 0, 'create', '[]', NULL, person, 4000000000000, 'feed',
        gen_random_uuid(), 0, 0, person, repeat('x', 150) FROM family, generate_series(1, 2) i;
    INSERT INTO mutations SELECT baby, gen_random_uuid(), person, md5(n::text), 'applied', 3, '[]', 0
        FROM family;
    -- Open until 2100: what has expired is swept, and an empty table is read in any way.
    INSERT INTO invites SELECT baby, gen_random_uuid(), md5(n::text), 'editor', '', person, 0,
        4102444800000 FROM family;
    COMMIT;
    ANALYZE)sql";

/// The plans that auto_explain wrote for `database` into the PostgreSQL log.
QList<Plan> plansInLog(const QString &log, const QString &database)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Plan> plans;
    bool ours = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (!line.startsWith(u'\t')) {
            ours = line.contains(' ' + database + " LOG:  duration: ");
            if (ours)
                plans.emplaceBack();
        } else if (ours && line.startsWith("\tQuery Text: ")) {
            plans.last().first = line.mid(13).trimmed();
        } else if (ours) {
            plans.last().second += line;
        }
    }
    return plans;
}

bool readsAWholePostgresTable(const QString &query, const QString &plan)
{
    for (const QString &table : growing) {
        if (plan.contains(QRegularExpression("Seq Scan on " + table + "\\b")))
            return true;
    }
    static const QRegularExpression unbounded(
        "Index (Only )?Scan[^\\n]*\\n(?!\\s*(Index Cond|Recheck Cond):)");
    return plan.contains(unbounded) && !endsEarly(query);
}

std::mutex statementsMutex;
QSet<QString> statements;

/// Called for each SQLite connection of this process; records each statement that it begins.
int traceConnection(sqlite3 *connection, const char **, const void *)
{
    const auto note = [](unsigned, void *, void *statement, void *) {
        const std::lock_guard lock(statementsMutex);
        statements.insert(QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
        return 0;
    };
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, note, nullptr);
}

bool readsAWholeSqliteTable(const QString &query, const QString &plan)
{
    static const QRegularExpression scan(
        "^SCAN (?!json_each\\b|CONSTANT ROW|(server_state|schema_version)\\b)",
        QRegularExpression::MultilineOption);
    return plan.contains(scan) && !endsEarly(query);
}

} // namespace

/// No query of the server scans a whole growing table. The queries are those of a running server,
/// and with PostgreSQL the plans are those that it used.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postgresqlScansNoTableThatGrows();
    void sqliteScansNoTableThatGrows();
};

void TestQueryPlans::postgresqlScansNoTableThatGrows()
{
    const QString log = qEnvironmentVariable("WEEHOURS_TEST_PG_LOG");
    if (log.isEmpty() || !e2e::ThrowAwayDatabase::isPossible())
        QSKIP(
            "WEEHOURS_TEST_PG_LOG does not say where PostgreSQL logs: see scripts/with-postgres.");
    const e2e::ThrowAwayDatabase database;
    const QString location = "postgresql:" + database.connection();
    QVERIFY(Store::open(location));
    Postgres postgres(database.connection());
    QVERIFY(postgres.run(crowd));
    const QByteArray alter = "ALTER DATABASE " + database.name().toUtf8() + " SET ";
    QVERIFY(postgres.run(alter + "session_preload_libraries = 'auto_explain'"));
    QVERIFY(postgres.run(alter + "auto_explain.log_min_duration = 0"));
    // PostgreSQL may plan a repeated statement once for all parameters, or each time.
    for (const QByteArray mode : {"force_generic_plan", "force_custom_plan"}) {
        QVERIFY(postgres.run(alter + "plan_cache_mode = " + mode));
        const RunningServer server(location);
        QCOMPARE(server.trouble(), QString());
        useEverything(server.port(), location);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(postgres.run("UPDATE users SET email_key = NULL WHERE email_key LIKE '%.org'"));
        QVERIFY(postgres.run("UPDATE server_state SET trim_due = 0"));
    }
    QVERIFY(hasNoComplaint(plansInLog(log, database.name()), readsAWholePostgresTable));
}

void TestQueryPlans::sqliteScansNoTableThatGrows()
{
    using Extension = void (*)();
    QCOMPARE(sqlite3_auto_extension(reinterpret_cast<Extension>(traceConnection)), SQLITE_OK);
    const QTemporaryDir folder;
    const QString path = folder.filePath("server.db");
    {
        const RunningServer server("sqlite:" + path);
        QCOMPARE(server.trouble(), QString());
        useEverything(server.port(), "sqlite:" + path);
    }
    sqlite3_cancel_auto_extension(reinterpret_cast<Extension>(traceConnection));
    if (QTest::currentTestFailed())
        return;

    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &connection), SQLITE_OK);
    QList<Plan> plans;
    static const QRegularExpression planned("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\\b");
    for (const QString &query : std::as_const(statements)) {
        if (!query.contains(planned))
            continue;
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = "EXPLAIN QUERY PLAN " + query.toUtf8();
        QVERIFY2(sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr)
                     == SQLITE_OK,
                 sqlite3_errmsg(connection));
        QString plan;
        constexpr int detail = 3;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const auto *text = sqlite3_column_text(statement, detail);
            plan += QString::fromUtf8(reinterpret_cast<const char *>(text)) + '\n';
        }
        sqlite3_finalize(statement);
        plans.emplaceBack(query, plan);
    }
    sqlite3_close(connection);
    QVERIFY(hasNoComplaint(plans, readsAWholeSqliteTable));
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"

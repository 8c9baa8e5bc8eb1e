// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(WEEHOURS_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Creates a database with version `version` of the schema and a family's data.
void fill(const TestDatabase &database, int version)
{
    const QString dialect = database.isPostgresql() ? "postgresql" : "sqlite";
    database.runScript(fixture(QString("schema%1_%2.sql").arg(version).arg(dialect)));
    database.runScript(fixture(QString("household%1.sql").arg(version)));
}

QStringList rows(Reader &reader, const std::string &sql, int columns)
{
    QStringList found;
    const auto read = reader.select(sql, {}, [&](const Row &row) {
        QStringList values;
        for (int i = 0; i < columns; ++i)
            values.append(row.isNull(i) ? QStringLiteral("-") : row.text(i));
        found.append(values.join(' '));
    });
    if (!read)
        qWarning("%s", qPrintable(read.error().detail));
    return found;
}

/// Tables, indexes and constraints, in a form that can be compared.
QStringList schemaOf(const TestDatabase &database)
{
    const auto store = database.open();
    Reader &reader = store->database();
    if (!database.isPostgresql()) {
        QStringList schema = rows(reader,
                                  "SELECT type, name, coalesce(sql, '') FROM sqlite_master "
                                  "ORDER BY type, name",
                                  3);
        static const QRegularExpression notMeant("--[^\n]*|\\s+");
        for (QString &line : schema)
            line.remove(notMeant);
        return schema;
    }
    return rows(reader,
                "SELECT table_name, column_name, data_type, is_nullable, column_default "
                "FROM information_schema.columns WHERE table_schema = current_schema() "
                "ORDER BY table_name, ordinal_position",
                5)
           + rows(reader,
                  "SELECT replace(indexdef, schemaname || '.', '') FROM pg_indexes "
                  "WHERE schemaname = current_schema() ORDER BY indexname",
                  1)
           + rows(reader,
                  "SELECT conrelid::regclass, conname, "
                  "replace(pg_get_constraintdef(oid), current_schema() || '.', '') "
                  "FROM pg_constraint WHERE connamespace = current_schema()::regnamespace "
                  "ORDER BY 1, 2",
                  3)
           + rows(reader,
                  "SELECT relname, reloptions FROM pg_class "
                  "WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' "
                  "ORDER BY relname",
                  2);
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void anOldSchemaBecomesAsAFreshOne_data() { addVersions(); }
    void anOldSchemaBecomesAsAFreshOne();
    void everyRowArrivesAsItWas_data() { addVersions(); }
    void everyRowArrivesAsItWas();
    void aFamilyGoesOnWhereItWas_data() { addVersions(); }
    void aFamilyGoesOnWhereItWas();
    void manyThatStartTogetherMigrateOnce_data() { addVersions(); }
    void manyThatStartTogetherMigrateOnce();

private:
    static void addVersions();
};

void tst_Migrations::addVersions()
{
    QTest::addColumn<int>("version");
    // Every version before the newest must have fixtures.
    const TestDatabase database;
    const auto newest = static_cast<int>(database.open()->database().migrations().size());
    for (int version = 1; version < newest; ++version)
        QTest::addRow("%d", version) << version;
}

void tst_Migrations::anOldSchemaBecomesAsAFreshOne()
{
    QFETCH(int, version);
    const TestDatabase old;
    fill(old, version);
    const TestDatabase fresh;
    const QStringList migrated = schemaOf(old);
    QVERIFY(migrated.size() > 10);
    QCOMPARE(migrated, schemaOf(fresh));
}

void tst_Migrations::everyRowArrivesAsItWas()
{
    QFETCH(int, version);
    const TestDatabase database;
    fill(database, version);
    const auto store = database.open();

    QHash<QString, int> counts;
    static const QRegularExpression insert("INSERT INTO (\\w+) \\((.*)\\)\\s+VALUES \\((.*)\\);\n");
    auto each = insert.globalMatch(
        QString::fromUtf8(fixture(QString("household%1.sql").arg(version))));
    while (each.hasNext()) {
        const auto match = each.next();
        const QString table = match.captured(1);
        ++counts[table];
        const QString same = QString("SELECT count(*) FROM %1 WHERE (%2) IS NOT DISTINCT FROM (%3)")
                                 .arg(table, match.captured(2), match.captured(3));
        QCOMPARE(rows(store->database(), same.toStdString(), 1), QStringList{"1"});
    }
    QVERIFY(counts.size() >= 10);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        QCOMPARE(rows(store->database(), "SELECT count(*) FROM " + count.key().toStdString(), 1),
                 QStringList{QString::number(*count)});
    }
}

void tst_Migrations::aFamilyGoesOnWhereItWas()
{
    QFETCH(int, version);
    const TestDatabase database;
    fill(database, version);
    ManualClock clock;
    clock.advance(msecsPerDay);
    RecordingListener listener;
    const PasswordHasher hasher{PasswordCost::least()};
    const Quotas quotas;
    Room room;
    Services services(database.open(), hasher, clock, listener, Registration::Open, quotas, room);

    const auto sam = services.accounts.authenticate("sam-token");
    const auto kit = services.accounts.authenticate("kit-token");
    QVERIFY(sam && kit);
    QVERIFY(services.accounts.login({"sam@example.org", "a long password", "laptop"}, "::1"));
    const auto heads = services.sync.heads(*sam);
    QVERIFY(heads);
    QCOMPARE(heads->babies.size(), 1);
    const BabyId baby = heads->babies.first().babyId;

    const auto before = ParsedSync(services.sync).pull(*kit, baby, {}, 1000);
    QVERIFY(before);
    QCOMPARE(seqsOf(before->events), countTo(9));
    QCOMPARE(before->cursor, heads->babies.first().cursor);
    const auto snapshot = ParsedSync(services.sync).snapshot(*kit, baby, {}, 1000, false);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->entities.size(), 4);
    QCOMPARE(snapshot->caregivers.size(), 2);

    // A mutation applied before the migration is still recognised.
    const auto id = [](int n) {
        return QUuid::fromString(
            QStringLiteral("0193a4c0-0000-7000-8000-%1").arg(n, 12, 16, QLatin1Char('0')));
    };
    const EntityId feed(id(3));
    const Mutation lost{MutationId(id(0xb)),
                        QString(kind::feed),
                        feed,
                        Op::Update,
                        4,
                        *Instant::parse(u"2026-11-22T07:06:00.000Z"),
                        {{"amountMl", 120}}};
    const auto again = services.sync.push(*sam, {baby, {lost}});
    QVERIFY(again);
    QVERIFY(again->results[0].replayed);
    QCOMPARE(again->results[0].lost, QStringList{"amountMl"});

    // An edit is merged against the field stamps written before the migration.
    Mutation late = lost;
    late.mutationId = MutationId(id(0xff));
    late.payload = {{"amountMl", 140}, {"notes", "awake"}};
    const auto merged = services.sync.push(*sam, {baby, {late}});
    QVERIFY(merged);
    QCOMPARE(merged->results[0].lost, QStringList{"amountMl"});
    QCOMPARE(merged->results[0].version, 10);
    QCOMPARE(merged->results[0].entity->data.value("notes").toString(), QStringLiteral("awake"));
    QCOMPARE(merged->results[0].entity->data.value("amountMl").toInt(), 130);
}

void tst_Migrations::manyThatStartTogetherMigrateOnce()
{
    QFETCH(int, version);
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        const TestDatabase database;
        fill(database, version);
        std::vector<QString> troubles(4);
        std::vector<std::thread> threads;
        threads.reserve(troubles.size());
        for (QString &trouble : troubles) {
            threads.emplace_back([&] {
                if (const auto store = Store::open(database.location()); !store)
                    trouble = store.error().detail;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &trouble : troubles)
            QCOMPARE(trouble, QString());
        const auto store = database.open();
        QCOMPARE(rows(store->database(), "SELECT version FROM schema_version", 1),
                 QStringList{QString::number(store->database().migrations().size())});
    }
}

QTEST_GUILESS_MAIN(tst_Migrations)

#include "tst_migrations.moc"

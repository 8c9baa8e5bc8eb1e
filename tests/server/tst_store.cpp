// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"

#include <QFile>
#include <QTest>

#include <array>
#include <latch>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

class tst_Store : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void aDatabaseIsMigratedOnceHoweverManyOpenIt();
    void aNewerSchemaIsRefusedInWordsAndNotChanged();
    void aLocationThatIsNoneIsRefusedWithoutRepeatingIt();
    void aFileThatIsNoDatabaseIsRefused();
    void onlyTheOwnerCanReadANewFile();
    void aTransactionThatIsNotCommittedNeverHappened();
    void aClashRunsTheTransactionAgain();
    void aFullDiskIsReportedAndNothingIsHalfWritten();
    void aFileThatAnotherHoldsIsUnavailableSoon();
    void aServerThatIsAwayIsUnavailable();
    void aLostConnectionComesBackByItself();
};

void tst_Store::aDatabaseIsMigratedOnceHoweverManyOpenIt()
{
    // Opening a new file is a race that shows only now and then, so it is repeated.
    constexpr int rounds = 25;
    for (int round = 0; round < rounds; ++round) {
        TestDatabase database;
        std::array<QString, 4> refusals;
        std::latch together(refusals.size());
        std::vector<std::thread> threads;
        threads.reserve(refusals.size());
        for (QString &refusal : refusals) {
            threads.emplace_back([&] {
                together.arrive_and_wait();
                if (const auto store = Store::open(database.location()); !store)
                    refusal = store.error().detail;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &refusal : refusals)
            QCOMPARE(refusal, QString());
        const auto store = database.open();
        QVERIFY(store->ping());
        int versions = 0;
        QVERIFY(store->database().select("SELECT version FROM schema_version", {},
                                         [&](const Row &) { ++versions; }));
        QCOMPARE(versions, 1);
    }
}

void tst_Store::aNewerSchemaIsRefusedInWordsAndNotChanged()
{
    TestDatabase database;
    const auto store = database.open();
    QVERIFY(store->database().transact([](Transaction &transaction) {
        return transaction.execute("UPDATE schema_version SET version = 99");
    }));
    const auto refused = Store::open(database.location());
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(QStringLiteral("newer")));
    qint64 version = 0;
    QVERIFY(store->database().select("SELECT version FROM schema_version", {},
                                     [&](const Row &row) { version = row.integer(0); }));
    QCOMPARE(version, 99);
}

void tst_Store::aLocationThatIsNoneIsRefusedWithoutRepeatingIt()
{
    for (const char *location : {"", "sqlite:", "mysql:password=secret", "/tmp/x"}) {
        const auto refused = Store::open(QString::fromLatin1(location));
        QVERIFY(!refused);
        QVERIFY(!refused.error().detail.contains(QStringLiteral("secret")));
    }
}

void tst_Store::aFileThatIsNoDatabaseIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray letter = QByteArray("Dear Sam, this is not a database. ").repeated(50);
    file.write(letter);
    file.close();
    const auto refused = Store::open(QStringLiteral("sqlite:") + path);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
    QVERIFY(!Store::open(QStringLiteral("sqlite:")
                         + folder.filePath(QStringLiteral("no/such/folder.db"))));
}

void tst_Store::onlyTheOwnerCanReadANewFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("server.db"));
    const auto store = Store::open(QStringLiteral("sqlite:") + path);
    QVERIFY(store);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                            | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFile file(path + QLatin1StringView(suffix));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & others));
    }
}

void tst_Store::aTransactionThatIsNotCommittedNeverHappened()
{
    TestDatabase database;
    const auto store = database.open();
    const auto refused = store->database().transact([](Transaction &transaction) -> Result<void> {
        const auto inserted = transaction.execute(
            "INSERT INTO attempts (subject, window_start, count) VALUES ($1, $2, $2)",
            {QStringLiteral("somebody"), 1});
        if (!inserted)
            return std::unexpected(inserted.error());
        return failure(codes::notFound, QStringLiteral("changed my mind"));
    });
    QCOMPARE(codeOf(refused), QString(codes::notFound));
    int rows = 0;
    QVERIFY(store->database().select("SELECT subject FROM attempts", {},
                                     [&](const Row &) { ++rows; }));
    QCOMPARE(rows, 0);
}

void tst_Store::aClashRunsTheTransactionAgain()
{
    TestDatabase database;
    const auto store = database.open();
    int runs = 0;
    const auto insert = [&](Transaction &transaction) {
        ++runs;
        // The first run inserts a key that already exists.
        return transaction.execute(
            "INSERT INTO attempts (subject, window_start, count) VALUES ($1, 0, 0)",
            {QString::number(runs / 3)});
    };
    QVERIFY(store->database().transact(insert));
    QVERIFY(store->database().transact(insert));
    QCOMPARE(runs, 3);
    const auto never = store->database().transact([](Transaction &transaction) {
        return transaction.execute(
            "INSERT INTO attempts (subject, window_start, count) VALUES ('0', 0, 0)");
    });
    QCOMPARE(codeOf(never), QString(codes::unavailable));
}

void tst_Store::aFullDiskIsReportedAndNothingIsHalfWritten()
{
    QFETCH_GLOBAL(bool, postgresql);
    if (postgresql)
        QSKIP("The disk of PostgreSQL cannot be filled from here.");
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const auto services = world.connect();
    QVERIFY(services->store().database().select("PRAGMA max_page_count = 1", {},
                                                [](const Row &) {}));
    PushRequest request{baby, {}};
    for (int i = 0; i < 500; ++i)
        request.mutations.append(world.createFeed(world.newEntity()));
    const auto refused = services->sync.push(sam, request);
    QCOMPARE(codeOf(refused), QString(codes::unavailable));
    QVERIFY(refused.error().detail.contains(QStringLiteral("full")));
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(2));

    // The same connection works again once there is room.
    QVERIFY(services->store().database().select("PRAGMA max_page_count = 100000", {},
                                                [](const Row &) {}));
    QVERIFY(services->sync.push(sam, request));
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(502));
}

void tst_Store::aFileThatAnotherHoldsIsUnavailableSoon()
{
    QFETCH_GLOBAL(bool, postgresql);
    if (postgresql)
        QSKIP("PostgreSQL locks rows, not the whole.");
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const auto holder = world.database.open();
    const auto held = holder->database().transact([&](Transaction &) -> Result<void> {
        const auto refused = world.sync.push(sam, {baby, {world.createFeed(world.newEntity())}});
        if (codeOf(refused) != codes::unavailable)
            return failure(codes::internal, QStringLiteral("It went through."));
        // Readers do not wait for a writer.
        if (!world.sync.pull(sam, baby, {}, 10))
            return failure(codes::internal, QStringLiteral("A reader was kept out."));
        return {};
    });
    QCOMPARE(codeOf(held), QString());
    QCOMPARE(world.push(sam, baby, world.createFeed(world.newEntity())).version, 3);
}

void tst_Store::aServerThatIsAwayIsUnavailable()
{
    const auto refused = Store::open(
        QStringLiteral("postgresql:host=/nowhere password=secret connect_timeout=1"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(codes::unavailable));
    QVERIFY(!refused.error().detail.contains(QStringLiteral("secret")));
}

void tst_Store::aLostConnectionComesBackByItself()
{
    QFETCH_GLOBAL(bool, postgresql);
    if (!postgresql)
        QSKIP("A file has no connection to lose.");
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const auto operatorsStore = world.database.open();
    const auto cutAllOthers = [&] {
        return operatorsStore->database().select(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = current_setting('application_name') "
            "AND pid <> pg_backend_pid()",
            {}, [](const Row &) {});
    };
    // Cut while idle: the next call reconnects without an error.
    QVERIFY(cutAllOthers());
    QVERIFY(world.sync.heads(sam));
    QVERIFY(cutAllOthers());
    QCOMPARE(world.push(sam, baby, world.createFeed(world.newEntity())).version, 3);

    // Cut within a transaction: it is rolled back, and the next one works.
    const auto store = world.database.open();
    const auto cut = store->database().transact([&](Transaction &transaction) -> Result<void> {
        const auto updated = transaction.execute("UPDATE users SET name = 'Nobody'");
        if (!updated)
            return std::unexpected(updated.error());
        if (const auto ended = cutAllOthers(); !ended)
            return ended;
        return transaction.select("SELECT 1", {}, [](const Row &) {});
    });
    QCOMPARE(codeOf(cut), QString(codes::unavailable));
    QVERIFY(store->ping());
    QCOMPARE(world.accounts.account(sam)->name, QStringLiteral("Sam"));
}

QTEST_GUILESS_MAIN(tst_Store)

#include "tst_store.moc"

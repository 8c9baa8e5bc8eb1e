// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep/expirysweep.h"
#include "tests/server/runningserver.h"
#include "tests/server/serverworld.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

namespace {

const QString sam = QStringLiteral("Sam");
const QString kit = QStringLiteral("Kit");

qint64 sweep(ServerWorld &world)
{
    const auto store = world.database.open();
    return ExpirySweep(*store, world.clock).run({}).value_or(-1);
}

qint64 count(const TestDatabase &database, const std::string &table)
{
    qint64 rows = -1;
    const auto store = database.open();
    const auto read = store->database().select("SELECT count(*) FROM " + table, {},
                                               [&](const Row &row) { rows = row.integer(0); });
    return read ? rows : -1;
}

} // namespace

class tst_ExpirySweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void tokensGoHalfAYearAfterTheirLastUse();
    void invitesGoWithTheirCodes();
    void guessesAreForgottenWhenTheyCountNoMore();
    void manyAreGoneThroughInSmallSteps();
    void itStopsWhenItIsAskedTo();
    void aServerThatKeepsEventsForEverSweepsAllTheSame();
};

void tst_ExpirySweep::tokensGoHalfAYearAfterTheirLastUse()
{
    ServerWorld world;
    const auto token = [&](const QString &email) {
        return world.accounts
            .login({email, ServerWorld::password, QStringLiteral("laptop")}, QStringLiteral("::1"))
            ->token;
    };
    (void)world.person(sam);
    (void)world.person(kit);
    const QString used = token(QStringLiteral("sam@example.org"));
    world.clock.advance(100 * msecsPerDay);
    QVERIFY(world.accounts.authenticate(used));
    world.clock.advance(80 * msecsPerDay);
    // A token is still valid at the exact time of its expiry.
    QCOMPARE(sweep(world), 1); // the count of registrations of 180 days ago
    QCOMPARE(count(world.database, "tokens"), 3);
    world.clock.advance(1);
    QCOMPARE(sweep(world), 4);
    QCOMPARE(count(world.database, "tokens"), 1);
    QVERIFY(world.accounts.authenticate(used));
    QCOMPARE(sweep(world), 0);
    QVERIFY(world.accounts.authenticate(token(QStringLiteral("kit@example.org"))));
}

void tst_ExpirySweep::invitesGoWithTheirCodes()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    const auto invite = [&] {
        return world.sharing.createInvite(owner, baby, Role::Editor, {},
                                          QStringLiteral("http://here"));
    };
    QVERIFY(invite());
    world.clock.advance(24 * msecsPerHour);
    const auto young = invite();
    QVERIFY(young);
    world.clock.advance(24 * msecsPerHour + 1);
    QCOMPARE(count(world.database, "invites"), 2);
    QCOMPARE(sweep(world), 2);
    QCOMPARE(count(world.database, "invites"), 1);
    QVERIFY(world.sharing.accept(world.person(kit), young->code));
}

void tst_ExpirySweep::guessesAreForgottenWhenTheyCountNoMore()
{
    ServerWorld world;
    (void)world.person(sam);
    const auto guess = [&](const QString &password) {
        return codeOf(world.accounts.login({QStringLiteral("sam@example.org"), password,
                                            QStringLiteral("phone")},
                                           QStringLiteral("192.0.2.1")));
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(guess(QStringLiteral("wrong")), QString(codes::unauthenticated));
    // Attempts stay while they count, so a sweep does not allow more guesses.
    world.clock.advance(14 * msecsPerMinute);
    QCOMPARE(sweep(world), 0);
    QCOMPARE(guess(ServerWorld::password), QString(codes::rateLimited));
    world.clock.advance(46 * msecsPerMinute + 1);
    QCOMPARE(sweep(world), 5);
    QCOMPARE(count(world.database, "attempts"), 0);
    QCOMPARE(guess(ServerWorld::password), QString());
}

void tst_ExpirySweep::manyAreGoneThroughInSmallSteps()
{
    // Several steps, one of them without expired rows.
    constexpr qint64 many = 1100;
    ServerWorld world;
    const auto store = world.database.open();
    const Params now{world.clock.now()};
    const auto made = store->database().transact([&](Transaction &transaction) {
        return transaction.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 2099) "
            "INSERT INTO attempts SELECT 'address:' || i, "
            "CASE WHEN i % 2 = 0 OR i BETWEEN 1300 AND 1600 THEN CAST($1 AS bigint) ELSE 0 END, 1 "
            "FROM n",
            now);
    });
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    const qint64 before = store->database().statements();
    const auto deleted = ExpirySweep(*store, world.clock).run({});
    QVERIFY(deleted);
    QCOMPARE(*deleted, many / 2 - 150);
    QCOMPARE(count(world.database, "attempts"), many / 2 + 150);
    // Three steps of a SELECT and a transaction of three statements, five SELECTs in all, and one
    // SELECT for each of the other tables.
    QVERIFY(store->database().statements() - before <= 5 * 4 + 3);
}

void tst_ExpirySweep::itStopsWhenItIsAskedTo()
{
    ServerWorld world;
    (void)world.person(sam);
    world.clock.advance(AccountService::tokenLifeMsecs + 1);
    std::stop_source stop;
    stop.request_stop();
    const auto store = world.database.open();
    QCOMPARE(ExpirySweep(*store, world.clock).run(stop.get_token()).value_or(-1), 0);
    QCOMPARE(count(world.database, "tokens"), 1);
}

void tst_ExpirySweep::aServerThatKeepsEventsForEverSweepsAllTheSame()
{
    ServerWorld world;
    (void)world.person(sam);
    const auto store = world.database.open();
    const auto aged = store->database().transact([](Transaction &transaction) {
        return transaction.execute("UPDATE tokens SET last_seen_at = 0");
    });
    QCOMPARE(aged.value_or(0), 1);
    const RunningServer server(world.database.location(),
                               [](Options &options) { options.eventRetention.reset(); });
    QCOMPARE(server.trouble(), QString());
    QTRY_COMPARE(count(world.database, "tokens"), 0);
}

QTEST_GUILESS_MAIN(tst_ExpirySweep)
#include "tst_expirysweep.moc"

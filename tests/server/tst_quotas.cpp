// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/accountforms.h"
#include "tests/server/serverworld.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

/// The limits of an account, a baby and the server, and which caller is refused first.
class tst_Quotas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void anAccountOwnsSoManyBabies();
    void whoBecomesAnOwnerIsCountedToo();
    void babiesThatAreGoneLeaveRoomForOthers();
    void anAccountIsSignedInOnSoManyDevices();
    void anAccountHasSoManyOpenInvites();
    void aBabyHasSoManyEventsADay();
    void oneCaregiverDoesNotStopTheOthers();
    void whatIsTakenFromAnAccountTodayOutlivesTheServer();
    void twoProcessesTakeTogetherWhatOneTakes();
    void severalAtOnceTakeNoMoreThanTheLimit();
    void whatChangesNothingIsCounted();
    void aBabysLogBecomesSoLarge();
    void whoWroteMuchIsRefusedFirst();
    void whatIsWrittenCountsBeforeItIsMeasured();
    void whatTheLogContainsMustStillFitIntoTheFile();
    void tenYearsOfAFamilyMeetNoLimit();
};

namespace {

QString codeOf(const MutationResult &result)
{
    return result.error ? result.error->code : QString();
}

} // namespace

void tst_Quotas::anAccountOwnsSoManyBabies()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller other = world.person(kit);
    world.quotas.babies = 2;
    (void)world.baby(owner);
    const BabyId second = world.baby(owner);
    const auto make = [&](const Caller &caller) {
        const BabyId baby(QUuid::createUuid());
        return world.sync.push(caller, {baby,
                                        {world.mutation(kind::baby, entityIdOf(baby), Op::Create,
                                                        {{QStringLiteral("name"), sam}}),
                                         world.createFeed(world.newEntity())}});
    };
    const auto refused = make(owner);
    QVERIFY(refused);
    QCOMPARE(codeOf(refused->results[0]), QString(codes::quota));
    QCOMPARE(refused->results[0].error->reason, Reason::ManyBabies);
    QCOMPARE(refused->results[1].status, MutationStatus::Invalid);
    QCOMPARE(world.sync.heads(owner)->babies.size(), 2);
    // Other accounts are unaffected, and existing babies can still be written to.
    QCOMPARE(codeOf(make(other)->results[0]), QString());
    QCOMPARE(codeOf(world.push(owner, second, world.createFeed(world.newEntity()))), QString());
    // Babies that somebody else owns do not count.
    const BabyId theirs = world.baby(other);
    world.join(other, theirs, owner, Role::Editor);
    world.quotas.babies = 3;
    QCOMPARE(codeOf(make(owner)->results[0]), QString());
}

void tst_Quotas::whoBecomesAnOwnerIsCountedToo()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller other = world.person(kit);
    world.quotas.babies = 2;
    (void)world.baby(other);
    const BabyId first = world.baby(owner);
    const BabyId second = world.baby(owner);
    const auto invite = [&](const BabyId &baby, Role role) {
        return world.sharing.createInvite(owner, baby, role, {}, {})->code;
    };
    world.join(owner, first, other, Role::Owner);
    const QString code = invite(second, Role::Owner);
    QCOMPARE(server::codeOf(world.sharing.accept(other, code)), QString(codes::quota));
    world.join(owner, second, other, Role::Editor);
    QCOMPARE(server::codeOf(world.sharing.setRole(owner, second, other.userId, Role::Owner)),
             QString(codes::quota));
    // A refused acceptance has not used up the invite.
    world.quotas.babies = 3;
    QVERIFY(world.sharing.accept(other, code));
    QVERIFY(world.sharing.setRole(owner, second, other.userId, Role::Editor));
    QVERIFY(world.sharing.setRole(owner, second, other.userId, Role::Owner));
}

void tst_Quotas::babiesThatAreGoneLeaveRoomForOthers()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    world.quotas.babies = 2;
    (void)world.baby(owner);
    const BabyId gone = world.baby(owner);
    world.push(owner, gone, world.mutation(kind::baby, entityIdOf(gone), Op::Delete, {}, 1));
    const auto make = [&] {
        const BabyId baby(QUuid::createUuid());
        return codeOf(world.push(owner, baby,
                                 world.mutation(kind::baby, entityIdOf(baby), Op::Create,
                                                {{QStringLiteral("name"), sam}})));
    };
    // Deleted babies count for a day: otherwise creating and deleting in turn would never meet a
    // limit.
    QCOMPARE(make(), QString(codes::quota));
    world.clock.advance(msecsPerDay);
    QCOMPARE(make(), QString());
    QCOMPARE(make(), QString(codes::quota));
}

void tst_Quotas::anAccountIsSignedInOnSoManyDevices()
{
    ServerWorld world;
    const Caller first = world.person(sam);
    world.quotas.tokens = 3;
    for (int i = 0; i < 2; ++i)
        (void)world.signIn(sam);
    const auto again = [&] {
        return world.accounts.login(signIn(samsEmail, ServerWorld::password), home);
    };
    QCOMPARE(server::codeOf(again()), QString(codes::quota));
    QVERIFY(world.accounts.logout(first));
    QCOMPARE(server::codeOf(again()), QString());
    // Expired tokens do not count as devices.
    world.clock.advance(AccountService::tokenLifeMsecs + 1);
    QCOMPARE(server::codeOf(again()), QString());
}

void tst_Quotas::anAccountHasSoManyOpenInvites()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller other = world.person(kit);
    world.quotas.invites = 2;
    const BabyId one = world.baby(owner);
    const BabyId two = world.baby(owner);
    const auto invite = [&](const Caller &caller, const BabyId &baby) {
        return server::codeOf(world.sharing.createInvite(caller, baby, Role::Owner, {}, {}));
    };
    world.join(owner, one, other, Role::Owner);
    QCOMPARE(invite(owner, one), QString());
    QCOMPARE(invite(owner, two), QString());
    QCOMPARE(invite(owner, two), QString(codes::quota));
    QCOMPARE(invite(other, one), QString());
    world.clock.advance(2 * msecsPerDay + 1);
    QCOMPARE(invite(owner, two), QString());
}

void tst_Quotas::aBabyHasSoManyEventsADay()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    const BabyId other = world.baby(owner);
    world.quotas.eventsADay = 5;
    const auto log = [&](const BabyId &where) {
        return codeOf(world.push(owner, where, world.createFeed(world.newEntity())));
    };
    const Mutation repeated = world.createFeed(world.newEntity());
    QCOMPARE(codeOf(world.push(owner, baby, repeated)), QString());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(log(baby), QString());
    QCOMPARE(log(baby), QString(codes::quota));
    QCOMPARE(log(other), QString());
    // A mutation that was applied before is still answered.
    QVERIFY(world.push(owner, baby, repeated).replayed);
    world.clock.advance(msecsPerDay);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(log(baby), QString());
    QCOMPARE(log(baby), QString(codes::quota));
}

void tst_Quotas::oneCaregiverDoesNotStopTheOthers()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller other = world.person(kit);
    const BabyId baby = world.baby(owner);
    world.join(owner, baby, other, Role::Editor);
    world.quotas.eventsADay = 5;
    QList<EntityId> logged;
    const auto log = [&](const Caller &caller) {
        logged.append(world.newEntity());
        return codeOf(world.push(caller, baby, world.createFeed(logged.last())));
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(log(other), QString());
    QCOMPARE(log(other), QString(codes::quota));
    QCOMPARE(log(owner), QString());
    // Existing entries can still be deleted, but a delete of an unknown or deleted entry is
    // refused.
    const Mutation remove = world.mutation(kind::feed, logged.first(), Op::Delete, {}, 4);
    QCOMPARE(codeOf(world.push(other, baby, remove)), QString());
    QCOMPARE(codeOf(world.push(other, baby,
                               world.mutation(kind::feed, logged.first(), Op::Delete, {}, 4))),
             QString(codes::quota));
    QCOMPARE(codeOf(world.push(other, baby,
                               world.mutation(kind::feed, world.newEntity(), Op::Delete))),
             QString(codes::quota));
    world.clock.advance(msecsPerDay);
    QCOMPARE(log(other), QString());
}

void tst_Quotas::whatIsTakenFromAnAccountTodayOutlivesTheServer()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller other = world.person(kit);
    const BabyId baby = world.baby(owner);
    world.join(owner, baby, other, Role::Editor);
    world.quotas.eventsADay = 5;
    const auto log = [&](const Caller &caller, ParsedSync sync) {
        return codeOf(
            sync.push(caller, {baby, {world.createFeed(world.newEntity())}})->results.first());
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(log(other, world.sync), QString());
    const auto store = world.database.open();
    Room emptied;
    SyncService started(*store, world.clock, world.listener, world.quotas, emptied);
    QCOMPARE(log(other, ParsedSync(started)), QString(codes::quota));
    QCOMPARE(log(owner, ParsedSync(started)), QString());
}

void tst_Quotas::twoProcessesTakeTogetherWhatOneTakes()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const Caller other = world.person(kit);
    const BabyId baby = world.baby(owner);
    world.join(owner, baby, other, Role::Editor);
    world.quotas.eventsADay = 40;
    const auto store = world.database.open();
    Room room;
    SyncService second(*store, world.clock, world.listener, world.quotas, room);
    ParsedSync sync(second);
    int taken = 0;
    for (int i = 0; i < 60; ++i) {
        const auto answer = (i % 2 == 0 ? world.sync : sync)
                                .push(other, {baby, {world.createFeed(world.newEntity())}});
        taken += codeOf(answer->results.first()).isEmpty() ? 1 : 0;
    }
    QCOMPARE(taken, 40);
}

// No process may count while another one has counted and not written yet.
void tst_Quotas::severalAtOnceTakeNoMoreThanTheLimit()
{
    constexpr int processes = 4;
    constexpr int rounds = 10;
    ServerWorld world;
    world.quotas.babies = 2 * processes;
    world.quotas.invites = 1;
    world.quotas.tokens = 2;
    std::vector<std::unique_ptr<Services>> servers;
    for (int i = 0; i < processes; ++i)
        servers.push_back(world.connect());
    for (int round = 0; round < rounds; ++round) {
        const QString name = QStringLiteral("Sam%1").arg(round);
        const Caller owner = world.person(name);
        QList<BabyId> babies;
        for (int i = 0; i < 2 * processes - 1; ++i)
            babies.append(world.baby(owner));
        std::atomic<int> made = 0;
        std::atomic<int> invited = 0;
        std::atomic<int> signedIn = 0;
        std::barrier start(processes);
        std::vector<std::thread> threads;
        for (int i = 0; i < processes; ++i) {
            const BabyId baby(QUuid::createUuid());
            const Mutation create = world.mutation(kind::baby, entityIdOf(baby), Op::Create,
                                                   {{QStringLiteral("name"), sam}});
            threads.emplace_back([&, create, baby, own = babies[i], server = servers[i].get()] {
                start.arrive_and_wait();
                const auto pushed = server->sync.push(owner, {baby, {create}});
                made += pushed && codeOf(pushed->results[0]).isEmpty() ? 1 : 0;
                start.arrive_and_wait();
                invited += server->sharing.createInvite(owner, own, Role::Editor, {}, {}) ? 1 : 0;
                start.arrive_and_wait();
                signedIn += server->accounts.login(signIn(name + QStringLiteral("@example.org"),
                                                          ServerWorld::password),
                                                   home)
                                ? 1
                                : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(made.load(), 1);
        QCOMPARE(invited.load(), 1);
        QCOMPARE(signedIn.load(), 1);
    }
}

// Each of these mutations leaves rows, although no event.
void tst_Quotas::whatChangesNothingIsCounted()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    const EntityId feed = world.newEntity();
    world.push(owner, baby, world.createFeed(feed));
    world.clock.advance(1000);
    world.push(owner, baby, world.updateFeed(feed, {{QStringLiteral("amountMl"), 10}}, 3));
    const auto written = [&] {
        qint64 bytes = 0;
        const auto store = world.database.open();
        const auto read = store->database().select("SELECT written FROM babies", {},
                                                   [&](const Row &row) { bytes = row.integer(0); });
        return read ? bytes : -1;
    };
    const qint64 before = written();
    const auto lose = [&] {
        Mutation edit = world.updateFeed(feed, {{QStringLiteral("amountMl"), 20}}, 0);
        edit.updatedAt = edit.updatedAt.plusMsecs(-msecsPerDay);
        return world.push(owner, baby, edit);
    };
    QCOMPARE(lose().status, MutationStatus::Conflict);
    const qint64 afterEdit = written();
    QVERIFY(afterEdit > before);
    const auto removeUnknown = [&] {
        return codeOf(world.push(owner, baby,
                                 world.mutation(kind::feed, world.newEntity(), Op::Delete)));
    };
    QCOMPARE(removeUnknown(), QString());
    QVERIFY(written() > afterEdit);
    world.quotas.eventsADay = 8;
    // The baby, its owner, the feed, its change, the edit that lost, and the delete of an unknown
    // entry.
    QCOMPARE(lose().status, MutationStatus::Conflict);
    QCOMPARE(removeUnknown(), QString());
    QCOMPARE(codeOf(lose()), QString(codes::quota));
    QCOMPARE(removeUnknown(), QString(codes::quota));
    QCOMPARE(world.allEvents(owner, baby).size(), 4);
}

void tst_Quotas::aBabysLogBecomesSoLarge()
{
    ServerWorld world;
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    world.quotas.bytesOfBaby = 100'000;
    const QJsonObject longest{
        {QStringLiteral("startedAt"), QStringLiteral("2026-11-22T06:30:00.000Z")},
        {QStringLiteral("notes"), QString(4000, u'x')}};
    int taken = 0;
    QString code;
    while (code.isEmpty() && taken < 100) {
        code = codeOf(world.push(owner, baby,
                                 world.mutation(QLatin1StringView("note"), world.newEntity(),
                                                Op::Create, longest)));
        taken += code.isEmpty() ? 1 : 0;
    }
    QCOMPARE(code, QString(codes::quota));
    // The fields are stored twice, and each row has some overhead.
    QVERIFY(taken > 8 && taken < 13);
    // The count belongs to the baby, not to a connection.
    QCOMPARE(codeOf(world.connect()
                        ->sync.push(owner, {baby, {world.createFeed(world.newEntity())}})
                        ->results.first()),
             QString(codes::quota));
    const BabyId other = world.baby(owner);
    QCOMPARE(codeOf(world.push(owner, other, world.createFeed(world.newEntity()))), QString());
}

void tst_Quotas::whoWroteMuchIsRefusedFirst()
{
    constexpr qint64 mib = 1024 * 1024;
    ServerWorld world;
    const Caller heavy = world.person(sam);
    const Caller light = world.person(kit);
    const BabyId heavys = world.baby(heavy);
    const BabyId lights = world.baby(light);
    const auto log = [&](const Caller &caller, const BabyId &baby) {
        return codeOf(world.push(caller, baby, world.createFeed(world.newEntity())));
    };
    PushRequest much{heavys, {}};
    for (int i = 0; i < 300; ++i) {
        much.mutations.append(world.mutation(
            QLatin1StringView("note"), world.newEntity(), Op::Create,
            {{QStringLiteral("startedAt"), QStringLiteral("2026-11-22T06:30:00.000Z")},
             {QStringLiteral("notes"), QString(4000, u'x')}}));
    }
    QVERIFY(world.sync.push(heavy, much));
    QCOMPARE(log(heavy, heavys), QString());
    world.room.measured({91 * mib, 100 * mib});
    QCOMPARE(log(heavy, heavys), QString(codes::quota));
    QCOMPARE(log(light, lights), QString());
    QVERIFY(world.accounts.admitRegistration(registration(QStringLiteral("Eve")), home));
    // The limit is per day.
    world.clock.advance(msecsPerDay);
    QCOMPARE(log(heavy, heavys), QString());
    world.room.measured({98 * mib, 100 * mib});
    QCOMPARE(log(light, lights), QString(codes::quota));
    QCOMPARE(server::codeOf(world.accounts.admitRegistration(registration(QStringLiteral("Eve")),
                                                             home)),
             QString(codes::quota));
    QVERIFY(world.sync.pull(light, lights, {}, 10));
    world.room.measured({50 * mib, 100 * mib});
    QCOMPARE(log(light, lights), QString());
}

// A disk can fill up between two measurements.
void tst_Quotas::whatIsWrittenCountsBeforeItIsMeasured()
{
    constexpr qint64 mib = 1024 * 1024;
    constexpr int mostPushes = 40;
    ServerWorld world;
    const Caller heavy = world.person(sam);
    const Caller light = world.person(kit);
    const BabyId heavys = world.baby(heavy);
    const BabyId lights = world.baby(light);
    world.room.measured({10 * mib, 40 * mib});
    int pushes = 0;
    for (bool isRefused = false; !isRefused && pushes < mostPushes; ++pushes) {
        PushRequest much{heavys, {}};
        for (int i = 0; i < 100; ++i) {
            much.mutations.append(world.mutation(
                QLatin1StringView("note"), world.newEntity(), Op::Create,
                {{QStringLiteral("startedAt"), QStringLiteral("2026-11-22T06:30:00.000Z")},
                 {QStringLiteral("notes"), QString(4000, u'x')}}));
        }
        const auto answer = world.sync.push(heavy, much);
        QVERIFY(answer);
        isRefused = codeOf(answer->results.first()) == codes::quota;
    }
    // The account that wrote much is refused while there is room for the others.
    QVERIFY(pushes > 10);
    QVERIFY(pushes < mostPushes);
    QCOMPARE(codeOf(world.push(light, lights, world.createFeed(world.newEntity()))), QString());
}

// A checkpoint copies the whole write-ahead log at once: that filled a disk of which a third had
// been free.
void tst_Quotas::whatTheLogContainsMustStillFitIntoTheFile()
{
    using Size = Room::Size;
    constexpr qint64 mib = 1024 * 1024;
    constexpr qint64 noLimit = 1024 * 1024 * mib;
    const auto isShort = [](const Size &size) {
        const UserId heavy(QUuid::createUuid());
        const UserId light(QUuid::createUuid());
        const Instant now{1'800'000'000'000};
        Room room;
        room.wrote(heavy, 2 * mib, now);
        room.measured(size);
        // In each of these others go on.
        return !room.admit(heavy, now) && room.admit(light, now);
    };
    // A disk of 48 MiB, a file of 4 and a log that grows: 20 MiB are free, but 24 will be needed.
    QVERIFY(!isShort(Size::ofFile(4 * mib, 4 * mib, 40 * mib, noLimit)));
    QVERIFY(!isShort(Size::ofFile(4 * mib, 18 * mib, 26 * mib, noLimit)));
    QVERIFY(isShort(Size::ofFile(4 * mib, 21 * mib, 23 * mib, noLimit)));
    // After the checkpoint it is the same space.
    QVERIFY(!isShort(Size::ofFile(25 * mib, 0, 23 * mib, noLimit)));
    // The limit of the options holds as well, also where the disk is not known.
    QVERIFY(isShort(Size::ofFile(95 * mib, 0, 1000 * mib, 100 * mib)));
    QVERIFY(isShort(Size::ofFile(90 * mib, 5 * mib, -1, 100 * mib)));
    QVERIFY(!isShort(Size::ofFile(50 * mib, 5 * mib, -1, 100 * mib)));
    // Nothing is free: a size of 0 would mean that there is no limit.
    QCOMPARE(Size::ofFile(40 * mib, 8 * mib, 0, noLimit).most, 48 * mib);
}

void tst_Quotas::tenYearsOfAFamilyMeetNoLimit()
{
    constexpr qint64 entries = 10 * 366 * 60;
    const Quotas defaults;
    // Each entry imported and edited once, all on one day.
    QVERIFY(2 * entries < defaults.eventsADay);
    ServerWorld world;
    const Caller owner = world.person(sam);
    const BabyId baby = world.baby(owner);
    const auto written = [&] {
        qint64 bytes = 0;
        const auto store = world.database.open();
        const auto read = store->database().select("SELECT written FROM babies", {},
                                                   [&](const Row &row) { bytes = row.integer(0); });
        return read ? bytes : -1;
    };
    const qint64 before = written();
    const EntityId feed = world.newEntity();
    world.push(owner, baby, world.createFeed(feed));
    world.push(owner, baby,
               world.updateFeed(feed, {{QStringLiteral("notes"), QString(200, u'x')}}, 3));
    QVERIFY(written() > before);
    QVERIFY((written() - before) * entries < defaults.bytesOfBaby);
}

QTEST_GUILESS_MAIN(tst_Quotas)

#include "tst_quotas.moc"

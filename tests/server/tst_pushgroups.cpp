// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

namespace {

const QString amount = QStringLiteral("amountMl");

/// The outcome of each push of a group: its error code, or `applied` and the like.
QStringList outcomesOf(const std::vector<Result<PushResponse>> &answers)
{
    QStringList outcomes;
    for (const auto &answer : answers) {
        if (!answer)
            outcomes.append(answer.error().code);
        else if (const MutationResult &result = answer->results.first(); result.replayed)
            outcomes.append(QStringLiteral("replayed"));
        else
            outcomes.append(result.error ? result.error->code : QString(toText(result.status)));
    }
    return outcomes;
}

/// Returns when a connection other than `looking` waits for a lock. SQLite does not tell; but there
/// a writer waits before it reads anything, so the test is as strict without.
void waitUntilOneWaits(const ServerWorld &world, Store &looking)
{
    if (!world.database.isPostgresql())
        return;
    const auto oneWaits = [&looking] {
        bool waits = false;
        const auto looked = looking.database().select(
            "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND "
            "application_name = current_setting('application_name')",
            {}, [&waits](const Row &) { waits = true; });
        return looked && waits;
    };
    if (!QTest::qWaitFor(oneWaits, 30'000))
        qFatal("in vain for a connection that waits for a lock");
}

} // namespace

/// Pushes that share a transaction (group commit), on each engine.
class tst_PushGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void aRefusedPushLeavesTheOthers();
    void pushesOfTwoBabiesMoveBothHeadsOnce();
    void pushesOfOneBabySeeEachOther();
    void anEntryUnderTwoBabiesIsTheFirstOnes();
    void aMutationTwiceInAGroupCountsOnce();
    void aBabyMadeInTheGroupTakesTheNextPush();
    void aGroupThatCannotBeStoredIsTriedOneByOne();
    void whatALockHadToWaitForIsSeen();
    void aConnectionCutInFlightAppliesNothing();
    void groupsThatLockTheSameBabiesDoNotDeadlock();
};

void tst_PushGroups::aRefusedPushLeavesTheOthers()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller alex = world.person(QStringLiteral("Alex"));
    const Caller vera = world.person(QStringLiteral("Vera"));
    const Caller eve = world.person(QStringLiteral("Eve"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, alex, Role::Editor);
    world.join(sam, baby, vera, Role::Viewer);
    const auto create = [&] { return PushRequest{baby, {world.createFeed(world.newEntity())}}; };
    const PushRequest archive{baby,
                              {world.mutation(kind::baby, entityIdOf(baby), Op::Update,
                                              {{QStringLiteral("archived"), true}})}};
    const std::vector<Push> pushes{
        {sam, create()},
        {vera, create()},
        {alex, create()},
        {alex, archive},
        {eve, create()},
        {sam, {baby, {world.mutation(kind::feed, world.newEntity(), Op::Update, {{amount, 1}})}}},
        {alex, create()}};
    const auto answers = world.sync.pushAll(pushes);
    QCOMPARE(outcomesOf(answers),
             QStringList({QStringLiteral("applied"), QString(codes::readOnly),
                          QStringLiteral("applied"), QString(codes::ownerOnly),
                          QString(codes::accessRevoked), QString(codes::notFound),
                          QStringLiteral("applied")}));
    // The baby, Sam, Alex and Vera, and three feeds; nothing of the refused pushes.
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(7));
    QCOMPARE(world.sync.pull(sam, baby, {}, 1000)->checksum, world.checksumOfSnapshot(sam, baby));
}

void tst_PushGroups::pushesOfTwoBabiesMoveBothHeadsOnce()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller alex = world.person(QStringLiteral("Alex"));
    const BabyId robin = world.baby(sam);
    const BabyId mia = world.baby(alex);
    world.listener.commits.clear();
    std::vector<Push> pushes;
    for (int i = 0; i < 3; ++i) {
        pushes.emplace_back(sam, PushRequest{robin, {world.createFeed(world.newEntity())}});
        pushes.emplace_back(alex, PushRequest{mia, {world.createFeed(world.newEntity())}});
    }
    const auto answers = world.sync.pushAll(pushes);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        QVERIFY(answers[i]);
        QCOMPARE(answers[i]->results.first().version, qint64(3 + i / 2));
    }
    // Each answer has the cursor of its own last event; the listener gets that of the whole group.
    QVERIFY(answers[0]->cursor != answers[2]->cursor);
    QCOMPARE(world.listener.commits.size(), 2);
    for (const auto &commit : std::as_const(world.listener.commits)) {
        const auto &last = answers[commit.babyId == robin ? 4 : 5];
        QCOMPARE(commit.cursor, last->cursor);
        QCOMPARE(commit.caregivers, QList{commit.babyId == robin ? sam.userId : alex.userId});
    }
    QCOMPARE(world.sync.pull(sam, robin, answers[0]->cursor, 1000)->events.size(), 2);
    for (const auto &[caller, baby] : {std::pair(sam, robin), std::pair(alex, mia)}) {
        QCOMPARE(seqsOf(world.allEvents(caller, baby)), countTo(5));
        QCOMPARE(world.sync.pull(caller, baby, {}, 1000)->checksum,
                 world.checksumOfSnapshot(caller, baby));
    }
}

void tst_PushGroups::pushesOfOneBabySeeEachOther()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const std::vector<Push> pushes{
        {sam, {baby, {world.createFeed(feed, 90)}}},
        {sam, {baby, {world.updateFeed(feed, {{amount, 120}}, 3)}}},
        {sam, {baby, {world.mutation(kind::feed, feed, Op::Delete, {}, 4)}}}};
    const auto answers = world.sync.pushAll(pushes);
    QCOMPARE(outcomesOf(answers), QStringList(3, QStringLiteral("applied")));
    QCOMPARE(answers[1]->results.first().entity->data.value(amount).toInt(), 120);
    QVERIFY(answers[2]->results.first().entity->deleted);
    const auto events = world.allEvents(sam, baby);
    QCOMPARE(seqsOf(events), countTo(5));
    QCOMPARE(events[2].entity.data.value(amount).toInt(), 90);
    QCOMPARE(events[3].entity.data.value(amount).toInt(), 120);
    QCOMPARE(world.sync.pull(sam, baby, {}, 1000)->checksum, world.checksumOfSnapshot(sam, baby));
}

void tst_PushGroups::anEntryUnderTwoBabiesIsTheFirstOnes()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller eve = world.person(QStringLiteral("Eve"));
    const BabyId robin = world.baby(sam);
    const BabyId mia = world.baby(eve);
    const EntityId feed = world.newEntity();
    const std::vector<Push> pushes{{sam, {robin, {world.createFeed(feed)}}},
                                   {eve, {mia, {world.createFeed(feed)}}}};
    const auto answers = world.sync.pushAll(pushes);
    QCOMPARE(outcomesOf(answers),
             QStringList({QStringLiteral("applied"), QString(codes::wrongBaby)}));
    // Neither push learns anything of the other's family.
    QVERIFY(!answers[1]->results.first().entity);
    QCOMPARE(seqsOf(world.allEvents(eve, mia)), countTo(2));
}

void tst_PushGroups::aMutationTwiceInAGroupCountsOnce()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller alex = world.person(QStringLiteral("Alex"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, alex, Role::Editor);
    const Mutation create = world.createFeed(world.newEntity());
    Mutation another = world.createFeed(world.newEntity());
    another.mutationId = create.mutationId;
    const std::vector<Push> pushes{{sam, {baby, {create}}},
                                   {sam, {baby, {create}}},
                                   {sam, {baby, {another}}},
                                   {alex, {baby, {create}}}};
    const auto answers = world.sync.pushAll(pushes);
    QCOMPARE(outcomesOf(answers),
             QStringList({QStringLiteral("applied"), QStringLiteral("replayed"),
                          QString(codes::mutationIdReused), QString(codes::mutationIdReused)}));
    QCOMPARE(answers[1]->results.first().version, answers[0]->results.first().version);
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(4));
}

void tst_PushGroups::aBabyMadeInTheGroupTakesTheNextPush()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller eve = world.person(QStringLiteral("Eve"));
    const BabyId baby(QUuid::createUuid());
    const Mutation make = world.mutation(kind::baby, entityIdOf(baby), Op::Create,
                                         {{QStringLiteral("name"), QStringLiteral("Robin")}});
    const PushRequest feed{baby, {world.createFeed(world.newEntity())}};
    const std::vector<Push> pushes{{eve, feed},
                                   {sam, {baby, {make}}},
                                   {sam, {baby, {world.createFeed(world.newEntity())}}},
                                   {eve, feed}};
    const auto answers = world.sync.pushAll(pushes);
    QCOMPARE(outcomesOf(answers),
             QStringList({QString(codes::accessRevoked), QStringLiteral("applied"),
                          QStringLiteral("applied"), QString(codes::accessRevoked)}));
    // The baby, its owner, and the feed.
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(3));
    QCOMPARE(answers[2]->results.first().version, 3);
    QCOMPARE(world.listener.accessChanges, (QList{std::pair(sam.userId, baby)}));
    QCOMPARE(world.sharing.caregivers(sam, baby)->first().role, Role::Owner);
    // Another process sees the group's commit.
    QCOMPARE(world.push(sam, baby, world.createFeed(world.newEntity())).version, 4);
}

void tst_PushGroups::aGroupThatCannotBeStoredIsTriedOneByOne()
{
    QFETCH_GLOBAL(bool, postgresql);
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const QList<QByteArray> poison =
        postgresql
            ? QList<QByteArray>{"CREATE FUNCTION refuse() RETURNS trigger AS 'BEGIN RAISE "
                                "''poison''; END' LANGUAGE plpgsql",
                                "CREATE TRIGGER poison BEFORE INSERT ON entities FOR EACH ROW "
                                "WHEN (NEW.data LIKE '%1234%') EXECUTE FUNCTION refuse()"}
            : QList<QByteArray>{"CREATE TRIGGER poison BEFORE INSERT ON entities "
                                "WHEN NEW.data LIKE '%1234%' "
                                "BEGIN SELECT RAISE(ABORT, 'poison'); END"};
    const auto store = world.database.open();
    const auto poisoned = store->database().transact([&](Transaction &transaction) -> Result<void> {
        for (const QByteArray &sql : poison) {
            if (const auto done = transaction.execute(sql.toStdString()); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
    QVERIFY(poisoned);
    const std::vector<Push> pushes{{sam, {baby, {world.createFeed(world.newEntity())}}},
                                   {sam, {baby, {world.createFeed(world.newEntity(), 1234)}}},
                                   {sam, {baby, {world.createFeed(world.newEntity())}}}};
    world.listener.commits.clear();
    const auto answers = world.sync.pushAll(pushes);
    QCOMPARE(outcomesOf(answers), QStringList({QStringLiteral("applied"), QString(codes::internal),
                                               QStringLiteral("applied")}));
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(4));
    QCOMPARE(world.listener.commits.size(), 2);
}

void tst_PushGroups::whatALockHadToWaitForIsSeen()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller alex = world.person(QStringLiteral("Alex"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, alex, Role::Editor);
    const Push first(sam, {baby, {world.createFeed(world.newEntity())}});
    const std::vector<Push> group{first, {alex, {baby, {world.createFeed(world.newEntity())}}}};

    std::vector<Result<PushResponse>> answers;
    std::thread waiting;
    const auto store = world.database.open();
    const auto looking = world.database.open();
    const auto services = world.connect();
    const auto committed = store->database().transact(
        [&](Transaction &transaction) -> Result<void> {
            // From here on the baby is locked and the mutation recorded. The second group asks for
            // the lock, the roles, the entities and the mutations at once, and waits.
            const auto applied = PushApplication(transaction, {&first, 1}, world.clock.now(),
                                                 world.quotas, world.room)
                                     .run();
            if (!applied)
                return std::unexpected(applied.error());
            waiting = std::thread([&] {
                // A single attempt must read the state after the first commit.
                const auto group2 = services->store().database().attempt([&](Transaction &mine) {
                    return PushApplication(mine, group, world.clock.now(), world.quotas, world.room)
                        .run();
                });
                if (group2)
                    answers = group2->answers;
            });
            waitUntilOneWaits(world, *looking);
            const auto removed = transaction.execute(
                "DELETE FROM caregivers WHERE baby_id = $1 AND user_id = $2", {baby, alex.userId});
            if (!removed)
                return std::unexpected(removed.error());
            return {};
        });
    waiting.join();
    QVERIFY(committed);
    QCOMPARE(outcomesOf(answers),
             QStringList({QStringLiteral("replayed"), QString(codes::accessRevoked)}));
}

void tst_PushGroups::aConnectionCutInFlightAppliesNothing()
{
    QFETCH_GLOBAL(bool, postgresql);
    if (!postgresql)
        QSKIP("A file has no connection to lose.");
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const BabyId other = world.baby(sam);
    const auto store = world.database.open();
    const auto looking = world.database.open();
    const auto services = world.connect();
    const auto newPushes = [&] {
        return std::vector<Push>{{sam, {other, {world.createFeed(world.newEntity())}}},
                                 {sam, {baby, {world.createFeed(world.newEntity())}}}};
    };
    // Pushes while a table is locked, and cuts the connection while it waits for the lock.
    const auto pushAndCut = [&](const std::string &lock, const std::vector<Push> &pushes) {
        std::vector<Result<PushResponse>> answers;
        std::thread waiting;
        int cut = 0;
        const auto done = store->database().transact([&](Transaction &transaction) -> Result<void> {
            if (const auto locked = transaction.execute(lock); !locked)
                return std::unexpected(locked.error());
            waiting = std::thread([&] { answers = services->sync.pushAll(pushes); });
            waitUntilOneWaits(world, *looking);
            return transaction.select("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                      "WHERE wait_event_type = 'Lock' AND application_name = "
                                      "current_setting('application_name')",
                                      {}, [&](const Row &) { ++cut; });
        });
        waiting.join();
        return done && cut == 1 ? outcomesOf(answers) : QStringList{QStringLiteral("not cut")};
    };
    const QStringList applied(2, QStringLiteral("applied"));

    // Cut while it waits to read: nothing was written, so it can start again.
    QCOMPARE(pushAndCut("LOCK TABLE babies IN EXCLUSIVE MODE", newPushes()), applied);

    // Cut while it writes.
    const auto pushes = newPushes();
    QCOMPARE(pushAndCut("LOCK TABLE sync_events IN EXCLUSIVE MODE", pushes),
             QStringList(2, QString(codes::unavailable)));
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(3));
    // Neither was applied, so sending both again applies them.
    QCOMPARE(outcomesOf(services->sync.pushAll(pushes)), applied);
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(4));
}

void tst_PushGroups::groupsThatLockTheSameBabiesDoNotDeadlock()
{
    constexpr int servers = 3;
    constexpr int groups = 12;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    QList<BabyId> babies;
    for (int i = 0; i < 6; ++i)
        babies.append(world.baby(sam));

    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    threads.reserve(servers);
    for (int server = 0; server < servers; ++server) {
        threads.emplace_back([&, server, mine = babies, services = world.connect()]() mutable {
            IdSource ids(world.clock);
            std::mt19937 random(static_cast<unsigned>(server));
            for (int i = 0; i < groups; ++i) {
                std::ranges::shuffle(mine, random);
                std::vector<Push> pushes;
                for (const BabyId &baby : std::as_const(mine)) {
                    Mutation create = world.createFeed(ids.next<EntityId>());
                    create.mutationId = ids.next<MutationId>();
                    pushes.emplace_back(sam, PushRequest{baby, {create}});
                }
                // A retry would hide a deadlock.
                const auto applied = services->store().database().attempt(
                    [&](Transaction &transaction) {
                        return PushApplication(transaction, pushes, world.clock.now(), world.quotas,
                                               world.room)
                            .run();
                    });
                if (!applied)
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    for (const BabyId &baby : std::as_const(babies))
        QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(2 + servers * groups));
}

QTEST_GUILESS_MAIN(tst_PushGroups)

#include "tst_pushgroups.moc"

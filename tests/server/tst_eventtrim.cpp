// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/cursor.h"
#include "server/upkeep/eventtrim.h"
#include "server/upkeep/turn.h"
#include "tests/server/serverworld.h"

#include <QTest>

#include <thread>

using namespace weehours;
using namespace weehours::server;

namespace {

constexpr std::chrono::days kept(90);
constexpr qint64 keptMsecs = 90 * msecsPerDay;

} // namespace

class tst_EventTrim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void oldEventsGoAndYoungOnesStay();
    void everyEventMayGoAndTheHeadStaysGood();
    void aCursorWhereTheTrimEndedGoesOn();
    void historyShowsWhatIsKept();
    void aReplayIsAnsweredAsBefore();
    void manyBabiesAreGoneThrough();
    void oneTurnAtATime();
    void twoAtATimeDoNoHarm();
    void aPullBesideItNeverExpires();
    void pushesGoOnBesideIt();

private:
    static qint64 trim(ServerWorld &world)
    {
        const auto store = world.database.open();
        const auto trimmed = EventTrim(*store, world.clock, kept).run({});
        return trimmed ? trimmed->events : -1;
    }

    /// Adds `count` events after the baby's last one, with its time.
    static void multiply(ServerWorld &world, const BabyId &baby, qint64 count);
};

void tst_EventTrim::oldEventsGoAndYoungOnesStay()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    world.push(sam, baby, world.createFeed(world.newEntity()));
    const auto before = world.sync.pull(sam, baby, std::nullopt, 1000);
    const auto early = world.sync.pull(sam, baby, std::nullopt, 2);
    world.clock.advance(keptMsecs / 2);
    world.push(sam, baby, world.createFeed(world.newEntity()));
    QCOMPARE(trim(world), 0);

    world.clock.advance(keptMsecs / 2);
    // Exactly as old as the retention time is still kept.
    QCOMPARE(trim(world), 0);
    world.clock.advance(1);
    QCOMPARE(trim(world), 3);
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), QList<qint64>{4});
    // Entities are not trimmed.
    QCOMPARE(world.sync.snapshot(sam, baby, {}, 10, false)->entities.size(), 3);
    QCOMPARE(world.sync.pull(sam, baby, std::nullopt, 10)->checksum,
             world.checksumOfSnapshot(sam, baby));

    const auto expired = world.sync.pull(sam, baby, early->cursor, 10);
    QCOMPARE(codeOf(expired), QString(codes::resyncRequired));
    QVERIFY(expired.error().reason == Reason::Expired);
    const auto boundary = world.sync.pull(sam, baby, before->cursor, 10);
    QVERIFY(boundary);
    QCOMPARE(seqsOf(boundary->events), QList<qint64>{4});
}

void tst_EventTrim::everyEventMayGoAndTheHeadStaysGood()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    world.push(sam, baby, world.createFeed(world.newEntity()));
    const auto head = world.sync.pull(sam, baby, std::nullopt, 10);
    world.clock.advance(10 * keptMsecs);
    QCOMPARE(trim(world), 3);
    const auto quiet = world.sync.pull(sam, baby, head->cursor, 10);
    QVERIFY(quiet);
    QVERIFY(quiet->events.isEmpty());
    QCOMPARE(quiet->cursor, head->cursor);
    QCOMPARE(quiet->checksum, head->checksum);
    QCOMPARE(world.sync.heads(sam)->babies.first().cursor, head->cursor);
    // Numbering continues, and so does a client whose cursor is at the head.
    world.push(sam, baby, world.createFeed(world.newEntity()));
    QCOMPARE(seqsOf(world.sync.pull(sam, baby, head->cursor, 10)->events), QList<qint64>{4});
    QCOMPARE(seqsOf(world.sync.pull(sam, baby, std::nullopt, 10)->events), QList<qint64>{4});
}

void tst_EventTrim::aCursorWhereTheTrimEndedGoesOn()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    world.push(sam, baby, world.createFeed(world.newEntity()));
    const QString third = world.sync.pull(sam, baby, std::nullopt, 3)->cursor;
    const auto nonce = Cursor::parse(third)->nonce;
    world.clock.advance(keptMsecs + 1);
    world.push(sam, baby, world.createFeed(world.newEntity()));
    QCOMPARE(trim(world), 3);
    QVERIFY(world.sync.pull(sam, baby, third, 10));
    // The same number with another nonce.
    const auto other = world.sync.pull(sam, baby, Cursor{3, nonce + 1}.toText(), 10);
    QVERIFY(other.error().reason == Reason::Diverged);
}

void tst_EventTrim::historyShowsWhatIsKept()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    world.push(sam, baby, world.createFeed(feed));
    world.clock.advance(keptMsecs + 1);
    world.push(sam, baby, world.updateFeed(feed, {{QStringLiteral("amountMl"), 40}}, 3));
    QCOMPARE(trim(world), 3);
    const auto history = world.sync.history(sam, baby, feed);
    QVERIFY(history);
    QCOMPARE(seqsOf(history->events), QList<qint64>{4});
}

void tst_EventTrim::aReplayIsAnsweredAsBefore()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const Mutation create = world.createFeed(world.newEntity());
    const MutationResult first = world.push(sam, baby, create);
    world.clock.advance(10 * keptMsecs);
    QCOMPARE(trim(world), 3);
    const MutationResult again = world.push(sam, baby, create);
    QVERIFY(again.replayed);
    QCOMPARE(again.version, first.version);
    QVERIFY(world.allEvents(sam, baby).isEmpty());
}

void tst_EventTrim::manyBabiesAreGoneThrough()
{
    // More babies than one step takes, each with its first two events.
    constexpr int count = 130;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    for (int i = 0; i < count; ++i)
        world.baby(sam);
    world.clock.advance(keptMsecs + 1);
    const BabyId young = world.baby(sam);
    QCOMPARE(trim(world), 2 * count);
    QCOMPARE(world.allEvents(sam, young).size(), 2);
    QCOMPARE(trim(world), 0);
}

void tst_EventTrim::oneTurnAtATime()
{
    ServerWorld world;
    const auto one = world.database.open();
    const auto two = world.database.open();
    const auto here = [&] { return takeTurn(one->database(), world.clock.now()); };
    const auto there = [&] { return takeTurn(two->database(), world.clock.now()); };
    QCOMPARE(*here(), true);
    QCOMPARE(*there(), false);
    QCOMPARE(*here(), false);
    world.clock.advance(msecsPerHour);
    QCOMPARE(*there(), true);
    QCOMPARE(*here(), false);
}

void tst_EventTrim::twoAtATimeDoNoHarm()
{
    // Each process finds that the other has already trimmed this far.
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    multiply(world, baby, 5'000);
    world.clock.advance(keptMsecs + 1);
    std::array<qint64, 2> trimmed{};
    std::vector<std::thread> threads;
    threads.reserve(trimmed.size());
    for (qint64 &count : trimmed)
        threads.emplace_back([&world, &count] { count = trim(world); });
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(trimmed[0] >= 0 && trimmed[1] >= 0);
    QVERIFY(trimmed[0] + trimmed[1] <= 5'002);
    while (trim(world) > 0) {
    }
    QVERIFY(world.allEvents(sam, baby).isEmpty());
}

void tst_EventTrim::aPullBesideItNeverExpires()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    multiply(world, baby, 10'000);
    const QString head = world.sync.heads(sam)->babies.first().cursor;
    world.clock.advance(keptMsecs + 1);
    std::jthread trimming([&world] { trim(world); });
    QString troubles;
    bool trimmedAll = false;
    while (!trimmedAll && troubles.isEmpty()) {
        const auto first = world.sync.pull(sam, baby, std::nullopt, 3);
        troubles += codeOf(first) + codeOf(world.sync.pull(sam, baby, head, 3));
        trimmedAll = first && first->events.isEmpty();
    }
    QCOMPARE(troubles, QString());
}

void tst_EventTrim::pushesGoOnBesideIt()
{
    constexpr qint64 events = 20'000;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    multiply(world, baby, events);
    world.clock.advance(keptMsecs + 1);

    std::atomic<qint64> trimmed = -1;
    std::atomic<bool> done = false;
    std::jthread trimming([&] {
        trimmed = trim(world);
        done = true;
    });
    const auto looking = world.database.open();
    const auto trimmedSoFar = [&] {
        qint64 seq = 0;
        (void)looking->database().select("SELECT trimmed FROM babies WHERE baby_id = $1", {baby},
                                         [&seq](const Row &row) { seq = row.integer(0); });
        return seq;
    };
    int pushes = 0;
    int amidst = 0;
    while (!done) {
        world.push(sam, baby, world.createFeed(world.newEntity()));
        ++pushes;
        const qint64 soFar = trimmedSoFar();
        if (soFar > 0 && soFar < events + 2)
            ++amidst;
        // Pushes again once the trim has advanced.
        while (!done && trimmedSoFar() == soFar)
            std::this_thread::yield();
    }
    trimming.join();
    QCOMPARE(trimmed.load(), events + 2);
    qInfo("%lld events trimmed; beside it %d pushes, %d of them answered amidst", trimmed.load(),
          pushes, amidst);
    // If the trim were one transaction, no push would get through.
    QVERIFY2(amidst > 1, "a push had to wait for the trim");
    // Every event that was pushed during the trim is still there.
    QCOMPARE(world.allEvents(sam, baby, 1000).size(), pushes);
}

void tst_EventTrim::multiply(ServerWorld &world, const BabyId &baby, qint64 count)
{
    const auto store = world.database.open();
    const auto done = store->database().transact([&](Transaction &transaction) -> Result<qint64> {
        const auto copied = transaction.execute(
            "WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < $2) "
            "INSERT INTO sync_events SELECT e.baby_id, n.i, e.nonce, e.op, e.changed, "
            "e.mutation_id, e.author_id, e.at, e.entity_type, e.entity_id, e.updated_at, "
            "e.deleted, e.created_by, e.data, e.overrode FROM sync_events e, n "
            "WHERE e.baby_id = $1 AND e.seq = 2",
            {baby, count + 2});
        if (!copied)
            return copied;
        return transaction.execute("UPDATE babies SET head = $2 WHERE baby_id = $1",
                                   {baby, count + 2});
    });
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

QTEST_GUILESS_MAIN(tst_EventTrim)
#include "tst_eventtrim.moc"

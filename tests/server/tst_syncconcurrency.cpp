// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace weehours;
using namespace weehours::server;

class tst_SyncConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void writersOnManyConnectionsLeaveNoGap();
    void theSameMutationOnTwoConnectionsAtOnceMakesOneEvent();
    void theSameBabyMadeOnTwoConnectionsAtOnceIsOnePersons();
};

void tst_SyncConcurrency::writersOnManyConnectionsLeaveNoGap()
{
    constexpr int writers = 4;
    constexpr int pushes = 25;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);

    std::atomic<int> failures = 0;
    std::atomic<bool> done = false;
    std::vector<std::thread> threads;
    threads.reserve(writers);
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, services = world.connect()] {
            IdSource ids(world.clock);
            for (int i = 0; i < pushes; ++i) {
                Mutation create = world.createFeed(ids.next<EntityId>());
                create.mutationId = ids.next<MutationId>();
                if (!services->sync.push(sam, {baby, {create}}))
                    ++failures;
            }
        });
    }
    // A reader that pulls throughout must see every event, in order.
    QList<Event> seen;
    std::thread reader([&, services = world.connect()] {
        std::optional<QString> cursor;
        for (bool last = false; !last;) {
            last = done;
            const auto page = ParsedSync(services->sync).pull(sam, baby, cursor, 50);
            if (!page) {
                ++failures;
                return;
            }
            seen += page->events;
            cursor = page->cursor;
            last = last && !page->hasMore;
        }
    });
    for (std::thread &thread : threads)
        thread.join();
    done = true;
    reader.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(seqsOf(seen), countTo(2 + writers * pushes));
    QCOMPARE(world.sync.pull(sam, baby, {}, 1000)->checksum, world.checksumOfSnapshot(sam, baby));
}

void tst_SyncConcurrency::theSameMutationOnTwoConnectionsAtOnceMakesOneEvent()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        const PushRequest request{baby, {world.createFeed(world.newEntity())}};
        std::atomic<int> fresh = 0;
        std::vector<std::thread> threads;
        threads.reserve(3);
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&, services = world.connect()] {
                const auto pushed = services->sync.push(sam, request);
                if (pushed && !pushed->results[0].replayed)
                    ++fresh;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(fresh.load(), 1);
    }
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(2 + rounds));
}

void tst_SyncConcurrency::theSameBabyMadeOnTwoConnectionsAtOnceIsOnePersons()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller eve = world.person(QStringLiteral("Eve"));
    for (int round = 0; round < 10; ++round) {
        const BabyId baby(QUuid::createUuid());
        std::atomic<int> made = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (const Caller &caller : {sam, eve}) {
            const PushRequest request{
                baby,
                {world.mutation(kind::baby, entityIdOf(baby), Op::Create,
                                {{QStringLiteral("name"), QStringLiteral("Robin")}})}};
            threads.emplace_back([&, caller, request, services = world.connect()] {
                const auto pushed = services->sync.push(caller, request);
                if (pushed)
                    ++made;
                else if (pushed.error().code == codes::accessRevoked)
                    ++refused;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(made.load(), 1);
        QCOMPARE(refused.load(), 1);
    }
}

QTEST_GUILESS_MAIN(tst_SyncConcurrency)

#include "tst_syncconcurrency.moc"

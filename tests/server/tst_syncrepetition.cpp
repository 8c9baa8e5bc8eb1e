// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

namespace {

const QString amount = QStringLiteral("amountMl");
const QString notes = QStringLiteral("notes");

} // namespace

/// A repeated mutation gets its first answer, whatever happened since (idempotency).
class tst_SyncRepetition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void aRepeatedPushChangesNothing();
    void aMutationTwiceInOnePushCountsOnce();
    void anIdWithOtherContentIsRefused();
    void anIdUsedByAnotherPersonIsRefused();
    void theAnswerStays_data();
    void theAnswerStays();
    void theSameContentInOtherWordsIsTheSame();
    void otherContentIsRefused_data();
    void otherContentIsRefused();
    void anInvalidMutationIsValidatedAgain();
    void aRepetitionShowsNothingOfAnotherBaby();
};

void tst_SyncRepetition::aRepeatedPushChangesNothing()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const PushRequest request{
        baby, {world.createFeed(feed, 120), world.updateFeed(feed, {{amount, 130}}, 0)}};
    const auto first = world.sync.push(sam, request);
    QVERIFY(first);
    world.push(sam, baby, world.updateFeed(feed, {{amount, 150}}, first->results[1].version));
    const auto events = world.allEvents(sam, baby);

    const auto again = world.sync.push(sam, request);
    QVERIFY(again);
    for (qsizetype i = 0; i < 2; ++i) {
        QVERIFY(again->results[i].replayed);
        QCOMPARE(again->results[i].status, first->results[i].status);
        QCOMPARE(again->results[i].version, first->results[i].version);
        QCOMPARE(again->results[i].entity->data.value(amount).toInt(), 150);
    }
    QCOMPARE(world.allEvents(sam, baby).size(), events.size());
}

void tst_SyncRepetition::aMutationTwiceInOnePushCountsOnce()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const Mutation create = world.createFeed(world.newEntity());
    const auto pushed = world.sync.push(sam, {baby, {create, create}});
    QVERIFY(pushed);
    QVERIFY(!pushed->results[0].replayed);
    QVERIFY(pushed->results[1].replayed);
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(3));
}

void tst_SyncRepetition::anIdWithOtherContentIsRefused()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    Mutation create = world.createFeed(world.newEntity());
    world.push(sam, baby, create);
    create.payload.insert(amount, 10);
    const MutationResult result = world.push(sam, baby, create);
    QCOMPARE(result.status, MutationStatus::Invalid);
    QCOMPARE(result.error->code, QString(codes::mutationIdReused));

    const BabyId other = world.baby(sam);
    create.entityId = world.newEntity();
    QCOMPARE(world.push(sam, other, create).error->code, QString(codes::mutationIdReused));
}

void tst_SyncRepetition::anIdUsedByAnotherPersonIsRefused()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, kit, Role::Editor);
    const Mutation create = world.createFeed(world.newEntity());
    world.push(sam, baby, create);
    QCOMPARE(world.push(kit, baby, create).error->code, QString(codes::mutationIdReused));
}

void tst_SyncRepetition::theAnswerStays_data()
{
    QTest::addColumn<QString>("first");
    for (const char *first : {"create", "update", "merged", "conflict", "delete", "unknown"})
        QTest::newRow(first) << QString(first);
}

void tst_SyncRepetition::theAnswerStays()
{
    QFETCH(QString, first);
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, kit, Role::Owner);

    const EntityId feed = world.newEntity();
    const Mutation early = world.updateFeed(feed, {{amount, 70}, {notes, "x"}}, 0);
    world.clock.advance(1000);
    Mutation mutation = world.createFeed(feed);
    qint64 version = 0;
    if (first != "create" && first != "unknown") {
        version = world.push(kit, baby, mutation).version;
        world.clock.advance(1000);
        mutation = world.updateFeed(feed, {{amount, 100}}, version);
    }
    if (first == "merged" || first == "conflict")
        world.push(kit, baby, world.updateFeed(feed, {{notes, "half asleep"}}, version));
    if (first == "conflict")
        mutation = early;
    if (first == "delete" || first == "unknown")
        mutation = world.mutation(kind::feed, feed, Op::Delete, {}, version);

    const MutationResult before = world.push(sam, baby, mutation);
    QVERIFY(!before.replayed);
    QCOMPARE(before.status,
             first == "conflict" ? MutationStatus::Conflict : MutationStatus::Applied);
    QCOMPARE(before.merged, first == "merged");

    const auto isAnsweredAlike = [&](const char *since) {
        const auto events = world.allEvents(sam, baby);
        const QString checksum = world.checksumOfSnapshot(sam, baby);
        const MutationResult again = world.push(sam, baby, mutation);
        QVERIFY2(again.replayed, since);
        QCOMPARE(again.status, before.status);
        QCOMPARE(again.version, before.version);
        QCOMPARE(again.lost, before.lost);
        QCOMPARE(again.merged, before.merged);
        QCOMPARE(seqsOf(world.allEvents(sam, baby)), seqsOf(events));
        QCOMPARE(world.checksumOfSnapshot(sam, baby), checksum);
    };
    isAnsweredAlike("nothing");
    world.clock.advance(msecsPerDay);
    // In either order, the entry exists from here on.
    world.push(kit, baby, world.createFeed(feed));
    const auto head = [&] { return world.allEvents(sam, baby).size(); };
    world.push(kit, baby, world.updateFeed(feed, {{amount, 150}}, head()));
    isAnsweredAlike("edits");
    world.push(kit, baby, world.mutation(kind::feed, feed, Op::Delete, {}, head()));
    isAnsweredAlike("a delete");
    world.push(kit, baby, world.createFeed(feed));
    isAnsweredAlike("a delete and undo");
    QVERIFY(world.sharing.setRole(kit, baby, sam.userId, Role::Editor));
    isAnsweredAlike("another role");
}

void tst_SyncRepetition::theSameContentInOtherWordsIsTheSame()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const QJsonObject create = toJson(world.createFeed(world.newEntity(), 120));
    const auto take = [&](const QJsonObject &object) {
        return world.push(sam, baby, *mutationFromJson(object, {}));
    };
    take(create);
    QJsonObject other = create;
    // The same moment in another time zone.
    other.insert("updatedAt", "2026-11-22T09:00:00+02:00");
    other.insert("somethingNew", true);
    QVERIFY(take(other).replayed);
}

void tst_SyncRepetition::otherContentIsRefused_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member :
         {"entityType", "entityId", "op", "baseVersion", "updatedAt", "payload"})
        QTest::newRow(member) << QString(member);
}

void tst_SyncRepetition::otherContentIsRefused()
{
    QFETCH(QString, member);
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const Mutation first = world.createFeed(world.newEntity());
    world.push(sam, baby, first);
    Mutation second = first;
    if (member == "entityType")
        second.entityType = kind::sleep;
    else if (member == "entityId")
        second.entityId = world.newEntity();
    else if (member == "op")
        second.op = Op::Update;
    else if (member == "baseVersion")
        second.baseVersion = 1;
    else if (member == "updatedAt")
        second.updatedAt = first.updatedAt.plusMsecs(1);
    else
        second.payload.insert(notes, "x");
    const MutationResult result = world.push(sam, baby, second);
    QCOMPARE(result.status, MutationStatus::Invalid);
    QCOMPARE(result.error->code, QString(codes::mutationIdReused));
    QCOMPARE(result.error->field, QStringLiteral("/mutations/0/mutationId"));
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(3));
    QVERIFY(world.push(sam, baby, first).replayed);
}

void tst_SyncRepetition::anInvalidMutationIsValidatedAgain()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const Mutation update = world.updateFeed(feed, {{amount, 100}}, 0);
    QCOMPARE(world.push(sam, baby, update).error->code, QString(codes::notFound));
    world.clock.advance(-1000);
    world.push(sam, baby, world.createFeed(feed));
    world.clock.advance(1000);
    const MutationResult result = world.push(sam, baby, update);
    QCOMPARE(result.status, MutationStatus::Applied);
    QVERIFY(!result.replayed);
}

void tst_SyncRepetition::aRepetitionShowsNothingOfAnotherBaby()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller mallory = world.person(QStringLiteral("Mallory"));
    const BabyId family = world.baby(sam);
    const BabyId own = world.baby(mallory);
    world.join(sam, family, mallory, Role::Editor);
    const EntityId feed = world.newEntity();
    // Prepared and recorded while the id is unknown.
    const Mutation prepared = world.mutation(kind::feed, feed, Op::Delete);
    QCOMPARE(world.push(mallory, own, prepared).status, MutationStatus::Applied);
    world.push(mallory, family, world.createFeed(feed));
    QVERIFY(!world.push(mallory, own, prepared).entity);
    QVERIFY(world.sharing.remove(sam, family, mallory.userId));
    world.push(sam, family,
               world.updateFeed(feed, {{notes, "a secret"}}, world.allEvents(sam, family).size()));
    const MutationResult again = world.push(mallory, own, prepared);
    QVERIFY(again.replayed);
    QVERIFY(!again.entity);
}

QTEST_GUILESS_MAIN(tst_SyncRepetition)

#include "tst_syncrepetition.moc"

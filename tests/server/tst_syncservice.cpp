// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"
#include "tests/support/answers.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

namespace {

const QString amount = QStringLiteral("amountMl");
const QString notes = QStringLiteral("notes");

} // namespace

class tst_SyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void aFirstPushMakesTheBabyAndItsOwner();
    void aBabyThatIsNotMadeTakesNothing();
    void whatIsPushedComesBackByPull();
    void aSecondQueuedEditOfOneEntryApplies();
    void editsOfDifferentFieldsAreBothKept();
    void theLaterOfTwoConcurrentEditsWins();
    void anEditInKnowledgeOfTheOtherWinsWithAnySlowClock();
    void aDeleteIsAnEventAndTakenTwiceMakesOne();
    void aDeleteOfSomethingUnknownIsAppliedSilently();
    void anUpdateOfSomethingUnknownIsInvalid();
    void oneInvalidMutationLeavesTheOthers();
    void anErrorPointsIntoTheRequest();
    void anEntryBelongsToOneBabyForEver();
    void fiveHundredCreatesAreOnePush();
    void theListenerHearsOnlyOfCommits();
};

void tst_SyncService::aFirstPushMakesTheBabyAndItsOwner()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);

    const auto events = world.allEvents(sam, baby);
    QCOMPARE(seqsOf(events), countTo(2));
    QCOMPARE(events[0].entity.entityType, QString(kind::baby));
    QCOMPARE(events[0].entity.createdBy->name, QStringLiteral("Sam"));
    QCOMPARE(events[1].entity.entityType, QString(kind::caregiver));
    QCOMPARE(events[1].entity.data.value(u"role").toString(), QStringLiteral("owner"));
    QCOMPARE(world.sharing.caregivers(sam, baby)->first().role, Role::Owner);
}

void tst_SyncService::aBabyThatIsNotMadeTakesNothing()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby(QUuid::createUuid());
    const auto pushed = world.sync.push(sam, {baby,
                                              {world.mutation(kind::baby, entityIdOf(baby),
                                                              Op::Create, {}),
                                               world.createFeed(world.newEntity())}});
    QVERIFY(pushed);
    QCOMPARE(pushed->results[0].error->code, QString(codes::invalidField));
    QCOMPARE(pushed->results[1].error->code, QString(codes::notFound));
    // Without a stream there is no cursor, and a client accepts that.
    const QJsonObject answer = toJson(*pushed);
    QVERIFY(answer.value(QStringLiteral("cursor")).isNull());
    const auto understood = pushResponseFromJson(answer);
    QVERIFY(understood);
    QCOMPARE(understood->cursor, QString());
    QCOMPARE(understood->results.size(), 2);
    QVERIFY(world.sync.heads(sam)->babies.isEmpty());
    QVERIFY(world.listener.commits.isEmpty());
}

void tst_SyncService::whatIsPushedComesBackByPull()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const Mutation create = world.createFeed(feed, 120);
    const auto pushed = world.sync.push(sam, {baby, {create}});
    QVERIFY(pushed);
    QCOMPARE(pushed->results[0].status, MutationStatus::Applied);
    QCOMPARE(pushed->results[0].version, 3);

    const auto pulled = world.sync.pull(sam, baby, std::nullopt, 200);
    QVERIFY(pulled);
    QVERIFY(!pulled->hasMore);
    QCOMPARE(pulled->cursor, pushed->cursor);
    const Event &event = pulled->events.last();
    QCOMPARE(event.mutationId, create.mutationId);
    QCOMPARE(event.author, (Person{sam.userId, sam.name}));
    QCOMPARE(event.op, Op::Create);
    QCOMPARE(event.changed,
             (QStringList{amount, QStringLiteral("method"), QStringLiteral("startedAt")}));
    QCOMPARE(event.entity, *pushed->results[0].entity);
    QCOMPARE(event.entity.data.value(amount).toInt(), 120);

    const auto idle = world.sync.pull(sam, baby, pulled->cursor, 200);
    QVERIFY(idle->events.isEmpty());
    QCOMPARE(idle->cursor, pulled->cursor);
    QCOMPARE(idle->checksum, pulled->checksum);
}

void tst_SyncService::aSecondQueuedEditOfOneEntryApplies()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const qint64 version = world.push(sam, baby, world.createFeed(feed)).version;

    // Both were made offline, on the same base version.
    const Mutation first = world.updateFeed(feed, {{amount, 100}}, version);
    world.clock.advance(1);
    const Mutation second = world.updateFeed(feed, {{amount, 110}}, version);
    const auto pushed = world.sync.push(sam, {baby, {first, second}});
    QVERIFY(pushed);
    QCOMPARE(pushed->results[1].status, MutationStatus::Applied);
    QCOMPARE(pushed->results[1].entity->data.value(amount).toInt(), 110);
}

void tst_SyncService::editsOfDifferentFieldsAreBothKept()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, kit, Role::Editor);
    const EntityId feed = world.newEntity();
    const qint64 version = world.push(sam, baby, world.createFeed(feed)).version;

    world.push(sam, baby, world.updateFeed(feed, {{amount, 100}}, version));
    const MutationResult result = world.push(
        kit, baby, world.updateFeed(feed, {{notes, QStringLiteral("half asleep")}}, version));
    QCOMPARE(result.status, MutationStatus::Applied);
    QVERIFY(result.merged);
    QCOMPARE(result.entity->data.value(amount).toInt(), 100);
    QCOMPARE(result.entity->data.value(notes).toString(), QStringLiteral("half asleep"));
}

void tst_SyncService::theLaterOfTwoConcurrentEditsWins()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const qint64 version = world.push(sam, baby, world.createFeed(feed)).version;

    const Mutation earlier = world.updateFeed(feed, {{amount, 100}}, version);
    world.clock.advance(msecsPerMinute);
    const Mutation later = world.updateFeed(feed, {{amount, 110}}, version);
    world.push(sam, baby, later);
    const MutationResult lost = world.push(sam, baby, earlier);
    QCOMPARE(lost.status, MutationStatus::Conflict);
    QCOMPARE(lost.lost, QStringList{amount});
    QCOMPARE(lost.entity->data.value(amount).toInt(), 110);

    const MutationResult again = world.push(sam, baby, earlier);
    QVERIFY(again.replayed);
    QCOMPARE(again.status, MutationStatus::Conflict);
    QCOMPARE(again.lost, QStringList{amount});
}

void tst_SyncService::anEditInKnowledgeOfTheOtherWinsWithAnySlowClock()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const qint64 version = world.push(sam, baby, world.createFeed(feed)).version;
    Mutation edit = world.updateFeed(feed, {{amount, 100}}, version);
    edit.updatedAt = edit.updatedAt.plusMsecs(-msecsPerDay);
    QCOMPARE(world.push(sam, baby, edit).entity->data.value(amount).toInt(), 100);
}

void tst_SyncService::aDeleteIsAnEventAndTakenTwiceMakesOne()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    const qint64 version = world.push(sam, baby, world.createFeed(feed)).version;
    const auto remove = [&] {
        return world.push(sam, baby, world.mutation(kind::feed, feed, Op::Delete, {}, version));
    };
    QCOMPARE(remove().version, version + 1);
    QCOMPARE(remove().version, version + 1);
    const auto events = world.allEvents(sam, baby);
    QCOMPARE(events.size(), version + 1);
    QCOMPARE(events.last().op, Op::Delete);
    QVERIFY(events.last().entity.deleted);
}

void tst_SyncService::aDeleteOfSomethingUnknownIsAppliedSilently()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const MutationResult result = world.push(sam, baby,
                                             world.mutation(kind::feed, world.newEntity(),
                                                            Op::Delete));
    QCOMPARE(result.status, MutationStatus::Applied);
    QVERIFY(!result.entity);
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(2));
}

void tst_SyncService::anUpdateOfSomethingUnknownIsInvalid()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const MutationResult result = world.push(sam, baby,
                                             world.updateFeed(world.newEntity(), {{amount, 10}},
                                                              0));
    QCOMPARE(result.status, MutationStatus::Invalid);
    QCOMPARE(result.error->code, QString(codes::notFound));
}

void tst_SyncService::oneInvalidMutationLeavesTheOthers()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    Mutation wrong = world.createFeed(world.newEntity(), -5);
    const Mutation last = world.createFeed(world.newEntity());
    const auto pushed = world.sync.push(sam,
                                        {baby, {world.createFeed(world.newEntity()), wrong, last}});
    QVERIFY(pushed);
    QCOMPARE(pushed->results[0].status, MutationStatus::Applied);
    QCOMPARE(pushed->results[1].status, MutationStatus::Invalid);
    QCOMPARE(pushed->results[1].error->code, QString(codes::invalidField));
    QCOMPARE(pushed->results[2].version, 4);

    // An invalid mutation is not recorded; sent again with the same id, it is judged again.
    wrong.payload.insert(amount, 5);
    QCOMPARE(world.push(sam, baby, wrong).status, MutationStatus::Applied);
}

void tst_SyncService::anErrorPointsIntoTheRequest()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const Mutation good = world.createFeed(world.newEntity());
    Mutation reused = good;
    reused.payload.insert(amount, 10);
    Mutation unknownField = world.createFeed(world.newEntity());
    unknownField.payload.insert(QStringLiteral("a/b~c"), 1);
    Mutation memberAsField = world.createFeed(world.newEntity());
    memberAsField.payload.insert(QStringLiteral("entityId"), 1);
    Mutation unknownKind = world.createFeed(world.newEntity());
    unknownKind.entityType = QStringLiteral("dragon");
    Mutation endsFirst = world.createFeed(world.newEntity());
    endsFirst.payload.insert(QStringLiteral("endedAt"), QStringLiteral("2020-01-01T00:00:00.000Z"));
    const auto pushed = world.sync.push(
        sam, {baby,
              {good, world.createFeed(world.newEntity(), -5), reused, unknownField, memberAsField,
               unknownKind, world.updateFeed(world.newEntity(), {{amount, 10}}, 0), endsFirst}});
    QVERIFY(pushed);
    QStringList fields;
    for (const MutationResult &result : pushed->results)
        fields.append(result.error ? result.error->field : QString());
    const QStringList expected{{},
                               QStringLiteral("/mutations/1/payload/amountMl"),
                               QStringLiteral("/mutations/2/mutationId"),
                               QStringLiteral("/mutations/3/payload/a~1b~0c"),
                               QStringLiteral("/mutations/4/payload/entityId"),
                               QStringLiteral("/mutations/5/entityType"),
                               QStringLiteral("/mutations/6/entityId"),
                               QStringLiteral("/mutations/7/payload/endedAt")};
    QCOMPARE(fields, expected);
}

void tst_SyncService::anEntryBelongsToOneBabyForEver()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller eve = world.person(QStringLiteral("Eve"));
    const BabyId robin = world.baby(sam);
    const BabyId other = world.baby(eve);
    const EntityId feed = world.newEntity();
    world.push(sam, robin, world.createFeed(feed));
    for (const Mutation &theft :
         {world.createFeed(feed, 1), world.updateFeed(feed, {{amount, 1}}, 1),
          world.mutation(kind::feed, feed, Op::Delete, {}, 1)}) {
        const MutationResult result = world.push(eve, other, theft);
        QCOMPARE(result.status, MutationStatus::Invalid);
        QCOMPARE(result.error->code, QString(codes::wrongBaby));
        QVERIFY(!result.entity);
    }
    QCOMPARE(world.allEvents(sam, robin).size(), 3);
}

void tst_SyncService::fiveHundredCreatesAreOnePush()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    PushRequest request{baby, {}};
    for (int i = 0; i < 500; ++i)
        request.mutations.append(world.createFeed(world.newEntity(), 1 + i));
    const auto pushed = world.sync.push(sam, request);
    QVERIFY(pushed);
    QCOMPARE(pushed->results.last().version, 502);
    QCOMPARE(seqsOf(world.allEvents(sam, baby)), countTo(502));
    QCOMPARE(world.sync.pull(sam, baby, {}, 1000)->checksum, world.checksumOfSnapshot(sam, baby));
}

void tst_SyncService::theListenerHearsOnlyOfCommits()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, kit, Role::Viewer);
    world.listener.commits.clear();

    const Mutation create = world.createFeed(world.newEntity());
    const auto pushed = world.sync.push(sam, {baby, {create}});
    QCOMPARE(world.listener.commits.size(), 1);
    QCOMPARE(world.listener.commits[0].cursor, pushed->cursor);
    QCOMPARE(world.listener.commits[0].caregivers.size(), 2);
    world.push(sam, baby, create);
    (void)world.sync.push(kit, {baby, {world.createFeed(world.newEntity())}});
    QCOMPARE(world.listener.commits.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SyncService)

#include "tst_syncservice.moc"

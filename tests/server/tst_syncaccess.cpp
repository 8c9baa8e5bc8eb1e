// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

class tst_SyncAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void strangersAreRefused();
    void aViewerMayReadOnly();
    void onlyAnOwnerArchivesOrDeletesTheBaby();
    void anEditorDoesNotBringABabyBack();
    void anEditorMayWriteWhatLeavesTheOwnersChoice();
    void anEditorLeavesNoStampOnTheOwnersChoice();
    void aVersionThatIsNotWrittenCannotHaveBeenSeen();
    void lostAccessIsRefusedFromTheNextCallOn();
    void anEntryUnderAPersonsIdDisturbsNeither();
};

void tst_SyncAccess::strangersAreRefused()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller eve = world.person(QStringLiteral("Eve"));
    const BabyId robin = world.baby(sam);
    for (const BabyId &baby : {robin, BabyId(QUuid::createUuid())}) {
        const QString refused(codes::accessRevoked);
        QCOMPARE(codeOf(world.sync.push(eve, {baby, {world.createFeed(world.newEntity())}})),
                 refused);
        QCOMPARE(codeOf(world.sync.pull(eve, baby, std::nullopt, 200)), refused);
        QCOMPARE(codeOf(world.sync.snapshot(eve, baby, {}, 200, false)), refused);
        QCOMPARE(codeOf(world.sync.history(eve, baby, entityIdOf(baby))), refused);
    }
    QCOMPARE(codeOf(world.sync.push(
                 eve, {robin,
                       {world.mutation(kind::baby, entityIdOf(robin), Op::Create,
                                       {{QStringLiteral("name"), QStringLiteral("Mine")}})}})),
             QString(codes::accessRevoked));
}

void tst_SyncAccess::aViewerMayReadOnly()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller gran = world.person(QStringLiteral("Gran"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, gran, Role::Viewer);
    QVERIFY(world.sync.pull(gran, baby, std::nullopt, 200));
    QCOMPARE(codeOf(world.sync.push(gran, {baby, {world.createFeed(world.newEntity())}})),
             QString(codes::readOnly));
    QCOMPARE(world.allEvents(sam, baby).size(), 3);
}

void tst_SyncAccess::onlyAnOwnerArchivesOrDeletesTheBaby()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, kit, Role::Editor);
    const auto change = [&](Op op, const QJsonObject &payload) {
        return PushRequest{baby,
                           {world.createFeed(world.newEntity()),
                            world.mutation(kind::baby, entityIdOf(baby), op, payload, 1)}};
    };
    const auto archive = change(Op::Update, {{QStringLiteral("archived"), true}});
    QCOMPARE(codeOf(world.sync.push(kit, archive)), QString(codes::ownerOnly));
    QCOMPARE(codeOf(world.sync.push(kit, change(Op::Delete, {}))), QString(codes::ownerOnly));
    QCOMPARE(world.allEvents(sam, baby).size(), 3);
    QVERIFY(world.sync.push(kit, change(Op::Update,
                                        {{QStringLiteral("name"), QStringLiteral("Robyn")}})));
    QVERIFY(world.sync.push(sam, archive));
}

void tst_SyncAccess::anEditorDoesNotBringABabyBack()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    const EntityId id = entityIdOf(baby);
    world.join(sam, baby, kit, Role::Editor);
    const QJsonObject named{{QStringLiteral("name"), QStringLiteral("Robyn")}};
    const auto head = [&] { return world.allEvents(sam, baby).size(); };
    const auto pushes = [&](const Caller &caller, Op op, const QJsonObject &payload) {
        return codeOf(world.sync.push(caller,
                                      {baby,
                                       {world.createFeed(world.newEntity()),
                                        world.mutation(kind::baby, id, op, payload, head())}}));
    };
    QCOMPARE(pushes(sam, Op::Update, {{QStringLiteral("archived"), true}}), QString());
    // A create clears the fields that it does not name.
    QCOMPARE(pushes(kit, Op::Create, named), QString(codes::ownerOnly));
    QCOMPARE(pushes(kit, Op::Update, {{QStringLiteral("archived"), QJsonValue::Null}}),
             QString(codes::ownerOnly));
    QCOMPARE(pushes(sam, Op::Delete, {}), QString());
    const auto events = head();
    for (const Op op : {Op::Create, Op::Update})
        QCOMPARE(pushes(kit, op, named), QString(codes::ownerOnly));
    QCOMPARE(head(), events);
    QCOMPARE(pushes(sam, Op::Update, named), QString());
}

void tst_SyncAccess::anEditorMayWriteWhatLeavesTheOwnersChoice()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    const EntityId id = entityIdOf(baby);
    world.join(sam, baby, kit, Role::Editor);
    world.push(sam, baby,
               world.mutation(kind::baby, id, Op::Update, {{QStringLiteral("archived"), true}}, 1));
    const auto whole = world.mutation(kind::baby, id, Op::Create,
                                      {{QStringLiteral("name"), QStringLiteral("Robyn")},
                                       {QStringLiteral("archived"), true}},
                                      4);
    QCOMPARE(world.push(kit, baby, whole).status, MutationStatus::Applied);
    // An edit that loses the merge changes nothing either.
    const Mutation edit = world.mutation(kind::baby, id, Op::Update,
                                         {{QStringLiteral("name"), QStringLiteral("Ruby")}}, 5);
    world.clock.advance(1000);
    world.push(sam, baby, world.mutation(kind::baby, id, Op::Delete, {}, 5));
    QCOMPARE(world.push(kit, baby, edit).status, MutationStatus::Conflict);
}

void tst_SyncAccess::aVersionThatIsNotWrittenCannotHaveBeenSeen()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    world.push(sam, baby, world.createFeed(feed));
    const auto pushed = world.sync.push(sam, {baby,
                                              {world.createFeed(world.newEntity()),
                                               world.updateFeed(feed, {{"amountMl", 10}}, 4)}});
    QCOMPARE(codeOf(pushed), QString(codes::malformed));
    QCOMPARE(pushed.error().field, QStringLiteral("/mutations/1/baseVersion"));
    QCOMPARE(world.allEvents(sam, baby).size(), 3);
    QCOMPARE(world.push(sam, baby, world.updateFeed(feed, {{"amountMl", 10}}, 3)).status,
             MutationStatus::Applied);

    const BabyId unborn(QUuid::createUuid());
    QCOMPARE(codeOf(world.sync.push(
                 sam, {unborn,
                       {world.mutation(kind::baby, entityIdOf(unborn), Op::Create,
                                       {{QStringLiteral("name"), QStringLiteral("Mia")}}, 1)}})),
             QString(codes::malformed));
    // The answer does not reveal that others have the baby.
    const Caller eve = world.person(QStringLiteral("Eve"));
    const auto probe = [&](const BabyId &id) {
        return world.sync.push(eve, {id,
                                     {world.mutation(kind::baby, entityIdOf(id), Op::Create,
                                                     {{QStringLiteral("name"), "Mia"}}, 1)}});
    };
    QCOMPARE(codeOf(probe(unborn)), QString(codes::malformed));
    QCOMPARE(probe(baby).error(), probe(unborn).error());
}

// A write without a change would still leave field stamps, and an older edit that an owner made
// offline would lose to them.
void tst_SyncAccess::anEditorLeavesNoStampOnTheOwnersChoice()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const QString archived = QStringLiteral("archived");
    for (const Op op : {Op::Update, Op::Create}) {
        for (const QJsonValue &nothing : {QJsonValue(), QJsonValue(false)}) {
            const BabyId baby = world.baby(sam);
            const EntityId id = entityIdOf(baby);
            world.join(sam, baby, kit, Role::Editor);
            const Mutation archives = world.mutation(kind::baby, id, Op::Update, {{archived, true}},
                                                     1);
            world.clock.advance(1000);
            // Alone, and together with a change.
            QCOMPARE(world
                         .push(kit, baby,
                               world.mutation(kind::baby, id, Op::Update, {{archived, nothing}}, 1))
                         .status,
                     MutationStatus::Applied);
            QCOMPARE(world.allEvents(sam, baby).size(), 3);
            const auto renamed = world.push(
                kit, baby,
                world.mutation(kind::baby, id, op,
                               {{QStringLiteral("name"), "Robyn"}, {archived, nothing}}, 1));
            QCOMPARE(renamed.status, MutationStatus::Applied);
            QCOMPARE(world.allEvents(sam, baby).last().changed, QStringList("name"));
            const auto result = world.push(sam, baby, archives);
            QCOMPARE(result.status, MutationStatus::Applied);
            QCOMPARE(result.entity->data.value(archived), QJsonValue(true));
            QCOMPARE(result.entity->data.value("name"), QJsonValue("Robyn"));
        }
    }
}

void tst_SyncAccess::lostAccessIsRefusedFromTheNextCallOn()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, kit, Role::Editor);
    const auto elsewhere = world.connect();
    QVERIFY(elsewhere->sync.pull(kit, baby, std::nullopt, 200));
    QVERIFY(world.sharing.remove(sam, baby, kit.userId));
    QCOMPARE(codeOf(elsewhere->sync.pull(kit, baby, std::nullopt, 200)),
             QString(codes::accessRevoked));
    QCOMPARE(codeOf(elsewhere->sync.push(kit, {baby, {world.createFeed(world.newEntity())}})),
             QString(codes::accessRevoked));
    QVERIFY(elsewhere->sync.heads(kit)->babies.isEmpty());
}

void tst_SyncAccess::anEntryUnderAPersonsIdDisturbsNeither()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId baby = world.baby(sam);
    world.join(sam, baby, kit, Role::Editor);
    const EntityId kits(kit.userId.uuid());
    QCOMPARE(world.push(sam, baby, world.createFeed(kits)).status, MutationStatus::Applied);
    QVERIFY(world.sharing.setRole(sam, baby, kit.userId, Role::Owner));
    QCOMPARE(world.push(kit, baby, world.updateFeed(kits, {{"amountMl", 100}}, 4)).version, 6);
    QCOMPARE(world.sync.pull(sam, baby, {}, 1000)->checksum, world.checksumOfSnapshot(sam, baby));
    const auto snapshot = world.sync.snapshot(sam, baby, {}, 1000, false);
    QCOMPARE(snapshot->entities.size(), 2);
    QCOMPARE(snapshot->caregivers.size(), 2);
    QVERIFY(world.sharing.remove(sam, baby, kit.userId));
    QCOMPARE(world.sync.snapshot(sam, baby, {}, 1000, false)->entities.size(), 2);
    QCOMPARE(world.sync.pull(sam, baby, {}, 1000)->checksum, world.checksumOfSnapshot(sam, baby));
}

QTEST_GUILESS_MAIN(tst_SyncAccess)

#include "tst_syncaccess.moc"

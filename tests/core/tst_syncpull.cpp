// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncfixture.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

class TestSyncPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itPagesUntilTheServerSaysThatThereIsNoMore()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId first = f.profile.ids.next<EntityId>();
        const EntityId second = f.profile.ids.next<EntityId>();
        Q_EMIT f.live.headMoved(baby, "c3");
        QCOMPARE(f.wire.query("cursor"), QString("c1"));
        f.wire.answer(f.pulled({f.event(f.nappy(baby, first, 2))}, "c2", true));
        QCOMPARE(f.cursorOf(baby), QString("c2"));
        QCOMPARE(f.wire.query("cursor"), QString("c2"));
        f.wire.answer(f.pulled({f.event(f.nappy(baby, second, 3))}, "c3"));
        QCOMPARE(f.cursorOf(baby), QString("c3"));
        QVERIFY(f.profile.store.entries.find(second).value());
        QVERIFY(f.wire.pending.isEmpty());
    }

    void theNextPageIsOnItsWayWhileOneIsApplied()
    {
        SyncFixture f;
        f.engine.start();
        const BabyId baby(QUuid::createUuid());
        QStringList meanwhile;
        f.profile.database->failWhen([&](const QString &sql) {
            if (sql.contains(QStringLiteral(" INTO entries ")))
                meanwhile = f.wire.calls();
            return false;
        });
        f.wire.answer(f.heads({{baby, Role::Editor, "c5"}}));
        SnapshotResponse page;
        page.entities = {f.document(baby, entityIdOf(baby), 1, {{"name", "Ida"}}, kind::baby)};
        page.after = entityIdOf(baby).toString();
        page.cursor = "c5";
        f.wire.answer(toJson(page));
        QCOMPARE(meanwhile, QStringList{"snapshot"});
        QCOMPARE(f.wire.query("after"), page.after);
        QCOMPARE(f.wire.query("pushedCursor"), page.cursor);
        page.entities = {f.nappy(baby, f.profile.ids.next<EntityId>(), 2)};
        page.after.clear();
        f.wire.answer(toJson(page));
        QCOMPARE(meanwhile, QStringList());
        const auto next = f.event(f.nappy(baby, f.profile.ids.next<EntityId>(), 6));
        f.wire.answer(f.pulled({next}, "c6", true));
        QCOMPARE(meanwhile, QStringList{"pull"});
        QCOMPARE(f.wire.query("cursor"), QString("c6"));
    }

    void aPageThatFollowsOneThatCouldNotBeAppliedIsNotTaken_data()
    {
        QTest::addColumn<bool>("isJoin");
        QTest::newRow("pull") << false;
        QTest::newRow("join") << true;
    }

    void aPageThatFollowsOneThatCouldNotBeAppliedIsNotTaken()
    {
        QFETCH(bool, isJoin);
        SyncFixture f;
        const auto baby = isJoin ? BabyId(QUuid::createUuid()) : f.startShared();
        if (isJoin)
            f.engine.start();
        else
            f.engine.pullSoon();
        f.wire.answer(f.heads({{baby, Role::Owner, "c9"}}));
        f.profile.database->failWhen([](const QString &sql) {
            return sql.contains(QStringLiteral(" INTO entries "));
        });
        const Entity one = f.nappy(baby, f.profile.ids.next<EntityId>(), 2);
        const Entity two = f.nappy(baby, f.profile.ids.next<EntityId>(), 3);
        SnapshotResponse page{{one}, {}, one.entityId.toString(), "c2"};
        f.wire.answer(isJoin ? toJson(page) : f.pulled({f.event(one)}, "c2", true));
        QCOMPARE(f.wire.calls().size(), 1);
        f.profile.database->failWhen({});
        page = {{two}, {}, {}, "c3"};
        f.wire.answer(isJoin ? toJson(page) : f.pulled({f.event(two)}, "c3"));
        QVERIFY(!f.profile.store.entries.find(two.entityId).value());
        QVERIFY(f.profile.store.babies.find(baby).value()->cursor != QString("c3"));
        QVERIFY(f.wire.pending.isEmpty());
        // All of it comes with the next round.
        f.engine.syncSoon();
        f.wire.answer(f.heads({{baby, Role::Owner, "c9"}}));
        QCOMPARE(f.wire.query(isJoin ? "after" : "cursor"), QString(isJoin ? "" : "c1"));
    }

    void aHintOfWhatIsHeldAlreadyAsksForNothing()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c1");
        QVERIFY(f.wire.pending.isEmpty());
    }

    void aBabyThatIsNewlySharedComesBySnapshotThenByPull()
    {
        SyncFixture f;
        f.engine.start();
        const BabyId baby(QUuid::createUuid());
        const EntityId first(QUuid::createUuid());
        const EntityId second(QUuid::createUuid());
        f.wire.answer(f.heads({{baby, Role::Editor, "c5"}}));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        SnapshotResponse page;
        page.entities = {f.document(baby, entityIdOf(baby), 1, {{"name", "Ida"}}, kind::baby),
                         f.nappy(baby, first, 2)};
        page.caregivers = {{f.partner, "Sam", Role::Owner, f.profile.clock.instant}};
        page.after = first.toString();
        page.cursor = "c5";
        f.wire.answer(toJson(page));
        // The cursor is stored with the last page only, so that a crash now does not look complete.
        QVERIFY(f.cursorOf(baby).isEmpty());
        QCOMPARE(f.wire.query("after"), first.toString());
        page.entities = {f.nappy(baby, second, 3)};
        page.after.clear();
        page.cursor = "c6";
        f.wire.answer(toJson(page));
        QCOMPARE(f.cursorOf(baby), QString("c5"));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        f.wire.answer(f.pulled({}, "c6"));
        const auto row = f.profile.store.babies.find(baby).value();
        QCOMPARE(row->role, Role::Editor);
        QCOMPARE(row->name, QString("Ida"));
        QCOMPARE(row->cursor, QString("c6"));
        QCOMPARE(f.profile.store.babies.caregivers(baby)->size(), 1);
        QCOMPARE(f.profile.logbook.entries({})->size(), 2);
    }

    void aJoinThatWasCutGoesOnWhereItWas_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::newRow("by the line") << false;
        QTest::newRow("by the end of the program") << true;
    }
    void aJoinThatWasCutGoesOnWhereItWas()
    {
        QFETCH(bool, ended);
        SyncFixture f;
        f.engine.start();
        const BabyId baby(QUuid::createUuid());
        QList<EntityId> ids{EntityId(QUuid::createUuid()), EntityId(QUuid::createUuid()),
                            EntityId(QUuid::createUuid())};
        std::sort(ids.begin(), ids.end());
        f.wire.answer(f.heads({{baby, Role::Editor, "c5"}}));
        SnapshotResponse page;
        page.entities = {f.nappy(baby, ids.at(0), 2), f.nappy(baby, ids.at(1), 3)};
        page.after = ids.at(1).toString();
        page.cursor = "c5";
        f.wire.answer(toJson(page));
        QVERIFY(!f.profile.logbook.isAllHere(baby));
        if (ended) {
            f.engine.stop();
            f.wire.pending.clear();
            f.engine.start();
        } else {
            f.wire.loseConnection();
            f.engine.syncSoon();
        }
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
        f.wire.answer(f.heads({{baby, Role::Editor, "c7"}}));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QCOMPARE(f.wire.query("after"), ids.at(1).toString());
        QCOMPARE(f.engine.status().fetched, 2);
        page.entities = {f.nappy(baby, ids.at(2), 4)};
        page.after.clear();
        page.cursor = "c7";
        f.wire.answer(toJson(page));
        // Changes since the first page are still to be pulled.
        QCOMPARE(f.cursorOf(baby), QString("c5"));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QVERIFY(f.profile.logbook.isAllHere(baby));
        QCOMPARE(f.profile.logbook.entries({})->size(), 3);
    }

    void aJoinThatGoesOnKeepsWhatWasDeletedHereMeanwhile()
    {
        SyncFixture f;
        f.engine.start();
        const BabyId baby(QUuid::createUuid());
        QList<EntityId> ids{EntityId(QUuid::createUuid()), EntityId(QUuid::createUuid())};
        std::sort(ids.begin(), ids.end());
        f.wire.answer(f.heads({{baby, Role::Editor, "c5"}}));
        SnapshotResponse page;
        page.entities = {f.nappy(baby, ids.at(1), 2)};
        page.after = ids.at(1).toString();
        page.cursor = "c5";
        f.wire.answer(toJson(page));
        f.wire.loseConnection();
        QVERIFY(f.profile.logbook.remove(ids.at(1)));
        f.engine.syncSoon();
        f.wire.answer(f.heads({{baby, Role::Editor, "c5"}}));
        QCOMPARE(f.wire.query("after"), ids.at(1).toString());
        page.entities = {f.nappy(baby, ids.at(0), 3)};
        page.after.clear();
        f.wire.answer(toJson(page));
        QCOMPARE(f.cursorOf(baby), QString("c5"));
        // The server has not applied the delete yet, and may refuse it.
        const auto held = f.profile.store.confirmed.find(ids.at(1));
        QVERIFY(held && *held);
        QCOMPARE((*held)->version, 2);
        QCOMPARE(f.profile.logbook.entries({})->size(), 1);
    }

    // What was held before may have been deleted before the first page, and no later page tells
    // that.
    void aFirstFetchThatDidNotBeginEmptyBeginsAgain()
    {
        SyncFixture f;
        const BabyId baby(QUuid::createUuid());
        const EntityId before(QUuid::createUuid());
        const EntityId after(QUuid::createUuid());
        // As after a push that made the baby, of which the answer came.
        Transaction tx(*f.profile.database);
        QVERIFY(f.profile.store.babies.put(tx, baby, Role::Owner, Access::Shared));
        QVERIFY(f.profile.store.entries.confirm(tx, f.nappy(baby, before, 2)));
        QVERIFY(tx.commit());
        f.engine.start();
        f.wire.answer(f.heads({{baby, Role::Owner, "c5"}}));
        SnapshotResponse page;
        page.entities = {f.nappy(baby, after, 4)};
        page.after = after.toString();
        page.cursor = "c5";
        f.wire.answer(toJson(page));
        f.wire.loseConnection();
        f.engine.syncSoon();
        f.wire.answer(f.heads({{baby, Role::Owner, "c5"}}));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QCOMPARE(f.wire.query("after"), QString());
        page.after.clear();
        f.wire.answer(toJson(page));
        QCOMPARE(f.cursorOf(baby), QString("c5"));
        QVERIFY(!*f.profile.store.confirmed.find(before));
    }

    void aPageThatCannotBeReadIsAskedForInHalves()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c2");
        QCOMPARE(f.wire.query("limit"), QString("500"));
        f.wire.answer(Reply{.isTooLong = true});
        QCOMPARE(f.wire.calls().size(), 1);
        QCOMPARE(f.wire.query("limit"), QString("250"));
        QCOMPARE(f.wire.query("cursor"), QString("c1"));
        // A truncated document, as after an aborted decompression.
        f.wire.answer(Reply{.status = 200, .contentType = "application/json", .body = "{\"eve"});
        QCOMPARE(f.wire.query("limit"), QString("125"));
        f.wire.answer(f.pulled({}, "c2"));
        QCOMPARE(f.cursorOf(baby), QString("c2"));
        // A page of one event cannot be halved.
        Q_EMIT f.live.headMoved(baby, "c3");
        QCOMPARE(f.wire.query("limit"), QString("500"));
        for (int tries = 0; tries < 20 && !f.wire.pending.isEmpty(); ++tries)
            f.wire.answer(Reply{.isTooLong = true});
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.engine.status().error->code, QString(codes::badServer));
    }

    void aSnapshotThatCannotBeReadIsAskedForInHalves()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.requireResync(Reason::Expired);
        QCOMPARE(f.wire.query("limit"), QString("1000"));
        f.wire.answer(Reply{.isTooLong = true});
        QCOMPARE(f.wire.calls().size(), 1);
        QVERIFY(f.wire.calls().constFirst().startsWith("snapshot"));
        QCOMPARE(f.wire.query("limit"), QString("500"));
    }

    void anEndlessLogLeavesRoomOnTheDisk()
    {
        constexpr qint64 gib = qint64(1) << 30;
        constexpr DiskShare usual;
        // Half of what is free without the log.
        QVERIFY(usual.allows(1 * gib, 2 * gib));
        QVERIFY(!usual.allows(2 * gib, 1 * gib));
        // A large log of a family comes to a full disk too, but no log is endless.
        QVERIFY(usual.allows(gib / 4, 0));
        QVERIFY(!usual.allows(gib, 0));
        QVERIFY(usual.allows(3 * gib, 1000 * gib));
        QVERIFY(!usual.allows(4 * gib, 1000 * gib));
    }

    void whatTheDiskHasNoRoomForIsNotTaken()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const auto held = f.addNappy(baby);
        SnapshotResponse page;
        page.entities = {f.nappy(baby, f.profile.ids.next<EntityId>(), 7)};
        page.cursor = "c7";
        const PullResponse pull{{f.event(f.nappy(baby, f.profile.ids.next<EntityId>(), 7))},
                                "c7",
                                true,
                                {},
                                f.profile.clock.instant};
        EventApplier full(f.profile.store, {.least = 1, .most = 1});
        const auto paged = full.applyPage(baby, page);
        const auto pulled = full.applyPull(baby, "c1", pull, f.self);
        for (const auto &refused : {paged, pulled}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, QString(codes::badServer));
            QVERIFY(errorText(refused.error()).contains("go on logging"));
        }
        QCOMPARE(f.cursorOf(baby), QString("c1"));
        QVERIFY(f.profile.store.entries.find(held.id()).value());
        QVERIFY(!f.profile.store.entries.find(page.entities.constFirst().entityId).value());
        EventApplier roomy(f.profile.store);
        QVERIFY(roomy.applyPage(baby, page));
        QVERIFY(roomy.applyPull(baby, "c1", pull, f.self));
        QCOMPARE(f.cursorOf(baby), QString("c7"));
    }

    void aBabyMissingFromTheHeadsIsOnlyWipedWhenItsPullSaysSo()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        f.addOwner(baby);
        f.engine.start();
        f.wire.answer(f.heads({}));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QVERIFY(f.profile.store.entries.find(entityIdOf(baby)).value());
        // An owner's client asks whether the server has lost the baby.
        f.wire.refuse(codes::accessRevoked);
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.lostBabies, QStringList{"Mia"});
        QVERIFY(!f.profile.store.entries.find(entityIdOf(baby)).value());
    }

    void aChangeThatIsSentAgainAfterAccessEndedFailsAgain()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addOwner(baby);
        f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        // An owner's client asks whether the server has lost the baby.
        f.wire.refuse(codes::accessRevoked);
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.failed(), 1);
        while (!f.wire.calls().isEmpty())
            f.wire.answer(f.heads({}));
        const auto refused = f.profile.logbook.unsent.refused();
        QVERIFY(f.profile.logbook.unsent.retry(refused->constFirst().mutation.mutationId));
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.failed(), 1);
        QCOMPARE(f.waiting(), 0);
        // It must not loop, and must not report the end of access again.
        QVERIFY(!f.wire.calls().contains("push"));
        QCOMPARE(f.lostBabies, QStringList{"Mia"});
        QVERIFY(f.profile.store.entries.list({})->isEmpty());
    }

    void aProxysForbiddenWipesNothing()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        f.engine.start();
        f.wire.answer(f.heads({}));
        f.wire.answerHtml(403);
        QVERIFY(f.profile.store.entries.find(entityIdOf(baby)).value());
        QCOMPARE(f.engine.status().error->code, QString(codes::badServer));
    }

    void eventsThatFollowAreAppliedWithoutARequest()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        const auto told = [&](const char *from, const char *to, qint64 version) {
            PullResponse page;
            page.events = {f.event(f.nappy(baby, id, version))};
            page.cursor = to;
            page.serverTime = f.profile.clock.instant;
            return HeadEvents{baby, from, page};
        };
        Q_EMIT f.live.eventsTold(told("c1", "c2", 2));
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.cursorOf(baby), QString("c2"));
        QCOMPARE(f.profile.store.entries.find(id).value()->entity.version, 2);
        // The same event a second time.
        Q_EMIT f.live.eventsTold(told("c1", "c2", 2));
        QVERIFY(f.wire.pending.isEmpty());
        // An event is missing in between, or this one overtook it.
        Q_EMIT f.live.eventsTold(told("c3", "c4", 4));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QCOMPARE(f.wire.query("cursor"), QString("c2"));
        // During a pull no other events are applied.
        Q_EMIT f.live.eventsTold(told("c2", "c3", 3));
        QCOMPARE(f.cursorOf(baby), QString("c2"));
        f.wire.answer(f.pulled({f.event(f.nappy(baby, id, 4))}, "c4"));
        QCOMPARE(f.cursorOf(baby), QString("c4"));
    }

    void eventsThatDoNotFitArePulled()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const auto other = f.profile.ids.next<BabyId>();
        HeadEvents told{baby, "c1", {}};
        told.page.cursor = "c2";
        told.page.serverTime = f.profile.clock.instant;
        told.page.events = {f.event(f.nappy(other, f.profile.ids.next<EntityId>(), 2))};
        Q_EMIT f.live.eventsTold(told);
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QCOMPARE(f.cursorOf(baby), QString("c1"));
        f.wire.answer(f.pulled({}, "c1"));
        // The checksum does not match: the pull brings the missing events, or a snapshot repairs
        // it.
        told.page.events = {f.event(f.nappy(baby, f.profile.ids.next<EntityId>(), 2))};
        told.page.checksum = "0000000000000001";
        Q_EMIT f.live.eventsTold(told);
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QCOMPARE(f.wire.query("cursor"), QString("c2"));
    }

    void ownEventsWaitForTheAnswerToTheirPush()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        const auto results = f.allApplied(2);
        Event event = f.event(*results.first().entity);
        event.author.id = f.self;
        PullResponse page;
        page.events = {event};
        page.cursor = "c2";
        page.serverTime = f.profile.clock.instant;
        Q_EMIT f.live.eventsTold({baby, "c1", page});
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        QCOMPARE(f.cursorOf(baby), QString("c1"));
        f.wire.answer(f.pushed(results, "c2", "c1"));
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.cursorOf(baby), QString("c2"));
        QVERIFY(f.profile.store.babies.find(baby).value()->pushedCursor.isEmpty());
        QCOMPARE(f.profile.store.entries.find(entry.id()).value()->state, EntryState::Confirmed);
        QCOMPARE(f.profile.store.journal.of(entry.id())->size(), 1);
    }

    void ownEventsThatComeAfterTheNextPushAreNotPulled()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        const auto first = f.allApplied(2);
        f.wire.answer(f.pushed(first, "c2", "c1"));
        f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        // Only now comes the hint about the first push.
        Event event = f.event(*first.first().entity);
        event.author.id = f.self;
        PullResponse page;
        page.events = {event};
        page.cursor = "c2";
        page.serverTime = f.profile.clock.instant;
        Q_EMIT f.live.eventsTold({baby, "c1", page});
        f.wire.answer(f.pushed(f.allApplied(3), "c3", "c2"));
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.cursorOf(baby), QString("c3"));
    }

    // Hints carry no events of a long push. Pulled, each would fetch what was just sent.
    void theHeadOfALongPushIsNotPulled()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        Q_EMIT f.live.headMoved(baby, "c2");
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        f.wire.answer(f.pushed(f.allApplied(2), "c2", "c1"));
        QVERIFY(f.wire.pending.isEmpty());
        f.addNappy(baby);
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pushed(f.allApplied(3), "c3", "c2"));
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.cursorOf(baby), QString("c3"));
    }

    void anotherHeadDuringAPushIsPulledAfterIt()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        Q_EMIT f.live.headMoved(baby, "c3");
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        f.wire.answer(f.pushed(f.allApplied(2), "c2", "c1"));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QCOMPARE(f.wire.query("cursor"), QString("c2"));
    }

    void anAnswerThatDoesNotFollowIsPulled()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        f.wire.answer(f.pushed(f.allApplied(3), "c3", "c2"));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QCOMPARE(f.wire.query("cursor"), QString("c1"));
        QCOMPARE(f.wire.query("pushedCursor"), QString("c3"));
    }

    void aPullDoesNotOverwriteAnUnsentEdit()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pulled({f.event(f.nappy(baby, id, 2))}, "c2"));
        Q_EMIT f.live.headMoved(baby, "c3");
        QVERIFY(f.profile.logbook.edit(id, {{"type", "poo"}}));
        QCOMPARE(f.wire.calls(), (QStringList{"pull", "push"}));
        f.wire.answer(f.pulled({f.event(f.nappy(baby, id, 3, "dry"))}, "c3"));
        QCOMPARE(f.profile.store.entries.find(id).value()->text(QLatin1StringView("type")),
                 QString("poo"));
    }

    void whatANewerServerMadeIsStoredAsItCame()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        const QJsonObject data{{"height", 7}, {"startedAt", "2026-11-22T10:00:00.000Z"}};
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pulled({f.event(f.document(baby, id, 2, data, "hologram"))}, "c2"));
        QCOMPARE(f.profile.store.entries.find(id).value()->entity.data, data);
    }

    void aChangeOfAccessMovesTheCaregiverAndTheOwnRole()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        {
            // A smaller role of an owner has to be confirmed by the heads.
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.babies.put(tx, baby, Role::Editor, Access::Shared));
            QVERIFY(tx.commit());
        }
        const auto caregiver = [&](const UserId &user, qint64 seq, const char *role) {
            return f.event(f.document(baby, EntityId(user.uuid()), seq,
                                      {{"name", "N"}, {"role", role}}, kind::caregiver));
        };
        Q_EMIT f.live.headMoved(baby, "c3");
        f.wire.answer(f.pulled({caregiver(f.partner, 2, "owner"), caregiver(f.self, 3, "viewer")},
                               "c3"));
        QCOMPARE(f.profile.store.babies.caregivers(baby)->size(), 2);
        QCOMPARE(f.profile.store.babies.find(baby).value()->role, Role::Viewer);
        QVERIFY(!f.profile.logbook.add(baby, "nappy", {{"type", "wee"}}));

        auto gone = caregiver(f.partner, 4, "owner");
        gone.entity.deleted = true;
        Q_EMIT f.live.headMoved(baby, "c4");
        f.wire.answer(f.pulled({gone}, "c4"));
        QCOMPARE(f.profile.store.babies.caregivers(baby)->size(), 1);
    }

    void anExpiredCursorTakesASnapshotAndForgetsWhatWasDeletedMeanwhile()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pulled({f.event(f.nappy(baby, id, 2))}, "c2"));
        Q_EMIT f.live.headMoved(baby, "c9");
        f.wire.requireResync(Reason::Expired);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        SnapshotResponse page;
        page.entities = {f.document(baby, entityIdOf(baby), 1, {{"name", "Mia"}}, kind::baby)};
        page.cursor = "c9";
        f.wire.answer(toJson(page));
        QVERIFY(!f.profile.store.entries.find(id).value());
        QCOMPARE(f.cursorOf(baby), QString("c9"));
    }

    void whatARestoredServerLostStaysHereAndIsSent()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pulled({f.event(f.nappy(baby, id, 2))}, "c2"));
        Q_EMIT f.live.headMoved(baby, "d1");
        f.wire.requireResync(Reason::Diverged);
        QCOMPARE(f.wire.query("deleted"), QString("true"));
        SnapshotResponse page;
        page.cursor = "d1";
        f.wire.answer(toJson(page));
        QVERIFY(f.profile.store.entries.find(id).value());
        QCOMPARE(f.cursorOf(baby), QString("d1"));
        QCOMPARE(f.wire.calls(), (QStringList{"push", "pull"}));
    }

    void aServerThatNeverGoesOnIsAskedAgainAfterAPause_data()
    {
        QTest::addColumn<bool>("diverged");
        QTest::newRow("diverged") << true;
        QTest::newRow("expired") << false;
    }
    void aServerThatNeverGoesOnIsAskedAgainAfterAPause()
    {
        QFETCH(bool, diverged);
        SyncFixture f;
        const BabyId baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c9");
        int answers = 0;
        while (!f.wire.pending.isEmpty() && answers < 50) {
            f.wire.requireResync(diverged ? Reason::Diverged : Reason::Expired);
            ++answers;
        }
        QVERIFY(answers < 10);
        QCOMPARE(f.engine.status().error->code, QString(codes::resyncRequired));
        QVERIFY(f.engine.status().nextRetryAt);
    }

    void aDifferenceAtRestIsRepairedByOneSnapshot()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("differs from the server's"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("still differs"));
        SyncFixture f;
        const auto baby = f.startShared();
        const QString other = "0123456789abcdef";
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pulled({f.event(f.nappy(baby, f.profile.ids.next<EntityId>(), 2))}, "c2",
                               false, other));
        // Something may have changed meanwhile, so it pulls once more before it believes the
        // difference.
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        f.wire.answer(f.pulled({}, "c2", false, other));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        SnapshotResponse page;
        page.cursor = "c2";
        f.wire.answer(toJson(page));
        // An entity that the server does not know is pushed.
        QCOMPARE(f.wire.calls(), (QStringList{"push", "pull"}));
        f.wire.pending.move(0, 1);
        f.wire.answer(f.pulled({}, "c2", false, other));
        f.wire.answer(f.pushed(f.allApplied(3), QString()));
        QVERIFY(!f.wire.calls().contains("snapshot"));
    }

    void entriesOfAnotherBabyAreNotTaken()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pulled({f.event(f.nappy(f.profile.ids.next<BabyId>(), id, 2))}, "c2"));
        QVERIFY(!f.profile.store.entries.find(id).value());
        QCOMPARE(f.cursorOf(baby), QString("c1"));
        QCOMPARE(f.engine.status().error->code, QString(codes::badServer));
    }

    void aPageThatDoesNotMoveTheCursorIsNotAskedForForEver()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.answer(f.pulled({}, "c1", true));
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.engine.status().state, SyncStatus::State::Trouble);
    }

    void whenAnotherProcessPulledFirstItGoesOnFromThere()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c3");
        {
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.babies.moveCursor(tx, baby, "c1", "c2"));
            QVERIFY(tx.commit());
        }
        f.wire.answer(f.pulled({}, "c3"));
        QCOMPARE(f.cursorOf(baby), QString("c2"));
        QCOMPARE(f.wire.query("cursor"), QString("c2"));
    }

    void aPullThatFailedIsRepeatedThoughTheHeadsHaveNotChanged()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.engine.pullSoon();
        f.wire.answer(f.heads({{baby, Role::Owner, "c2"}}));
        f.wire.loseConnection();
        f.timers.pass(1'100);
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
        QCOMPARE(f.wire.first().ifNoneMatch, QByteArray("W/\"1\""));
        f.wire.answer(Reply{.status = 304});
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
    }

    void theServersTimeCorrectsAWrongClock()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Instant right = f.profile.clock.instant;
        Q_EMIT f.live.headMoved(baby, "c2");
        auto answer = f.pulled({}, "c2");
        answer["serverTime"] = right.plusMsecs(3 * msecsPerHour).toString();
        f.wire.answer(answer);
        QCOMPARE(f.profile.logbook.now(), right.plusMsecs(3 * msecsPerHour));
        // Network jitter does not change the clock's offset.
        Q_EMIT f.live.headMoved(baby, "c3");
        answer = f.pulled({}, "c3");
        answer["serverTime"] = right.plusMsecs(3 * msecsPerHour + 150).toString();
        f.wire.answer(answer);
        QCOMPARE(f.profile.logbook.now(), right.plusMsecs(3 * msecsPerHour));
    }
};

QTEST_GUILESS_MAIN(TestSyncPull)
#include "tst_syncpull.moc"

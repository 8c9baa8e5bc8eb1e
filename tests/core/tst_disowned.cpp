// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sealedcopies.h"
#include "core/store/ownership.h"
#include "syncfixture.h"
#include "tests/support/fulldisk.h"
#include "ui/words/messagewords.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace weehours;

namespace {

/// An owner with two entries that the server has, and one that is unsent.
class Owner : public SyncFixture
{
public:
    explicit Owner(bool isOnly) : baby(startShared())
    {
        for (qint64 version : {2, 3})
            confirm(nappy(baby, profile.ids.next<EntityId>(), version));
        if (isOnly)
            isMadeHere();
        else
            addOwner(baby);
        addNappy(baby);
    }

    void isMadeHere()
    {
        Transaction tx(*profile.database);
        if (!noteMadeHere(tx, profile.store, baby) || !tx.commit())
            qFatal("nothing can be noted");
    }

    /// The server says that Eve is an owner too.
    void claimAnotherOwner(bool bySnapshot)
    {
        wire.answer(pushed(allApplied(4)));
        while (!wire.pending.isEmpty())
            wire.answer(pulled({}, "c4"));
        Q_EMIT live.headMoved(baby, "c6");
        const EntityId selfId(self.uuid());
        const EntityId eve(QUuid::createUuid());
        const auto owner = [&](const EntityId &id, const char *name, qint64 version) {
            return document(baby, id, version, {{"name", name}, {"role", "owner"}},
                            QString(kind::caregiver));
        };
        if (!bySnapshot) {
            wire.answer(pulled({event(owner(selfId, "Alex", 5)), event(owner(eve, "Eve", 6))},
                               "c6"));
            return;
        }
        wire.answer(pulled({event(owner(selfId, "Alex", 5))}, "c5"));
        Q_EMIT live.headMoved(baby, "c9");
        while (!wire.pending.isEmpty() && wire.calls().constFirst() != "snapshot")
            wire.requireResync(Reason::Diverged);
        SnapshotResponse page;
        page.caregivers = {{self, "Alex", Role::Viewer, profile.clock.instant},
                           {UserId(eve.uuid()), "Eve", Role::Owner, profile.clock.instant}};
        page.cursor = QStringLiteral("c9");
        wire.answer(toJson(page));
    }
    /// Refuses every request, as often as the client asks.
    void disown()
    {
        while (!wire.pending.isEmpty())
            wire.refuse(codes::accessRevoked);
        Q_EMIT live.headMoved(baby, QStringLiteral("c9"));
        while (!wire.pending.isEmpty())
            wire.refuse(codes::accessRevoked);
        settle();
    }
    [[nodiscard]] BabyRow row() const { return *profile.store.babies.find(baby).value(); }
    [[nodiscard]] qsizetype shown() const
    {
        EntryQuery query;
        query.babyId = baby;
        return profile.logbook.entries(query)->size();
    }
    [[nodiscard]] SealedCopies copies() { return SealedCopies(profile.store); }

    BabyId baby;

private:
    void confirm(const Entity &entity)
    {
        Transaction tx(*profile.database);
        (void)profile.store.entries.confirm(tx, entity);
        (void)tx.commit();
        profile.feed.announce();
    }
};

} // namespace

/// What a server can and cannot take away from the owners of a log.
class TestDisowned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOnlyOwnersLogIsWipedByNoAnswer()
    {
        Owner f(true);
        QCOMPARE(f.shown(), 3);
        f.disown();
        QCOMPARE(f.shown(), 3);
        QCOMPARE(f.failed(), 0);
        QCOMPARE(f.row().access, Access::Apart);
        QCOMPARE(f.row().role, Role::Owner);
        QCOMPARE(f.lostBabies, QStringList());
        // Logging goes on, and nothing of it is sent to that server.
        f.addNappy(f.baby);
        QCOMPARE(f.shown(), 4);
        f.engine.syncSoon();
        f.wire.answer(f.heads({}));
        f.settle();
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.engine.status().waiting, 0);
        QCOMPARE(f.engine.status().state, SyncStatus::State::UpToDate);
        QCOMPARE(f.outcomes.constLast(), SyncOutcome::Done);
        // A restart does not wipe the log either.
        f.engine.stop();
        f.engine.start();
        f.disown();
        QCOMPARE(f.shown(), 4);
    }

    void whatIsKeptGoesToAnotherServerWhole()
    {
        Owner f(true);
        f.disown();
        QVERIFY(f.profile.logbook.endedAccess.keepHere(f.baby));
        QVERIFY(f.profile.logbook.endedAccess.isKeptHere(f.baby));
        QVERIFY(f.session.signOut());
        QVERIFY(f.session.signIn(QUrl("https://elsewhere.test"),
                                 {"token", {UserId(QUuid::createUuid()), "b@x.org", "Alex"}}));
        QVERIFY(!f.profile.logbook.endedAccess.isKeptHere(f.baby));
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        const auto pushed = pushRequestFromJson(f.wire.body());
        QVERIFY(pushed);
        QCOMPARE(pushed->babyId, f.baby);
        QCOMPARE(pushed->mutations.size(), 4);
        QCOMPARE(pushed->mutations.constFirst().entityId, entityIdOf(f.baby));
        QCOMPARE(pushed->mutations.constFirst().op, Op::Create);
    }

    void whoGoesElsewhereIsSignedInAllTheTime()
    {
        Owner f(true);
        f.disown();
        QVERIFY(f.session.signIn(QUrl("https://elsewhere.test"),
                                 {"token", {UserId(QUuid::createUuid()), "b@x.org", "Alex"}}));
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        QCOMPARE(f.row().access, Access::Local);
    }

    void aServerThatComesToItsSensesIsFollowedAgain()
    {
        Owner f(true);
        f.disown();
        f.engine.syncSoon();
        f.wire.answer(f.heads({{f.baby, Role::Owner, "c9"}}));
        QCOMPARE(f.row().access, Access::Shared);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
    }

    void theOnlyOwnerIsNotMadeLessByAServersWord_data()
    {
        QTest::addColumn<bool>("disownedBefore");
        QTest::newRow("at once") << false;
        QTest::newRow("after it was refused") << true;
    }

    // If the server could make the owner an editor, it could then remove them.
    void theOnlyOwnerIsNotMadeLessByAServersWord()
    {
        QFETCH(const bool, disownedBefore);
        Owner f(true);
        if (disownedBefore)
            f.disown();
        else
            f.wire.answer(f.pushed(f.allApplied(4)));
        f.engine.syncSoon();
        while (f.wire.calls().value(0) != "heads")
            f.wire.answer(f.pulled({}, "c1"));
        f.wire.answer(f.heads({{f.baby, Role::Viewer, "c1"}}));
        QCOMPARE(f.row().role, Role::Owner);
        f.disown();
        QCOMPARE(f.shown(), 3);
    }

    void anEventTakesNoRoleAwayWithoutTheHeads()
    {
        Owner f(true);
        f.wire.answer(f.pushed(f.allApplied(4)));
        while (!f.wire.pending.isEmpty())
            f.wire.answer(f.pulled({}, "c4"));
        const EntityId self(f.self.uuid());
        const Entity fallen = f.document(f.baby, self, 5, {{"name", "Alex"}, {"role", "viewer"}},
                                         QString(kind::caregiver));
        Q_EMIT f.live.headMoved(f.baby, "c5");
        f.wire.answer(f.pulled({f.event(fallen)}, "c5"));
        QCOMPARE(f.row().role, Role::Owner);
    }

    void anotherOwnerOfAServersOwnMakingCountsForNothing_data()
    {
        QTest::addColumn<bool>("bySnapshot");
        QTest::newRow("by an event") << false;
        QTest::newRow("by a list") << true;
    }

    // A server could first claim that somebody else is an owner, and then that the person is not.
    void anotherOwnerOfAServersOwnMakingCountsForNothing()
    {
        QFETCH(const bool, bySnapshot);
        Owner f(true);
        f.claimAnotherOwner(bySnapshot);
        QCOMPARE(f.profile.store.babies.caregivers(f.baby)->size(), 2);
        f.disown();
        QCOMPARE(f.row().access, Access::Apart);
        QCOMPARE(f.row().role, Role::Owner);
        QCOMPARE(f.shown(), 3);
        QVERIFY(f.copies().list().isEmpty());
    }

    // Applies from the first push of a baby that was made on this device.
    void whatWasMadeHereIsItsMakersWhateverAServerSays()
    {
        SyncFixture f;
        const BabyId baby = f.profile.addBaby();
        const auto row = [&] { return f.profile.store.babies.find(baby).value(); };
        f.engine.start();
        QCOMPARE(f.wire.calls().constFirst(), QString("push"));
        f.wire.answer(f.pushed(f.allApplied(1), "c1"));
        QCOMPARE(row()->access, Access::Shared);
        SnapshotResponse page;
        page.caregivers = {{f.self, "Alex", Role::Owner, f.profile.clock.instant}};
        page.cursor = QStringLiteral("c1");
        f.settle();
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        f.wire.answer(toJson(page));
        while (!f.wire.pending.isEmpty())
            f.wire.answer(f.pulled({}, "c1"));
        const auto look = [&](const char *cursor) {
            f.engine.syncSoon();
            QCOMPARE(f.wire.calls(), QStringList{"heads"});
            f.wire.answer(f.heads({{baby, Role::Owner, cursor}}));
            QCOMPARE(f.wire.calls(), QStringList{"pull"});
        };
        look("c2");
        const Entity eve = f.document(baby, EntityId(f.partner.uuid()), 2,
                                      {{"name", "Eve"}, {"role", "owner"}},
                                      QString(kind::caregiver));
        f.wire.answer(f.pulled({f.event(eve)}, "c2"));
        QCOMPARE(f.profile.store.babies.caregivers(baby)->size(), 2);
        look("c3");
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(row()->access, Access::Apart);
    }

    void anotherOwnerOfThePersonsMakingCounts()
    {
        Owner f(true);
        QVERIFY(f.session.trustOwnersOf(f.baby));
        f.claimAnotherOwner(false);
        f.disown();
        QCOMPARE(f.row().access, Access::Revoked);
        QVERIFY(f.copies().find(f.baby));
    }

    void whatOneOfSeveralOwnersLosesIsSetAside()
    {
        Owner f(false);
        f.disown();
        QCOMPARE(f.row().access, Access::Revoked);
        QCOMPARE(f.lostBabies, QStringList{"Mia"});
        QCOMPARE(f.shown(), 0);
        QCOMPARE(f.failed(), 1);
        const auto copy = f.copies().find(f.baby);
        QVERIFY(copy);
        QCOMPARE(copy->name, QString("Mia"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const QFileInfo file(copy->path);
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(file.absolutePath()).permissions() & others));
        QCOMPARE(f.engine.status().babies.constFirst().sealedUntil, copy->until());

        // It comes back with new ids, so that any server accepts it.
        const auto back = f.profile.logbook.endedAccess.bringBack(f.baby);
        QVERIFY2(back, qPrintable(back ? QString() : errorText(back.error())));
        QCOMPARE(back->text(QLatin1StringView("name")), QString("Mia"));
        QVERIFY(back->entity.babyId != f.baby);
        EntryQuery query;
        query.babyId = back->entity.babyId;
        QCOMPARE(f.profile.logbook.entries(query)->size(), 3);
        QCOMPARE(f.profile.store.babies.find(back->entity.babyId).value()->access, Access::Local);
        QVERIFY(!f.copies().find(f.baby));
        QVERIFY(!f.profile.logbook.endedAccess.bringBack(f.baby));
        // The unsent change is part of the log again, and not kept a second time.
        QCOMPARE(f.profile.logbook.unsent.refused()->size(), 0);
        QVERIFY(!f.profile.store.babies.find(f.baby)->has_value());
    }

    void whatWasSetAsideIsWipedAfterThirtyDays()
    {
        Owner f(false);
        f.disown();
        f.engine.stop();
        f.profile.clock.instant = f.profile.clock.instant.plusMsecs(30 * msecsPerDay - 1000);
        f.engine.start();
        QVERIFY(f.copies().find(f.baby));
        f.engine.stop();
        f.profile.clock.instant = f.profile.clock.instant.plusMsecs(1000);
        f.engine.start();
        QVERIFY(!f.copies().find(f.baby));
        QVERIFY(QDir(f.profile.folder.filePath("sealed")).isEmpty());
    }

    void whoHasReadItCanWipeItAtOnce()
    {
        Owner f(false);
        f.disown();
        QVERIFY(f.profile.logbook.unsent.discard(
            f.profile.logbook.unsent.refused()->constFirst().mutation.mutationId));
        QVERIFY(f.profile.logbook.endedAccess.forget(f.baby));
        QVERIFY(!f.copies().find(f.baby));
    }

    void aCopyThatCannotBeWrittenKeepsTheLog()
    {
        Owner f(false);
        QFile inTheWay(f.profile.folder.filePath("sealed"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        f.disown();
        QCOMPARE(f.shown(), 3);
        QCOMPARE(f.lostBabies, QStringList());
        QVERIFY(f.engine.status().error);
        QVERIFY(inTheWay.remove());
    }

    void aCopyThatTheDiskDoesNotTakeIsNone()
    {
        Owner f(false);
        const SealedCopies copies = f.copies();
        {
            const FullDisk disk(100);
            QVERIFY(!copies.put(f.baby, f.profile.clock.instant));
        }
        QVERIFY(copies.list().isEmpty());
        QVERIFY(copies.put(f.baby, f.profile.clock.instant));
        QCOMPARE(copies.list().size(), 1);
    }

    void ofSeveralOwnersOneWhoIsMadeLessHasACopy()
    {
        Owner f(false);
        f.wire.answer(f.pushed(f.allApplied(4)));
        f.engine.syncSoon();
        while (f.wire.calls().value(0) != "heads")
            f.wire.answer(f.pulled({}, "c1"));
        f.wire.answer(f.heads({{f.baby, Role::Editor, "c1"}}));
        QCOMPARE(f.row().role, Role::Editor);
        QVERIFY(f.copies().find(f.baby));
    }

    void whatAnEditorLosesIsWiped()
    {
        Owner f(false);
        {
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.babies.put(tx, f.baby, Role::Editor, Access::Shared));
            QVERIFY(tx.commit());
        }
        f.disown();
        QCOMPARE(f.row().access, Access::Revoked);
        QCOMPARE(f.shown(), 0);
        QVERIFY(f.copies().list().isEmpty());
    }

    void aSnapshotThatLeavesOutWhatAnOwnerHoldsIsNoWipeEither()
    {
        Owner f(true);
        f.wire.answer(f.pushed(f.allApplied(4)));
        while (!f.wire.pending.isEmpty())
            f.wire.answer(f.pulled({}, "c4"));
        Q_EMIT f.live.headMoved(f.baby, "c9");
        f.wire.requireResync(Reason::Expired);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        SnapshotResponse page;
        page.entities = {f.document(f.baby, entityIdOf(f.baby), 1, {{"name", "Mia"}}, kind::baby)};
        page.cursor = QStringLiteral("c9");
        f.wire.answer(toJson(page));
        QCOMPARE(f.shown(), 0);
        const auto copy = f.copies().find(f.baby);
        QVERIFY(copy);
        QCOMPARE(SealedCopies::read(*copy)->size(), 4);
    }

    void aServerThatTakesPushesAndRefusesPullsIsAskedEverMoreSeldom_data()
    {
        QTest::addColumn<bool>("isOnly");
        QTest::addColumn<bool>("lists");
        for (const bool isOnly : {true, false}) {
            for (const bool lists : {true, false}) {
                QTest::addRow("%s, %s", isOnly ? "the only owner" : "one of two owners",
                              lists ? "the heads list the baby" : "the heads do not")
                    << isOnly << lists;
            }
        }
    }

    // Each refused pull makes an owner push the whole log again. A server that takes it and refuses
    // the next pull must not keep the client at that, and must not get a change off the device.
    void aServerThatTakesPushesAndRefusesPullsIsAskedEverMoreSeldom()
    {
        QFETCH(const bool, isOnly);
        QFETCH(const bool, lists);
        Owner f(isOnly);
        int pushes = 0;
        int pulls = 0;
        qint64 version = 10;
        const auto answerAll = [&] {
            while (!f.wire.pending.isEmpty()) {
                const QString call = f.wire.calls().constFirst();
                if (call == QStringLiteral("heads")) {
                    f.wire.answer(f.heads(lists ? QList<Head>{{f.baby, Role::Owner, "c9"}}
                                                : QList<Head>{}));
                } else if (call == QStringLiteral("push")) {
                    QVERIFY(++pushes < 100);
                    const auto results = f.allApplied(version);
                    version += results.size();
                    f.wire.answer(f.pushed(results, QStringLiteral("p%1").arg(version)));
                } else {
                    QVERIFY(++pulls < 200);
                    f.wire.refuse(codes::accessRevoked);
                }
            }
        };
        answerAll();
        Q_EMIT f.live.headMoved(f.baby, "c9");
        for (qint64 passed = 0; passed < 10 * msecsPerMinute; passed += 1'000) {
            answerAll();
            if (QTest::currentTestFailed())
                return;
            f.timers.pass(1'000);
        }
        QVERIFY(pulls > 0);
        // What was logged while it went on is unsent, or taken by the server and shown.
        const qsizetype before = f.shown();
        f.engine.stop();
        f.addNappy(f.baby);
        if (isOnly || before > 0) {
            QCOMPARE(f.shown(), before + 1);
            QCOMPARE(before, 3);
        } else {
            // Another owner may have ended this access: the copy is whole, and the person has it.
            const auto copy = f.copies().find(f.baby);
            QVERIFY(copy);
            QCOMPARE(SealedCopies::read(*copy)->size(), 4);
        }
        QCOMPARE(f.failed(), 0);
    }

    void whoGivesUpWhatIsKeptApartHasACopy()
    {
        Owner f(true);
        f.disown();
        f.engine.letGo(f.baby);
        QCOMPARE(f.row().access, Access::Revoked);
        QCOMPARE(f.shown(), 0);
        QVERIFY(f.copies().find(f.baby));
    }
};

QTEST_GUILESS_MAIN(TestDisowned)
#include "tst_disowned.moc"

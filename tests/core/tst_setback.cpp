// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/entitydigest.h"
#include "syncfixture.h"

#include <QTest>

using namespace weehours;

namespace {

/// A client that holds one nappy at version 9, at cursor `c9`.
class Holder : public SyncFixture
{
public:
    Holder() : baby(startShared()), held(nappy(baby, profile.ids.next<EntityId>(), 9))
    {
        Q_EMIT live.headMoved(baby, QStringLiteral("c9"));
        wire.answer(pulled({event(held)}, QStringLiteral("c9")));
    }

    [[nodiscard]] PushRequest push() const
    {
        return wire.calls().value(0) == QStringLiteral("push")
                   ? pushRequestFromJson(wire.body()).value()
                   : PushRequest{};
    }
    /// The server applied the first mutation of the pending push; `current` is the result.
    void take(const Entity &current, const QString &head)
    {
        MutationResult result;
        result.mutationId = push().mutations.constFirst().mutationId;
        result.version = current.version;
        result.entity = current;
        wire.answer(pushed({result}, head));
    }
    [[nodiscard]] SnapshotResponse page(const QList<Entity> &entities) const
    {
        SnapshotResponse response;
        response.entities = {document(baby, entityIdOf(baby), 1, {{"name", "Mia"}}, kind::baby)};
        response.entities += entities;
        response.cursor = QStringLiteral("d1");
        return response;
    }
    [[nodiscard]] Entry shown() const
    {
        return profile.store.entries.find(held.entityId).value().value();
    }
    [[nodiscard]] QList<OutboxRow> rows() const
    {
        return profile.store.outbox.rowsOf(held.entityId).value();
    }
    Result<Entry> edit(const QJsonObject &fields)
    {
        return profile.logbook.edit(held.entityId, fields);
    }

    BabyId baby;
    Entity held;
};

} // namespace

/// How a client notices that a server was set back to a backup. It must never take a version of the
/// new history for the one of the old history with the same number.
class TestSetBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPushReportsHowFarTheStreamIsKnown()
    {
        Holder f;
        QVERIFY(f.edit({{"type", "poo"}}));
        QCOMPARE(f.push().cursor, QString("c9"));
        QCOMPARE(f.push().pushedCursor, QString());
        f.take(f.nappy(f.baby, f.held.entityId, 10, "poo"), "c10");
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        f.wire.loseConnection();
        QVERIFY(f.edit({{"type", "dry"}}));
        QCOMPARE(f.push().cursor, QString("c9"));
        QCOMPARE(f.push().pushedCursor, QString("c10"));
    }

    // The pull learns of it while the push is being sent: that is one recovery, and no error.
    void aPushAndAPullThatNoticeItTogetherBeginOneRecovery()
    {
        Holder f;
        Q_EMIT f.live.headMoved(f.baby, "d1");
        QVERIFY(f.edit({{"type", "poo"}}));
        QCOMPARE(f.wire.calls(), (QStringList{"pull", "push"}));
        f.wire.requireResync(Reason::Diverged);
        QCOMPARE(f.wire.calls().size(), 2); // the push and the snapshot
        f.wire.requireResync(Reason::Diverged);
        QVERIFY(!f.engine.status().error);
        f.wire.answer(toJson(f.page({f.nappy(f.baby, f.held.entityId, 9, "mixed")})));
        QVERIFY(!f.engine.status().error);
        const auto waiting = f.profile.store.outbox.rows(false);
        QCOMPARE(waiting->constLast().mutation.payload, (QJsonObject{{"type", "poo"}}));
    }

    void aPushThatBuildsOnALostPastIsSentAgainAfterARecovery()
    {
        Holder f;
        QVERIFY(f.edit({{"type", "poo"}}));
        QCOMPARE(f.push().mutations[0].baseVersion, 9);
        f.wire.requireResync(Reason::Diverged);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QCOMPARE(f.failed(), 0);
        // Another change has used the number since.
        f.wire.answer(toJson(f.page({f.nappy(f.baby, f.held.entityId, 9, "mixed")})));
        const PushRequest again = f.push();
        QCOMPARE(again.cursor, QString("d1"));
        QCOMPARE(again.mutations.constLast().payload, (QJsonObject{{"type", "poo"}}));
        QCOMPARE(again.mutations.constLast().baseVersion, 0);
    }

    // Otherwise the client would ask for the whole log as fast as the server can answer.
    void aServerThatSaysSoAfterEachRecoveryIsAskedEverMoreSeldom()
    {
        Holder f;
        QVERIFY(f.edit({{"type", "poo"}}));
        const quint64 sum = digestTerm(entityIdOf(f.baby), 1) + digestTerm(f.held.entityId, 9);
        int pushes = 0;
        for (qint64 passed = 0; passed < 10 * msecsPerMinute; passed += 1'000) {
            while (!f.wire.calls().isEmpty()) {
                const QString call = f.wire.calls().constFirst();
                if (call == QStringLiteral("push")) {
                    QVERIFY(++pushes < 100);
                    f.wire.requireResync(Reason::Diverged);
                } else if (call == QStringLiteral("snapshot")) {
                    f.wire.answer(toJson(f.page({f.nappy(f.baby, f.held.entityId, 9, "mixed")})));
                } else if (call.startsWith(QStringLiteral("pull"))) {
                    f.wire.answer(f.pulled({}, "d1", false, checksumText(sum)));
                } else {
                    f.wire.answer(f.heads({{f.baby, Role::Owner, "d1"}}));
                }
            }
            f.timers.pass(1'000);
        }
        QVERIFY(pushes > 3);
        QVERIFY(f.engine.status().error);
        QCOMPARE(f.engine.status().error->code, QString(codes::resyncRequired));
        QCOMPARE(f.failed(), 0);
        QCOMPARE(f.rows().constLast().mutation.payload, (QJsonObject{{"type", "poo"}}));
    }

    void aServerThatRefusesEachPullIsAskedEverMoreSeldom()
    {
        Holder f;
        Q_EMIT f.live.headMoved(f.baby, "d1");
        int pulls = 0;
        for (qint64 passed = 0; passed < 10 * msecsPerMinute; passed += 1'000) {
            while (!f.wire.calls().isEmpty()) {
                const QString call = f.wire.calls().constFirst();
                if (call.startsWith(QStringLiteral("pull"))) {
                    QVERIFY(++pulls < 200);
                    f.wire.requireResync(Reason::Expired);
                } else if (call == QStringLiteral("snapshot")) {
                    f.wire.answer(toJson(f.page({f.nappy(f.baby, f.held.entityId, 9, "mixed")})));
                } else if (call == QStringLiteral("push")) {
                    f.wire.answer(f.pushed(f.allApplied(1), "d1"));
                } else {
                    f.wire.answer(f.heads({{f.baby, Role::Owner, "d1"}}));
                }
            }
            f.timers.pass(1'000);
        }
        QVERIFY(pulls > 3);
        QVERIFY(f.engine.status().error);
        QCOMPARE(f.shown().id(), f.held.entityId);
    }

    void aServerThatWasSetBackToTheVeryCursorIsFoundOut()
    {
        Holder f;
        const Entry mine = f.addNappy(f.baby);
        f.wire.answer(f.pushed(f.allApplied(10), "c10"));
        f.wire.loseConnection(); // the pull
        f.engine.stop();
        f.wire.pending.clear();
        f.engine.start();
        // The head equals the client's cursor: only the pushed place shows that something is new.
        f.wire.answer(f.heads({{f.baby, Role::Owner, "c9"}}));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        const quint64 sum = digestTerm(entityIdOf(f.baby), 1) + digestTerm(f.held.entityId, 9);
        f.wire.answer(f.pulled({}, "c9", false, checksumText(sum)));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        f.wire.answer(toJson(f.page({f.held})));
        QCOMPARE(f.push().mutations.size(), 1);
        QCOMPARE(f.push().mutations[0].entityId, mine.id());
        QCOMPARE(f.push().mutations[0].op, Op::Create);
    }

    // An added and deleted entry leaves no trace in the checksum, but another device that saw it in
    // between would bring it back.
    void aDeleteOfWhatOnlyTheLostPastHadIsMadeAgain()
    {
        Holder f;
        const Entry mine = f.addNappy(f.baby);
        f.wire.answer(f.pushed(f.allApplied(10), "c10"));
        f.wire.loseConnection(); // the pull
        QVERIFY(f.profile.logbook.remove(mine.id()));
        f.wire.answer(f.pushed(f.allApplied(11), "c11"));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QCOMPARE(f.wire.query("cursor"), QString("c9"));
        QCOMPARE(f.wire.query("pushedCursor"), QString("c11"));
        f.wire.requireResync(Reason::Diverged);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        f.wire.answer(toJson(f.page({f.held})));
        f.engine.syncSoon();
        if (f.wire.calls().constFirst() == QStringLiteral("pull"))
            f.wire.answer(f.pulled({}, "d1"));
        const auto again = f.push().mutations;
        QCOMPARE(again.size(), 2);
        QCOMPARE(again[0].op, Op::Create);
        QCOMPARE(again[1].op, Op::Delete);
        QCOMPARE(again[1].entityId, mine.id());
    }

    // Set back again, before a pull has confirmed what was restored.
    void aServerThatIsSetBackAgainAndAgainIsFoundOutEachTime()
    {
        Holder f;
        const Entry mine = f.addNappy(f.baby);
        const quint64 sum = digestTerm(entityIdOf(f.baby), 1) + digestTerm(f.held.entityId, 9);
        QString cursor("c9");
        const auto pushAndLose = [&] {
            QCOMPARE(f.push().mutations.value(0).entityId, mine.id());
            f.wire.answer(f.pushed(f.allApplied(10), "c10"));
            // A pull that may have crossed the push is repeated.
            for (int pulls = 0; pulls < 2 && f.wire.calls() == QStringList{"pull"}; ++pulls)
                f.wire.answer(f.pulled({}, cursor, false, checksumText(sum)));
        };
        constexpr int often = 5;
        for (int i = 0; i < often; ++i) {
            pushAndLose();
            QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
            f.wire.answer(toJson(f.page({f.held})));
            cursor = "d1";
        }
        // Not without end: client and server may just compute the checksum differently.
        pushAndLose();
        QVERIFY(!f.wire.calls().contains("snapshot"));
    }

    void afterAllWasConfirmedAnEqualHeadIsNoNewsAgain()
    {
        Holder f;
        f.addNappy(f.baby);
        f.wire.answer(f.pushed(f.allApplied(10), "c10"));
        f.wire.answer(f.pulled({}, "c10"));
        QCOMPARE(f.profile.store.babies.find(f.baby).value()->pushedCursor, QString());
        f.engine.networkReconnected();
        f.wire.answer(f.heads({{f.baby, Role::Owner, "c10"}}));
        QVERIFY(f.wire.pending.isEmpty());
    }

    void anotherStateUnderTheSameVersionBeginsARecovery()
    {
        Holder f;
        QVERIFY(f.edit({{"type", "poo"}}));
        // The restored server assigns number 9 again, to this very change.
        f.take(f.nappy(f.baby, f.held.entityId, 9, "poo"), "d9");
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QCOMPARE(f.shown().text(QLatin1StringView("type")), QString("poo"));
    }

    void aChangeMadeDuringARecoveryBuildsOnNoVersion()
    {
        Holder f;
        Q_EMIT f.live.headMoved(f.baby, "d1");
        f.wire.requireResync(Reason::Diverged);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QVERIFY(f.edit({{"type", "poo"}}));
        QCOMPARE(f.rows().constFirst().mutation.baseVersion, 0);
    }

    void nothingIsSentUntilARecoveryHasItsCursor()
    {
        Holder f;
        Q_EMIT f.live.headMoved(f.baby, "d1");
        f.wire.requireResync(Reason::Diverged);
        SnapshotResponse page = f.page({f.held});
        page.after = (f.held.entityId).toString();
        f.wire.answer(toJson(page));
        // Every stored entity is confirmed again, but one more page follows.
        QVERIFY(f.edit({{"type", "poo"}}));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        page.entities.clear();
        page.after.clear();
        f.wire.answer(toJson(page));
        QCOMPARE(f.push().cursor, QString("d1"));
    }

    void aChangeThatWaitsHasNotSeenWhatAnotherDeviceDid()
    {
        Holder f;
        QVERIFY(f.edit({{"type", "poo"}}));
        QVERIFY(f.edit({{"notes", "mine"}}));
        // The person's other device has changed the notes: the server does not report that as a
        // merge.
        Entity current = f.nappy(f.baby, f.held.entityId, 11, "poo");
        current.data.insert(QStringLiteral("startedAt"), f.held.data.value("startedAt"));
        current.data.insert(QStringLiteral("notes"), QStringLiteral("theirs"));
        f.take(current, "c11");
        for (const OutboxRow &row : f.rows())
            QVERIFY(row.mutation.baseVersion < 10);
    }

    void ofANewlySharedBabyNothingIsSentBeforeItsSnapshot()
    {
        SyncFixture f;
        f.engine.start();
        const BabyId baby = f.profile.ids.next<BabyId>();
        f.wire.answer(f.heads({{baby, Role::Editor, "c1"}}));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        SnapshotResponse page;
        page.entities = {f.document(baby, entityIdOf(baby), 1, {{"name", "Mia"}}, kind::baby)};
        page.cursor = QStringLiteral("c1");
        f.wire.answer(toJson(page));
        QVERIFY(f.wire.calls().contains("push"));
    }

    void whatWasTakenOfABabyThatWentAwayIsNotShown()
    {
        Holder f;
        f.addOwner(f.baby);
        QVERIFY(f.edit({{"type", "poo"}}));
        // An owner's client asks whether the server has lost the baby.
        f.wire.refuse(codes::accessRevoked);
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.failed(), 1);
        const MutationId refused =
            f.profile.logbook.unsent.refused()->constFirst().mutation.mutationId;
        QVERIFY(f.profile.logbook.unsent.retry(refused));
        // Access was back for a moment.
        f.take(f.nappy(f.baby, f.held.entityId, 12, "poo"), "c12");
        QCOMPARE(f.waiting() + f.failed(), 0);
        QVERIFY(!f.profile.store.entries.find(f.held.entityId).value());
    }
};

QTEST_GUILESS_MAIN(TestSetBack)
#include "tst_setback.moc"

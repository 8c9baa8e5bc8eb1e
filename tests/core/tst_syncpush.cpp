// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncfixture.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

namespace {

QList<Entry> addMany(SyncFixture &f, const BabyId &baby, qsizetype count)
{
    QList<Entry> entries;
    for (qsizetype i = 0; i < count; ++i)
        entries.append(f.addNappy(baby));
    return entries;
}

} // namespace

class TestSyncPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSentInTheTurnThatItIsMade()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        QCOMPARE(f.wire.first().bearer, QByteArray("token"));
        const auto request = pushRequestFromJson(f.wire.body());
        QCOMPARE(request->babyId, baby);
        QCOMPARE(request->mutations.size(), 1);
        QCOMPARE(request->mutations.at(0).entityId, entry.id());
    }

    void whatIsAppliedLeavesTheOutboxAndIsConfirmed()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        f.wire.answer(f.pushed(f.allApplied(2)));
        QCOMPARE(f.waiting(), 0);
        const auto shown = f.profile.store.entries.find(entry.id()).value();
        QCOMPARE(shown->state, EntryState::Confirmed);
        QCOMPARE(shown->entity.version, 2);
    }

    void thePullCursorStaysWhereItWasAndThePullGoesOnFromThere()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        f.wire.answer(f.pushed(f.allApplied(7), "c7"));
        QCOMPARE(f.cursorOf(baby), QString("c1"));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        QCOMPARE(f.wire.query("cursor"), QString("c1"));
    }

    // The person tries again after the access ended. Neither refused nor taken, the change would be
    // sent without end.
    void aChangeThatIsRefusedAgainAfterTheEndOfTheAccessIsNotSentForEver()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        {
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.babies.put(tx, baby, Role::Editor, Access::Shared));
            QVERIFY(tx.commit());
        }
        f.addNappy(baby);
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.failed(), 1);
        f.wire.pending.clear();
        const auto refused = f.profile.store.outbox.rows(true)->constFirst();
        QVERIFY(f.profile.logbook.unsent.retry(refused.mutation.mutationId));
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        MutationResult result;
        result.mutationId = pushRequestFromJson(f.wire.body())->mutations[0].mutationId;
        result.status = MutationStatus::Invalid;
        result.error = Error{QString(codes::notFound), "There is no such baby."};
        f.wire.answer(f.pushed({result}, QString()));
        QVERIFY(!f.wire.calls().contains(QStringLiteral("push")));
        QCOMPARE(f.failed(), 1);
    }

    void changesMadeWhileAPushIsUnderWayGoWithTheNext()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        f.addNappy(baby);
        f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        f.wire.answer(f.pushed(f.allApplied(2)));
        QCOMPARE(f.wire.calls().last(), QString("push"));
        QCOMPARE(f.waiting(), 2);
    }

    // The pushes of a long outbox: the first is answered, and the next must be under way before the
    // answer is applied.
    void theNextChangesAreOnTheirWayWhileAnAnswerIsApplied()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        const QList<Entry> entries = addMany(f, baby, maxMutationsPerPush + 3);
        QVERIFY(f.profile.logbook.edit(entries.first().id(), {{"type", "poo"}}));
        f.addNappy(baby);
        f.engine.start();
        QCOMPARE(f.wire.calls().first(), QString("push"));
        QStringList meanwhile;
        f.profile.database->failWhen([&](const QString &sql) {
            if (sql.contains(QStringLiteral(" INTO entries ")))
                meanwhile = f.wire.calls();
            return false;
        });
        f.wire.answer(f.pushed(f.allApplied(2), "c9", "c1"));
        QVERIFY(meanwhile.contains(QStringLiteral("push")));
        const auto next = pushRequestFromJson(f.wire.body());
        // Up to the change that has to build on one of the answer.
        QCOMPARE(next->mutations.size(), 3);
        QCOMPARE(next->mutations.at(0).entityId, entries.at(maxMutationsPerPush).id());
        QCOMPARE(next->cursor, QString("c1"));
        QCOMPARE(next->pushedCursor, QString("c9"));
        f.wire.answer(f.pushed(f.allApplied(600), "c10", "c9"));
        QCOMPARE(meanwhile, QStringList());
        const auto last = pushRequestFromJson(f.wire.body());
        QCOMPARE(last->mutations.size(), 2);
        QCOMPARE(last->mutations.at(0).baseVersion, 2);
        auto results = f.allApplied(700);
        results[0].entity->data =
            f.profile.store.entries.find(entries.first().id()).value()->entity.data;
        f.wire.answer(f.pushed(results, "c11", "c10"));
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.cursorOf(baby), QString("c11"));
    }

    void whatFollowsAnAnswerThatIsNotPlainWaitsForIt_data()
    {
        QTest::addColumn<bool>("isMerged");
        QTest::newRow("merged") << true;
        QTest::newRow("refused") << false;
    }

    void whatFollowsAnAnswerThatIsNotPlainWaitsForIt()
    {
        QFETCH(bool, isMerged);
        SyncFixture f;
        const auto baby = f.addShared();
        (void)addMany(f, baby, maxMutationsPerPush + 3);
        f.engine.start();
        QStringList meanwhile;
        f.profile.database->failWhen([&](const QString &sql) {
            if (sql.contains(QStringLiteral(" INTO entries ")))
                meanwhile = f.wire.calls();
            return false;
        });
        auto results = f.allApplied(2);
        results.last().merged = isMerged;
        results.last().status = isMerged ? MutationStatus::Applied : MutationStatus::Invalid;
        f.wire.answer(f.pushed(results, "c9", "c1"));
        QVERIFY(!meanwhile.contains(QStringLiteral("push")));
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations.size(), 3);
    }

    void nothingIsSentAheadToAServerThatHasLostSomething()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        (void)addMany(f, baby, maxMutationsPerPush + 3);
        f.engine.start();
        const auto first = f.pushed(f.allApplied(2), "c9", "c1");
        {
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.entries.distrust(tx, baby));
            QVERIFY(tx.commit());
        }
        f.wire.answer(first);
        QVERIFY(!f.wire.calls().contains(QStringLiteral("push")));
    }

    void whatWasSentAheadIsSentAgainIfTheAnswerCannotBeApplied()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        const int count = maxMutationsPerPush + 3;
        (void)addMany(f, baby, count);
        f.engine.start();
        const auto first = f.pushed(f.allApplied(2), "c9", "c1");
        f.profile.database->failWhen([](const QString &sql) {
            return sql.contains(QStringLiteral(" INTO entries "));
        });
        f.wire.answer(first);
        f.profile.database->failWhen({});
        QCOMPARE(f.wire.calls().first(), QString("push"));
        f.wire.answer(f.pushed(f.allApplied(600), "c10", "c9"));
        QCOMPARE(f.waiting(), count);
        f.wire.pending.clear();
        f.engine.syncSoon();
        f.wire.answer(first);
        f.wire.answer(f.pushed(f.allApplied(600), "c10", "c9"));
        QCOMPARE(f.waiting(), 0);
    }

    void aLaterChangeBuildsOnTheVersionThatOursMade()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "poo"}}));
        f.wire.answer(f.pushed(f.allApplied(5)));
        const auto next = pushRequestFromJson(f.wire.body());
        QCOMPARE(next->mutations.at(0).op, Op::Update);
        QCOMPARE(next->mutations.at(0).baseVersion, 5);
    }

    void aLaterChangeDoesNotClaimToHaveSeenWhatWasMerged()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        QVERIFY(f.profile.logbook.edit(entry.id(), {{"type", "poo"}}));
        auto results = f.allApplied(5);
        results[0].merged = true;
        f.wire.answer(f.pushed(results));
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations.at(0).baseVersion, 0);
    }

    void aConflictIsAdoptedAndWhatWasLostIsKept()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        auto results = f.allApplied(9);
        results[0].status = MutationStatus::Conflict;
        results[0].lost = {"type"};
        results[0].entity = f.nappy(baby, entry.id(), 9, "poo");
        f.wire.answer(f.pushed(results));
        QCOMPARE(f.waiting(), 0);
        const auto shown = f.profile.store.entries.find(entry.id()).value();
        QCOMPARE(shown->text(QLatin1StringView("type")), QString("poo"));
        const auto conflicts = f.profile.store.conflicts.list().value();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.at(0).lost, QStringList{"type"});
        QCOMPARE(conflicts.at(0).mine.payload.value("type").toString(), QString("wee"));
        QCOMPARE(f.engine.status().conflicts, 1);
    }

    void anInvalidChangeIsKeptAsFailedAndTheOthersGo()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        const Entry bad = f.addNappy(baby);
        f.addNappy(baby);
        f.engine.start();
        auto results = f.allApplied(2);
        results[0].status = MutationStatus::Invalid;
        results[0].entity.reset();
        results[0].error = Error{"invalid_field", "Too far in the future.", "/startedAt"};
        f.wire.answer(f.pushed(results));
        QCOMPARE(f.waiting(), 0);
        const auto refused = f.profile.logbook.unsent.refused().value();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).mutation.entityId, bad.id());
        QCOMPARE(refused.at(0).error->detail, QString("Too far in the future."));
        QCOMPARE(f.profile.store.entries.find(bad.id()).value()->state, EntryState::Refused);
    }

    // A limit passes by itself, so the person need not decide about what was refused for it.
    void whatALimitRefusesWaitsAndGoesByItself()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry added = f.addNappy(baby);
        f.wire.loseConnection();
        QVERIFY(f.profile.logbook.edit(added.id(), {{"notes", "n"}}));
        const auto sent = pushRequestFromJson(f.wire.body())->mutations;
        QCOMPARE(sent.size(), 2);
        auto results = f.allApplied(2);
        for (MutationResult &result : results) {
            result.status = MutationStatus::Invalid;
            result.entity.reset();
        }
        results[0].error = Error{QString(codes::quota), "Too much was logged.", {}};
        results[1].error = Error{QString(codes::notFound), "There is no such entry.", {}};
        f.wire.answer(f.pushed(results));
        QCOMPARE(f.waiting(), 2);
        QCOMPARE(f.profile.logbook.unsent.refused()->size(), 0);
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        f.wire.answer(f.pulled({}, f.cursorOf(baby)));
        QVERIFY(f.wire.pending.isEmpty());
        while (!f.wire.calls().contains("push"))
            f.timers.pass(100);
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations, sent);
        f.wire.answer(f.pushed(f.allApplied(2)));
        QCOMPARE(f.waiting(), 0);
    }

    void aLostAnswerIsAskedForAgainWithTheSameIds()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        const auto sent = pushRequestFromJson(f.wire.body());
        f.wire.loseConnection();
        QCOMPARE(f.waiting(), 1);
        f.timers.pass(1100);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations, sent->mutations);
        auto results = f.allApplied(2);
        results[0].replayed = true;
        f.wire.answer(f.pushed(results));
        QCOMPARE(f.waiting(), 0);
    }

    void whileOfflineItTriesLessAndLessOftenButAtOnceAfterAChange()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        const Instant begun = f.profile.clock.instant;
        int tries = 0;
        for (int second = 0; second < 600; ++second) {
            while (!f.wire.pending.isEmpty()) {
                f.wire.loseConnection();
                ++tries;
            }
            f.timers.pass(1000);
        }
        QVERIFY2(tries > 10 && tries < 40, qPrintable(QString::number(tries)));
        // Jitter may have put a try into the last second.
        while (!f.wire.pending.isEmpty())
            f.wire.loseConnection();
        QCOMPARE(f.engine.status().state, SyncStatus::State::Offline);
        QVERIFY(f.engine.status().nextRetryAt);
        // However often it was tried, it is away since the first failure.
        QVERIFY(f.engine.status().failingSince == begun);
        f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        QCOMPARE(f.waiting(), 2);
    }

    void aServerThatAsksForTimeGetsIt()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        f.wire.refuse(codes::unavailable, {}, 30);
        f.timers.pass(29'000);
        QVERIFY(!f.wire.calls().contains("push"));
        f.timers.pass(1'100);
        QVERIFY(f.wire.calls().contains("push"));
    }

    void aRefusedTokenAsksForASignInAndDropsNothing()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        f.wire.refuse(codes::unauthenticated);
        QCOMPARE(f.session.state(), Session::State::NeedsSignIn);
        QCOMPARE(f.engine.status().state, SyncStatus::State::NeedsSignIn);
        QCOMPARE(f.waiting(), 1);
        f.timers.pass(120'000);
        QVERIFY(f.wire.pending.isEmpty());
        f.signIn();
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations.at(0).entityId, entry.id());
    }

    void aRevokedBabyIsWipedAndItsUnsentChangesAreKept()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addOwner(baby);
        const Entry entry = f.addNappy(baby);
        // An owner's client asks whether the server has lost the baby.
        f.wire.refuse(codes::accessRevoked);
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.lostBabies, QStringList{"Mia"});
        QVERIFY(!f.profile.store.entries.find(entityIdOf(baby)).value());
        QVERIFY(!f.profile.store.entries.find(entry.id()).value());
        const auto row = f.profile.store.babies.find(baby).value();
        QCOMPARE(row->access, Access::Revoked);
        QVERIFY(row->cursor.isEmpty());
        const auto refused = f.profile.logbook.unsent.refused().value();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).mutation.payload.value("type").toString(), QString("wee"));
    }

    void aProxysPageLosesNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 302, 400, 403, 404, 502})
            QTest::addRow("%d", status) << status;
    }
    void aProxysPageLosesNothing()
    {
        QFETCH(int, status);
        SyncFixture f;
        const auto baby = f.startShared();
        const Entry entry = f.addNappy(baby);
        f.wire.answerHtml(status);
        QCOMPARE(f.waiting(), 1);
        QVERIFY(f.profile.store.entries.find(entry.id()).value());
        QVERIFY(f.profile.store.entries.find(entityIdOf(baby)).value());
        const auto told = f.engine.status();
        QCOMPARE(told.state, SyncStatus::State::Trouble);
        QCOMPARE(told.error->code, QString(codes::badServer));
        QVERIFY(errorText(*told.error).contains("Nothing was lost"));
    }

    void anAnswerToAnotherPushIsNotTaken()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        auto results = f.allApplied(2);
        results[0].mutationId = MutationId(QUuid::createUuid());
        f.wire.answer(f.pushed(results));
        QCOMPARE(f.waiting(), 1);
        QCOMPARE(f.engine.status().error->code, QString(codes::badServer));
    }

    void aViewersChangesAreAllRefused()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        f.addNappy(baby);
        f.addNappy(baby);
        f.engine.start();
        f.wire.refuse(codes::readOnly);
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.failed(), 2);
    }

    void aBabyMadeHereIsSharedOnceTheServerHasIt()
    {
        SyncFixture f;
        const auto baby = f.profile.addBaby();
        f.addNappy(baby);
        f.engine.start();
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations.at(0).entityType, QString("baby"));
        f.wire.answer(f.pushed(f.allApplied(1)));
        QCOMPARE(f.profile.store.babies.find(baby).value()->access, Access::Shared);
    }

    void aBabyThatTheServerNeverTookIsNotWiped()
    {
        SyncFixture f;
        const auto baby = f.profile.addBaby();
        f.engine.start();
        f.wire.refuse(codes::accessRevoked);
        QVERIFY(f.profile.store.entries.find(entityIdOf(baby)).value());
        QCOMPARE(f.failed(), 1);
    }

    void whatWasUnderWayWhenTheProgramWasKilledIsSentAgain()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        const auto sent = pushRequestFromJson(f.wire.body());
        f.engine.stop();
        f.wire.pending.clear();
        f.engine.start();
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations, sent->mutations);
    }
};

QTEST_GUILESS_MAIN(TestSyncPush)
#include "tst_syncpush.moc"

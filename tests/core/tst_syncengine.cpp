// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncfixture.h"

#include <QTest>

using namespace weehours;

class TestSyncEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTickAsksForTheHeadsAndNotModifiedCostsNothing()
    {
        SyncFixture f;
        f.startShared();
        f.timers.pass(5'000);
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
        QCOMPARE(f.wire.first().ifNoneMatch, QByteArray("W/\"1\""));
        f.wire.answer(Reply{.status = 304});
        QVERIFY(f.wire.pending.isEmpty());
        f.timers.pass(5'000);
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
    }

    void whileTheWindowIsHiddenTheTickIsSlowAsLongAsTheStreamIsOpen()
    {
        SyncFixture f;
        f.startShared();
        Q_EMIT f.live.opened();
        f.engine.setWindowActive(false);
        f.timers.pass(59'000);
        QVERIFY(f.wire.pending.isEmpty());
        Q_EMIT f.live.closed();
        f.timers.pass(5'000);
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
    }

    void aWindowThatComesToTheFrontSyncsAtOnce()
    {
        SyncFixture f;
        f.startShared();
        f.engine.setWindowActive(false);
        f.engine.setWindowActive(true);
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
    }

    void whatWaitsIsSentBeforeAnythingIsPulled()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        f.addNappy(baby);
        f.engine.start();
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        f.wire.answer(f.pushed(f.allApplied(2), "c2"));
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        f.wire.answer(f.pulled({}, "c2"));
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
    }

    void aPushThatIsPutOffDoesNotKeepBackThePull()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        f.addNappy(baby);
        f.engine.start();
        for (int tries = 0; tries < 8; ++tries) {
            while (!f.wire.calls().contains("push"))
                f.timers.pass(500);
            while (!f.wire.pending.isEmpty()) {
                if (f.wire.calls().first() == "push")
                    f.wire.refuse(codes::rateLimited);
                else
                    f.wire.answer(f.heads({{baby, Role::Owner, "c1"}}));
            }
        }
        f.timers.pass(5'000);
        QCOMPARE(f.wire.calls(), QStringList{"heads"});
    }

    void theEndOfARoundReportsHowItWent()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        f.addNappy(baby);
        f.engine.start();
        f.settle();
        QVERIFY(f.outcomes.isEmpty());
        f.wire.answer(f.pushed(f.allApplied(2), "c2"));
        f.wire.answer(f.pulled({}, "c2"));
        f.settle();
        QVERIFY(f.outcomes.isEmpty());
        f.wire.answer(f.heads({{baby, Role::Owner, "c2"}}));
        f.settle();
        QCOMPARE(f.outcomes, QList{SyncOutcome::Done});
        QCOMPARE(f.engine.status().state, SyncStatus::State::UpToDate);
        QVERIFY(f.engine.status().babies.at(0).lastSyncAt);

        f.engine.syncSoon();
        f.wire.loseConnection();
        f.settle();
        QCOMPARE(f.outcomes.last(), SyncOutcome::Offline);

        f.engine.syncSoon();
        f.wire.refuse(codes::unauthenticated);
        f.settle();
        QCOMPARE(f.outcomes.last(), SyncOutcome::NeedsSignIn);
    }

    void aRefusedChangeMakesTheRoundAFailure()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        f.addNappy(baby);
        f.engine.start();
        f.wire.refuse(codes::readOnly);
        f.wire.answer(f.heads({{baby, Role::Owner, "c1"}}));
        f.settle();
        QCOMPARE(f.outcomes, QList{SyncOutcome::Failed});
        QCOMPARE(f.engine.status().state, SyncStatus::State::Attention);
        QCOMPARE(f.engine.status().babies.at(0).failed, 1);
    }

    void withoutAnAccountNothingIsAsked()
    {
        SyncFixture f;
        QVERIFY(f.session.signOut());
        f.addNappy(f.addShared());
        f.engine.start();
        f.timers.pass(60'000);
        f.settle();
        QVERIFY(f.wire.pending.isEmpty());
        QVERIFY(!f.live.isOpen);
        QCOMPARE(f.outcomes, QList{SyncOutcome::NeedsSignIn});
        QCOMPARE(f.engine.status().state, SyncStatus::State::NoAccount);
        QCOMPARE(f.engine.status().waiting, 1);
    }

    void whenTheStreamOpensAgainWhatWaitsGoesAtOnce()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        f.wire.loseConnection();
        QVERIFY(f.wire.pending.isEmpty());
        Q_EMIT f.live.opened();
        QCOMPARE(f.wire.calls(), QStringList{"push"});
    }

    void allHeadsThatTheStreamReportsArePulled()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headsTold({{{baby, Role::Owner, "c4"}}, f.profile.clock.instant});
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
    }

    void anAnswerAfterStopIsIgnored()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        const QJsonObject late = f.pushed(f.allApplied(2));
        f.engine.stop();
        f.wire.answer(late);
        QCOMPARE(f.waiting(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"

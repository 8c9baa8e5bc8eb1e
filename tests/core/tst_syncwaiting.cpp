// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/sentence.h"
#include "syncfixture.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

namespace {

/// What may cause a try before its time.
enum class Cause { Nothing, Tick, Change, Focus, Reconnect, Asked, Stream, Hint, Access };

void happen(SyncFixture &f, const BabyId &baby, Cause cause)
{
    switch (cause) {
    case Cause::Nothing: break;
    case Cause::Tick: f.timers.pass(5'100); break;
    case Cause::Change: f.addNappy(baby); break;
    case Cause::Focus:
        f.engine.setWindowActive(false);
        f.engine.setWindowActive(true);
        break;
    case Cause::Reconnect: f.engine.networkReconnected(); break;
    case Cause::Asked: f.engine.syncSoon(); break;
    case Cause::Stream: Q_EMIT f.live.opened(); break;
    case Cause::Hint: Q_EMIT f.live.headMoved(baby, "c9"); break;
    case Cause::Access: Q_EMIT f.live.accessChanged(); break;
    }
}

/// Fails `tries` times in a row, until the wait is long.
void failFor(SyncFixture &f, int tries)
{
    for (int i = 0; i < tries; ++i) {
        while (f.wire.pending.isEmpty())
            f.timers.pass(500);
        while (!f.wire.pending.isEmpty())
            f.wire.loseConnection();
    }
}

} // namespace

/// When the engine tries, and when it waits.
class TestSyncWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackOffEndsEarly_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<bool>("tries");
        QTest::newRow("nothing") << int(Cause::Nothing) << false;
        QTest::newRow("the tick") << int(Cause::Tick) << false;
        QTest::newRow("a hint while pulling fails") << int(Cause::Hint) << false;
        QTest::newRow("a change made here") << int(Cause::Change) << true;
        QTest::newRow("focus") << int(Cause::Focus) << true;
        QTest::newRow("a reconnect") << int(Cause::Reconnect) << true;
        QTest::newRow("the person") << int(Cause::Asked) << true;
        QTest::newRow("a stream that opens") << int(Cause::Stream) << true;
    }
    void aBackOffEndsEarly()
    {
        QFETCH(int, cause);
        QFETCH(bool, tries);
        SyncFixture f;
        const auto baby = f.startShared();
        f.engine.pullSoon(); // so that the pull has failed as well
        f.wire.loseConnection();
        f.addNappy(baby);
        f.wire.loseConnection();
        failFor(f, 8);
        QVERIFY(f.engine.status().nextRetryAt->msecs - f.profile.clock.instant.msecs > 20'000);
        happen(f, baby, Cause(cause));
        QCOMPARE(!f.wire.pending.isEmpty(), tries);
        if (!tries)
            return;
        // The waits start short again.
        f.wire.loseConnection();
        QVERIFY(f.engine.status().nextRetryAt->msecs - f.profile.clock.instant.msecs <= 1'000);
    }

    void whoAsksForTimeGetsIt_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<bool>("tries");
        QTest::newRow("nothing") << int(Cause::Nothing) << false;
        QTest::newRow("the tick") << int(Cause::Tick) << false;
        QTest::newRow("a change made here") << int(Cause::Change) << false;
        QTest::newRow("focus") << int(Cause::Focus) << false;
        QTest::newRow("a stream that opens") << int(Cause::Stream) << false;
        QTest::newRow("a hint") << int(Cause::Hint) << false;
        QTest::newRow("a change of access") << int(Cause::Access) << false;
        // Another network may avoid the proxy that asked for time.
        QTest::newRow("a reconnect") << int(Cause::Reconnect) << true;
        QTest::newRow("the person") << int(Cause::Asked) << true;
    }
    void whoAsksForTimeGetsIt()
    {
        QFETCH(int, cause);
        QFETCH(bool, tries);
        for (const auto &code : {codes::rateLimited, codes::unavailable, codes::internal}) {
            SyncFixture f;
            const auto baby = f.startShared();
            f.addNappy(baby);
            f.wire.refuse(code, {}, 90);
            QVERIFY(f.wire.pending.isEmpty());
            happen(f, baby, Cause(cause));
            QCOMPARE(!f.wire.pending.isEmpty(), tries);
            if (tries)
                continue;
            f.timers.pass(84'000);
            QVERIFY(f.wire.pending.isEmpty());
            f.timers.pass(6'100);
            QCOMPARE(f.wire.calls(), QStringList{"push"});
        }
    }

    void aPullThatIsPutOffIsPutOff()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.wire.refuse(codes::unavailable, {}, 30);
        f.addNappy(baby);
        f.timers.pass(29'000);
        QVERIFY(f.wire.pending.isEmpty());
        f.timers.pass(1'100);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
    }

    // The requests of ten idle minutes.
    void atRestItAsksAsOftenAsItShould_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("live");
        QTest::addColumn<int>("asks");
        QTest::newRow("in front, no stream") << true << false << 120;
        QTest::newRow("in front, stream") << true << true << 120;
        QTest::newRow("hidden, no stream") << false << false << 120;
        QTest::newRow("hidden, stream") << false << true << 10;
    }
    void atRestItAsksAsOftenAsItShould()
    {
        QFETCH(bool, active);
        QFETCH(bool, live);
        QFETCH(int, asks);
        SyncFixture f;
        f.startShared();
        if (live)
            Q_EMIT f.live.opened();
        f.engine.setWindowActive(active);
        int asked = 0;
        for (int i = 0; i < 6'000; ++i) {
            f.timers.pass(100);
            while (!f.wire.pending.isEmpty()) {
                QCOMPARE(f.wire.calls().first(), QString("heads"));
                f.wire.answer(Reply{.status = 304});
                ++asked;
            }
        }
        QVERIFY2(qAbs(asked - asks) <= 1, qPrintable(QString::number(asked)));
    }

    void withoutANetworkThereIsNoTraffic()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        f.engine.networkLost();
        QVERIFY(!f.live.isOpen);
        f.wire.pending.clear();
        for (const Cause cause :
             {Cause::Tick, Cause::Change, Cause::Focus, Cause::Hint, Cause::Access})
            happen(f, baby, cause);
        f.timers.pass(600'000);
        QVERIFY(f.wire.pending.isEmpty());
        QVERIFY(!f.live.isOpen);
        QCOMPARE(f.engine.status().state, SyncStatus::State::Offline);
        QVERIFY(errorText(*f.engine.status().error).contains("not connected"));
        QVERIFY(!f.engine.status().nextRetryAt);
        QCOMPARE(f.engine.status().waiting, 2);
        f.settle();
        QCOMPARE(f.outcomes.last(), SyncOutcome::Offline);

        f.engine.networkReconnected();
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations.size(), 2);
        QVERIFY(f.live.isOpen);
        f.wire.answer(f.pushed(f.allApplied(2), "c2"));
        QCOMPARE(f.waiting(), 0);
    }

    void aServerOnThisComputerNeedsNoNetwork()
    {
        for (const char *address : {"http://localhost:8080", "http://127.0.0.1", "http://[::1]"}) {
            SyncFixture f;
            const auto baby = f.addShared();
            (void)f.session.signIn(QUrl(address), {"token", {f.self, "a@x.org", "Alex"}});
            f.engine.networkLost();
            f.engine.start();
            QVERIFY(f.live.isOpen);
            f.wire.pending.clear();
            f.engine.syncSoon();
            f.wire.pending.clear();
            f.addNappy(baby);
            QVERIFY2(f.engine.status().state != SyncStatus::State::Offline, address);
        }
    }

    // A desktop reports a local network without a way to the internet as none.
    void aServerInALocalNetworkNeedsNoInternet_data()
    {
        QTest::addColumn<bool>("tries");
        for (const char *address :
             {"https://192.168.1.20:8787", "https://10.0.0.2", "http://172.16.0.1",
              "http://172.31.255.254", "https://169.254.7.7", "https://100.64.0.1",
              "https://[fe80::1]", "https://[fd12:3456::1]", "https://nas", "https://NAS.local",
              "https://server.fritz.box", "https://server.lan", "https://a.home.arpa"})
            QTest::newRow(address) << true;
        for (const char *address :
             {"https://server.test", "https://home.example.org", "https://local.example.org",
              "https://8.8.8.8", "https://172.32.0.1", "https://11.0.0.1", "https://100.128.0.1",
              "https://[2001:db8::1]", "https://homehome.arpa"})
            QTest::newRow(address) << false;
    }
    void aServerInALocalNetworkNeedsNoInternet()
    {
        QFETCH(bool, tries);
        SyncFixture f;
        (void)f.addShared();
        QVERIFY(f.session.signIn(QUrl(QTest::currentDataTag()),
                                 {"token", {f.self, "a@x.org", "Alex"}}));
        f.engine.networkLost();
        f.engine.start();
        f.timers.pass(5'100);
        QCOMPARE(f.live.isOpen, tries);
        QCOMPARE(!f.wire.pending.isEmpty(), tries);
        QCOMPARE(f.engine.status().state == SyncStatus::State::Offline, !tries);
    }

    // The sign-in of a join has reached the server, or the person wants to see it fail.
    void whoAsksIsNotToldThatThereIsNoNetwork()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.engine.networkLost();
        f.addNappy(baby);
        QVERIFY(f.wire.pending.isEmpty());
        f.engine.syncSoon();
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        QVERIFY(f.live.isOpen);
        f.wire.answer(f.pushed(f.allApplied(2), "c2"));
        QCOMPARE(f.waiting(), 0);
        // What the system reports next counts again.
        f.engine.networkLost();
        f.wire.pending.clear();
        f.timers.pass(600'000);
        QVERIFY(f.wire.pending.isEmpty());
        f.engine.syncSoon();
        f.wire.loseConnection();
        QCOMPARE(f.engine.status().state, SyncStatus::State::Offline);
        QVERIFY(f.engine.status().nextRetryAt);
    }

    // As after a sleep: requests on the dead connection are never answered.
    void aReconnectStartsEverythingAgain()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        Q_EMIT f.live.headMoved(baby, "c2");
        f.addNappy(baby);
        QCOMPARE(f.wire.calls(), (QStringList{"pull", "push"}));
        const auto dead = f.wire.pending;
        f.wire.pending.clear();
        const int opens = f.live.opens;
        f.engine.networkReconnected();
        QCOMPARE(f.wire.renewals, 1);
        QCOMPARE(f.live.opens, opens + 1);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        const auto results = f.allApplied(2);
        f.wire.answer(f.pushed(results, "c2"));
        QCOMPARE(f.waiting(), 0);
        // A late answer on the old connection is ignored.
        for (const auto &held : dead)
            held.handler(Reply{.networkError = {Sentence::ServerUnreachable}});
        QVERIFY(f.engine.status().state != SyncStatus::State::Offline);
    }
};

QTEST_GUILESS_MAIN(TestSyncWaiting)
#include "tst_syncwaiting.moc"

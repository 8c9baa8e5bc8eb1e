// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realhousehold.h"

#include <QElapsedTimer>

using namespace weehours;

/// A computer that slept, or whose network was away: its connections are dead and nobody says so.
class TestResuming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<RealHousehold>();
        QVERIFY(m_home->bringUp(m_home->gateway.url(), m_home->direct()));
        QTRY_VERIFY(m_home->alex.engine.status().live);
    }
    void cleanup() { m_home.reset(); }

    void allIsInStepWithinASecond_data()
    {
        QTest::addColumn<int>("awayMsecs");
        QTest::newRow("a request was on its way") << 200;
        QTest::newRow("several ticks went by") << 6'500;
    }
    void allIsInStepWithinASecond()
    {
        QFETCH(int, awayMsecs);
        m_home->gateway.fallSilent();
        QVERIFY(m_home->alex.note(m_home->baby, "made away"));
        QVERIFY(m_home->sam.note(m_home->baby, "made at home"));
        QTest::qWait(awayMsecs);
        QTRY_COMPARE(m_home->sam.waiting(), 0);
        QCOMPARE(m_home->alex.waiting(), 1);
        QCOMPARE(m_home->alex.notes(), QStringList{"made away"});

        m_home->gateway.wake();
        QElapsedTimer timer;
        timer.start();
        m_home->alex.engine.networkReconnected();
        const QStringList both{"made at home", "made away"};
        QTRY_COMPARE_WITH_TIMEOUT(m_home->alex.notes(), both, 5'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_home->sam.notes(), both, 5'000);
        const qint64 inStep = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(m_home->alex.engine.status().live, 5'000);
        qInfo("in step after %lld ms, live after %lld ms", inStep, timer.elapsed());
        QVERIFY2(timer.elapsed() < 1'000, "it took more than a second");

        // And live means live: the next entry comes by the new stream, well before a tick.
        QVERIFY(m_home->sam.note(m_home->baby, "made later"));
        QTRY_VERIFY_WITH_TIMEOUT(m_home->alex.notes().contains("made later"), 1'000);
        QCOMPARE(m_home->alex.waiting(), 0);
        QVERIFY(m_home->alex.failed().isEmpty());
    }

private:
    std::unique_ptr<RealHousehold> m_home;
};

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"

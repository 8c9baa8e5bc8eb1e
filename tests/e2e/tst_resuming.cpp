// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realhousehold.h"

using namespace weehours;

/// A computer that slept or lost its network: its connections are dead without a sign of it.
class TestResuming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<RealHousehold>();
        QVERIFY(m_home->bringUp(m_home->gateway.url(), m_home->direct()));
        QTRY_VERIFY(m_home->alex.engine.status().live);
        m_home->alex.engine.setWindowActive(false);
    }
    void cleanup() { m_home.reset(); }

    // Without waiting for the 30 s timeout of pending requests, or for the tick, which comes after
    // a minute with an inactive window and a stream that seems open.
    void allIsInStepAtOnce_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::newRow("a request was on its way") << 0;
        QTest::newRow("several rounds were asked for") << 3;
    }
    void allIsInStepAtOnce()
    {
        constexpr int soonerThanThese = 20'000;
        QFETCH(int, rounds);
        m_home->gateway.fallSilent();
        QVERIFY(m_home->alex.note(m_home->baby, "made away"));
        QVERIFY(m_home->sam.note(m_home->baby, "made at home"));
        QTRY_VERIFY(m_home->gateway.unheard > 0);
        for (int i = 0; i < rounds; ++i)
            m_home->alex.engine.syncSoon();
        QTRY_COMPARE(m_home->sam.waiting(), 0);
        QCOMPARE(m_home->alex.waiting(), 1);
        QCOMPARE(m_home->alex.notes(), QStringList{"made away"});

        m_home->gateway.wake();
        m_home->alex.engine.networkReconnected();
        const QStringList both{"made at home", "made away"};
        QTRY_COMPARE_WITH_TIMEOUT(m_home->alex.notes(), both, soonerThanThese);
        QTRY_COMPARE_WITH_TIMEOUT(m_home->sam.notes(), both, soonerThanThese);
        QTRY_VERIFY_WITH_TIMEOUT(m_home->alex.engine.status().live, soonerThanThese);

        // The new stream works: the next entry arrives well before a tick.
        QVERIFY(m_home->sam.note(m_home->baby, "made later"));
        QTRY_VERIFY_WITH_TIMEOUT(m_home->alex.notes().contains("made later"), soonerThanThese);
        QCOMPARE(m_home->alex.waiting(), 0);
        QVERIFY(m_home->alex.failed().isEmpty());
    }

private:
    std::unique_ptr<RealHousehold> m_home;
};

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"

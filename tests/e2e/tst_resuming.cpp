// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/runningserver.h"
#include "tests/support/gateway.h"
#include "tests/support/realclient.h"

#include <QElapsedTimer>

using namespace weehours;

/// A computer that slept, or whose network was away: its connections are dead and nobody says so.
class TestResuming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RunningServer>("sqlite:" + m_folder->filePath("s.sqlite"));
        m_gateway = std::make_unique<Gateway>(m_server->port());
        const QUrl direct(QString("http://127.0.0.1:%1").arg(m_server->port()));
        m_alex = std::make_unique<RealClient>("Alex");
        m_sam = std::make_unique<RealClient>("Sam");
        QVERIFY(m_alex->signUp(m_gateway->url()));
        QVERIFY(m_sam->signUp(direct));
        m_baby = m_alex->makeBaby();
        QVERIFY(m_sam->join(*m_alex, m_baby, Role::Editor));
        QTRY_VERIFY(m_alex->engine.status().live);
    }
    void cleanup()
    {
        m_alex.reset();
        m_sam.reset();
        m_gateway.reset();
        m_server.reset();
    }

    void allIsInStepWithinASecond_data()
    {
        QTest::addColumn<int>("awayMsecs");
        QTest::newRow("a request was on its way") << 200;
        QTest::newRow("several ticks went by") << 6'500;
    }
    void allIsInStepWithinASecond()
    {
        QFETCH(int, awayMsecs);
        m_gateway->fallSilent();
        QVERIFY(m_alex->note(m_baby, "made away"));
        QVERIFY(m_sam->note(m_baby, "made at home"));
        QTest::qWait(awayMsecs);
        QTRY_COMPARE(m_sam->waiting(), 0);
        QCOMPARE(m_alex->waiting(), 1);
        QCOMPARE(m_alex->notes(), QStringList{"made away"});

        m_gateway->wake();
        QElapsedTimer timer;
        timer.start();
        m_alex->engine.networkReconnected();
        const QStringList both{"made at home", "made away"};
        QTRY_COMPARE_WITH_TIMEOUT(m_alex->notes(), both, 5'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_sam->notes(), both, 5'000);
        const qint64 inStep = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(m_alex->engine.status().live, 5'000);
        qInfo("in step after %lld ms, live after %lld ms", inStep, timer.elapsed());
        QVERIFY2(timer.elapsed() < 1'000, "it took more than a second");

        // And live means live: the next entry comes by the new stream, well before a tick.
        QVERIFY(m_sam->note(m_baby, "made later"));
        QTRY_VERIFY_WITH_TIMEOUT(m_alex->notes().contains("made later"), 1'000);
        QCOMPARE(m_alex->waiting(), 0);
        QVERIFY(m_alex->failed().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<RealClient> m_alex;
    std::unique_ptr<RealClient> m_sam;
    BabyId m_baby;
};

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"

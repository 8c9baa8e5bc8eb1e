// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/runningserver.h"
#include "tests/support/realclient.h"

#include <ctime>

using namespace weehours;

/// Computers whose clocks are wrong, at a server whose clock is right.
class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RunningServer>("sqlite:" + m_folder->filePath("s.sqlite"));
        m_url = QUrl(QString("http://127.0.0.1:%1").arg(m_server->port()));
        m_alex = std::make_unique<RealClient>("Alex");
        m_sam = std::make_unique<RealClient>("Sam");
    }
    void cleanup()
    {
        m_sam.reset();
        m_alex.reset();
        m_server.reset();
    }

    // Whose clock is ahead wins nothing by it.
    void theLaterChangeWinsWhateverTheClocksSay_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        QTest::newRow("right") << qint64(0) << qint64(0);
        QTest::newRow("the first is hours ahead") << 5 * msecsPerHour << qint64(0);
        QTest::newRow("the second is hours behind") << qint64(0) << -5 * msecsPerHour;
        QTest::newRow("both, days") << 3 * 24 * msecsPerHour << -3 * 24 * msecsPerHour;
        QTest::newRow("the other way round") << -9 * msecsPerHour << 9 * msecsPerHour;
    }
    void theLaterChangeWinsWhateverTheClocksSay()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, second);
        m_alex->clock.offMsecs = first;
        m_sam->clock.offMsecs = second;
        bringUp();
        const auto entry = m_alex->note(m_baby, "0");
        QVERIFY(entry);
        QTRY_VERIFY(m_sam->find(entry->id()));
        QVERIFY(isNow(m_sam->find(entry->id())->entity.updatedAt));
        QVERIFY(isNow(m_sam->find(entry->id())->startedAt()));
        m_alex->engine.stop();
        m_sam->engine.stop();
        QVERIFY(m_alex->logbook.edit(entry->id(), {{"notes", "alex"}}));
        QTest::qWait(700); // more than an offset may be wrong by
        QVERIFY(m_sam->logbook.edit(entry->id(), {{"notes", "sam"}}));
        m_sam->engine.start();
        QTRY_COMPARE(m_sam->waiting(), 0);
        m_alex->engine.start();
        QTRY_COMPARE(m_alex->waiting(), 0);
        for (const RealClient *one : {m_alex.get(), m_sam.get()})
            QTRY_COMPARE(one->notes(), QStringList{"sam"});
        QCOMPARE(m_alex->engine.status().conflicts, 1);
        QCOMPARE(m_sam->engine.status().conflicts, 0);
    }

    void aClockThatJumpsIsFollowed_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("ahead") << 7 * msecsPerHour;
        QTest::newRow("back") << -7 * msecsPerHour;
        QTest::newRow("back by days") << -40 * 24 * msecsPerHour;
    }
    void aClockThatJumpsIsFollowed()
    {
        QFETCH(qint64, jump);
        bringUp();
        const auto entry = m_alex->note(m_baby, "before");
        QTRY_COMPARE(m_sam->notes(), QStringList{"before"});

        // Out of reach, nobody can say by how much; but what was seen is never gone behind.
        m_sam->engine.stop();
        const Instant seen = m_sam->find(entry->id())->entity.updatedAt;
        m_sam->clock.offMsecs = jump;
        QVERIFY(m_sam->logbook.edit(entry->id(), {{"notes", "after"}}));
        QVERIFY(m_sam->logbook.edit(entry->id(), {{"notes", "after that"}}));
        const auto rows = m_sam->store.outbox.rowsOf(entry->id()).value();
        QVERIFY(rows.first().mutation.updatedAt > seen);
        QVERIFY(rows.last().mutation.updatedAt > rows.first().mutation.updatedAt);
        m_sam->engine.start();
        QTRY_COMPARE(m_alex->notes(), QStringList{"after that"});
        QCOMPARE(m_sam->engine.status().conflicts, 0);

        // The first answer corrects it.
        QTRY_VERIFY(isNow(m_sam->logbook.now()));
        QVERIFY(m_sam->note(m_baby, "corrected"));
        QTRY_COMPARE(m_alex->notes().size(), 2);
        const auto notes = m_alex->store.entries.list({}).value();
        for (const Entry &one : notes) {
            if (one.text(QLatin1StringView("notes")) == "corrected")
                QVERIFY(isNow(one.startedAt()));
        }
    }

    // The zone's clocks go back at 01:00 UTC on 2026-10-25, and forward on 2026-03-29.
    void summerTimeEndsAndBegins_data()
    {
        QTest::addColumn<QString>("midnight");
        QTest::newRow("ends") << "2026-10-24T23:30:00.000Z";
        QTest::newRow("begins") << "2026-03-28T23:30:00.000Z";
    }
    void summerTimeEndsAndBegins()
    {
        QFETCH(QString, midnight);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        ::tzset();
        {
            const Instant begin = *Instant::parse(midnight);
            const auto clock = [&](RealClient &client, int minutes) {
                client.clock.offMsecs = 0;
                const qint64 off = begin.msecs - client.clock.now().msecs;
                client.clock.offMsecs = off + minutes * qint64(60'000);
            };
            clock(*m_alex, 0);
            const auto baby = m_alex->logbook.addBaby({{"name", "Mia"}});
            QVERIFY(baby);
            const auto edited = m_alex->note(baby->entity.babyId, "all night");
            QList<Instant> starts;
            QList<Instant> stamps;
            for (int minutes = 0; minutes <= 180; minutes += 10) {
                clock(*m_alex, minutes);
                const auto entry = m_alex->note(baby->entity.babyId, QString::number(minutes));
                QVERIFY(entry);
                QCOMPARE(entry->text(QLatin1StringView("zone")), QString("Europe/Berlin"));
                starts.append(entry->startedAt());
                QVERIFY(m_alex->logbook.edit(edited->id(), {{"notes", QString::number(minutes)}}));
            }
            const auto rows = m_alex->store.outbox.rowsOf(edited->id()).value();
            for (const OutboxRow &row : rows)
                stamps.append(row.mutation.updatedAt);
            for (const auto &times : {starts, stamps}) {
                for (qsizetype i = 2; i < times.size(); ++i) {
                    const qint64 step = times.at(i).msecs - times.at(i - 1).msecs;
                    QVERIFY2(qAbs(step - 600'000) < 5'000, qPrintable(QString::number(step)));
                }
            }
        }
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        ::tzset();
    }

private:
    void bringUp()
    {
        QVERIFY(m_alex->signUp(m_url));
        QVERIFY(m_sam->signUp(m_url));
        m_baby = m_alex->makeBaby();
        QVERIFY(!m_baby.isNull());
        QVERIFY(m_sam->join(*m_alex, m_baby, Role::Editor));
    }
    [[nodiscard]] static bool isNow(Instant instant)
    {
        return qAbs(instant.msecs - SystemClock().now().msecs) < 3'000;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningServer> m_server;
    QUrl m_url;
    std::unique_ptr<RealClient> m_alex;
    std::unique_ptr<RealClient> m_sam;
    BabyId m_baby;
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"

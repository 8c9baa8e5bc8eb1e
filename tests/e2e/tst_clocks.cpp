// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realhousehold.h"

#include <ctime>

using namespace weehours;

/// Clients with wrong clocks, at a server with the right time.
class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<RealHousehold>(); }
    void cleanup() { m_home.reset(); }

    // A clock that is ahead must not win.
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
        m_home->alex.clock.offMsecs = first;
        m_home->sam.clock.offMsecs = second;
        QVERIFY(m_home->bringUp(m_home->direct(), m_home->direct()));
        const auto entry = m_home->alex.note(m_home->baby, "0");
        QVERIFY(entry);
        QTRY_VERIFY(m_home->sam.find(entry->id()));
        QVERIFY(isNow(m_home->sam.find(entry->id())->entity.updatedAt));
        QVERIFY(isNow(m_home->sam.find(entry->id())->startedAt()));
        m_home->alex.engine.stop();
        m_home->sam.engine.stop();
        // A minute is more than the largest error of a learned clock offset.
        m_home->alex.clock.offMsecs = first - 60'000;
        QVERIFY(m_home->alex.logbook.edit(entry->id(), {{"notes", "alex"}}));
        m_home->sam.clock.offMsecs = second + 60'000;
        QVERIFY(m_home->sam.logbook.edit(entry->id(), {{"notes", "sam"}}));
        m_home->sam.engine.start();
        QTRY_COMPARE(m_home->sam.waiting(), 0);
        m_home->alex.engine.start();
        QTRY_COMPARE(m_home->alex.waiting(), 0);
        for (const RealClient *one : {&m_home->alex, &m_home->sam})
            QTRY_COMPARE(one->notes(), QStringList{"sam"});
        QCOMPARE(m_home->alex.engine.status().conflicts, 1);
        QCOMPARE(m_home->sam.engine.status().conflicts, 0);
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
        QVERIFY(m_home->bringUp(m_home->direct(), m_home->direct()));
        const auto entry = m_home->alex.note(m_home->baby, "before");
        QTRY_COMPARE(m_home->sam.notes(), QStringList{"before"});

        // Offline the offset stays unknown; but no change is stamped before a change that its
        // author saw.
        m_home->sam.engine.stop();
        const Instant seen = m_home->sam.find(entry->id())->entity.updatedAt;
        m_home->sam.clock.offMsecs = jump;
        QVERIFY(m_home->sam.logbook.edit(entry->id(), {{"notes", "after"}}));
        QVERIFY(m_home->sam.logbook.edit(entry->id(), {{"notes", "after that"}}));
        const auto rows = m_home->sam.store.outbox.rowsOf(entry->id()).value();
        QVERIFY(rows.first().mutation.updatedAt > seen);
        QVERIFY(rows.last().mutation.updatedAt > rows.first().mutation.updatedAt);
        m_home->sam.engine.start();
        QTRY_COMPARE(m_home->alex.notes(), QStringList{"after that"});
        QCOMPARE(m_home->sam.engine.status().conflicts, 0);

        // The first answer from the server corrects the clock.
        QTRY_VERIFY(isNow(m_home->sam.logbook.now()));
        QVERIFY(m_home->sam.note(m_home->baby, "corrected"));
        QTRY_COMPARE(m_home->alex.notes().size(), 2);
        const auto notes = m_home->alex.store.entries.list({}).value();
        for (const Entry &one : notes) {
            if (one.text(QLatin1StringView("notes")) == "corrected")
                QVERIFY(isNow(one.startedAt()));
        }
    }

    // The clocks go back at 01:00 UTC on 2026-10-25, and forward on 2026-03-29.
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
                client.clock.stopped = begin.plusMsecs(minutes * msecsPerMinute);
            };
            clock(m_home->alex, -1);
            const auto baby = m_home->alex.logbook.addBaby({{"name", "Mia"}});
            QVERIFY(baby);
            const auto edited = m_home->alex.note(baby->entity.babyId, "all night");
            QList<Instant> starts;
            QList<Instant> stamps;
            for (int minutes = 0; minutes <= 180; minutes += 10) {
                clock(m_home->alex, minutes);
                const auto entry = m_home->alex.note(baby->entity.babyId, QString::number(minutes));
                QVERIFY(entry);
                QCOMPARE(entry->text(QLatin1StringView("zone")), QString("Europe/Berlin"));
                starts.append(entry->startedAt());
                QVERIFY(m_home->alex.logbook.edit(edited->id(),
                                                  {{"notes", QString::number(minutes)}}));
            }
            const auto rows = m_home->alex.store.outbox.rowsOf(edited->id()).value();
            for (const OutboxRow &row : rows)
                stamps.append(row.mutation.updatedAt);
            for (const auto &times : {starts, stamps}) {
                for (qsizetype i = 2; i < times.size(); ++i)
                    QCOMPARE(times.at(i).msecs - times.at(i - 1).msecs, 10 * msecsPerMinute);
            }
        }
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        ::tzset();
    }

private:
    // These clocks are wrong by hours, and a test takes less than one hour.
    [[nodiscard]] static bool isNow(Instant instant)
    {
        return qAbs(instant.msecs - SystemClock().now().msecs) < msecsPerHour;
    }

    std::unique_ptr<RealHousehold> m_home;
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"

#include <QTest>

using namespace weehours;

namespace {

const QString firstStart = QStringLiteral("first");
const Instant rightTime = Instant::parse(u"2026-11-22T12:00:00Z").value_or(Instant{});

/// A profile on a computer whose clock is set while the program runs.
struct Computer : ProfileFixture
{
    explicit Computer(qint64 off) : offMsecs(off)
    {
        clock.up = Uptime{firstStart, 60'000};
        clock.instant = rightTime.plusMsecs(off);
        baby = addBaby();
    }
    void pass(qint64 msecs)
    {
        clock.instant = clock.instant.plusMsecs(msecs);
        clock.up->msecs += msecs;
    }
    void setClockRight()
    {
        clock.instant = clock.instant.plusMsecs(-offMsecs);
        offMsecs = 0;
    }
    Entry nappy() { return logbook.add(baby, "nappy", {{"type", "wee"}}).value(); }
    Entry shown(const Entry &entry) const { return logbook.find(entry.id()).value().value(); }

    qint64 offMsecs;
    BabyId baby;
};

} // namespace

/// Entries logged while the clock was wrong can be moved to their right time.
class TestClockMistake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLoggedWithAWrongClockIsMovedAsAWhole_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::newRow("1970") << -rightTime.msecs + 3'600'000;
        QTest::newRow("2027") << 93 * msecsPerDay;
    }
    void whatWasLoggedWithAWrongClockIsMovedAsAWhole()
    {
        QFETCH(const qint64, off);
        Computer c(off);
        const Entry one = c.nappy();
        c.pass(30 * msecsPerMinute);
        const Entry sleep = c.logbook.add(c.baby, "sleep", {}).value();
        c.pass(45 * msecsPerMinute);
        QVERIFY(c.logbook.end(sleep.id()));
        c.pass(5 * msecsPerMinute);
        QVERIFY(!c.logbook.clockMistakes.find().value()); // no sign yet that the clock is wrong

        c.setClockRight();
        const auto mistake = c.logbook.clockMistakes.find().value();
        QVERIFY(mistake);
        QCOMPARE(mistake->entries, (QList<EntityId>{one.id(), sleep.id()}));
        QCOMPARE(mistake->differenceMsecs, -off);
        QCOMPARE(c.logbook.clockMistakes.move(*mistake)->size(), 2);
        QCOMPARE(c.shown(one).startedAt(), rightTime);
        QCOMPARE(c.shown(sleep).startedAt(), rightTime.plusMsecs(30 * msecsPerMinute));
        QCOMPARE(*c.shown(sleep).endedAt(), rightTime.plusMsecs(75 * msecsPerMinute));
        QVERIFY(!c.logbook.clockMistakes.find().value());
    }

    void aServerReportsItTooWhileTheClockIsStillWrong()
    {
        Computer c(93 * msecsPerDay);
        const Entry one = c.nappy();
        c.pass(1000);
        Transaction tx(c.store.database);
        QVERIFY(c.store.profile.setClockOffset(tx, -93 * msecsPerDay));
        QVERIFY(tx.commit());
        const auto mistake = c.logbook.clockMistakes.find().value();
        QVERIFY(mistake);
        QVERIFY(c.logbook.clockMistakes.move(*mistake));
        QCOMPARE(c.shown(one).startedAt(), rightTime);
    }

    void whatWasLoggedRightStays()
    {
        Computer c(0);
        const Entry right = c.nappy();
        c.pass(1000);
        c.clock.instant = c.clock.instant.plusMsecs(93 * msecsPerDay);
        c.offMsecs = 93 * msecsPerDay;
        const Entry wrong = c.nappy();
        c.pass(1000);
        c.setClockRight();
        const auto mistake = c.logbook.clockMistakes.find().value();
        QVERIFY(mistake);
        QCOMPARE(mistake->entries, QList<EntityId>{wrong.id()});
        QCOMPARE(c.shown(right).startedAt(), right.startedAt());
        // A person who keeps the times is not asked again.
        QVERIFY(c.logbook.clockMistakes.keep(*mistake));
        QVERIFY(!c.logbook.clockMistakes.find().value());
    }

    void nothingIsGuessedAfterTheComputerWasRestarted()
    {
        Computer c(93 * msecsPerDay);
        (void)c.nappy();
        c.clock.up = Uptime{QStringLiteral("second"), 1000};
        c.setClockRight();
        QVERIFY(!c.logbook.clockMistakes.find().value());
    }

    void itIsKnownAfterANewStartIfTheClockWasSetBefore()
    {
        Computer c(93 * msecsPerDay);
        const Entry one = c.nappy();
        c.pass(1000);
        c.setClockRight();
        (void)c.nappy();
        c.clock.up = Uptime{QStringLiteral("second"), 1000};
        const auto mistake = c.logbook.clockMistakes.find().value();
        QVERIFY(mistake);
        QVERIFY(c.logbook.clockMistakes.move(*mistake));
        QCOMPARE(c.shown(one).startedAt(), rightTime);
    }
};

QTEST_GUILESS_MAIN(TestClockMistake)
#include "tst_clockmistake.moc"

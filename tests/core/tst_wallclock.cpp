// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/dayscale.h"
#include "core/logbook/daysummary.h"
#include "core/logbook/wallclock.h"
#include "core/protocol/schema.h"

#include <QTest>

using namespace weehours;

namespace {

Instant utc(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value();
}

Entry nap(Instant from, Instant to)
{
    Entry made;
    made.entity.entityType = kind::sleep;
    made.entity.data = {{QStringLiteral("startedAt"), from.toString()},
                        {QStringLiteral("endedAt"), to.toString()}};
    return made;
}

/// A zone, and the day around which its clocks change.
struct ClockChange
{
    const char *zone;
    QDate day;
};

const ClockChange changes[] = {
    {"Europe/Berlin", {2026, 3, 29}},
    {"Europe/Berlin", {2026, 10, 25}},
    {"Europe/London", {2026, 3, 29}},
    {"Europe/London", {2026, 10, 25}},
    {"Europe/Dublin", {2026, 10, 25}},
    {"Atlantic/Azores", {2026, 3, 29}},
    {"Atlantic/Azores", {2026, 10, 25}},
    {"America/New_York", {2026, 3, 8}},
    {"America/New_York", {2026, 11, 1}},
    {"America/Havana", {2026, 3, 8}},
    {"America/Havana", {2026, 11, 1}},
    {"America/Santiago", {2026, 9, 6}},
    {"America/Santiago", {2026, 4, 4}},
    {"America/Asuncion", {2024, 3, 23}},
    {"America/St_Johns", {2010, 11, 7}},
    {"Africa/Cairo", {2026, 4, 24}},
    {"Africa/Cairo", {2026, 10, 29}},
    {"Africa/Casablanca", {2026, 2, 15}},
    {"Asia/Beirut", {2026, 3, 29}},
    {"Asia/Tehran", {2022, 3, 22}},
    {"Asia/Gaza", {2025, 10, 25}},
    {"Asia/Kathmandu", {2026, 6, 1}},
    {"Australia/Lord_Howe", {2026, 4, 5}},
    {"Australia/Lord_Howe", {2026, 10, 4}},
    {"Europe/Moscow", {2014, 10, 26}},
    {"Europe/Moscow", {2011, 3, 27}},
    {"Pacific/Apia", {2011, 12, 30}},
    {"Pacific/Chatham", {2026, 4, 5}},
    {"Asia/Pyongyang", {2018, 5, 4}},
    {"America/Caracas", {2016, 5, 1}},
    {"UTC", {2026, 2, 28}},
};

} // namespace

/// Local times in zones of every kind, independent of earlier questions.
class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeThatComesTwiceIsTwoMoments()
    {
        const WallClock clock(QTimeZone("Europe/Berlin"));
        const WallTime halfPastTwo{QDate(2026, 10, 25), QTime(2, 30)};
        const QList<Instant> both{utc("2026-10-25T00:30:00Z"), utc("2026-10-25T01:30:00Z")};
        QCOMPARE(clock.momentsOf(halfPastTwo), both);
        QCOMPARE(clock.momentNear(halfPastTwo, utc("2026-10-25T00:00:00Z")), both.at(0));
        QCOMPARE(clock.momentNear(halfPastTwo, utc("2026-10-26T00:00:00Z")), both.at(1));
        QCOMPARE(clock.at(both.at(0)), halfPastTwo);
        QCOMPARE(clock.at(both.at(1)), halfPastTwo);
        QCOMPARE(clock.begin({QDate(2026, 10, 25), QTime(2, 0)}), utc("2026-10-25T00:00:00Z"));
    }

    void aTimeThatClocksSkipIsNone()
    {
        const WallClock clock(QTimeZone("Europe/Berlin"));
        const WallTime halfPastTwo{QDate(2026, 3, 29), QTime(2, 30)};
        QVERIFY(clock.momentsOf(halfPastTwo).isEmpty());
        QCOMPARE(clock.begin(halfPastTwo), utc("2026-03-29T01:00:00Z"));
        // A watch that was not set shows 2:30 when it is 3:30.
        QCOMPARE(clock.momentNear(halfPastTwo, utc("2026-03-29T12:00:00Z")),
                 utc("2026-03-29T01:30:00Z"));
        QCOMPARE(clock.momentsOf({QDate(2026, 3, 29), QTime(3, 0)}),
                 QList<Instant>{utc("2026-03-29T01:00:00Z")});
    }

    void whatWasAskedBeforeDoesNotMatter()
    {
        qputenv("TZ", "Europe/Berlin");
        const QDate back(2026, 10, 25);
        for (const int startHour : {2, 3}) {
            (void)startOfDay(QDate(2026, 7, 1), startHour);
            const Instant afterSummer = startOfDay(back, startHour);
            (void)startOfDay(QDate(2026, 12, 1), startHour);
            QCOMPARE(startOfDay(back, startHour), afterSummer);
        }
        QCOMPARE(startOfDay(back, 2), utc("2026-10-25T00:00:00Z"));
    }

    void anotherZoneHasItsOwnClock()
    {
        qputenv("TZ", "Europe/Berlin");
        const Instant morning = utc("2026-11-28T15:00:00Z");
        const WallTime there{QDate(2026, 11, 28), QTime(10, 0)};
        const WallTime here{QDate(2026, 11, 28), QTime(16, 0)};
        QCOMPARE(WallClock(QTimeZone("America/New_York")).at(morning), there);
        QCOMPARE(WallClock().at(morning), here);
        QCOMPARE(WallClock(QTimeZone("No/Where")).at(morning), here);
        const WallTime before{QDate(1969, 12, 31), QTime(23, 59, 59, 999)};
        QCOMPARE(WallClock(QTimeZone::utc()).at(Instant{-1}), before);
    }

    void theDaysAroundAChangeJoin_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("change");
        for (const ClockChange &change : changes) {
            QTest::addRow("%s %s", change.zone, qPrintable(change.day.toString(Qt::ISODate)))
                << QByteArray(change.zone) << change.day;
        }
    }

    void theDaysAroundAChangeJoin()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, change);
        qputenv("TZ", zone);
        const QDate first = change.addDays(-3);
        constexpr int dayCount = 8;
        for (int startHour = 0; startHour <= 12; ++startHour) {
            const Instant from = startOfDay(first, startHour);
            const Instant to = startOfDay(first.addDays(dayCount), startHour);
            QList<DayScale> scales;
            QList<Instant> bounds;
            for (int i = 0; i < dayCount; ++i) {
                scales.append(DayScale(first.addDays(i), startHour));
                bounds.append(scales.constLast().from());
                QCOMPARE(scales.constLast().to(), startOfDay(first.addDays(i + 1), startHour));
                QVERIFY(scales.constLast().from() <= scales.constLast().to());
            }
            bounds.append(to);

            // Every moment lies in exactly one day, the one that localDay() returns, and at its
            // hour.
            constexpr qint64 step = 13 * msecsPerMinute;
            double before = 0;
            QDate dayBefore;
            for (Instant moment = from; moment < to; moment = moment.plusMsecs(step)) {
                const auto holds = [&](const DayScale &scale) {
                    return scale.from() <= moment && moment < scale.to();
                };
                QCOMPARE(std::ranges::count_if(scales, holds), 1);
                const DayScale &scale = *std::ranges::find_if(scales, holds);
                QCOMPARE(localDay(moment, startHour), scale.day());
                const WallTime shown = WallClock().at(moment);
                QVERIFY(WallClock().momentsOf(shown).contains(moment));
                const double place = scale.placeOf(moment);
                // Within a day the place only increases.
                if (scale.day() == dayBefore)
                    QVERIFY2(place > before || place == 1 || place == 0,
                             qPrintable(moment.toString()));
                before = place;
                dayBefore = scale.day();
                const qint64 wall = onTheWall(shown)
                                    - onTheWall({scale.day(), QTime(startHour, 0)});
                const double hour = static_cast<double>(wall) / msecsPerHour;
                const bool isTwice = WallClock().momentsOf(shown).size() > 1
                                     || WallClock().offsetAt(moment.plusMsecs(-msecsPerHour))
                                            != WallClock().offsetAt(moment.plusMsecs(msecsPerHour));
                const double off = std::abs(place * 24 - std::clamp(hour, 0.0, 24.0));
                // The hour that comes twice holds both at half the size.
                QVERIFY2(off < (isTwice ? 1.01 : 0.001),
                         qPrintable(QStringLiteral("%1 %2").arg(moment.toString()).arg(off)));
            }

            // One sleep through all of these days, and one with an odd start and end.
            for (const Entry &sleep : {nap(from, to), nap(from.plusMsecs(11 * msecsPerHour + 1),
                                                          to.plusMsecs(-9 * msecsPerHour - 7))}) {
                qint64 slept = 0;
                const auto sums = summarizeSpans({sleep}, bounds, to);
                for (const DaySummary &sum : sums)
                    slept += sum.sleepMsecs;
                QCOMPARE(slept, sleep.endedAt()->msecs - sleep.startedAt().msecs);
            }
        }
    }

    void anHourIsMissingAtTheStartOfADay()
    {
        qputenv("TZ", "Africa/Cairo");
        // The gap begins at midnight.
        const DayScale day(QDate(2026, 4, 24));
        QCOMPARE(day.msecs(), 23 * msecsPerHour);
        const auto missing = day.missing();
        QVERIFY(missing);
        QVERIFY(qAbs(missing->first) < 1e-9);
        QVERIFY(qAbs(missing->second * 24 - 1) < 1e-9);
        const auto at = [](int hour) {
            return WallClock().momentsOf({QDate(2026, 4, 24), QTime(hour, 0)}).value(0);
        };
        QVERIFY(qAbs(day.placeOf(day.from()) * 24 - 1) < 1e-9);
        QVERIFY(qAbs(day.placeOf(at(7)) * 24 - 7) < 1e-9);
        QVERIFY(qAbs(day.placeOf(at(12)) * 24 - 12) < 1e-9);
        QVERIFY(!DayScale(QDate(2026, 4, 23)).missing());
    }

    void aSleepOverTheHourThatComesTwiceIsCountedOnce()
    {
        qputenv("TZ", "Europe/Berlin");
        const Entry sleep = nap(utc("2026-10-24T22:00:00Z"), utc("2026-10-25T03:00:00Z"));
        const Instant bounds[] = {startOfDay(QDate(2026, 10, 24), 2),
                                  startOfDay(QDate(2026, 10, 25), 2),
                                  startOfDay(QDate(2026, 10, 26), 2)};
        const auto days = summarizeSpans({sleep}, bounds, bounds[2]);
        QCOMPARE(days.at(0).sleepMsecs, 2 * msecsPerHour);
        QCOMPARE(days.at(1).sleepMsecs, 3 * msecsPerHour);
        QCOMPARE(DayScale(QDate(2026, 10, 25), 2).msecs(), 25 * msecsPerHour);
    }
};

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"

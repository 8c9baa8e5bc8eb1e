// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/dayscale.h"
#include "core/logbook/trends.h"
#include "core/protocol/schema.h"

#include <QDateTime>
#include <QTest>

using namespace weehours;

namespace {

/// A local time; with an offset or a Z at the end it is unambiguous at a clock change.
Instant at(const char *text)
{
    const auto moment = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return Instant{moment.toMSecsSinceEpoch()};
}

Entry entry(QLatin1StringView kindName, Instant from, QJsonObject fields = {})
{
    Entry made;
    made.entity.entityType = kindName;
    made.entity.data = std::move(fields);
    made.entity.data.insert(QStringLiteral("startedAt"), from.toString());
    return made;
}

Entry nap(const char *from, const char *to)
{
    return entry(kind::sleep, at(from), {{QStringLiteral("endedAt"), at(to).toString()}});
}

Entry bottle(const char *from, int amountMl)
{
    return entry(kind::feed, at(from), {{QStringLiteral("amountMl"), amountMl}});
}

const Instant later = at("2027-01-01T00:00:00Z");

} // namespace

class TestTrends : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void sleepIsSplitWhereTheDayStarts_data()
    {
        QTest::addColumn<int>("startHour");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QList<int>>("minutes");
        QTest::addColumn<QList<int>>("longest");

        using Minutes = QList<int>;
        const auto row = [](const char *name, int startHour, const char *from, const char *to,
                            const Minutes &minutes, const Minutes &longest) {
            QTest::newRow(name) << startHour << QByteArray(from) << QByteArray(to) << minutes
                                << longest;
        };
        // The days are 9, 10 and 11 June.
        row("inside a day", 0, "2026-06-10T13:00:00", "2026-06-10T14:30:00", {0, 90, 0},
            {0, 90, 0});
        row("over midnight", 0, "2026-06-10T21:00:00", "2026-06-11T05:00:00", {0, 180, 300},
            {0, 480, 0});
        row("over midnight, day from seven", 7, "2026-06-10T21:00:00", "2026-06-11T05:00:00",
            {0, 480, 0}, {0, 480, 0});
        row("over seven, day from seven", 7, "2026-06-10T06:00:00", "2026-06-10T08:00:00",
            {60, 60, 0}, {120, 0, 0});
        row("up to midnight", 0, "2026-06-10T22:00:00", "2026-06-11T00:00:00", {0, 120, 0},
            {0, 120, 0});
        row("a day and a half", 0, "2026-06-09T12:00:00", "2026-06-11T00:30:00", {720, 1440, 30},
            {2190, 0, 0});
        row("from before the first day", 0, "2026-06-08T22:00:00", "2026-06-09T06:00:00",
            {360, 0, 0}, {0, 0, 0});
        row("outside", 0, "2026-06-08T10:00:00", "2026-06-08T11:00:00", {0, 0, 0}, {0, 0, 0});
    }

    void sleepIsSplitWhereTheDayStarts()
    {
        QFETCH(const int, startHour);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QList<int>, minutes);
        QFETCH(const QList<int>, longest);
        const auto days = dailyTotals({nap(from.constData(), to.constData())}, QDate(2026, 6, 9),
                                      QDate(2026, 6, 11), startHour, later);
        QCOMPARE(days.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(days.at(i).day, QDate(2026, 6, 9 + i));
            QCOMPARE(days.at(i).sum.sleepMsecs, minutes.at(i) * msecsPerMinute);
            QCOMPARE(days.at(i).sum.longestSleepMsecs, longest.at(i) * msecsPerMinute);
        }
    }

    void aWholeNightOfSleepIsAsLongAsTheDayOnWhichClocksChange_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << QDate(2026, 3, 29) << 23;
        QTest::newRow("usual") << QDate(2026, 3, 30) << 24;
        QTest::newRow("back") << QDate(2026, 10, 25) << 25;
    }

    void aWholeNightOfSleepIsAsLongAsTheDayOnWhichClocksChange()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, hours);
        const Entry sleep = entry(kind::sleep, startOfDay(day.addDays(-1)),
                                  {{QStringLiteral("endedAt"),
                                    startOfDay(day.addDays(2)).toString()}});
        for (const int startHour : {0, 7}) {
            // With days that start at seven, the night of the change belongs to the day before.
            const QDate counted = startHour == 0 ? day : day.addDays(-1);
            const auto days = dailyTotals({sleep}, counted, counted, startHour, later);
            QCOMPARE(days.at(0).sum.sleepMsecs, hours * msecsPerHour);
        }
    }

    void sleepsThatTwoLoggedCountOnce()
    {
        const auto days = dailyTotals({nap("2026-06-10T21:10:00", "2026-06-11T05:05:00"),
                                       nap("2026-06-10T21:00:00", "2026-06-11T05:00:00"),
                                       nap("2026-06-11T05:05:00", "2026-06-11T06:05:00")},
                                      QDate(2026, 6, 10), QDate(2026, 6, 11), 0, later);
        QCOMPARE(days.at(0).sum.sleepMsecs, 180 * msecsPerMinute);
        QCOMPARE(days.at(1).sum.sleepMsecs, 365 * msecsPerMinute);
        // The first two are one stretch; the one after a waking is another.
        QCOMPARE(days.at(0).sum.longestSleepMsecs, 485 * msecsPerMinute);
        QCOMPARE(days.at(1).sum.longestSleepMsecs, 60 * msecsPerMinute);
    }

    void aRunningSleepCountsUntilNow()
    {
        const auto days = dailyTotals({entry(kind::sleep, at("2026-06-10T23:00:00"))},
                                      QDate(2026, 6, 10), QDate(2026, 6, 11), 0,
                                      at("2026-06-11T03:00:00"));
        QCOMPARE(days.at(0).sum.sleepMsecs, 60 * msecsPerMinute);
        QCOMPARE(days.at(1).sum.sleepMsecs, 180 * msecsPerMinute);
        QCOMPARE(days.at(0).sum.longestSleepMsecs, 240 * msecsPerMinute);
    }

    void feedsBeforeTheStartOfTheDayBelongToTheDayBefore()
    {
        const QList<Entry> feeds{bottle("2026-06-10T06:59:59", 60),
                                 bottle("2026-06-10T07:00:00", 90)};
        const auto days = dailyTotals(feeds, QDate(2026, 6, 9), QDate(2026, 6, 10), 7, later);
        QCOMPARE(days.at(0).sum.milkMl, 60);
        QCOMPARE(days.at(1).sum.milkMl, 90);
        QCOMPARE(localDay(at("2026-06-10T06:59:59"), 7), QDate(2026, 6, 9));
        QCOMPARE(localDay(at("2026-06-10T07:00:00"), 7), QDate(2026, 6, 10));
        QVERIFY(dailyTotals(feeds, QDate(2026, 6, 10), QDate(2026, 6, 9), 0, later).isEmpty());
    }

    void theAverageByNowStopsEachDayAtThisTime()
    {
        const QList<Entry> entries{
            bottle("2026-06-08T02:00:00", 100), bottle("2026-06-08T12:00:00", 100),
            // Nothing by three o'clock, but a logged day.
            bottle("2026-06-09T12:00:00", 100), bottle("2026-06-10T01:00:00", 999),
            nap("2026-06-08T01:00:00", "2026-06-08T05:00:00")};
        const DayAverage byThree = averageByNow(entries, QDate(2026, 6, 10),
                                                at("2026-06-10T03:00:00"));
        QCOMPARE(byThree.days, 2);
        QCOMPARE(byThree.feeds, 0.5);
        QCOMPARE(byThree.milkMl, 50.0);
        QCOMPARE(byThree.sleepMsecs, double(msecsPerHour));
        QCOMPARE(averageBefore(entries, QDate(2026, 6, 10), later).feeds, 1.5);
    }

    void csvIsTheSameInEveryLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const auto days = dailyTotals({bottle("2026-06-01T08:00:00", 1500),
                                       nap("2026-06-01T21:00:00", "2026-06-02T06:30:30")},
                                      QDate(2026, 6, 1), QDate(2026, 6, 2), 0, later);
        QCOMPARE(toCsv(days), QString("day,feeds,milk_ml,sleep_minutes,longest_sleep_minutes,"
                                      "nappies\r\n"
                                      "2026-06-01,1,1500,180,570,0\r\n"
                                      "2026-06-02,0,0,390,0,0\r\n"));
        QLocale::setDefault(QLocale::C);
    }

    void csvTextIsQuotedAndIsNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("csv");
        QTest::newRow("plain") << "Bottle" << "Bottle";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("comma") << "Bottle, 120 ml" << "\"Bottle, 120 ml\"";
        QTest::newRow("quote") << "a \"b\"" << "\"a \"\"b\"\"\"";
        QTest::newRow("lines") << "a\nb" << "\"a\nb\"";
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        // Without the first apostrophe each reads as it was written.
        QTest::newRow("minus") << "-5 min" << "'-5 min";
        QTest::newRow("apostrophe and minus") << "'-5 min" << "''-5 min";
        QTest::newRow("apostrophe") << "'tis" << "''tis";
    }

    void csvTextIsQuotedAndIsNoFormula()
    {
        QFETCH(const QString, text);
        QTEST(csvText(text), "csv");
    }

    void wallClockHoursStandAtTheSamePlaceOnEachDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("startHour");
        QTest::addColumn<QByteArray>("moment");
        QTest::addColumn<double>("hour");
        const QDate usual(2026, 6, 10);
        QTest::newRow("noon") << usual << 0 << QByteArray("2026-06-10T12:00:00") << 12.0;
        QTest::newRow("before") << usual << 0 << QByteArray("2026-06-09T12:00:00") << 0.0;
        QTest::newRow("after") << usual << 0 << QByteArray("2026-06-11T12:00:00") << 24.0;
        QTest::newRow("three, from seven")
            << usual << 7 << QByteArray("2026-06-11T03:00:00") << 20.0;
        const QDate forward(2026, 3, 29);
        QTest::newRow("forward, before")
            << forward << 0 << QByteArray("2026-03-29T00:30:00Z") << 0.5;
        QTest::newRow("forward, at two")
            << forward << 0 << QByteArray("2026-03-29T01:00:00Z") << 2.0;
        QTest::newRow("forward, noon")
            << forward << 0 << QByteArray("2026-03-29T11:00:00Z") << 12.0;
        const QDate back(2026, 10, 25);
        QTest::newRow("back, half past midnight")
            << back << 0 << QByteArray("2026-10-24T23:30:00Z") << 0.5;
        QTest::newRow("back, one at first")
            << back << 0 << QByteArray("2026-10-25T00:00:00Z") << 1.0;
        QTest::newRow("back, one again") << back << 0 << QByteArray("2026-10-25T01:00:00Z") << 1.5;
        QTest::newRow("back, two") << back << 0 << QByteArray("2026-10-25T02:00:00Z") << 2.0;
        QTest::newRow("back, noon") << back << 0 << QByteArray("2026-10-25T12:00:00Z") << 12.0;
    }

    void wallClockHoursStandAtTheSamePlaceOnEachDay()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, startHour);
        QFETCH(const QByteArray, moment);
        QFETCH(const double, hour);
        QVERIFY(qAbs(DayScale(day, startHour).placeOf(at(moment.constData())) * 24 - hour) < 0.001);
    }

    void onlyTheDayThatClocksGoForwardMissesAnHour()
    {
        const auto missing = DayScale(QDate(2026, 3, 29)).missing();
        QVERIFY(missing);
        QVERIFY(qAbs(missing->first * 24 - 1) < 0.001);
        QVERIFY(qAbs(missing->second * 24 - 2) < 0.001);
        QVERIFY(!DayScale(QDate(2026, 3, 30)).missing());
        QVERIFY(!DayScale(QDate(2026, 10, 25)).missing());
        QCOMPARE(DayScale(QDate(2026, 10, 25)).msecs(), 25 * msecsPerHour);
    }

    void yearsOfEntriesTakeOnePass()
    {
        QList<Entry> entries;
        const Instant first = at("2016-06-01T00:00:00Z");
        constexpr int count = 100'000;
        entries.reserve(count);
        for (int i = 0; i < count; ++i) {
            const Instant start = first.plusMsecs(i * msecsPerHour);
            if (i % 2 == 0)
                entries.append(entry(kind::sleep, start,
                                     {{"endedAt", start.plusMsecs(msecsPerHour).toString()}}));
            else
                entries.append(entry(kind::feed, start, {{"amountMl", 100}}));
        }
        const auto days = dailyTotals(entries, QDate(2016, 6, 1), QDate(2027, 12, 31), 0, later);
        QCOMPARE(days.at(100).sum.feeds, 12);
    }
};

QTEST_GUILESS_MAIN(TestTrends)
#include "tst_trends.moc"

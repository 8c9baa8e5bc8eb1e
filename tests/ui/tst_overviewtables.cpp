// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/weekentries.h"
#include "ui/overview/trendtable.h"
#include "ui/overview/trendwords.h"
#include "ui/overview/weektable.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace weehours;

namespace {

const Instant weekEnd = at("2026-06-14T23:00:00");

} // namespace

/// The week and the trends as tables and in words.
class TestOverviewTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void theTableHoldsWhatThePictureShows()
    {
        WeekTable table;
        QAbstractItemModelTester tester(&table);
        Entry feed = entry(kind::feed, "2026-06-10T12:00:00",
                           {{"method", "bottle"}, {"amountMl", 1200}, {"notes", "a, \"b\""}});
        table.setEntries({entry(QLatin1StringView("note"), "2026-06-10T12:00:00"), feed,
                          nap("2026-06-09T21:00:00", "2026-06-10T03:00:00")},
                         weekEnd);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, WeekTable::What).data().toString(), "Slept 6 h");
        QCOMPARE(table.entryAt(1).id(), feed.id());
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(table.toCsv(), QString("start,end,kind,type,amount_ml,minutes,notes,by\r\n"
                                        "2026-06-09T21:00:00+01:00,2026-06-10T03:00:00+01:00,"
                                        "sleep,,,360,,\r\n"
                                        "2026-06-10T12:00:00+01:00,,feed,bottle,1200,,"
                                        "\"a, \"\"b\"\"\",\r\n"));
        QLocale::setDefault(QLocale::C);
    }

    void theTrendsTableHasARowForEachDay()
    {
        TrendTable table;
        QAbstractItemModelTester tester(&table);
        const QDate first(2026, 6, 9);
        const QList<TrendSeries> feeds = seriesOf({{QString(kind::feed)}});
        table.setColumns(
            {{feeds.at(0), {{first, first, 8}, {first.addDays(1), first.addDays(1), {}}}},
             {feeds.at(1), {{first, first, 720}, {first.addDays(1), first.addDays(1), {}}}}},
            first.addDays(1));
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 3);
        QCOMPARE(table.dayAt(0), first.addDays(1));
        QCOMPARE(table.index(0, 1).data().toString(), "–");
        QCOMPARE(table.index(1, 1).data().toString(), "8");
        QCOMPARE(table.index(1, 2).data().toString(), "720 ml");
    }

    void theWeeksTableHasWhatIsShown()
    {
        WeekTable table;
        QAbstractItemModelTester tester(&table);
        table.setEntries({entry(kind::bath, "2026-06-10T12:00:00"),
                          entry(kind::feed, "2026-06-10T13:00:00", {{"method", "bottle"}})},
                         weekEnd, {{QString(kind::bath)}});
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.entryAt(0).kind(), kind::bath);
    }

    void eachNumberOfAnAverageHasItsWords()
    {
        DayAverage average;
        average.days = 7;
        average.feeds = 8.1;
        average.milkMl = 604;
        average.sleepMsecs = 14.0 * msecsPerHour;
        average.nappies = 6;
        QCOMPARE(figuresOf(average), (QList<Figure>{{"8.1", "feed(s)"},
                                                    {"604 ml", "from bottles"},
                                                    {"14 h", "asleep"},
                                                    {"6", "nappy(s)"}}));
        QVERIFY(figuresOf({}).isEmpty());
    }

    void todayIsComparedWithTheSameHoursOfTheWeek_data()
    {
        QTest::addColumn<int>("feeds");
        QTest::addColumn<int>("sleepMinutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("usual") << 6 << 300 << "As usual by this time of day.";
        QTest::newRow("more") << 8 << 341
                              << "By this time of day: 2 feed(s) more, 40 min more sleep.";
        QTest::newRow("less") << 5 << 240
                              << "By this time of day: 1 feed(s) fewer, 1 h less sleep.";
    }

    void todayIsComparedWithTheSameHoursOfTheWeek()
    {
        QFETCH(const int, feeds);
        QFETCH(const int, sleepMinutes);
        DayAverage byNow;
        byNow.days = 7;
        byNow.feeds = 6.2;
        byNow.nappies = 4.9;
        byNow.sleepMsecs = 300.0 * msecsPerMinute;
        const DaySummary today{
            .feeds = feeds, .sleepMsecs = sleepMinutes * msecsPerMinute, .nappies = 5};
        QTEST(besideTheWeek(today, byNow), "words");
        QVERIFY(besideTheWeek(today, {}).isEmpty());
    }
};

QTEST_MAIN(TestOverviewTables)
#include "tst_overviewtables.moc"

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/daysummary.h"
#include "core/protocol/schema.h"

#include <QDateTime>
#include <QTest>

using namespace weehours;

namespace {

Instant at(const char *local)
{
    const auto moment = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    return Instant{moment.toMSecsSinceEpoch()};
}

Entry entry(QLatin1StringView kindName, const char *from, QJsonObject fields = {})
{
    Entry made;
    made.entity.entityType = kindName;
    made.entity.data = std::move(fields);
    made.entity.data.insert(QStringLiteral("startedAt"), at(from).toString());
    return made;
}

Entry nap(const char *from, const char *to)
{
    return entry(kind::sleep, from, {{QStringLiteral("endedAt"), at(to).toString()}});
}

Entry bottle(const char *from, int amountMl)
{
    return entry(kind::feed, from, {{QStringLiteral("amountMl"), amountMl}});
}

DaySummary theDay(const QList<Entry> &entries, const char *now = "2026-11-22T23:59:59")
{
    return summarize(entries, at("2026-11-22T00:00:00"), at("2026-11-23T00:00:00"), at(now));
}

} // namespace

class TestDaySummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void feedsAndNappiesCountWhereTheyStart()
    {
        const DaySummary sum = theDay({
            bottle("2026-11-21T23:59:59", 500),
            bottle("2026-11-22T00:00:00", 120),
            bottle("2026-11-22T23:59:59", 90),
            bottle("2026-11-23T00:00:00", 500),
            entry(kind::feed, "2026-11-22T08:00:00"),
            entry(kind::nappy, "2026-11-22T09:00:00"),
            entry(QLatin1StringView("bath"), "2026-11-22T10:00:00"),
        });
        QCOMPARE(sum, (DaySummary{.feeds = 3, .milkMl = 210, .nappies = 1}));
    }

    void onlySleepInsideTheDayCounts()
    {
        const DaySummary sum = theDay({nap("2026-11-21T22:00:00", "2026-11-22T06:00:00"),
                                       nap("2026-11-22T23:00:00", "2026-11-23T05:00:00"),
                                       nap("2026-11-20T10:00:00", "2026-11-20T12:00:00")});
        QCOMPARE(sum.sleepMsecs, 7 * msecsPerHour);
    }

    void aRunningSleepCountsUntilNow()
    {
        const DaySummary sum = theDay({entry(kind::sleep, "2026-11-22T13:00:00")},
                                      "2026-11-22T13:45:00");
        QCOMPARE(sum.sleepMsecs, 45 * msecsPerMinute);
    }

    void aNapLoggedByTwoIsSleptOnce()
    {
        const DaySummary sum = theDay({nap("2026-11-22T13:00:00", "2026-11-22T14:00:00"),
                                       nap("2026-11-22T13:10:00", "2026-11-22T14:05:00"),
                                       nap("2026-11-22T13:20:00", "2026-11-22T13:30:00")});
        QCOMPARE(sum.sleepMsecs, 65 * msecsPerMinute);
    }

    void deletedEntriesDoNotCount()
    {
        Entry gone = bottle("2026-11-22T08:00:00", 120);
        gone.entity.deleted = true;
        QCOMPARE(theDay({gone}), DaySummary{});
    }

    void theAverageLeavesOutDaysWithoutEntries()
    {
        const DayAverage average = averageBefore(
            {
                bottle("2026-11-22T08:00:00", 999), // the day itself
                bottle("2026-11-21T08:00:00", 100), bottle("2026-11-21T12:00:00", 100),
                bottle("2026-11-18T08:00:00", 100),
                bottle("2026-11-14T08:00:00", 999), // the eighth day back
            },
            QDate(2026, 11, 22), at("2026-11-22T12:00:00"));
        QCOMPARE(average.days, 2);
        QCOMPARE(average.feeds, 1.5);
        QCOMPARE(average.milkMl, 150.0);
        QCOMPARE(averageBefore({}, QDate(2026, 11, 22), at("2026-11-22T12:00:00")).days, 0);
    }

    void theDayThatClocksChangeHas25Hours()
    {
        const QDate day(2026, 10, 25);
        QCOMPARE(startOfDay(day.addDays(1)).msecs - startOfDay(day).msecs, 25 * msecsPerHour);
        QCOMPARE(localDay(startOfDay(day)), day);
        QCOMPARE(localDay(startOfDay(day).plusMsecs(-1)), day.addDays(-1));
    }
};

QTEST_GUILESS_MAIN(TestDaySummary)
#include "tst_daysummary.moc"

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/weekentries.h"
#include "ui/overview/choicetally.h"
#include "ui/overview/seriescurve.h"
#include "ui/overview/trendseries.h"

#include <QTest>

using namespace weehours;

namespace {

const Instant later = at("2026-06-14T23:00:00");

/// The series of a kind with that sum.
TrendSeries seriesWith(const Topic &topic, Series::Sum sum)
{
    for (const TrendSeries &series : seriesOf({topic})) {
        if (series.series.sum == sum)
            return series;
    }
    qFatal("there is no such series");
}

} // namespace

/// What the trends count and draw of any kind.
class TestTrendSeries : public QObject
{
    Q_OBJECT

    static QList<TrendBar> bars(const TrendSeries &series, const QList<Entry> &entries,
                                QDate first = QDate(2026, 6, 9), QDate last = QDate(2026, 6, 11))
    {
        const auto days = dailyTotals(entries, first, last, 0, later);
        const auto written = writtenDays({series.topic}, entries, days, 0);
        return dailyBars(series, entries, days, written, 0, later);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void everyLogEntryWithSeriesHasATitle()
    {
        for (const KindFace &face : faces()) {
            for (const TrendSeries &series : seriesOf({{QString(face.kind)}})) {
                QVERIFY2(!series.title().isEmpty(), face.kind.latin1());
                QVERIFY2(!series.columnName().contains(u' '), face.kind.latin1());
                QVERIFY2(!series.text(1).isEmpty(), face.kind.latin1());
            }
        }
    }

    void aDayWithoutThatKindIsZeroAndADayWithoutEntriesIsNothing()
    {
        const TrendSeries baths = seriesWith({QString(kind::bath)}, Series::Sum::Count);
        const auto counted = bars(baths, {entry(kind::bath, "2026-06-10T18:00:00"),
                                          entry(kind::bath, "2026-06-10T08:00:00"),
                                          entry(kind::feed, "2026-06-09T08:00:00")});
        QCOMPARE(counted.at(0).value, std::optional(0.0));
        QCOMPARE(counted.at(1).value, std::optional(2.0));
        QVERIFY(!counted.at(2).value);
        QCOMPARE(meanOf(counted), std::optional(1.0));
        QVERIFY(!meanOf({}));
    }

    void sleepIsSplitAtMidnightAndItsNightIsApart()
    {
        const TrendSeries sleep = seriesWith({QString(kind::sleep)}, Series::Sum::Span);
        const QList<Entry> entries{nap("2026-06-10T13:00:00", "2026-06-10T14:30:00"),
                                   nap("2026-06-09T20:00:00", "2026-06-10T08:00:00")};
        const auto slept = bars(sleep, entries);
        QCOMPARE(slept.at(0).value, std::optional(4.0));
        QCOMPARE(slept.at(0).atNight, 4.0);
        QCOMPARE(slept.at(1).value, std::optional(9.5));
        QCOMPARE(slept.at(1).atNight, 7.0);
        const auto longest = bars(seriesWith({QString(kind::sleep)}, Series::Sum::Longest),
                                  entries);
        QCOMPARE(longest.at(0).value, std::optional(12.0));
        QCOMPARE(longest.at(1).value, std::optional(1.5));
    }

    void aNightWithAChangeOfClocksIsAsLongAsItWas()
    {
        // The clocks go from one to two in the night before the 29th.
        const TrendSeries sleep = seriesWith({QString(kind::sleep)}, Series::Sum::Span);
        const auto slept = bars(sleep, {nap("2026-03-29T00:00:00", "2026-03-29T07:00:00")},
                                QDate(2026, 3, 28), QDate(2026, 3, 29));
        QCOMPARE(slept.at(1).value, std::optional(6.0));
        QCOMPARE(slept.at(1).atNight, 6.0);
    }

    void awakeWindowsAreThoseOfTheDay()
    {
        const TrendSeries awake = seriesWith({QString(kind::sleep)}, Series::Sum::Apart);
        const auto windows = bars(awake, {nap("2026-06-10T13:00:00", "2026-06-10T14:00:00"),
                                          nap("2026-06-10T09:00:00", "2026-06-10T10:00:00"),
                                          nap("2026-06-10T03:00:00", "2026-06-10T07:30:00"),
                                          nap("2026-06-09T22:00:00", "2026-06-10T02:30:00")});
        // From 7:30 to 9:00 and from 10:00 to 13:00; the half hour in the night is none.
        QVERIFY(!windows.at(0).value);
        QCOMPARE(windows.at(1).value, std::optional(2.25));
    }

    void gapsBetweenFeedsGoFromStartToStart()
    {
        const TrendSeries gaps = seriesWith({QString(kind::feed)}, Series::Sum::Gap);
        const auto between = bars(gaps, {entry(kind::feed, "2026-06-11T23:00:00"),
                                         entry(kind::feed, "2026-06-10T15:00:00"),
                                         entry(kind::feed, "2026-06-10T11:00:00"),
                                         entry(kind::feed, "2026-06-10T09:00:00")});
        // After 15:00 nobody logged for more than a day.
        QCOMPARE(between.at(1).value, std::optional(3.0));
        QVERIFY(!between.at(2).value);
    }

    void anActivityWithANameIsCountedByItself()
    {
        const Entry swim = entry(kind::activity, "2026-06-10T10:00:00",
                                 {{"activity", "other"},
                                  {"name", "Baby swimming"},
                                  {"endedAt", at("2026-06-10T10:45:00").toString()}});
        const Entry again = entry(kind::activity, "2026-06-10T16:00:00",
                                  {{"activity", "other"}, {"name", "baby  Swimming"}});
        const Entry tummy = entry(kind::activity, "2026-06-10T12:00:00",
                                  {{"activity", "tummy_time"}});
        const Topic topic{QString(kind::activity), QStringLiteral("Baby swimming")};
        QCOMPARE(topic, (Topic{QString(kind::activity), QStringLiteral("baby  Swimming")}));
        QCOMPARE(Topic::fromString(topic.toString()), topic);
        QVERIFY(!topic.toString().contains(u' '));
        const TrendSeries count = seriesWith(topic, Series::Sum::Count);
        QCOMPARE(count.title(), topic.name);
        QCOMPARE(bars(count, {again, tummy, swim}).at(1).value, std::optional(2.0));
        QCOMPARE(bars(seriesWith(topic, Series::Sum::Span), {again, tummy, swim}).at(1).value,
                 std::optional(0.75));
        QCOMPARE(bars(seriesWith({QString(kind::activity)}, Series::Sum::Count),
                      {again, tummy, swim})
                     .at(1)
                     .value,
                 std::optional(3.0));
    }

    void groupsEndWithTheLastDay()
    {
        const QDate first(2026, 6, 1);
        QList<TrendBar> days;
        for (const auto &value : {std::optional(30.0), std::optional<double>(), std::optional(60.0),
                                  std::optional(90.0)}) {
            const QDate day = first.addDays(days.size());
            days.append({day, day, value});
        }
        const auto groups = grouped(days, 3);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).to, first);
        QCOMPARE(groups.at(1).from, first.addDays(1));
        QCOMPARE(groups.at(1).to, first.addDays(3));
        QCOMPARE(groups.at(1).value, std::optional(75.0));
        QCOMPARE(grouped(days, 1).size(), 4);
        QCOMPARE(grouped(days, 2).size(), 2);
        QVERIFY(grouped(std::span<const TrendBar>(), 7).isEmpty());
    }

    void aCurveShowsWhatWasGivenBefore()
    {
        Theme theme;
        SeriesCurve curve(theme, seriesWith({QString(kind::temperature)}, Series::Sum::Latest));
        curve.resize(400, 140);
        const Instant from = at("2026-06-10T00:00:00");
        curve.setEntries({entry(kind::temperature, "2026-06-10T12:00:00", {{"centiC", 3790}}),
                          entry(kind::medication, "2026-06-10T10:30:00",
                                {{"name", "Paracetamol"}, {"amountMilli", 2500}, {"unit", "ml"}}),
                          entry(kind::temperature, "2026-06-10T10:00:00", {{"centiC", 3910}}),
                          entry(kind::temperature, "2026-06-09T10:00:00", {{"centiC", 3650}})},
                         from, later, later);
        QCOMPARE(curve.points().size(), 2);
        QCOMPARE(curve.marks().size(), 1);
        QVERIFY(curve.accessibleName().contains("39.1"));
        QTest::keyClick(&curve, Qt::Key_Right);
        QCOMPARE(curve.chosen(), 1);
        QVERIFY(curve.accessibleDescription().contains("37.9"));
        QVERIFY(curve.accessibleDescription().contains("Paracetamol, 2.5 ml 10:30"));
        QTest::keyClick(&curve, Qt::Key_Left);
        QVERIFY(!curve.accessibleDescription().contains("Paracetamol"));
        QVERIFY(!curve.grab().isNull());
    }

    void reactionsNameTheFoods()
    {
        ChoiceTally tally(seriesWith({QString(kind::solids)}, Series::Sum::Choices));
        const auto meal = [](const char *when, const char *food, const char *reaction) {
            return entry(kind::solids, when, {{"food", food}, {"reaction", reaction}});
        };
        tally.setEntries({meal("2026-06-10T12:00:00", "Carrot", "liked"),
                          meal("2026-06-10T17:00:00", "Pear", "liked"),
                          meal("2026-06-11T12:00:00", "carrot", "liked"),
                          meal("2026-06-11T12:30:00", "Egg", "allergic"),
                          meal("2026-06-08T12:00:00", "Old", "liked")},
                         at("2026-06-09T00:00:00"), later);
        QCOMPARE(tally.text(), QString("Liked it · 3: Carrot 2, Pear\n"
                                       "Allergic reaction · 1: Egg"));
        QCOMPARE(tally.accessibleDescription(), tally.text());
    }
};

QTEST_MAIN(TestTrendSeries)
#include "tst_trendseries.moc"

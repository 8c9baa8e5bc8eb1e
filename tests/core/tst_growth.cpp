// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/growth/growthpoint.h"
#include "core/protocol/schema.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace weehours;
using namespace weehours::growthreference;

namespace {

// The z-score of a percentile, by bisection: the product has only the inverse.
double zOf(double percent)
{
    double low = -5;
    double high = 5;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (percentile(middle) < percent ? low : high) = middle;
    }
    return low;
}

Entry measured(const char *at, const QJsonObject &fields)
{
    Entry entry;
    entry.entity.entityType = kind::growth;
    entry.entity.data = fields;
    entry.entity.data.insert(field::startedAt, QString::fromLatin1(at));
    return entry;
}

GrowingChild girl(QDate born, std::optional<QDate> due = {})
{
    return {born, due, GrowthSex::Girls};
}

QList<GrowthPoint> pointsOf(const GrowingChild &child, const Entry &entry)
{
    return growthPoints(child, {entry}, QTimeZone::utc());
}

} // namespace

class TestGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedPercentiles()
    {
        QFile file(QStringLiteral(WEEHOURS_PERCENTILES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> heads = file.readLine().trimmed().split('\t');
        const QHash<QByteArray, double> percents{
            {"P01", 0.1}, {"P1", 1},   {"P3", 3},   {"P5", 5},   {"P10", 10},
            {"P15", 15},  {"P25", 25}, {"P50", 50}, {"P75", 75}, {"P85", 85},
            {"P90", 90},  {"P95", 95}, {"P97", 97}, {"P99", 99}, {"P999", 99.9}};
        int compared = 0;
        while (!file.atEnd()) {
            const QList<QByteArray> row = file.readLine().trimmed().split('\t');
            const GrowthTable table = row.at(0) == "weight_kg" ? GrowthTable::Weight
                                                               : GrowthTable::Length;
            // WHO published percentiles for 61 months, but parameters only to the fifth birthday.
            if (row.at(2).toInt() > span(table).second)
                continue;
            const auto spread = lms(table, GrowthSex::Boys, row.at(2).toInt());
            QVERIFY(spread);
            for (qsizetype i = 3; i < heads.size(); ++i) {
                const double published = row.at(i).toDouble();
                // WHO draws its curves by the plain LMS formula, also beyond three standard
                // deviations.
                const double z = zOf(percents.value(heads.at(i)));
                const double ours = std::abs(z) <= 3 ? valueAt(table, *spread, z)
                                                     : spread->m
                                                           * std::pow(1 + spread->l * spread->s * z,
                                                                      1 / spread->l);
                QVERIFY2(std::abs(ours - published) < 0.001,
                         qPrintable(QStringLiteral("day %1 %2: %3, published %4")
                                        .arg(row.at(2).toInt())
                                        .arg(QString::fromLatin1(heads.at(i)))
                                        .arg(ours)
                                        .arg(published)));
                ++compared;
            }
        }
        QCOMPARE(compared, 30 * 15);
    }

    // WHO's simplified tables, weight for age of girls: P3, P15, P50, P85, P97 in kg.
    void agreesWithTheTablesOfGirls_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QList<double>>("published");
        QTest::newRow("birth") << 0 << QList<double>{2.4, 2.8, 3.2, 3.7, 4.2};
        QTest::newRow("one year") << 365 << QList<double>{7.1, 7.9, 8.9, 10.2, 11.3};
        QTest::newRow("two years") << 730 << QList<double>{9.2, 10.1, 11.5, 13.1, 14.6};
    }

    void agreesWithTheTablesOfGirls()
    {
        QFETCH(int, day);
        QFETCH(QList<double>, published);
        const auto spread = lms(GrowthTable::Weight, GrowthSex::Girls, day);
        QVERIFY(spread);
        const QList<double> percents{3, 15, 50, 85, 97};
        for (qsizetype i = 0; i < percents.size(); ++i) {
            const double ours = valueAt(GrowthTable::Weight, *spread, zOf(percents.at(i)));
            QCOMPARE(std::round(ours * 10) / 10, published.at(i));
        }
    }

    void eachTableIsWholeAndRises()
    {
        for (const GrowthTable table :
             {GrowthTable::Weight, GrowthTable::Length, GrowthTable::Head, GrowthTable::Bmi,
              GrowthTable::WeightForLength, GrowthTable::WeightForHeight}) {
            const auto [first, last] = span(table);
            QVERIFY(last - first >= 500);
            for (const GrowthSex sex : {GrowthSex::Boys, GrowthSex::Girls}) {
                for (int by = first; by <= last; ++by) {
                    const auto row = lms(table, sex, by);
                    QVERIFY(row && row->m > 0 && row->s > 0);
                    double before = 0;
                    for (double z = -5; z <= 5; z += 0.5) {
                        const double value = valueAt(table, *row, z);
                        QVERIFY(value > before);
                        QVERIFY(std::abs(zScore(table, *row, value) - z) < 1e-6);
                        before = value;
                    }
                }
                QVERIFY(!lms(table, sex, first - 1) && !lms(table, sex, last + 1));
            }
        }
    }

    void goesOnStraightBeyondThreeDeviations()
    {
        const Lms row = *lms(GrowthTable::Weight, GrowthSex::Boys, 100);
        const double second = valueAt(GrowthTable::Weight, row, 2);
        const double third = valueAt(GrowthTable::Weight, row, 3);
        QVERIFY(std::abs(zScore(GrowthTable::Weight, row, third + (third - second)) - 4) < 1e-9);
    }

    void aPercentileIsAShareOfAHundred()
    {
        QCOMPARE(percentile(0), 50.0);
        QVERIFY(std::abs(percentile(1.959963985) - 97.5) < 1e-6);
        QVERIFY(std::abs(percentile(-1) + percentile(1) - 100) < 1e-9);
    }

    void aMeasurementHasAPointForEachMeasure()
    {
        const auto points = pointsOf(
            girl({2026, 7, 22}), measured("2026-11-28T08:00:00Z",
                                          {{"weightG", 6420}, {"heightMm", 610}, {"headMm", 399}}));
        QCOMPARE(points.size(), 5);
        QCOMPARE(points.at(0).measure, GrowthMeasure::Weight);
        QCOMPARE(points.at(0).value, 6.42);
        QCOMPARE(points.at(0).ageDays, std::optional(129));
        QVERIFY(!points.at(0).correctedAgeDays);
        QCOMPARE(points.at(1).measure, GrowthMeasure::Length);
        QCOMPARE(points.at(2).value, 39.9);
        QVERIFY(std::abs(points.at(3).value - 6.42 / (0.61 * 0.61)) < 1e-9);
        QCOMPARE(points.at(4).measure, GrowthMeasure::WeightForLength);
        QCOMPARE(points.at(4).byMm, 610);
        for (const GrowthPoint &point : points)
            QVERIFY(point.percentile() && *point.percentile() > 0 && *point.percentile() < 100);
    }

    void theWrongPostureIsConverted()
    {
        const GrowingChild child = girl({2026, 1, 1});
        const auto lying = pointsOf(child, measured("2026-11-01T08:00:00Z", {{"heightMm", 720}}));
        const auto stood = pointsOf(child, measured("2026-11-01T08:00:00Z",
                                                    {{"heightMm", 713}, {"standing", true}}));
        QCOMPARE(stood.constFirst().measure, GrowthMeasure::Height);
        QCOMPARE(stood.constFirst().value, 71.3);
        QCOMPARE(stood.constFirst().z, lying.constFirst().z);

        // From two years on height is the default, and length is converted.
        const auto tall = pointsOf(child, measured("2028-06-01T08:00:00Z", {{"heightMm", 900}}));
        QCOMPARE(tall.constFirst().measure, GrowthMeasure::Height);
        const auto laid = pointsOf(child, measured("2028-06-01T08:00:00Z",
                                                   {{"heightMm", 907}, {"standing", false}}));
        QCOMPARE(laid.constFirst().measure, GrowthMeasure::Length);
        QCOMPARE(laid.constFirst().z, tall.constFirst().z);
    }

    void aPretermChildIsJudgedByItsDueDateUntilTwo()
    {
        const GrowingChild early = girl({2026, 7, 22}, QDate(2026, 8, 26));
        QVERIFY(early.isPreterm());
        const Entry entry = measured("2026-11-28T08:00:00Z", {{"weightG", 6420}});
        const auto corrected = pointsOf(early, entry).constFirst();
        QCOMPARE(corrected.ageDays, std::optional(129));
        QCOMPARE(corrected.correctedAgeDays, std::optional(94));
        QCOMPARE(corrected.z, pointsOf(girl({2026, 8, 26}), entry).constFirst().z);

        const auto before = pointsOf(early, measured("2026-08-01T08:00:00Z", {{"weightG", 2600}}));
        QCOMPARE(before.constFirst().correctedAgeDays, std::optional(-25));
        QVERIFY(!before.constFirst().z);

        // The second birthday is day 730 or 731; from day 731 on the age is not corrected.
        const auto day730 = pointsOf(early, measured("2028-07-21T08:00:00Z", {{"weightG", 11000}}));
        QCOMPARE(day730.constFirst().ageDays, std::optional(730));
        QVERIFY(day730.constFirst().correctedAgeDays);
        const auto day731 = pointsOf(early, measured("2028-07-22T08:00:00Z", {{"weightG", 11000}}));
        QVERIFY(!day731.constFirst().correctedAgeDays);
        QVERIFY(!girl({2026, 7, 22}, QDate(2026, 8, 12)).isPreterm());
    }

    void whatIsNotKnownIsNotAssumed()
    {
        const Entry entry = measured("2026-11-28T08:00:00Z", {{"weightG", 6420}});
        const auto noBirth = pointsOf({{}, {}, GrowthSex::Boys}, entry).constFirst();
        QVERIFY(!noBirth.z && !noBirth.ageDays);
        const auto noSex = pointsOf({QDate(2026, 7, 22), {}, {}}, entry).constFirst();
        QVERIFY(!noSex.z && noSex.ageDays == 129);
        const auto grown = pointsOf(girl({2020, 1, 1}), entry).constFirst();
        QVERIFY(!grown.z);
    }

    void theDayIsThatOfTheEntrysZone()
    {
        // 01:30 on the 23rd in Berlin is still the 22nd in UTC.
        const auto at = [&](const char *zone) {
            return pointsOf(girl({2026, 7, 22}),
                            measured("2026-07-22T23:30:00Z", {{"weightG", 3300}, {"zone", zone}}))
                .constFirst()
                .ageDays;
        };
        QCOMPARE(at("Europe/Berlin"), std::optional(1));
        QCOMPARE(at("Etc/UTC"), std::optional(0));
        QCOMPARE(at("America/Newtown"), std::optional(0));
    }

    void computesTheGainADayBetweenTwoPoints()
    {
        const GrowthPoint before{
            {}, *Instant::parse(u"2026-11-14T09:00:00Z"), GrowthMeasure::Weight, 6.06, 0, {}, {},
            {}};
        GrowthPoint after = before;
        after.at = before.at.plusMsecs(14 * msecsPerDay);
        after.value = 6.42;
        const auto gain = gainBetween(before, after);
        QVERIFY(gain);
        QVERIFY(std::abs(gain->perDay * 7 - 0.18) < 1e-9);
        QCOMPARE(gain->since, before.at);
        after.at = before.at.plusMsecs(msecsPerDay - 1);
        QVERIFY(!gainBetween(before, after));
        after.at = before.at.plusMsecs(msecsPerDay);
        after.measure = GrowthMeasure::Length;
        QVERIFY(!gainBetween(before, after));
    }
};

QTEST_APPLESS_MAIN(TestGrowth)
#include "tst_growth.moc"

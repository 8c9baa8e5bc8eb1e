// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/household.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace weehours::e2e;

namespace {

constexpr int done = 0;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

/// All kinds, growth and plans from outside, as home automation has them.
class TestWholeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void everyKindIsAddedListedAndDeleted_data()
    {
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *kind, const QStringList &fields) {
            QTest::newRow(kind) << fields;
        };
        row("feed", {"method=bottle", "amountMl=120", "milk=formula"});
        row("sleep", {"startedAt=-60m", "endedAt=-10m", "place=cot"});
        row("nappy", {"type=poo", "colour=yellow", "potty=true"});
        row("solids", {"food=Carrot", "reaction=liked", "amountG=20"});
        row("pumping", {"totalMl=110", "leftMl=60", "rightMl=50"});
        row("growth", {"weightG=6420", "heightMm=610", "headMm=399", "standing=false"});
        row("medication", {"name=Paracetamol", "amountMilli=2500", "unit=ml"});
        row("temperature", {"centiC=3840", "site=ear"});
        row("bath", {});
        row("activity", {"activity=other", "name=Baby swimming"});
        row("note", {"notes=Cried a lot"});
        row("milestone", {"title=Rolled onto her side"});
        row("vaccination", {"name=6-in-1", "dose=2", "site=left thigh"});
    }

    void everyKindIsAddedListedAndDeleted()
    {
        QFETCH(const QStringList, fields);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        const Outcome added = sam.run(QStringList{"add", kind} + fields);
        QVERIFY2(added.exitCode == done, added.words.constData());
        const Outcome listed = sam.run({"list", "--kind", kind});
        QCOMPARE(listed.array().size(), 1);
        const QJsonObject entry = listed.array().at(0).toObject();
        QCOMPARE(text(entry, "entityId"), added.id());
        QCOMPARE(text(entry, "entityType"), kind);
        const QJsonObject data = entry.value(QLatin1StringView("data")).toObject();
        for (const QString &field : fields) {
            const QString name = field.section(u'=', 0, 0);
            QVERIFY2(data.contains(name), qPrintable(name));
            if (!name.endsWith(QLatin1StringView("At")))
                QCOMPARE(data.value(name).toVariant().toString(), field.section(u'=', 1));
        }
        QVERIFY(data.contains(QLatin1StringView("startedAt")));
        QCOMPARE(sam.run({"delete", added.id()}).exitCode, done);
        QVERIFY(sam.run({"list", "--kind", kind}).array().isEmpty());
        QCOMPARE(sam.run({"undo"}).exitCode, done);
        QCOMPARE(sam.run({"list", "--kind", kind}).array().size(), 1);
    }

    void growthShowsPercentiles()
    {
        Caregiver sam(QStringLiteral("Sam"));
        // Three months of a girl, at WHO's median weight: 5.8458 kg on day 91.
        QCOMPARE(
            sam.run({"baby", "add", "name=Mia", "birthDate=2026-01-01", "gender=female"}).exitCode,
            done);
        const Outcome added = sam.run({"add", "growth", "weightG=5846",
                                       "startedAt=2026-04-02T12:00"});
        QVERIFY2(added.exitCode == done, added.words.constData());
        const auto points = sam.run({"growth"}).array();
        QCOMPARE(points.size(), 1);
        const QJsonObject point = points.at(0).toObject();
        QCOMPARE(text(point, "entityId"), added.id());
        QCOMPARE(text(point, "measure"), "weight");
        QCOMPARE(text(point, "unit"), "kg");
        QCOMPARE(text(point, "at"), "2026-04-02T11:00:00.000Z");
        QCOMPARE(point.value(QLatin1StringView("value")).toDouble(), 5.846);
        QCOMPARE(point.value(QLatin1StringView("ageDays")).toInt(), 91);
        QVERIFY(!point.contains(QLatin1StringView("correctedAgeDays")));
        const double percentile = point.value(QLatin1StringView("percentile")).toDouble();
        QVERIFY2(std::abs(percentile - 50) < 3, qPrintable(QString::number(percentile)));
        QVERIFY(std::abs(point.value(QLatin1StringView("z")).toDouble()) < 0.1);
        // Before it was measured there was nothing.
        QVERIFY(sam.run({"growth", "--now", "2026-04-01T12:00"}).array().isEmpty());
        // Five weeks early: the age counts from the due date.
        const QString baby = text(sam.run({"baby", "list"}).array().at(0).toObject(), "entityId");
        QCOMPARE(sam.run({"edit", baby, "dueDate=2026-02-05"}).exitCode, done);
        const auto corrected = sam.run({"growth"}).array().at(0).toObject();
        QCOMPARE(corrected.value(QLatin1StringView("correctedAgeDays")).toInt(), 56);
    }

    void growthOfSeveralBabiesSaysWhose()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QStringList babies;
        for (const auto &[name, weight] : {std::pair("Ida", "2900"), std::pair("Jon", "3100")}) {
            const Outcome baby = sam.run({"baby", "add", QStringLiteral("name=") + name,
                                          "birthDate=2026-01-01"});
            babies.append(baby.id());
            const Outcome added = sam.run({"add", "growth", "--baby", name,
                                           QStringLiteral("weightG=") + weight,
                                           "startedAt=2026-01-02T12:00"});
            QVERIFY2(added.exitCode == done, added.words.constData());
        }
        const Outcome both = sam.run({"growth"});
        QVERIFY2(both.exitCode == done, both.words.constData());
        QCOMPARE(both.array().size(), 2);
        QStringList whose;
        for (const QJsonValue &point : both.array())
            whose.append(text(point.toObject(), "babyId"));
        QCOMPARE(whose, babies);
        QVERIFY2(sam.type({"growth"}).output.contains("Jon, "), both.words.constData());
        // Of one alone the answer is as it is where there is no other.
        const auto one = sam.run({"growth", "--baby", "jon"}).array();
        QCOMPARE(one.size(), 1);
        QVERIFY(!one.at(0).toObject().contains(QLatin1StringView("babyId")));
        QCOMPARE(one.at(0).toObject().value(QLatin1StringView("value")).toDouble(), 3.1);
    }

    void plansAreDueByTheClockThatIsAsked()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        const Outcome plan = sam.run({"plans", "add", "title=Paracetamol", "forKind=medication",
                                      "medicine=Paracetamol", "everyMinutes=360",
                                      "minGapMinutes=240", "maxPerDay=4"});
        QVERIFY2(plan.exitCode == done, plan.words.constData());
        // The clocks go back in this night: the gap is of real hours.
        QCOMPARE(sam.run({"add", "medication", "name=paracetamol",
                          "startedAt=2026-10-24T23:00:00.000Z"})
                     .exitCode,
                 done);
        const auto at = [&sam](const char *now) {
            const Outcome due = sam.run({"due", "--now", QString::fromLatin1(now)});
            return due.array().size() == 1 ? due.array().at(0).toObject() : QJsonObject();
        };
        const QJsonObject early = at("2026-10-25T02:59:00.000Z");
        QCOMPARE(text(early, "planId"), plan.id());
        QCOMPARE(text(early, "title"), "Paracetamol");
        QCOMPARE(text(early, "state"), "too_early");
        QCOMPARE(text(early, "at"), "2026-10-25T03:00:00.000Z");
        QCOMPARE(text(early, "lastAt"), "2026-10-24T23:00:00.000Z");
        QCOMPARE(early.value(QLatin1StringView("countIn24h")).toInt(), 1);
        QCOMPARE(text(at("2026-10-25T03:00:00.000Z"), "state"), "later");
        QCOMPARE(text(at("2026-10-25T05:00:00.000Z"), "state"), "due");
        // Before the dose it was given to nobody.
        QVERIFY(!at("2026-10-24T22:00:00.000Z").contains(QLatin1StringView("lastAt")));
        QCOMPARE(sam.run({"plans", "edit", plan.id(), "paused=true"}).exitCode, done);
        QCOMPARE(text(at("2026-10-25T05:00:00.000Z"), "state"), "paused");
        QCOMPARE(sam.run({"plans", "list"}).array().size(), 1);
        QCOMPARE(sam.run({"plans", "remove", plan.id()}).exitCode, done);
        QVERIFY(sam.run({"plans", "list"}).array().isEmpty());
    }

    void aDoseGivenOnOneComputerWarnsOnTheOther()
    {
        Household home;
        QVERIFY(home.bringUp());
        QVERIFY(home.alex.startWatch());
        QVERIFY(home.sam.startWatch());
        const Outcome plan = home.alex.run({"plans", "add", "title=Paracetamol",
                                            "forKind=medication", "medicine=Paracetamol",
                                            "everyMinutes=360", "minGapMinutes=240",
                                            "maxPerDay=4"});
        QVERIFY2(plan.exitCode == done, plan.words.constData());
        const auto dueAtSam = [&home](const QDateTime &now) {
            const Outcome due = home.sam.run({"due", "--now", isoText(now)});
            return due.array().size() == 1 ? due.array().at(0).toObject() : QJsonObject();
        };
        const QDateTime given = QDateTime::currentDateTimeUtc().addSecs(-60);
        QTRY_COMPARE_WITH_TIMEOUT(text(dueAtSam(given), "planId"), plan.id(), 60'000);
        QVERIFY(text(dueAtSam(given), "state") != "too_early");
        QCOMPARE(home.alex
                     .run({"add", "medication", "name=Paracetamol", "amountMilli=2500", "unit=ml",
                           "startedAt=" + isoText(given)})
                     .exitCode,
                 done);
        QTRY_COMPARE_WITH_TIMEOUT(text(dueAtSam(given.addSecs(60)), "state"), "too_early", 60'000);
        const QJsonObject warned = dueAtSam(given.addSecs(3600));
        QCOMPARE(text(warned, "lastBy"), "Alex");
        QCOMPARE(text(warned, "lastAt"), isoText(given));
        QCOMPARE(text(warned, "at"), isoText(given.addSecs(4LL * 3600)));
        QCOMPARE(warned.value(QLatin1StringView("countIn24h")).toInt(), 1);
        QCOMPARE(text(dueAtSam(given.addSecs(7LL * 3600)), "state"), "due");
    }
};

QTEST_GUILESS_MAIN(TestWholeLog)
#include "tst_wholelog.moc"

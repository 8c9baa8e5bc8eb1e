// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/dosesafety.h"
#include "core/protocol/schema.h"

#include "tests/support/profilefixture.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace weehours;

namespace {

using Warning = DoseSafety::Warning;

Instant at(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value_or(Instant{});
}

Plan paracetamol(int gapMinutes, int most)
{
    Plan plan;
    plan.title = QStringLiteral("Paracetamol");
    plan.forKind = kind::medication;
    plan.medicine = plan.title;
    plan.rule = Plan::After{6 * msecsPerHour};
    plan.zone = QTimeZone("Europe/Berlin");
    plan.minGap = gapMinutes * msecsPerMinute;
    plan.maxPerDay = most;
    return plan;
}

Entry given(Instant when, const char *name = "Paracetamol")
{
    Entry entry;
    entry.entity.entityType = kind::medication;
    entry.entity.data = {{field::name, QString::fromUtf8(name)},
                         {field::startedAt, when.toString()}};
    return entry;
}

QList<Entry> night()
{
    return {given(at("2026-11-27T13:05:00Z")), given(at("2026-11-27T19:10:00Z")),
            given(at("2026-11-28T01:10:00Z"))};
}

DoseSafety asked(const Plan &plan, const QList<Entry> &doses, Instant when,
                 const char *name = "Paracetamol")
{
    return doseSafety({plan}, doses, QString::fromUtf8(name), when);
}

int draw(int from, int beyond)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, beyond));
}

/// Whether a dose breaks a limit: a brute-force reference that is independent of the product.
bool isOutside(const Plan &plan, const QList<Instant> &doses, Instant when)
{
    for (const Instant dose : doses) {
        if (std::abs(dose.msecs - when.msecs) < plan.minGap)
            return true;
    }
    if (plan.maxPerDay == 0)
        return false;
    for (qint64 back = 0; back < msecsPerDay; back += msecsPerMinute) {
        const Instant from = when.plusMsecs(-back);
        int count = 1;
        for (const Instant dose : doses)
            count += dose >= from && dose < from.plusMsecs(msecsPerDay) ? 1 : 0;
        if (count > plan.maxPerDay)
            return true;
    }
    return false;
}

} // namespace

class TestDoseSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoseThatComesTooEarlyIsWarnedAbout()
    {
        const Plan plan = paracetamol(360, 4);
        const DoseSafety early = asked(plan, night(), at("2026-11-28T05:00:00Z"));
        QCOMPARE(early.warning, Warning::TooEarly);
        QCOMPARE(early.allowedFrom, at("2026-11-28T07:10:00Z"));
        QCOMPARE(early.within24h.size(), 3);
        QCOMPARE(early.last->startedAt(), at("2026-11-28T01:10:00Z"));
        const DoseSafety later = asked(plan, night(), at("2026-11-28T07:10:00Z"));
        QCOMPARE(later.warning, Warning::None);
        QCOMPARE(later.allowedFrom, at("2026-11-28T07:10:00Z"));
        QVERIFY(later.plan);
    }

    void oneMoreThanThePlanHasAtMostIsWarnedAbout()
    {
        const DoseSafety full = asked(paracetamol(240, 3), night(), at("2026-11-28T06:00:00Z"));
        QCOMPARE(full.warning, Warning::TooMany);
        // The gap is over at 05:10; the first of the three doses is 24 hours old only later.
        // later.
        QCOMPARE(full.allowedFrom, at("2026-11-28T13:05:00Z"));
        // With both limits the later time counts.
        const DoseSafety both = asked(paracetamol(1000, 3), night(), at("2026-11-28T06:00:00Z"));
        QCOMPARE(both.warning, Warning::TooMany);
        QCOMPARE(both.allowedFrom, at("2026-11-28T17:50:00Z"));
    }

    void aDoseThatSomebodyGaveMeanwhileCounts()
    {
        // The form was opened at six, and another dose was given a minute later.
        const QList<Entry> doses{given(at("2026-11-28T06:01:00Z"))};
        const DoseSafety safety = asked(paracetamol(360, 0), doses, at("2026-11-28T06:00:00Z"));
        QCOMPARE(safety.warning, Warning::TooEarly);
        QCOMPARE(safety.allowedFrom, at("2026-11-28T12:01:00Z"));
    }

    void withoutAPlanThereIsNoWarning()
    {
        const DoseSafety other = asked(paracetamol(360, 1), night(), at("2026-11-28T01:20:00Z"),
                                       "Ibuprofen");
        QCOMPARE(other.warning, Warning::None);
        QVERIFY(!other.plan);
        QVERIFY(!other.last);
        const DoseSafety none = doseSafety({}, night(), QStringLiteral(" paracétamol"),
                                           at("2026-11-28T01:20:00Z"));
        QCOMPARE(none.warning, Warning::None);
        QCOMPARE(none.within24h.size(), 3);
    }

    void aPlanCountsOnItsDaysAndWhilePaused()
    {
        Plan plan = paracetamol(360, 0);
        plan.isPaused = true;
        const Instant early = at("2026-11-28T05:00:00Z");
        QCOMPARE(asked(plan, night(), early).warning, Warning::TooEarly);
        plan.until = QDate(2026, 11, 27);
        QCOMPARE(asked(plan, night(), early).warning, Warning::None);
        plan.until = QDate(2026, 11, 28);
        plan.from = QDate(2026, 11, 29);
        QCOMPARE(asked(plan, night(), early).warning, Warning::None);
    }

    void ofSeveralPlansTheStricterIsNamed()
    {
        const QList<Plan> plans{paracetamol(60, 0), paracetamol(360, 0)};
        const DoseSafety safety = doseSafety(plans, night(), QStringLiteral("Paracetamol"),
                                             at("2026-11-28T05:00:00Z"));
        QCOMPARE(safety.warning, Warning::TooEarly);
        QCOMPARE(safety.plan->minGap, 360 * msecsPerMinute);
    }

    void theRecordIsReadFromTheLog()
    {
        ProfileFixture profile;
        const BabyId baby = profile.addBaby();
        QVERIFY(profile.logbook.add(baby, kind::plan,
                                    {{"title", "Paracetamol"},
                                     {"forKind", "medication"},
                                     {"everyMinutes", 360},
                                     {"minGapMinutes", 240}}));
        const Instant now = profile.clock.instant;
        for (const qint64 hours : {1, 40 * 24}) {
            QVERIFY(profile.logbook.add(baby, kind::medication,
                                        {{"name", "Paracetamol"},
                                         {"startedAt",
                                          now.plusMsecs(-hours * msecsPerHour).toString()}}));
        }
        const auto record = readDoses(profile.logbook, baby, now, QTimeZone::utc());
        QVERIFY(record);
        QCOMPARE(record->plans.size(), 1);
        QCOMPARE(record->doses.size(), 1);
        QCOMPARE(
            doseSafety(record->plans, record->doses, QStringLiteral("Paracetamol"), now).warning,
            Warning::TooEarly);
    }

    void itWarnsExactlyWhenALimitIsBroken()
    {
        QVERIFY(rc::check("a dose within limits is never warned about, one outside always", [] {
            const Plan plan = paracetamol(draw(0, 800), draw(0, 6));
            // Around both clock changes: a day is 24 hours, whatever clocks show.
            const Instant begin = draw(0, 2) == 0 ? at("2026-10-24T00:00:00Z")
                                                  : at("2026-03-28T00:00:00Z");
            QList<Instant> doses;
            QList<Entry> entries;
            for (int i = draw(0, 9); i > 0; --i) {
                doses.append(begin.plusMsecs(draw(0, 72 * 60) * msecsPerMinute));
                entries.append(given(doses.constLast()));
            }
            const Instant when = begin.plusMsecs(draw(0, 96 * 60) * msecsPerMinute);
            const DoseSafety safety = asked(plan, entries, when);
            RC_ASSERT((safety.warning != Warning::None) == isOutside(plan, doses, when));
            RC_ASSERT((safety.allowedFrom > when) == (safety.warning != Warning::None));
            // The dose is within the limits at `allowedFrom`, and not a minute earlier.
            RC_ASSERT(!isOutside(plan, doses, safety.allowedFrom));
            if (safety.allowedFrom > when)
                RC_ASSERT(isOutside(plan, doses, safety.allowedFrom.plusMsecs(-msecsPerMinute)));
        }));
    }
};

QTEST_GUILESS_MAIN(TestDoseSafety)
#include "tst_dosesafety.moc"

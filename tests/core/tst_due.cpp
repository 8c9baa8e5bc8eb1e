// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/due.h"
#include "core/protocol/schema.h"

#include <QRandomGenerator>
#include <QTest>

using namespace weehours;

namespace {

Instant at(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value_or(Instant{});
}

Plan planOf(QJsonObject fields)
{
    Entry entry;
    entry.entity.entityType = kind::plan;
    fields.insert(field::title, QStringLiteral("Plan"));
    entry.entity.data = fields;
    return Plan::of(entry, QTimeZone("Europe/Berlin")).value_or(Plan());
}

Entry given(Instant when, const QString &name = QStringLiteral("Paracetamol"))
{
    Entry entry;
    entry.entity.entityType = kind::medication;
    entry.entity.data = {{field::name, name}, {field::startedAt, when.toString()}};
    return entry;
}

QJsonObject medicine(QJsonObject fields)
{
    fields.insert(field::forKind, QString(kind::medication));
    fields.insert(field::medicine, QStringLiteral("Paracetamol"));
    return fields;
}

QString told(const Due &due)
{
    return QString(textOf(due.state)) + u' ' + due.at.toString();
}

QString told(const Plan &plan, const QList<Entry> &entries, const char *now)
{
    return told(dueOf(plan, entries, at(now)));
}

const QList<QByteArray> zones{"Europe/Berlin",     "America/New_York", "Australia/Lord_Howe",
                              "America/Sao_Paulo", "Africa/Cairo",     "Asia/Kathmandu",
                              "Pacific/Apia",      "Atlantic/Azores",  "UTC"};

// A plan of any rule, zone and limits, and doses around a clock change.
struct World
{
    explicit World(quint32 seed) : random(seed)
    {
        QJsonObject fields;
        switch (random.bounded(2)) {
        case 0: fields.insert(field::everyMinutes, random.bounded(30, 3000)); break;
        default: {
            QStringList times;
            for (int i = random.bounded(1, 5); i > 0; --i) {
                times.append(QTime(random.bounded(24), random.bounded(60))
                                 .toString(QStringLiteral("HH:mm")));
            }
            fields.insert(field::times, times.join(u','));
        }
        }
        if (random.bounded(2) == 0)
            fields.insert(field::minGapMinutes, random.bounded(1, 600));
        if (random.bounded(2) == 0)
            fields.insert(field::maxPerDay, random.bounded(1, 6));
        fields.insert(field::zone, QString::fromLatin1(
                                       zones.at(random.bounded(static_cast<int>(zones.size())))));
        plan = planOf(medicine(fields));
        // Both clock changes of the northern hemisphere, and the southern ones near them.
        const Instant change = random.bounded(2) == 0 ? at("2026-10-25T01:00:00Z")
                                                      : at("2026-03-29T01:00:00Z");
        begin = change.plusMsecs(-random.bounded(48) * msecsPerHour);
        for (int i = random.bounded(8); i > 0; --i) {
            doses.append(begin.plusMsecs(random.bounded(72 * 60) * msecsPerMinute));
            entries.append(given(doses.constLast()));
        }
    }

    QRandomGenerator random;
    Plan plan;
    Instant begin;
    QList<Instant> doses;
    QList<Entry> entries;
};

} // namespace

class TestDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAfterTheLastAreRealHours()
    {
        const Plan plan = planOf(medicine({{"everyMinutes", 360}}));
        const QList<Entry> night{given(at("2026-10-24T22:00:00Z"))};
        // Across the clock change of 25 October: local 00:00 and then 05:00.
        QCOMPARE(told(plan, night, "2026-10-25T03:59:00Z"), "later 2026-10-25T04:00:00.000Z");
        QCOMPARE(told(plan, night, "2026-10-25T04:00:00Z"), "due 2026-10-25T04:00:00.000Z");
        QCOMPARE(told(plan, night, "2026-10-27T04:00:00Z"), "due 2026-10-25T04:00:00.000Z");
        QCOMPARE(told(plan, {}, "2026-10-25T04:00:00Z"), "due 2026-10-25T04:00:00.000Z");
    }

    void timesGoByTheClock()
    {
        const Plan plan = planOf(medicine({{"times", "08:00,20:00"}}));
        QCOMPARE(told(plan, {}, "2026-10-24T05:00:00Z"), "later 2026-10-24T06:00:00.000Z");
        QCOMPARE(told(plan, {}, "2026-10-24T06:00:00Z"), "due 2026-10-24T06:00:00.000Z");
        QCOMPARE(told(plan, {}, "2026-10-24T11:59:59Z"), "due 2026-10-24T06:00:00.000Z");
        QCOMPARE(told(plan, {}, "2026-10-24T12:00:00Z"), "later 2026-10-24T18:00:00.000Z");
        const QList<Entry> before{given(at("2026-10-23T18:00:00Z"))};
        QCOMPARE(told(plan, before, "2026-10-24T12:00:00Z"), "missed 2026-10-24T06:00:00.000Z");
        QCOMPARE(told(plan, {}, "2026-10-24T18:00:00Z"), "due 2026-10-24T18:00:00.000Z");
        // The clocks are set back: eight in the morning is an hour later.
        const QList<Entry> evening{given(at("2026-10-24T18:10:00Z"))};
        QCOMPARE(told(plan, evening, "2026-10-24T18:10:00Z"), "later 2026-10-25T07:00:00.000Z");
        // An early dose meets the morning's time, and the evening is next.
        const QList<Entry> early{given(at("2026-10-25T05:00:00Z"))};
        QCOMPARE(told(plan, early, "2026-10-25T05:00:00Z"), "later 2026-10-25T19:00:00.000Z");
    }

    void aTimeThatClocksSkipOrRepeatComesOnce()
    {
        const Plan plan = planOf(medicine({{"times", "02:30"}}));
        // 02:30 does not exist on 29 March: the dose is due at 03:00.
        QCOMPARE(told(plan, {given(at("2026-03-28T01:30:00Z"))}, "2026-03-28T20:00:00Z"),
                 "later 2026-03-29T01:00:00.000Z");
        // 02:30 comes twice on 25 October: the first counts, and a dose then meets it.
        const QList<Entry> first{given(at("2026-10-25T00:30:00Z"))};
        QCOMPARE(told(plan, {given(at("2026-10-24T00:30:00Z"))}, "2026-10-24T20:00:00Z"),
                 "later 2026-10-25T00:30:00.000Z");
        QCOMPARE(told(plan, first, "2026-10-25T01:30:00Z"), "later 2026-10-26T01:30:00.000Z");
    }

    void anAppointmentComesOnce()
    {
        const Plan plan = planOf({{"at", "2026-12-01T09:30:00Z"}});
        QCOMPARE(told(plan, {}, "2026-11-28T09:00:00Z"), "later 2026-12-01T09:30:00.000Z");
        QCOMPARE(told(plan, {}, "2026-12-01T09:30:00Z"), "due 2026-12-01T09:30:00.000Z");
        QCOMPARE(told(plan, {}, "2026-12-02T09:30:00Z"), "over 2026-12-01T09:30:00.000Z");
        const Plan jab = planOf(medicine({{"at", "2026-12-01T09:30:00Z"}}));
        QCOMPARE(told(jab, {}, "2026-12-02T09:30:00Z"), "missed 2026-12-01T09:30:00.000Z");
        QCOMPARE(told(jab, {given(at("2026-12-01T09:00:00Z"))}, "2026-12-01T09:10:00Z"),
                 "over 2026-12-01T09:30:00.000Z");
    }

    void tooEarlyAndFullSayFromWhen()
    {
        const Plan plan = planOf(
            medicine({{"everyMinutes", 360}, {"minGapMinutes", 240}, {"maxPerDay", 4}}));
        const QList<Entry> four{
            given(at("2026-11-27T13:05:00Z")), given(at("2026-11-27T19:10:00Z")),
            given(at("2026-11-28T01:10:00Z")), given(at("2026-11-28T07:40:00Z"))};
        const Due due = dueOf(plan, four, at("2026-11-28T08:40:00Z"));
        QCOMPARE(told(due), "full 2026-11-28T13:05:00.000Z");
        QCOMPARE(due.within24h.size(), 4);
        QVERIFY(due.last && due.last->startedAt() == at("2026-11-28T07:40:00Z"));
        // With one dose less only the gap forbids another.
        QCOMPARE(told(plan, four.mid(1), "2026-11-28T08:40:00Z"),
                 "too_early 2026-11-28T11:40:00.000Z");
        QCOMPARE(told(plan, four.mid(1), "2026-11-28T11:40:00Z"), "later 2026-11-28T13:40:00.000Z");
    }

    void onlyTheSameMedicineCounts()
    {
        const Plan plan = planOf(medicine({{"everyMinutes", 360}, {"minGapMinutes", 240}}));
        const Instant noon = at("2026-11-28T12:00:00Z");
        const auto countOf = [&](const char16_t *name) {
            return dueOf(plan, {given(noon, QString::fromUtf16(name))}, noon).within24h.size();
        };
        QCOMPARE(countOf(u"paracétamol"), 1);
        QCOMPARE(countOf(u"Para cetamol"), 1);
        QCOMPARE(countOf(u"Ibuprofen"), 0);
        // A plan without the name of a medicine means the medicine that it is called after.
        const Plan unnamed = planOf({{"everyMinutes", 360}, {"forKind", "medication"}});
        QVERIFY(unnamed.isMetBy(given(noon, QStringLiteral("plan"))));
        QVERIFY(!unnamed.isMetBy(given(noon)));
    }

    void itRestsOutsideItsDaysAndWhilePaused()
    {
        QJsonObject fields = medicine({{"times", "08:00"}});
        fields.insert("from", "2026-11-27");
        fields.insert("until", "2026-11-28");
        const Plan plan = planOf(fields);
        QCOMPARE(told(plan, {}, "2026-11-20T12:00:00Z"), "later 2026-11-27T07:00:00.000Z");
        QCOMPARE(told(plan, {}, "2026-11-27T07:30:00Z"), "due 2026-11-27T07:00:00.000Z");
        QCOMPARE(told(plan, {}, "2026-11-28T23:00:00Z"), "over 2026-11-28T23:00:00.000Z");
        fields.insert("paused", true);
        QCOMPARE(told(planOf(fields), {}, "2026-11-27T07:30:00Z"),
                 "paused 2026-11-27T07:30:00.000Z");
    }

    void whatIsLoggedAfterNowIsNotLookedAt()
    {
        const Plan plan = planOf(medicine({{"everyMinutes", 360}}));
        const QList<Entry> both{given(at("2026-11-28T12:00:00Z")),
                                given(at("2026-11-28T06:00:00Z"))};
        const Due due = dueOf(plan, both, at("2026-11-28T11:00:00Z"));
        QCOMPARE(told(due), "later 2026-11-28T12:00:00.000Z");
        QCOMPARE(due.within24h.size(), 1);
    }

    void dueNeverGoesBack()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const World world(seed);
            Due before = dueOf(world.plan, world.entries, world.begin);
            for (int minute = 7; minute < 96 * 60; minute += 7) {
                const Instant now = world.begin.plusMsecs(minute * msecsPerMinute);
                const Due due = dueOf(world.plan, world.entries, now);
                const bool isWaiting = due.state == Due::State::Later
                                       || due.state == Due::State::TooEarly
                                       || due.state == Due::State::Full;
                QVERIFY2(isWaiting == (due.at > now),
                         qPrintable(QStringLiteral("seed %1 at %2: %3")
                                        .arg(seed)
                                        .arg(now.toString(), told(due))));
                if (before.state == Due::State::Due && due.state != Due::State::Missed) {
                    QVERIFY2(due.at >= before.at, qPrintable(QStringLiteral("seed %1 at %2: %3")
                                                                 .arg(seed)
                                                                 .arg(now.toString(), told(due))));
                }
                // With hours after the last dose, the plan stays due until something is given.
                if (before.state == Due::State::Due
                    && std::holds_alternative<Plan::After>(world.plan.rule)
                    && due.state != Due::State::Due)
                    QVERIFY(due.last != before.last);
                before = due;
            }
        }
    }

    void theLimitsWarnExactlyWhenTheyAreBroken()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const World world(seed);
            for (int minute = 0; minute < 96 * 60; minute += 11) {
                const Instant now = world.begin.plusMsecs(minute * msecsPerMinute);
                int recent = 0;
                bool isNear = false;
                for (const Instant dose : world.doses) {
                    if (dose > now)
                        continue;
                    recent += now.msecs - dose.msecs < msecsPerDay ? 1 : 0;
                    isNear = isNear || now.msecs - dose.msecs < world.plan.minGap;
                }
                const bool isOutside = isNear
                                       || (world.plan.maxPerDay > 0
                                           && recent >= world.plan.maxPerDay);
                const Due due = dueOf(world.plan, world.entries, now);
                QVERIFY2(isOutside == (due.allowedFrom > now),
                         qPrintable(QStringLiteral("seed %1 at %2").arg(seed).arg(now.toString())));
                // A dose is allowed at `allowedFrom`.
                QVERIFY(dueOf(world.plan, world.entries.mid(0, 0), due.allowedFrom).allowedFrom
                        == due.allowedFrom);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDue)
#include "tst_due.moc"

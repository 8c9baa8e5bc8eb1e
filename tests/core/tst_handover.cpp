// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/handover.h"
#include "core/logbook/nighthours.h"
#include "core/protocol/schema.h"

#include <QDateTime>
#include <QTest>

using namespace weehours;

namespace {

Instant at(const char *text)
{
    return Instant{
        QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch()};
}

Entry entry(QLatin1StringView kindName, const char *from, QJsonObject fields = {})
{
    Entry made;
    made.entity.entityId = EntityId(QUuid::createUuid());
    made.entity.entityType = kindName;
    made.entity.data = std::move(fields);
    made.entity.data.insert(field::startedAt, at(from).toString());
    return made;
}

Entry nap(const char *from, const char *to)
{
    return entry(kind::sleep, from, {{"endedAt", at(to).toString()}});
}

const Instant evening = at("2026-06-09T21:40:00Z"); // 22:40 in London
const Instant morning = at("2026-06-10T08:40:00Z");
constexpr qint64 halfAnHour = 30 * msecsPerMinute;

} // namespace

/// What one person tells the next, and when the night began.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void aNightIsReportedFromItsBeginning()
    {
        const Entry first = entry(kind::medication, "2026-06-10T02:10:00", {{"name", "A"}});
        const Entry second = entry(kind::medication, "2026-06-10T08:40:00", {{"name", "A"}});
        const Entry high = entry(kind::temperature, "2026-06-10T02:05:00", {{"centiC", 3890}});
        const Entry low = entry(kind::temperature, "2026-06-10T08:35:00", {{"centiC", 3840}});
        const Entry bath = entry(kind::bath, "2026-06-10T09:00:00");
        const Handover told = handoverOf(
            {bath, second, low, nap("2026-06-10T02:30:00", "2026-06-10T08:20:00"),
             // One feed in parts.
             entry(kind::feed, "2026-06-10T02:25:00", {{"method", "bottle"}, {"amountMl", 60}}),
             entry(kind::feed, "2026-06-10T02:12:00", {{"method", "breast"}, {"leftSeconds", 300}}),
             first, high, entry(kind::nappy, "2026-06-10T02:00:00", {{"type", "wee"}}),
             nap("2026-06-09T22:00:00", "2026-06-10T02:00:00"),
             entry(kind::temperature, "2026-06-09T20:00:00", {{"centiC", 3990}})},
            evening, morning, halfAnHour);
        QCOMPARE(told.sum.feeds, 1);
        QCOMPARE(told.sum.milkMl, 60);
        QCOMPARE(told.sum.nappies, 1);
        QCOMPARE(told.sum.sleepMsecs, (200 + 350) * msecsPerMinute);
        QCOMPARE(told.medicines.size(), 2);
        QCOMPARE(told.medicines.constFirst().id(), first.id());
        QCOMPARE(told.highest->id(), high.id());
        QCOMPARE(told.last->id(), low.id());
        QCOMPARE(told.others.size(), 1);
        QCOMPARE(told.awakeSince, std::optional(at("2026-06-10T08:20:00")));
        QVERIFY(told.running.isEmpty());
        QVERIFY(!told.isEmpty());
    }

    void whatRunsIsNotAwake()
    {
        const Entry asleep = entry(kind::sleep, "2026-06-10T09:00:00");
        const Handover told = handoverOf({asleep}, evening, morning, 0);
        QCOMPARE(told.running.size(), 1);
        QVERIFY(!told.awakeSince);
        QCOMPARE(told.sum.sleepMsecs, 40 * msecsPerMinute);
        QVERIFY(handoverOf({}, evening, morning, 0).isEmpty());
    }

    void theLongestSleepOfTheNightBeginsIt()
    {
        const QList<Entry> entries{nap("2026-06-10T03:00:00", "2026-06-10T06:55:00"),
                                   nap("2026-06-09T22:40:00", "2026-06-10T02:40:00"),
                                   nap("2026-06-09T11:00:00", "2026-06-09T16:00:00")};
        QCOMPARE(lastNight(entries, morning), std::optional(evening));
        QVERIFY(!lastNight({nap("2026-06-09T11:00:00", "2026-06-09T16:00:00")}, morning));
        QVERIFY(!lastNight({entry(kind::sleep, "2026-06-09T22:40:00")}, morning));
        // A day later it is over.
        QVERIFY(!lastNight(entries, morning.plusMsecs(msecsPerDay)));
    }

    void nightsAreAsLongAsClocksLeaveThem()
    {
        QCOMPARE(nightMsecs(at("2026-06-09T18:00:00"), at("2026-06-10T08:00:00")),
                 12 * msecsPerHour);
        QCOMPARE(nightMsecs(at("2026-03-28T18:00:00"), at("2026-03-29T08:00:00")),
                 11 * msecsPerHour);
        QCOMPARE(nightMsecs(at("2026-10-24T18:00:00"), at("2026-10-25T08:00:00")),
                 13 * msecsPerHour);
        QCOMPARE(nightMsecs(at("2026-06-10T08:00:00"), at("2026-06-10T18:00:00")), 0);
        QVERIFY(isNight(at("2026-06-10T06:59:00")));
        QVERIFY(!isNight(at("2026-06-10T07:00:00")));
        QVERIFY(isNight(at("2026-06-10T19:00:00")));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"

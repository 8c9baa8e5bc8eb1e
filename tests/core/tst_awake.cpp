// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/usualawake.h"
#include "core/logbook/wholefeeds.h"
#include "core/protocol/schema.h"

#include <QTest>

using namespace weehours;

namespace {

const Instant start = Instant::parse(u"2026-11-28T08:00:00Z").value_or(Instant{});

Instant at(qint64 minutes)
{
    return start.plusMsecs(minutes * msecsPerMinute);
}

Entry sleep(Instant from, Instant to)
{
    Entry entry;
    entry.entity.entityType = kind::sleep;
    entry.entity.data = {{field::startedAt, from.toString()}, {field::endedAt, to.toString()}};
    return entry;
}

Entry feed(const char *method, qint64 minute, QJsonObject fields = {})
{
    Entry entry;
    entry.entity.entityType = kind::feed;
    fields.insert(field::method, QString::fromLatin1(method));
    fields.insert(field::startedAt, at(minute).toString());
    if (!fields.contains(field::endedAt))
        fields.insert(field::endedAt, at(minute).toString());
    entry.entity.data = fields;
    return entry;
}

/// On each of the last days a nap of one hour until `start`'s time of day, and the next sleep that
/// many minutes later.
QList<Entry> napsFollowedBy(const QList<int> &minutes)
{
    QList<Entry> entries;
    qint64 day = -1;
    for (const int awake : minutes) {
        const Instant woke = start.plusMsecs(day-- * msecsPerDay);
        const Instant next = woke.plusMsecs(awake * msecsPerMinute);
        entries << sleep(next, next.plusMsecs(msecsPerHour))
                << sleep(woke.plusMsecs(-msecsPerHour), woke);
    }
    return entries;
}

} // namespace

class TestAwake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualTimeAwakeIsBetweenTheQuarters()
    {
        const auto usual = usualAwake(napsFollowedBy({60, 70, 80, 90, 100, 110, 120, 130, 140}),
                                      start, WallClock(QTimeZone::utc()));
        QVERIFY(usual);
        QCOMPARE(usual->from, 80 * msecsPerMinute);
        QCOMPARE(usual->to, 120 * msecsPerMinute);
        QCOMPARE(usual->naps, 9);
    }

    void underSevenNapsNothingIsSaid()
    {
        const WallClock clock(QTimeZone::utc());
        QVERIFY(!usualAwake(napsFollowedBy({60, 70, 80, 90, 100, 110}), start, clock));
        QVERIFY(usualAwake(napsFollowedBy({60, 70, 80, 90, 100, 110, 120}), start, clock));
        // There are no naps at another time of day, and naps older than two weeks do not count.
        QVERIFY(!usualAwake(napsFollowedBy({60, 70, 80, 90, 100, 110, 120}),
                            start.plusMsecs(8 * msecsPerHour), clock));
        QVERIFY(!usualAwake(napsFollowedBy({60, 70, 80, 90, 100, 110, 120}),
                            start.plusMsecs(9 * msecsPerDay), clock));
    }

    void aGapInTheLogIsNoTimeAwake()
    {
        const auto usual = usualAwake(napsFollowedBy({60, 70, 80, 90, 100, 110, 120, 700}), start,
                                      WallClock(QTimeZone::utc()));
        QVERIFY(usual);
        QCOMPARE(usual->naps, 7);
    }

    void bottleAndBreastNearEachOtherAreOneFeed()
    {
        const Entry breast = feed("breast", 0, {{"leftSeconds", 600}});
        const Entry bottle = feed("bottle", 35, {{"amountMl", 60}});
        const auto whole = withWholeFeeds({bottle, breast}, 30 * msecsPerMinute);
        QCOMPARE(whole.size(), 1);
        QCOMPARE(whole.at(0).integer(field::amountMl), 60);
        QCOMPARE(whole.at(0).integer(field::leftSeconds), 600);
        QCOMPARE(whole.at(0).startedAt(), at(0));
        QCOMPARE(whole.at(0).endedAt(), at(35));
        // The gap counts from the end of the first feed, at 8:10.
        QCOMPARE(withWholeFeeds({breast, feed("bottle", 41)}, 30 * msecsPerMinute).size(), 2);
        QCOMPARE(withWholeFeeds({breast, bottle}, 0).size(), 2);
    }

    void twoOfTheSameMethodAreTwo()
    {
        QCOMPARE(
            withWholeFeeds({feed("bottle", 0), feed("bottle", 10)}, 30 * msecsPerMinute).size(), 2);
        // A feed of another kind between them joins all three.
        const auto whole = withWholeFeeds({feed("bottle", 0, {{"amountMl", 50}}),
                                           feed("breast", 20, {{"rightSeconds", 60}}),
                                           feed("bottle", 45, {{"amountMl", 30}})},
                                          30 * msecsPerMinute);
        QCOMPARE(whole.size(), 1);
        QCOMPARE(whole.at(0).integer(field::amountMl), 80);
    }

    void allElseStaysAsItIs()
    {
        Entry running = feed("breast", 10);
        running.entity.data.remove(field::endedAt);
        running.entity.data.insert(field::endSide, QStringLiteral("left"));
        running.entity.data.insert(field::pausedSeconds, 0);
        Entry deleted = feed("breast", 5);
        deleted.entity.deleted = true;
        const QList<Entry> entries{sleep(at(-60), at(-10)), feed("bottle", 0), deleted, running};
        QVERIFY(running.isRunning());
        QCOMPARE(withWholeFeeds(entries, 30 * msecsPerMinute), entries);
    }
};

QTEST_APPLESS_MAIN(TestAwake)
#include "tst_awake.moc"

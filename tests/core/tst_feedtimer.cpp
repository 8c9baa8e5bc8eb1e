// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/feedtimer.h"
#include "core/protocol/merge.h"
#include "core/protocol/schema.h"
#include "core/protocol/validation.h"

#include <QTest>

using namespace weehours;

namespace {

const Instant noon = Instant::parse(u"2026-11-22T12:00:00Z").value_or(Instant{});

Instant at(qint64 seconds)
{
    return noon.plusMsecs(seconds * msecsPerSecond);
}

Entry begun(const QJsonObject &fields = {{"endSide", "left"}})
{
    Entry feed;
    feed.entity.entityType = kind::feed;
    feed.entity.data = {{"method", "breast"}, {"startedAt", noon.toString()}};
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        feed.entity.data.insert(it.key(), it.value());
    return feed;
}

void write(Entry &feed, const QJsonObject &fields)
{
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (it.value().isNull())
            feed.entity.data.remove(it.key());
        else
            feed.entity.data.insert(it.key(), it.value());
    }
}

/// The fields that an action sets at that time: left, right, pause, resume or stop.
QJsonObject done(const Entry &feed, const QString &action, Instant now)
{
    const FeedTimer timer(feed, now);
    if (action == "left" || action == "right")
        return timer.switchTo(action == "left" ? FeedSide::Left : FeedSide::Right);
    if (action == "pause")
        return timer.pause();
    if (action == "resume")
        return timer.resume();
    return timer.stop();
}

/// Applies actions such as "90 left": the second, and the action.
void live(Entry &feed, const QString &actions)
{
    for (const QString &step : actions.split(", ", Qt::SkipEmptyParts)) {
        const qint64 when = step.section(' ', 0, 0).toLongLong();
        write(feed, done(feed, step.section(' ', 1), at(when)));
    }
}

QString clocks(const Entry &feed, Instant now)
{
    if (!feed.isRunning()) {
        return QStringLiteral("%1 + %2 until %3")
            .arg(feed.integer(QLatin1StringView("leftSeconds")))
            .arg(feed.integer(QLatin1StringView("rightSeconds")))
            .arg((feed.endedAt().value_or(noon).msecs - noon.msecs) / msecsPerSecond);
    }
    const FeedTimer timer(feed, now);
    return QStringLiteral("%1 + %2 of %3%4")
        .arg(timer.msecs(FeedSide::Left) / msecsPerSecond)
        .arg(timer.msecs(FeedSide::Right) / msecsPerSecond)
        .arg(timer.msecs() / msecsPerSecond)
        .arg(timer.isPaused() ? QStringLiteral(" paused") : QString());
}

} // namespace

class TestFeedTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachSide_data()
    {
        QTest::addColumn<QString>("actions");
        QTest::addColumn<QString>("shown"); // at second 600
        const auto row = [](const char *actions, const char *shown) {
            QTest::newRow(*actions ? actions : "nothing done")
                << QString(actions) << QString(shown);
        };
        row("", "600 + 0 of 600");
        row("60 left", "600 + 0 of 600");
        row("240 right", "240 + 360 of 600");
        row("240 right, 300 left", "540 + 60 of 600");
        row("240 right, 300 left, 400 right", "340 + 260 of 600");
        row("200 pause", "200 + 0 of 200 paused");
        row("200 pause, 250 pause", "200 + 0 of 200 paused");
        row("200 pause, 300 resume", "500 + 0 of 500");
        row("200 pause, 300 resume, 400 pause", "300 + 0 of 300 paused");
        row("200 pause, 300 resume, 400 pause, 500 resume", "400 + 0 of 400");
        row("240 right, 300 pause, 400 resume", "240 + 260 of 500");
        // Choosing a side, the other or the same, ends a pause.
        row("200 pause, 300 right", "200 + 300 of 500");
        row("200 pause, 300 left", "500 + 0 of 500");
        row("600 stop", "600 + 0 until 600");
        row("240 right, 600 stop", "240 + 360 until 600");
        // A feed stopped during a pause ended when the pause began.
        row("240 right, 300 pause, 600 stop", "240 + 60 until 300");
        row("100 pause, 200 resume, 240 right, 600 stop", "140 + 360 until 600");
    }

    void countsEachSide()
    {
        QFETCH(QString, actions);
        Entry feed = begun();
        live(feed, actions);
        QTEST(clocks(feed, at(600)), "shown");
        const KindSpec &spec = *findKind(QString(kind::feed));
        QVERIFY(normalizeFields(spec, feed.entity.data, at(600)));
        QVERIFY(checkEntity(spec, feed.entity.data));
    }

    void theFirstSideThatIsSaidGetsAllTheTimeSoFar()
    {
        Entry feed = begun({});
        QCOMPARE(clocks(feed, at(300)), QStringLiteral("0 + 0 of 300"));
        live(feed, QStringLiteral("300 right"));
        QCOMPARE(clocks(feed, at(400)), QStringLiteral("0 + 400 of 400"));
    }

    void stoppingWithoutASideWritesOnlyTheEnd()
    {
        QCOMPARE(FeedTimer(begun({}), at(300)).stop(),
                 (QJsonObject{{"endedAt", at(300).toString()}}));
    }

    void minutesThatWereWrittenDownDoNotRun()
    {
        QVERIFY(!begun({{"leftSeconds", 600}, {"endSide", "left"}}).isRunning());
        QVERIFY(begun({{"leftSeconds", 600}, {"pausedSeconds", 0}}).isRunning());
        QVERIFY(begun({{"leftSeconds", 600}, {"pausedAt", noon.toString()}}).isRunning());
    }

    void oneThatWasForgottenForDaysCanBeStopped()
    {
        const Entry feed = begun();
        const QJsonObject fields = FeedTimer(feed, at(3LL * 86400)).stop();
        QCOMPARE(fields.value("leftSeconds").toInt(), 86400);
        QVERIFY(normalizeFields(*findKind(QString(kind::feed)), fields, at(3LL * 86400)));
    }

    void takesNoTimeFromAClockThatIsBehind()
    {
        QCOMPARE(clocks(begun(), at(-30)), QStringLiteral("0 + 0 of 0"));
        QCOMPARE(clocks(begun({{"endSide", "left"}, {"pausedAt", at(900).toString()}}), at(60)),
                 QStringLiteral("60 + 0 of 60 paused"));
        QCOMPARE(clocks(begun({{"endSide", "right"}, {"leftSeconds", 500}, {"pausedSeconds", 90}}),
                        at(60)),
                 QStringLiteral("500 + 0 of 500"));
    }

    void suggestsTheOtherSide_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<bool>("right");
        QTest::newRow("ended left") << QJsonObject{{"endSide", "left"}} << true;
        QTest::newRow("ended right") << QJsonObject{{"endSide", "right"}} << false;
        QTest::newRow("left alone") << QJsonObject{{"leftSeconds", 60}} << true;
        QTest::newRow("both") << QJsonObject{{"leftSeconds", 60}, {"rightSeconds", 60}} << false;
        QTest::newRow("a bottle") << QJsonObject{{"method", "bottle"}, {"endSide", "left"}}
                                  << false;
    }

    void suggestsTheOtherSide()
    {
        QFETCH(QJsonObject, fields);
        QTEST(nextSide({begun(fields)}) == FeedSide::Right, "right");
    }

    void whatTwoDoAtOnceMakesSense_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const QStringList actions{"left", "right", "pause", "resume", "stop"};
        for (const char *before : {"", "100 right", "100 right, 200 pause"}) {
            for (const QString &one : actions) {
                for (const QString &two : actions) {
                    QTest::addRow("after “%s”: %s, %s", before, qPrintable(one), qPrintable(two))
                        << QString(before) << one << two;
                }
            }
        }
    }

    // Both saw the same state, act within ten seconds, and reach the server in either order.
    void whatTwoDoAtOnceMakesSense()
    {
        QFETCH(QString, before);
        QFETCH(QString, one);
        QFETCH(QString, two);
        const BabyId baby(QUuid::createUuid());
        const EntityId id(QUuid::createUuid());
        Entry seen = begun();
        live(seen, before);
        const auto mutation = [&](const QJsonObject &payload, Op op, qint64 when, qint64 base) {
            return Mutation{
                MutationId(QUuid::createUuid()), kind::feed, id, op, base, at(when), payload};
        };
        const Person alex{UserId(QUuid::createUuid()), QStringLiteral("Alex")};
        const Person sam{UserId(QUuid::createUuid()), QStringLiteral("Sam")};
        const auto created = merge(nullptr, mutation(seen.entity.data, Op::Create, 0, 0), alex,
                                   baby, 1, at(900));
        QVERIFY(created.after);
        const auto first = mutation(done(seen, one, at(300)), Op::Update, 300, 1);
        const auto second = mutation(done(seen, two, at(310)), Op::Update, 310, 1);
        QString ends[2];
        for (const bool turned : {false, true}) {
            const auto once = merge(&*created.after, turned ? second : first, turned ? sam : alex,
                                    baby, 2, at(900));
            QVERIFY(once.status != MutationStatus::Invalid);
            const auto twice = merge(&*once.after, turned ? first : second, turned ? alex : sam,
                                     baby, 3, at(900));
            QVERIFY(twice.status != MutationStatus::Invalid);
            Entry feed;
            feed.entity = twice.after->entity;
            QCOMPARE(feed.isRunning(), one != "stop" && two != "stop");
            const FeedTimer timer(feed, at(600));
            QVERIFY(timer.msecs(FeedSide::Left) >= 0 && timer.msecs(FeedSide::Right) >= 0);
            // Never more than the time passed, plus the ten seconds in which both acted.
            QVERIFY(timer.msecs() <= 610 * msecsPerSecond);
            // Of two switches the later one wins.
            if (second.payload.contains(QLatin1StringView("endSide")))
                QCOMPARE(feed.text(QLatin1StringView("endSide")), two);
            ends[turned ? 1 : 0] = clocks(feed, at(600));
        }
        QCOMPARE(ends[0], ends[1]);
    }
};

QTEST_GUILESS_MAIN(TestFeedTimer)
#include "tst_feedtimer.moc"

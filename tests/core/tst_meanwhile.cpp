// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/meanwhile.h"

#include "core/protocol/schema.h"

#include <QTest>

using namespace weehours;

namespace {

const Instant noon = Instant::parse(u"2026-11-22T12:00:00Z").value();
const Instant two = noon.plusMsecs(2 * msecsPerHour);

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return instant; }
    Instant instant;
};

const Person alex{UserId(QUuid::createUuidV5(QUuid(), QByteArray("alex"))), "Alex"};
const Person sam{UserId(QUuid::createUuidV5(QUuid(), QByteArray("sam"))), "Sam"};
const Person kim{UserId(QUuid::createUuidV5(QUuid(), QByteArray("kim"))), "Kim"};

/// @param made minutes after noon, like start and end; no end: the entry runs or has none
Entry entry(const std::optional<Person> &who, const char *kindName, int made, int start,
            std::optional<int> end = {}, QJsonObject data = {})
{
    FixedClock clock;
    clock.instant = noon.plusMsecs(made * msecsPerMinute);
    IdSource ids(clock, QRandomGenerator(1));
    Entry result;
    result.entity.entityId = ids.next<EntityId>();
    result.entity.entityType = QString::fromLatin1(kindName);
    result.entity.createdBy = who;
    data.insert("startedAt", noon.plusMsecs(start * msecsPerMinute).toString());
    if (end)
        data.insert("endedAt", noon.plusMsecs(*end * msecsPerMinute).toString());
    result.entity.data = data;
    return result;
}

} // namespace

/// What happened between noon and two o'clock.
class TestMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdContainsWhenItWasMade()
    {
        QCOMPARE(madeAt(entry(sam, "nappy", 17, 0).id()), noon.plusMsecs(17 * msecsPerMinute));
        QCOMPARE(madeAt(EntityId(alex.id.uuid())), Instant{});
    }

    void eachPersonIsNamedAndOneselfLast()
    {
        const QList<Entry> entries{entry(alex, "nappy", 5, 5),
                                   entry(sam, "feed", 10, 10, {}, {{"amountMl", 120}}),
                                   entry(sam, "feed", 70, 70, {}, {{"amountMl", 90}}),
                                   entry(sam, "nappy", 72, 72), entry(kim, "note", 80, 80)};
        const Meanwhile told = tellMeanwhile(entries, alex, noon, two);
        QCOMPARE(told.doings.size(), 3);
        QCOMPARE(told.doings.at(0), (Doings{kim, false, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(told.doings.at(1), (Doings{sam, false, 2, 210, 0, 0, 1, 0}));
        QCOMPARE(told.doings.at(2), (Doings{alex, true, 0, 0, 0, 0, 1, 0}));
    }

    void whatWasThereBeforeIsNoNews()
    {
        const Meanwhile told = tellMeanwhile({entry(sam, "feed", -5, -10),
                                              entry(sam, "sleep", -90, -90, -30)},
                                             alex, noon, two);
        QVERIFY(told.isEmpty());
        QVERIFY(told.running.isEmpty());
    }

    void ofASleepThatRanThenTheRestIsNew()
    {
        const Meanwhile told = tellMeanwhile({entry(sam, "sleep", -40, -40, 25)}, alex, noon, two);
        QCOMPARE(told.doings.at(0).sleeps, 1);
        QCOMPARE(told.doings.at(0).sleepMsecs, 25 * msecsPerMinute);
    }

    void whatWasWrittenDownLaterIsNewAsAWhole()
    {
        const Meanwhile told = tellMeanwhile({entry(sam, "sleep", 30, -90, -30)}, alex, noon, two);
        QCOMPARE(told.doings.at(0).sleepMsecs, 60 * msecsPerMinute);
    }

    void allRunningTimersAreNamed()
    {
        const Meanwhile old = tellMeanwhile({entry(alex, "sleep", -20, -20)}, alex, noon, two);
        QVERIFY(old.isEmpty());
        QCOMPARE(old.running.size(), 1);
        const Meanwhile fresh = tellMeanwhile({entry(sam, "sleep", 94, 94),
                                               entry(sam, "sleep", 100, 100)},
                                              alex, noon, two);
        QCOMPARE(fresh.running.at(0).startedAt(), noon.plusMsecs(100 * msecsPerMinute));
        QVERIFY(!fresh.isEmpty());
    }

    void afterTheReturnOthersAreNamedAndOneselfIsNot()
    {
        const Meanwhile told = tellMeanwhile({entry(alex, "nappy", 121, 121),
                                              entry(sam, "nappy", 121, 119)},
                                             alex, noon, two);
        QCOMPARE(told.doings.size(), 1);
        QCOMPARE(told.doings.at(0).who, sam);
    }

    void withoutAnAccountAllIsOnesOwn()
    {
        const Meanwhile told = tellMeanwhile({entry({}, "nappy", 5, 5)}, {}, noon, two);
        QVERIFY(told.doings.at(0).isOwn);
        QVERIFY(told.doings.at(0).who.id.isNull());
    }

    void aDeletedEntryIsNotNamed()
    {
        Entry gone = entry(sam, "nappy", 5, 5);
        gone.entity.deleted = true;
        QVERIFY(tellMeanwhile({gone}, alex, noon, two).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"

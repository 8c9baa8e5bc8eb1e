// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/protocol/entityworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace weehours;

/// The result of an edit that saw the last one, of a concurrent one, and of an invalid one.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenFieldsAreWrittenWhateverTheClock()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}}, 100);
        const auto edit = world.take(Op::Update, 1, -5000, {{"amountMl", 120}});
        QCOMPARE(edit.status, MutationStatus::Applied);
        QVERIFY(!edit.merged);
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 120);
        QCOMPARE(world.entity().version, 2);
        // Time never goes backwards for clients that saw the entity before.
        QCOMPARE(world.entity().updatedAt, at(100));
    }

    void concurrentEditsOfDifferentFieldsAreBothKept_data()
    {
        QTest::addColumn<bool>("byAnother");
        QTest::addColumn<int>("base");
        QTest::addColumn<bool>("merged");
        QTest::newRow("another's, not seen") << true << 1 << true;
        QTest::newRow("another's, seen") << true << 2 << false;
        QTest::newRow("one's own, still queued") << false << 1 << false;
    }

    void concurrentEditsOfDifferentFieldsAreBothKept()
    {
        QFETCH(bool, byAnother);
        QFETCH(int, base);
        EntityWorld world;
        world.create();
        world.author = byAnother ? alex : sam;
        world.take(Op::Update, 1, 10, {{"notes", "warm"}});
        world.author = sam;
        const auto edit = world.take(Op::Update, base, 5, {{"amountMl", 120}});
        QCOMPARE(edit.status, MutationStatus::Applied);
        QTEST(edit.merged, "merged");
        QCOMPARE(world.entity().data.value("notes").toString(), QStringLiteral("warm"));
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 120);
    }

    void whatAnothersCreateHoldsIsKeptBesideAnEdit()
    {
        EntityWorld world;
        world.author = alex;
        world.create({{"notes", "warm"}});
        world.author = sam;
        QVERIFY(world.take(Op::Update, 0, 5, {{"amountMl", 120}}).merged);
        world.take(Op::Delete, 2, 6, {});
        QVERIFY(!world.take(Op::Update, 3, 7, {{"amountMl", 90}}).merged);
    }

    void concurrentSameValueIsNothingToDecide()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}});
        world.take(Op::Update, 1, 10, {{"amountMl", 120}});
        const auto edit = world.take(Op::Update, 1, 5, {{"amountMl", 120}});
        QCOMPARE(edit.status, MutationStatus::Applied);
        QVERIFY(!edit.writes());
        QCOMPARE(world.head(), 2);
    }

    void aThirdValueIsHeldAgainstTheLaterOfTwoThatAgree_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("amountMl");
        QTest::newRow("concurrent with both") << 1 << 120;
        QTest::newRow("who has seen the value") << 2 << 100;
    }

    void aThirdValueIsHeldAgainstTheLaterOfTwoThatAgree()
    {
        QFETCH(int, base);
        EntityWorld world;
        world.create({{"amountMl", 90}});
        world.take(Op::Update, 1, 10, {{"amountMl", 120}});
        world.take(Op::Update, 1, 30, {{"amountMl", 120}});
        QCOMPARE(world.head(), 2);
        world.take(Op::Update, base, 20, {{"amountMl", 100}});
        QTEST(world.entity().data.value("amountMl").toInt(), "amountMl");
    }

    void ofConcurrentEditsTheLaterWins_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("mutation");
        QTest::addColumn<bool>("wins");
        QTest::newRow("later") << 20 << 500 << true;
        QTest::newRow("earlier") << 5 << 900 << false;
        QTest::newRow("same time, greater id") << 10 << 900 << true;
        QTest::newRow("same time, smaller id") << 10 << 500 << false;
    }

    void ofConcurrentEditsTheLaterWins()
    {
        QFETCH(int, seconds);
        QFETCH(int, mutation);
        QFETCH(bool, wins);
        EntityWorld world;
        world.create({{"amountMl", 90}});
        world.take(Op::Update, 1, 10, {{"amountMl", 100}}, 700);
        const auto edit = world.take(Op::Update, 1, seconds, {{"amountMl", 120}},
                                     static_cast<quint16>(mutation));
        QCOMPARE(edit.status, wins ? MutationStatus::Applied : MutationStatus::Conflict);
        QCOMPARE(edit.lost, wins ? QStringList() : QStringList{"amountMl"});
        QCOMPARE(world.entity().data.value("amountMl").toInt(), wins ? 120 : 100);
    }

    void aPartlyLostEditAppliesTheRest()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}});
        world.take(Op::Update, 1, 10, {{"amountMl", 100}});
        const auto edit = world.take(Op::Update, 1, 5, {{"amountMl", 120}, {"milk", "formula"}});
        QCOMPARE(edit.status, MutationStatus::Conflict);
        QCOMPARE(edit.lost, QStringList{"amountMl"});
        QCOMPARE(edit.changed, QStringList{"milk"});
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 100);
        QCOMPARE(world.entity().data.value("milk").toString(), QStringLiteral("formula"));
    }

    void aFutureStampCountsAsNow()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}});
        world.now = at(100);
        world.take(Op::Update, 1, 1'000'000, {{"amountMl", 100}});
        world.now = at(200);
        const auto edit = world.take(Op::Update, 1, 150, {{"amountMl", 120}});
        QCOMPARE(edit.status, MutationStatus::Applied);
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 120);
    }

    void aCreateOfWhatExistsIsAnUpdateOfAllFields_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QStringList>("lost");
        QTest::addColumn<QJsonObject>("data");
        const QJsonObject required{{"method", "bottle"}, {"startedAt", "2026-11-22T11:00:00.000Z"}};
        QJsonObject first = required;
        first.insert("amountMl", 90);
        QJsonObject second = required;
        second.insert("notes", "warm");
        QTest::newRow("later") << 20 << QStringList() << second;
        // The first edit also wrote the fields that it left empty.
        QTest::newRow("earlier") << 5 << QStringList({"amountMl", "notes"}) << first;
    }

    void aCreateOfWhatExistsIsAnUpdateOfAllFields()
    {
        QFETCH(int, seconds);
        EntityWorld world;
        world.create({{"amountMl", 90}}, 10);
        const auto again = world.create({{"notes", "warm"}}, seconds);
        QTEST(again.lost, "lost");
        QTEST(world.entity().data, "data");
    }

    void updateOfTheUnknownIsNotFound()
    {
        EntityWorld world;
        const auto edit = world.take(Op::Update, 0, 0, {{"amountMl", 120}});
        QCOMPARE(edit.status, MutationStatus::Invalid);
        QCOMPARE(edit.error->code, QString(codes::notFound));
    }

    void aMergeThatWouldBreakTheEntryLosesWhole()
    {
        EntityWorld world;
        world.take(Op::Create, 0, 0, {{"startedAt", "2026-11-22T11:00:00Z"}}, 0, "sleep");
        world.take(Op::Update, 1, 10, {{"endedAt", "2026-11-22T11:30:00Z"}}, 0, "sleep");
        const auto edit = world.take(Op::Update, 1, 20,
                                     {{"startedAt", "2026-11-22T11:45:00Z"}, {"notes", "y"}}, 0,
                                     "sleep");
        QCOMPARE(edit.status, MutationStatus::Conflict);
        QCOMPARE(edit.lost, QStringList({"notes", "startedAt"}));
        QVERIFY(!edit.writes());
        QVERIFY(!world.entity().data.contains("notes"));
    }

    void anEditBrokenByItselfIsInvalid()
    {
        EntityWorld world;
        world.take(Op::Create, 0, 0, {{"startedAt", "2026-11-22T11:00:00Z"}}, 0, "sleep");
        const auto edit = world.take(Op::Update, 1, 20, {{"endedAt", "2026-11-22T10:00:00Z"}}, 0,
                                     "sleep");
        QCOMPARE(edit.status, MutationStatus::Invalid);
        QCOMPARE(edit.error->code, QString(codes::invalidEntity));
        QCOMPARE(world.entity().version, 1);
    }

    void theSecondOfTwoQueuedEditsApplies()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}}, 0);
        const auto first = world.take(Op::Update, 0, 1, {{"amountMl", 100}});
        const auto second = world.take(Op::Update, 0, 2, {{"amountMl", 120}});
        QCOMPARE(first.status, MutationStatus::Applied);
        QCOMPARE(second.status, MutationStatus::Applied);
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 120);
    }

    void anEntityStaysUnderItsBabyAndKind()
    {
        EntityWorld world;
        world.create();
        const auto kindChange = world.take(Op::Update, 1, 1, {{"notes", "x"}}, 0, "sleep");
        QCOMPARE(kindChange.error->code, QString(codes::invalidEntity));
        const StampedEntity held{world.entity(), {}};
        const Mutation mutation{MutationId(uuid(9)), "feed", entry, Op::Delete, 1, at(1), {}};
        const auto other = merge(&held, mutation, sam, BabyId(uuid(77)), 5, at(100));
        QCOMPARE(other.error->code, QString(codes::wrongBaby));
        // Nothing of another baby's entry is revealed.
        QVERIFY(!other.after);
    }

    void stampsSurviveStorage()
    {
        const QMap<QString, Stamp> stamps{
            {"amountMl", Stamp{41, at(3), MutationId(uuid(8)), sam.id}},
            {"deleted", Stamp{42, at(4), MutationId(uuid(9)), alex.id}}};
        const auto survivors = [](const QMap<QString, Stamp> &written) {
            return stampsFromJson(QJsonDocument::fromJson(stampsText(written)).object());
        };
        QCOMPARE(survivors(stamps), stamps);
        QVERIFY(survivors({}).isEmpty());
        QCOMPARE(stampsText({}), QByteArray("{}"));
        // Stamps of older servers have no author.
        const QJsonObject old{
            {"amountMl", QJsonArray{41, at(3).msecs, uuid(8).toString(QUuid::WithoutBraces)}}};
        QCOMPARE(stampsFromJson(old).value("amountMl"),
                 (Stamp{41, at(3), MutationId(uuid(8)), UserId()}));
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"

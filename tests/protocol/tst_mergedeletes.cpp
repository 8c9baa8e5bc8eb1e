// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/protocol/entityworld.h"

#include <QTest>

using namespace weehours;

/// An entry that is deleted while somebody edits it, and one that is brought back.
class TestMergeDeletes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterEditBringsBackWhatAConcurrentDeleteRemoved()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}, {"notes", "warm"}});
        world.take(Op::Delete, 1, 10, {});
        QVERIFY(world.entity().deleted);
        const auto edit = world.take(Op::Update, 1, 20, {{"amountMl", 120}});
        QCOMPARE(edit.status, MutationStatus::Applied);
        QVERIFY(!world.entity().deleted);
        QCOMPARE(world.entity().data.value("notes").toString(), QStringLiteral("warm"));
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 120);
    }

    void anEarlierEditLosesToAConcurrentDelete()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}});
        world.take(Op::Delete, 1, 20, {});
        const auto edit = world.take(Op::Update, 1, 10, {{"amountMl", 120}, {"notes", "x"}});
        QCOMPARE(edit.status, MutationStatus::Conflict);
        QCOMPARE(edit.lost, QStringList({"amountMl", "notes"}));
        QVERIFY(world.entity().deleted);
    }

    void anEditThatLostToADeleteIsThereWhenALaterOneBringsTheEntryBack()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}});
        world.take(Op::Delete, 1, 20, {});
        const auto lost = world.take(Op::Update, 1, 10, {{"amountMl", 120}});
        QVERIFY(!lost.writes());
        QCOMPARE(lost.after->entity.version, 2);
        world.take(Op::Update, 1, 30, {{"notes", "warm"}});
        QVERIFY(!world.entity().deleted);
        QCOMPARE(world.entity().version, 3);
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 120);
        QCOMPARE(world.entity().data.value("notes").toString(), QStringLiteral("warm"));
    }

    void anEditIsHeldAgainstTheLaterOfTwoDeletes()
    {
        EntityWorld world;
        world.create();
        world.take(Op::Delete, 1, 10, {});
        world.take(Op::Delete, 1, 30, {});
        QCOMPARE(world.head(), 2);
        QCOMPARE(world.take(Op::Update, 1, 20, {{"amountMl", 120}}).lost, QStringList{"amountMl"});
        QVERIFY(world.entity().deleted);
    }

    void anEditOfNothingDoesNotBringBack()
    {
        EntityWorld world;
        world.create();
        world.take(Op::Delete, 1, 10, {});
        const auto edit = world.take(Op::Update, 1, 20, {});
        QCOMPARE(edit.status, MutationStatus::Applied);
        QVERIFY(!edit.writes());
        QVERIFY(world.entity().deleted);
    }

    void aSeenDeleteIsUndoneByAnEditWhateverTheClock()
    {
        EntityWorld world;
        world.create();
        world.take(Op::Delete, 1, 10, {});
        QCOMPARE(world.take(Op::Update, 2, 5, {{"amountMl", 120}}).changed,
                 QStringList({"deleted", "amountMl"}));
        QVERIFY(!world.entity().deleted);
    }

    void aDeleteThatLosesLeavesTheEntry()
    {
        EntityWorld world;
        world.create();
        world.take(Op::Update, 1, 20, {{"amountMl", 120}});
        const auto gone = world.take(Op::Delete, 1, 10, {});
        QCOMPARE(gone.status, MutationStatus::Conflict);
        QCOMPARE(gone.lost, QStringList{"deleted"});
        QVERIFY(!world.entity().deleted);
    }

    void deletingWhatIsGoneOrUnknownIsApplied()
    {
        EntityWorld world;
        const auto unknown = world.take(Op::Delete, 0, 0, {});
        QCOMPARE(unknown.status, MutationStatus::Applied);
        QVERIFY(!unknown.after);
        world.create();
        world.take(Op::Delete, 1, 10, {});
        const auto again = world.take(Op::Delete, 1, 20, {});
        QCOMPARE(again.status, MutationStatus::Applied);
        QVERIFY(!again.writes());
        QCOMPARE(world.head(), 2);
    }

    void createWithKnowledgeOfTheDeleteIsUndo()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}, {"notes", "x"}});
        world.take(Op::Delete, 1, 10, {});
        const auto undo = world.take(Op::Create, 2, 5,
                                     {{"method", "bottle"},
                                      {"startedAt", "2026-11-22T11:00:00Z"},
                                      {"amountMl", 90}});
        QCOMPARE(undo.status, MutationStatus::Applied);
        QVERIFY(!world.entity().deleted);
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 90);
        // A create writes all fields: those that it leaves out are empty.
        QVERIFY(!world.entity().data.contains("notes"));
    }

    // The undo wants what is there already, so it leaves no version that an author could have
    // missed: who knew a value may replace it, although the undo is later.
    void theUndoOfADeleteThatLostHoldsNothingAgainstAnAuthorWhoKnewTheValue()
    {
        EntityWorld world;
        world.create({{"amountMl", 90}, {"notes", "x"}});
        world.author = alex;
        world.take(Op::Update, 1, 40, {{"notes", "warm"}});
        world.take(Op::Update, 2, 41, {{"notes", "x"}});
        world.author = sam;
        QCOMPARE(world.take(Op::Delete, 1, 30, {}).status, MutationStatus::Conflict);
        const auto undo = world.take(Op::Create, 1, 50,
                                     {{"method", "bottle"},
                                      {"startedAt", "2026-11-22T11:00:00Z"},
                                      {"amountMl", 90},
                                      {"notes", "x"}});
        QCOMPARE(undo.status, MutationStatus::Applied);
        QVERIFY(!undo.writes());
        world.author = alex;
        const auto edit = world.take(Op::Update, 1, 20, {{"amountMl", 120}, {"notes", "cold"}});
        QCOMPARE(edit.lost, QStringList{"notes"});
        QCOMPARE(world.entity().data.value("amountMl").toInt(), 120);
        QCOMPARE(world.entity().data.value("notes").toString(), QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(TestMergeDeletes)
#include "tst_mergedeletes.moc"

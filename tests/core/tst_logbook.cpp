// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

class TestLogbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryComesWithItsOutboxRow()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto entry = p.logbook.add(baby, "feed", {{"method", "bottle"}, {"amountMl", 120}});
        QVERIFY(entry);
        QCOMPARE(entry->state, EntryState::Waiting);
        QCOMPARE(entry->startedAt(), p.clock.instant);
        const auto rows = p.store.outbox.batch(baby, 500, 1'000'000);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).mutation.entityId, entityIdOf(baby));
        QCOMPARE(rows->at(1).mutation.entityId, entry->id());
        QCOMPARE(rows->at(1).mutation.payload, entry->entity.data);
    }

    void badInputIsRefusedInWordsAndChangesNothing()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto refused = p.logbook.add(baby, "feed", {{"method", "bottle"}, {"amountMl", -5}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QStringLiteral("amountMl"));
        const auto future = p.logbook.add(
            baby, "nappy",
            {{"type", "wee"},
             {"startedAt", p.clock.instant.plusMsecs(2 * msecsPerDay).toString()}});
        QVERIFY(!future);
        QVERIFY(errorText(future.error()).contains("future"));
        QVERIFY(!p.logbook.add(baby, "party", {}));
        QVERIFY(!p.logbook.add(BabyId(QUuid::createUuid()), "nappy", {{"type", "wee"}}));
        QVERIFY(p.logbook.entries({})->isEmpty());
        QCOMPARE(p.store.outbox.counts()->waiting, 1);
    }

    void anEditSendsOnlyWhatChanged()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "feed",
                                         {{"method", "bottle"}, {"amountMl", 90}, {"notes", "x"}});
        QVERIFY(p.logbook.edit(entry->id(),
                               {{"method", "bottle"}, {"amountMl", 120}, {"notes", ""}}));
        const auto rows = p.store.outbox.rowsOf(entry->id());
        QCOMPARE(rows->size(), 2);
        const QJsonObject expected{{"amountMl", 120}, {"notes", QJsonValue::Null}};
        QCOMPARE(rows->at(1).mutation.payload, expected);
        QVERIFY(rows->at(0).mutation.updatedAt < rows->at(1).mutation.updatedAt);

        QVERIFY(p.logbook.edit(entry->id(), {{"amountMl", 120}}));
        QCOMPARE(p.store.outbox.rowsOf(entry->id())->size(), 2);
    }

    void undoTakesBackEachChangeInTurn()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "feed",
                                         {{"method", "bottle"}, {"amountMl", 90}});
        QVERIFY(p.logbook.edit(entry->id(), {{"amountMl", 120}, {"notes", "x"}}));
        QVERIFY(p.logbook.remove(entry->id()));

        QCOMPARE(p.logbook.undoBook.undo()->what, Undone::Delete);
        QCOMPARE((*p.logbook.find(entry->id()))->integer(QLatin1StringView("amountMl")), 120);
        QCOMPARE(p.logbook.undoBook.undo()->what, Undone::Edit);
        QCOMPARE((*p.logbook.find(entry->id()))->integer(QLatin1StringView("amountMl")), 90);
        QVERIFY(!(*p.logbook.find(entry->id()))->has(QLatin1StringView("notes")));
        QCOMPARE(p.logbook.undoBook.undo()->what, Undone::Add);
        QVERIFY((*p.logbook.find(entry->id()))->entity.deleted);
        QVERIFY(!p.logbook.undoBook.lastChanged());
        QVERIFY(!p.logbook.undoBook.undo());
        // Undo is a change like any other, so all of it is in the outbox.
        QCOMPARE(p.store.outbox.rowsOf(entry->id())->size(), 6);
    }

    void changesAreReportedExactly()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        QList<Change::What> told;
        connect(&p.logbook, &Logbook::changed, this, [&](const ChangeSet &changes) {
            QVERIFY(!changes.reset);
            for (const Change &change : changes.changes) {
                QVERIFY(change.local);
                told.append(change.what);
            }
        });
        const auto entry = p.logbook.add(baby, "nappy", {{"type", "wee"}});
        QVERIFY(p.logbook.edit(entry->id(), {{"rash", true}}));
        QVERIFY(p.logbook.remove(entry->id()));
        QVERIFY(p.logbook.restore(entry->id()));
        using What = Change::What;
        const QList<What> expected{What::Inserted, What::Updated, What::Removed, What::Inserted};
        QCOMPARE(told, expected);
    }

    void aRunningSleepIsSeenAndEnded()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto sleep = p.logbook.add(baby, "sleep", {});
        QVERIFY(sleep->isRunning());
        QCOMPARE(p.logbook.running(baby)->size(), 1);
        p.clock.instant = p.clock.instant.plusMsecs(40 * msecsPerMinute);
        QVERIFY(p.logbook.edit(sleep->id(), {{"endedAt", p.logbook.now().toString()}}));
        QVERIFY(p.logbook.running(baby)->isEmpty());
    }

    void aTimerBeginsNoLaterThanNow()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto in = [&](qint64 msecs) {
            return QJsonObject{{"startedAt", p.clock.instant.plusMsecs(msecs).toString()}};
        };
        const auto early = p.logbook.add(baby, "sleep", in(2 * msecsPerMinute));
        QVERIFY(!early);
        QVERIFY2(errorText(early.error()).contains("in 2 minute"),
                 qPrintable(errorText(early.error())));
        QVERIFY(!p.logbook.check("sleep", in(2 * msecsPerMinute)));
        // A clock may be a little fast, and entries without a timer may be logged ahead.
        QVERIFY(p.logbook.add(baby, "bath", in(2 * msecsPerMinute)));
        QVERIFY(p.logbook.add(baby, "sleep", in(30'000)));
    }

    void entriesComeNewestFirstAndPageByPage()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        for (int i = 0; i < 25; ++i) {
            const auto at = p.clock.instant.plusMsecs(-(i / 2) * msecsPerHour).toString();
            QVERIFY(p.logbook.add(baby, "nappy", {{"type", "wee"}, {"startedAt", at}}));
        }
        EntryQuery query;
        query.babyId = baby;
        const auto all = *p.logbook.entries(query);
        QCOMPARE(all.size(), 25);
        query.limit = 10;
        QList<Entry> paged;
        while (true) {
            const auto page = *p.logbook.entries(query);
            if (page.isEmpty())
                break;
            paged += page;
            query.after = std::pair(page.constLast().startedAt(), page.constLast().id());
        }
        QCOMPARE(paged, all);
    }

    void whatReachesIntoASpanIsReadWithWhatBeginsInIt()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const Instant now = p.clock.instant;
        const Instant from = now.plusMsecs(-msecsPerDay);
        const auto sleep = [&](qint64 fromHours, qint64 toHours) {
            return p.logbook
                .add(baby, "sleep",
                     {{"startedAt", from.plusMsecs(fromHours * msecsPerHour).toString()},
                      {"endedAt", from.plusMsecs(toHours * msecsPerHour).toString()}})
                ->id();
        };
        const auto nappy = [&](qint64 hours) {
            return p.logbook
                .add(baby, "nappy",
                     {{"type", "wee"},
                      {"startedAt", from.plusMsecs(hours * msecsPerHour).toString()}})
                ->id();
        };
        const EntityId reaching = sleep(-3, 1);
        sleep(-5, -4);
        sleep(-4, 0);
        nappy(-1);
        const EntityId inside = nappy(0);
        nappy(20);
        const auto forgotten = p.logbook.add(baby, "sleep",
                                             {{"startedAt",
                                               from.plusMsecs(-9 * msecsPerDay).toString()}});
        QVERIFY(forgotten);

        const auto found = p.logbook.during(baby, from, from.plusMsecs(12 * msecsPerHour));
        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->at(0).id(), inside);
        QCOMPARE(found->at(1).id(), reaching);
        QCOMPARE(found->at(2).id(), forgotten->id());
        QCOMPARE(p.logbook.during(baby, std::nullopt, now)->size(), 7);
    }

    void activitiesAreNamedAsTheyWereWrittenLast()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto add = [&](qint64 daysAgo, const QJsonObject &what) {
            QJsonObject fields = what;
            fields.insert("startedAt",
                          p.clock.instant.plusMsecs(-daysAgo * msecsPerDay).toString());
            const auto added = p.logbook.add(baby, "activity", fields);
            return added ? added->id() : EntityId();
        };
        const auto named = [](const char *name) {
            return QJsonObject{{"activity", "other"}, {"name", name}};
        };
        QVERIFY(p.logbook.namedActivities(baby)->isEmpty());
        add(5, named("baby swimming"));
        add(4, named("Music"));
        add(3, named("Baby  Swimming"));
        add(2, {{"activity", "tummy_time"}});
        const EntityId deleted = add(1, named("A mistake"));
        QVERIFY(p.logbook.remove(deleted));

        const auto found = p.logbook.namedActivities(baby);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).text(field::name), QStringLiteral("Baby  Swimming"));
        QCOMPARE(found->at(1).text(field::name), QStringLiteral("Music"));
        QVERIFY(p.logbook.namedActivities(p.addBaby())->isEmpty());
    }

    void stampsFollowTheServersClockAndNeverGoBack()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        {
            Transaction tx(p.store.database);
            QVERIFY(p.store.profile.setClockOffset(tx, -2 * msecsPerHour));
            QVERIFY(tx.commit());
        }
        const auto entry = p.logbook.add(baby, "nappy", {{"type", "wee"}});
        QCOMPARE(entry->entity.updatedAt, p.clock.instant.plusMsecs(-2 * msecsPerHour));
        p.clock.instant = p.clock.instant.plusMsecs(-msecsPerHour);
        const auto edited = p.logbook.edit(entry->id(), {{"rash", true}});
        QCOMPARE(edited->entity.updatedAt, entry->entity.updatedAt.plusMsecs(1));
    }

    void anEditIsLaterThanWhatCameWhileAnotherWaits()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), kind::nappy, {{"type", "wee"}});
        QVERIFY(p.logbook.edit(entry->id(), {{"notes", "mine"}}));
        Entity theirs = entry->entity;
        theirs.version = 2;
        theirs.updatedAt = p.clock.instant.plusMsecs(msecsPerHour);
        theirs.data.insert("notes", "theirs");
        Transaction tx(*p.database);
        QVERIFY(p.store.entries.confirm(tx, theirs));
        QVERIFY(tx.commit());
        // The edit builds on version 2, whose time is an hour ahead of this clock.
        QVERIFY(p.logbook.edit(entry->id(), {{"notes", "mine again"}}));
        const Mutation last = p.store.outbox.rowsOf(entry->id())->constLast().mutation;
        QCOMPARE(last.baseVersion, 2);
        QVERIFY(last.updatedAt > theirs.updatedAt);
    }

    void oneUndoTakesBackWhatAllBabiesGot()
    {
        ProfileFixture p;
        const QList<BabyId> babies{p.addBaby(), p.addBaby(), p.addBaby()};
        const auto standing = [&] { return p.logbook.entries(EntryQuery{})->size(); };
        QVERIFY(p.logbook.add(babies.at(0), "nappy", {{"type", "poo"}}));
        const auto all = p.logbook.addForAll(babies, "nappy", {{"type", "wee"}});
        QVERIFY(all);
        QCOMPARE(standing(), 4);
        const auto undone = p.logbook.undoBook.undo();
        QVERIFY(undone);
        QCOMPARE(undone->entries.size(), 3);
        QCOMPARE(standing(), 1);
        QCOMPARE(p.logbook.undoBook.redo()->entries.size(), 3);
        QCOMPARE(standing(), 4);
        // The entry that was changed since stays, and the others are undone.
        QVERIFY(p.logbook.edit(all->at(1).id(), {{"type", "mixed"}}));
        QVERIFY(p.logbook.undoBook.undo());
        QVERIFY(p.logbook.undoBook.undo());
        QCOMPARE(standing(), 1);
        // Two entries for all babies are two undo steps, even at the same time.
        QVERIFY(p.logbook.addForAll(babies, "nappy", {{"type", "wee"}}));
        QVERIFY(p.logbook.addForAll(babies, "nappy", {{"type", "wee"}}));
        QVERIFY(p.logbook.undoBook.undo());
        QCOMPARE(standing(), 4);
        // If access to one baby ended, the rest can still be undone.
        {
            Transaction tx(p.store.database);
            QVERIFY(p.store.entries.wipe(tx, babies.at(0)));
            QVERIFY(tx.commit());
        }
        QVERIFY(p.logbook.undoBook.undo());
        QCOMPARE(standing(), 0);
    }

    void twinsGetOneEntryEachOrNone()
    {
        ProfileFixture p;
        const QList<BabyId> twins{p.addBaby(), p.addBaby()};
        const auto both = p.logbook.addForAll(twins, "nappy", {{"type", "wee"}});
        QVERIFY(both);
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->at(0).entity.babyId, twins.at(0));
        QCOMPARE(both->at(1).entity.babyId, twins.at(1));
        QVERIFY(both->at(0).id() != both->at(1).id());
        {
            Transaction tx(p.store.database);
            QVERIFY(p.store.babies.put(tx, twins.at(1), Role::Viewer, Access::Shared));
            QVERIFY(tx.commit());
        }
        QCOMPARE(p.logbook.addForAll(twins, "nappy", {{"type", "wee"}}).error().code,
                 QString(codes::readOnly));
        EntryQuery query;
        query.babyId = twins.at(0);
        QCOMPARE(p.logbook.entries(query)->size(), 1);
    }

    void anEntryOfTheWrongTwinIsMoved()
    {
        ProfileFixture p;
        const BabyId mia = p.addBaby();
        const BabyId ben = p.addBaby();
        const auto of = [&](const BabyId &baby) {
            EntryQuery query;
            query.babyId = baby;
            return *p.logbook.entries(query);
        };
        const Entry feed = *p.logbook.add(mia, "feed", {{"method", "bottle"}, {"amountMl", 90}});
        const auto moved = p.logbook.moveTo(ben, feed.id(), {{"notes", "half of it"}});
        QVERIFY(moved);
        QCOMPARE(moved->entity.babyId, ben);
        QVERIFY(moved->id() != feed.id());
        QCOMPARE(of(mia).size(), 0);
        QCOMPARE(of(ben).size(), 1);
        QCOMPARE(of(ben).constFirst().startedAt(), feed.startedAt());
        QCOMPARE(of(ben).constFirst().entity.data.value("amountMl"), QJsonValue(90));
        QCOMPARE(of(ben).constFirst().text(field::notes), QString("half of it"));
        // One act: one undo takes it back as it was, one redo moves it again.
        QVERIFY(p.logbook.undoBook.undo());
        QCOMPARE(of(ben).size(), 0);
        QCOMPARE(of(mia).size(), 1);
        QCOMPARE(of(mia).constFirst().entity.data, feed.entity.data);
        QVERIFY(p.logbook.undoBook.redo());
        QCOMPARE(of(mia).size(), 0);
        QCOMPARE(of(ben).size(), 1);
        // What does not fit moves nothing.
        const EntityId there = of(ben).constFirst().id();
        QCOMPARE(p.logbook.moveTo(mia, there, {{"amountMl", -1}}).error().code,
                 QString(codes::invalidField));
        const Entry sleep = *p.logbook.add(mia, "sleep", {});
        const Entry bath = *p.logbook.add(mia, "bath", {});
        QVERIFY(p.logbook.add(ben, "sleep", {}));
        QCOMPARE(p.logbook.moveTo(ben, sleep.id(), {}).error().code, QString(codes::invalidEntity));
        {
            Transaction tx(p.store.database);
            QVERIFY(p.store.babies.put(tx, mia, Role::Viewer, Access::Shared));
            QVERIFY(tx.commit());
        }
        QCOMPARE(p.logbook.moveTo(mia, there, {}).error().code, QString(codes::readOnly));
        QCOMPARE(p.logbook.moveTo(ben, bath.id(), {}).error().code, QString(codes::readOnly));
        QCOMPARE(of(ben).size(), 2);
        QCOMPARE(of(mia).size(), 2);
    }

    void whatWouldBeRefusedIsKnownBefore()
    {
        ProfileFixture p;
        QVERIFY(p.logbook.check("nappy", {{"type", "wee"}}));
        QCOMPARE(p.logbook.check("nappy", {{"type", "wee"}, {"colour", "green"}}).error().code,
                 QString(codes::invalidEntity));
    }

    void aViewerCannotWrite()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto entry = p.logbook.add(baby, "nappy", {{"type", "wee"}});
        {
            Transaction tx(p.store.database);
            QVERIFY(p.store.babies.put(tx, baby, Role::Viewer, Access::Shared));
            QVERIFY(tx.commit());
        }
        QCOMPARE(p.logbook.add(baby, "nappy", {{"type", "wee"}}).error().code,
                 QString(codes::readOnly));
        QCOMPARE(p.logbook.edit(entry->id(), {{"rash", true}}).error().code,
                 QString(codes::readOnly));
        QCOMPARE(p.logbook.remove(entry->id()).error().code, QString(codes::readOnly));
        QCOMPARE(p.logbook.undoBook.undo().error().code, QString(codes::readOnly));
    }
};

QTEST_GUILESS_MAIN(TestLogbook)
#include "tst_logbook.moc"

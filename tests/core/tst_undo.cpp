// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

namespace {

const QLatin1StringView amount("amountMl");
const Person sam{UserId(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000b"))),
                 QStringLiteral("Sam")};

/// A profile whose only bottle is on the server, and a partner who changes it.
class SharedBottle : public ProfileFixture
{
public:
    SharedBottle() : baby(addBaby())
    {
        const auto entry = logbook.add(baby, "feed", {{"method", "bottle"}, {"amountMl", 90}});
        id = entry->id();
        take();
    }

    [[nodiscard]] Entry bottle() const { return **logbook.find(id); }

    /// The server applies everything that waits.
    void take()
    {
        Transaction tx(store.database);
        const auto rows = store.outbox.rows(false);
        for (const OutboxRow &row : *rows) {
            Entity entity = (*store.entries.find(row.mutation.entityId))->entity;
            entity.version = ++version;
            (void)store.outbox.remove(tx, row.mutation.mutationId);
            (void)store.entries.confirm(tx, entity);
        }
        (void)tx.commit();
    }
    /// A change by Sam arrives.
    void samSets(const QString &field, const QJsonValue &value)
    {
        Entity entity = **store.confirmed.find(id);
        entity.data.insert(field, value);
        arrive(entity, Op::Update, {field});
    }
    void samDeletes()
    {
        Entity entity = **store.confirmed.find(id);
        entity.deleted = true;
        arrive(entity, Op::Delete, {QStringLiteral("deleted")});
    }

    BabyId baby;
    EntityId id;
    qint64 version = 0;

private:
    void arrive(Entity entity, Op op, const QStringList &changed)
    {
        entity.version = ++version;
        entity.updatedAt = clock.instant.plusMsecs(version * msecsPerSecond);
        Transaction tx(store.database);
        (void)store.journal.add(tx, {Event{version, op, changed, MutationId(QUuid::createUuid()),
                                           sam, entity.updatedAt, entity}});
        (void)store.entries.confirm(tx, entity);
        (void)tx.commit();
    }
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redoDoesAgainWhatUndoTookBack()
    {
        SharedBottle p;
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 120}, {"notes", "x"}}));
        QVERIFY(p.logbook.remove(p.id));
        const QJsonObject held = p.bottle().entity.data;
        QVERIFY(!p.store.undo.toRedo().value_or(std::nullopt));
        for (int i = 0; i < 3; ++i)
            QVERIFY(p.logbook.undoBook.undo());
        QVERIFY(p.bottle().entity.deleted);
        QVERIFY(!p.logbook.undoBook.lastChanged());

        QCOMPARE(p.logbook.undoBook.redo()->what, Undone::Add);
        QVERIFY(!p.bottle().entity.deleted);
        QCOMPARE(p.bottle().integer(amount), 90);
        QCOMPARE(p.logbook.undoBook.redo()->what, Undone::Edit);
        QCOMPARE(p.bottle().entity.data, held);
        QCOMPARE(p.logbook.undoBook.redo()->what, Undone::Delete);
        QVERIFY(p.bottle().entity.deleted);
        QCOMPARE(p.logbook.undoBook.redo().error().code, QString(codes::notFound));

        // A new change discards the steps that could be redone.
        QVERIFY(p.logbook.undoBook.undo());
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 60}}));
        QVERIFY(!p.store.undo.toRedo().value_or(std::nullopt));
    }

    void undoOutlivesTheProgram()
    {
        SharedBottle p;
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 120}}));
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 150}}));
        QVERIFY(p.logbook.undoBook.undo());

        auto again = Database::open(p.database->path());
        QVERIFY(again);
        Store store(**again);
        ChangeFeed feed(store);
        Logbook logbook(store, feed, p.clock, p.ids);
        QVERIFY(store.undo.toRedo().value_or(std::nullopt));
        QVERIFY(logbook.undoBook.undo());
        QCOMPARE((*logbook.find(p.id))->integer(amount), 90);
        QVERIFY(logbook.undoBook.redo());
        QVERIFY(logbook.undoBook.redo());
        QCOMPARE((*logbook.find(p.id))->integer(amount), 150);
    }

    void onlyWhatTheChangeWroteIsTakenBack()
    {
        SharedBottle p;
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 120}}));
        p.take();
        p.samSets("notes", "half of it came up");
        const auto undone = p.logbook.undoBook.undo();
        QVERIFY(undone);
        QVERIFY(undone->kept.isEmpty());
        QCOMPARE(p.bottle().integer(amount), 90);
        QCOMPARE(p.bottle().text(QLatin1StringView("notes")), QStringLiteral("half of it came up"));
        const auto rows = p.store.outbox.rowsOf(p.id);
        const QJsonObject expected{{"amountMl", 90}};
        QCOMPARE(rows->constLast().mutation.payload, expected);
        // Its base version includes Sam's change, so it wins whatever the clocks say.
        QCOMPARE(rows->constLast().mutation.baseVersion, p.version);
    }

    void aLaterChangeOfAnotherPersonIsKeptAndReported()
    {
        SharedBottle p;
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 120}, {"notes", "mine"}}));
        p.take();
        p.samSets("amountMl", 110);
        const auto undone = p.logbook.undoBook.undo();
        QVERIFY(undone);
        QCOMPARE(undone->kept, QStringList{"amountMl"});
        QCOMPARE(undone->keptFor, QStringLiteral("Sam"));
        QCOMPARE(p.bottle().integer(amount), 110);
        QVERIFY(!p.bottle().has(QLatin1StringView("notes")));
    }

    void whatCannotBeUndoneIsSaidAndIsOutOfTheWay()
    {
        SharedBottle p;
        QVERIFY(p.logbook.edit(p.id, {{"notes", "mine"}}));
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 120}}));
        p.take();
        p.samSets("amountMl", 110);
        const auto refused = p.logbook.undoBook.undo();
        QCOMPARE(refused.error().code, QString(codes::superseded));
        QVERIFY(errorText(refused.error()).contains("Sam"));
        QCOMPARE(p.bottle().integer(amount), 110);
        QVERIFY(p.store.outbox.rows(false)->isEmpty());
        // The step before it can still be undone.
        QVERIFY(p.logbook.undoBook.undo());
        QVERIFY(!p.bottle().has(QLatin1StringView("notes")));
        p.take();
        // Removing the entry itself would remove Sam's change with it.
        QCOMPARE(p.logbook.undoBook.undo().error().code, QString(codes::superseded));
        QVERIFY(!p.bottle().entity.deleted);
        QVERIFY(!p.logbook.undoBook.lastChanged());
    }

    void anEditOfWhatSomebodyDeletedIsNotUndone()
    {
        SharedBottle p;
        QVERIFY(p.logbook.edit(p.id, {{"amountMl", 120}}));
        p.take();
        p.samDeletes();
        const auto refused = p.logbook.undoBook.undo();
        QCOMPARE(refused.error().code, QString(codes::superseded));
        QVERIFY(errorText(refused.error()).startsWith("Sam has deleted"));
        QVERIFY(p.bottle().entity.deleted);
    }

    void aDeleteIsUndoneWithWhatOthersHadAdded()
    {
        SharedBottle p;
        p.samSets("notes", "from Sam");
        QVERIFY(p.logbook.remove(p.id));
        p.take();
        QVERIFY(p.logbook.undoBook.undo());
        const auto rows = p.store.outbox.rowsOf(p.id);
        QCOMPARE(rows->constLast().mutation.op, Op::Create);
        QCOMPARE(rows->constLast().mutation.baseVersion, p.version);
        QCOMPARE(p.bottle().text(QLatin1StringView("notes")), QStringLiteral("from Sam"));
    }

    void anOlderValueThatFitsNoMoreIsRefusedInWords()
    {
        SharedBottle p;
        const auto at = [&](int minutes) {
            return p.clock.instant.plusMsecs(minutes * msecsPerMinute).toString();
        };
        QVERIFY(p.logbook.edit(p.id, {{"endedAt", at(30)}}));
        p.take();
        QVERIFY(p.logbook.edit(p.id, {{"endedAt", at(60)}}));
        p.take();
        p.samSets("startedAt", at(45));
        const auto refused = p.logbook.undoBook.undo();
        QCOMPARE(refused.error().code, QString(codes::superseded));
        QCOMPARE(p.bottle().endedAt()->toString(), at(60));
    }

    void aRefusedEntryThatIsDeletedIsGoneAndComesBackByUndo()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "nappy", {{"type", "wee"}});
        const auto row = p.store.outbox.rowsOf(entry->id())->constFirst();
        {
            Transaction tx(p.store.database);
            QVERIFY(p.store.outbox.markFailed(tx, row.mutation.mutationId,
                                              {"invalid_field", "No."}));
            QVERIFY(p.store.entries.refresh(tx, entry->id(), false));
            QVERIFY(tx.commit());
        }
        QVERIFY(p.logbook.remove(entry->id()));
        QVERIFY(!*p.logbook.find(entry->id()));
        QVERIFY(p.logbook.unsent.refused()->isEmpty());
        QVERIFY(p.logbook.undoBook.undo());
        QCOMPARE((*p.logbook.find(entry->id()))->entity.data, entry->entity.data);
        QCOMPARE((*p.logbook.find(entry->id()))->state, EntryState::Waiting);
    }

    void theOldestStepsAreForgotten()
    {
        ProfileFixture p;
        UndoLog &log = p.store.undo;
        Transaction tx(p.store.database);
        const BabyId baby(QUuid::createUuid());
        const EntityId id(QUuid::createUuid());
        const auto add = [&](int number, Instant at) {
            const QList<EntryWrite> writes{{id, "feed", true, true, {}, {{"amountMl", number}}}};
            return log.add(tx, {0, baby, Undone::Edit, writes, at});
        };
        for (int i = 1; i <= 205; ++i)
            QVERIFY(add(i, p.clock.instant));
        for (int i = 205; i > 5; --i) {
            const auto step = log.toUndo();
            QVERIFY(*step);
            QCOMPARE((*step)->writes.constFirst().after.value(amount).toInt(), i);
            QVERIFY(log.setUndone(tx, (*step)->position, true));
        }
        QVERIFY(!*log.toUndo());
        QCOMPARE((*log.toRedo())->writes.constFirst().after.value(amount).toInt(), 6);
        // Undo steps do not keep deleted contents for more than 30 days.
        QVERIFY(add(1, p.clock.instant));
        QVERIFY(add(2, p.clock.instant.plusMsecs(31 * msecsPerDay)));
        QVERIFY(log.remove(tx, (*log.toUndo())->position));
        QVERIFY(!*log.toUndo());
    }

    void aWipedBabyLeavesNothingToUndo()
    {
        SharedBottle p;
        QVERIFY(p.logbook.edit(p.id, {{"notes", "secret"}}));
        p.samSets("notes", "secret too");
        Transaction tx(p.store.database);
        QVERIFY(p.store.entries.wipe(tx, p.baby));
        QVERIFY(tx.commit());
        QVERIFY(!p.logbook.undoBook.lastChanged());
        QVERIFY(p.store.journal.of(p.id)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"

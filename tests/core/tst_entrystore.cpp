// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"

#include "core/protocol/entitydigest.h"

#include <QTest>

using namespace weehours;

namespace {

// What a server would return for an entry after applying our changes.
Entity asConfirmed(const Entry &entry, qint64 version)
{
    Entity entity = entry.entity;
    entity.version = version;
    return entity;
}

} // namespace

class TestEntryStore : public QObject
{
    Q_OBJECT

private:
    static bool inTransaction(Store &store, const std::function<Result<void>(Transaction &)> &work)
    {
        Transaction tx(store.database);
        return work(tx) && tx.commit();
    }

private Q_SLOTS:
    void aPullNeverOverwritesAnUnsentEdit()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "feed",
                                         {{"method", "bottle"}, {"amountMl", 90}});
        QVERIFY(entry);
        Entity theirs = asConfirmed(*entry, 5);
        theirs.data.insert("amountMl", 100);
        theirs.data.insert("notes", "from Sam");
        // The create was applied; an edit of ours is waiting when theirs arrives.
        const auto rows = p.store.outbox.rowsOf(entry->id());
        QVERIFY(rows);
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) {
            return p.store.outbox.remove(tx, rows->constFirst().mutation.mutationId);
        }));
        QVERIFY(p.logbook.edit(entry->id(), {{"amountMl", 120}}));
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) {
            return p.store.entries.confirm(tx, theirs);
        }));

        const auto shown = p.logbook.find(entry->id());
        QVERIFY(shown && *shown);
        QCOMPARE((*shown)->integer(QLatin1StringView("amountMl")), 120);
        QCOMPARE((*shown)->text(QLatin1StringView("notes")), QStringLiteral("from Sam"));
        QCOMPARE((*shown)->state, EntryState::Waiting);
    }

    void aRefusedEditFallsBackToTheTruth()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "feed",
                                         {{"method", "bottle"}, {"amountMl", 90}});
        QVERIFY(entry);
        const auto create = p.store.outbox.rowsOf(entry->id())->constFirst().mutation.mutationId;
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            if (auto done = p.store.outbox.remove(tx, create); !done)
                return done;
            return p.store.entries.confirm(tx, asConfirmed(*entry, 2));
        }));
        QVERIFY(p.logbook.edit(entry->id(), {{"amountMl", 120}}));
        const auto edit = p.store.outbox.rowsOf(entry->id())->constFirst().mutation;
        QCOMPARE(edit.baseVersion, 2);
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            const Error refused{"invalid_field", "amountMl must be smaller.", "amountMl"};
            if (auto done = p.store.outbox.markFailed(tx, edit.mutationId, refused); !done)
                return done;
            return p.store.entries.refresh(tx, entry->id(), false);
        }));
        auto shown = p.logbook.find(entry->id());
        QCOMPARE((*shown)->integer(QLatin1StringView("amountMl")), 90);
        QCOMPARE((*shown)->state, EntryState::Refused);
        QCOMPARE(p.store.outbox.counts()->failed, 1);

        QVERIFY(p.logbook.unsent.retry(edit.mutationId));
        shown = p.logbook.find(entry->id());
        QCOMPARE((*shown)->integer(QLatin1StringView("amountMl")), 120);
        QCOMPARE((*shown)->state, EntryState::Waiting);
        // The server may have recorded the old id.
        QVERIFY(p.store.outbox.rowsOf(entry->id())->constFirst().mutation.mutationId
                != edit.mutationId);
    }

    void countsFollowEveryWriter()
    {
        ProfileFixture p;
        const BabyId baby = p.addBaby();
        QCOMPARE(p.store.outbox.counts(baby)->waiting, 1);
        QVERIFY(p.logbook.add(baby, "nappy", {{"type", "wee"}}));
        QCOMPARE(p.store.outbox.counts(baby)->waiting, 2);
        const auto one = p.store.outbox.rows(false)->constLast().mutation.mutationId;
        {
            Transaction tx(*p.database);
            QVERIFY(p.store.outbox.markFailed(tx, one, {"read_only", "No.", {}}));
            QCOMPARE(p.store.outbox.counts(baby)->failed, 1);
        }
        QCOMPARE(p.store.outbox.counts(baby)->failed, 0);
        // Another program.
        const auto other = Database::open(p.database->path());
        {
            Store store(**other);
            Transaction tx(**other);
            QVERIFY(store.outbox.markFailed(tx, one, {"read_only", "No.", {}}));
            QVERIFY(tx.commit());
        }
        QCOMPARE(p.store.outbox.counts(baby)->failed, 1);
        QCOMPARE(p.store.outbox.counts(baby)->waiting, 1);
        QCOMPARE(p.store.outbox.counts()->failed, 1);
        QCOMPARE(p.store.outbox.counts(BabyId(QUuid::createUuid()))->waiting, 0);
    }

    void aRefusedNewEntryStaysUntilDiscarded()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "nappy", {{"type", "wee"}});
        QVERIFY(entry);
        const auto id = p.store.outbox.rowsOf(entry->id())->constFirst().mutation.mutationId;
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            if (auto done = p.store.outbox.markFailed(tx, id, {"read_only", "No.", {}}); !done)
                return done;
            return p.store.entries.refresh(tx, entry->id(), false);
        }));
        QCOMPARE((*p.logbook.find(entry->id()))->state, EntryState::Refused);
        QVERIFY(p.logbook.unsent.discard(id));
        QVERIFY(!*p.logbook.find(entry->id()));
        QVERIFY(!p.logbook.unsent.discard(id));
    }

    void olderDocumentsChangeNothing()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "nappy", {{"type", "wee"}});
        Entity newer = asConfirmed(*entry, 9);
        newer.data.insert("notes", "newer");
        Entity older = asConfirmed(*entry, 8);
        older.data.insert("notes", "older");
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            if (auto done = p.store.entries.confirm(tx, newer); !done)
                return done;
            return p.store.entries.confirm(tx, older);
        }));
        QCOMPARE((*p.store.confirmed.find(entry->id()))->data.value("notes").toString(),
                 QStringLiteral("newer"));
    }

    // A row that stays where it is in the indexes is written without touching them.
    void aRowIsFoundWhereItIsNow_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::newRow("confirmed as it was") << QJsonObject{};
        QTest::newRow("another note") << QJsonObject{{"notes", "dreamt"}};
        QTest::newRow("earlier") << QJsonObject{{"startedAt", "2026-11-20T10:00:00.000Z"}};
        QTest::newRow("ended") << QJsonObject{{"endedAt", "2026-11-22T11:00:00.000Z"}};
    }

    void aRowIsFoundWhereItIsNow()
    {
        QFETCH(const QJsonObject, change);
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "sleep",
                                         {{"startedAt", "2026-11-22T10:00:00.000Z"}});
        QVERIFY(entry);
        const auto waiting = p.store.outbox.rowsOf(entry->id());
        Entity now = asConfirmed(*entry, 7);
        for (auto it = change.begin(); it != change.end(); ++it)
            now.data.insert(it.key(), it.value());
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            if (auto done = p.store.outbox.remove(tx, waiting->constFirst().mutation.mutationId);
                !done)
                return done;
            return p.store.entries.confirm(tx, now);
        }));
        const Entry shown{now, EntryState::Confirmed};
        EntryQuery from;
        from.from = shown.startedAt();
        from.to = shown.startedAt().plusMsecs(1);
        QCOMPARE(p.store.entries.list(from).value(), QList{shown});
        EntryQuery running;
        running.runningOnly = true;
        QCOMPARE(p.store.entries.list(running)->size(), shown.isRunning() ? 1 : 0);
        auto check = p.store.database.run("PRAGMA integrity_check");
        QVERIFY(check && check->next());
        QCOMPARE(check->value(0).toString(), QStringLiteral("ok"));
    }

    void aTombstoneKeepsWhatWasKnown()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto entry = p.logbook.add(baby, "nappy", {{"type", "poo"}, {"colour", "yellow"}});
        const auto id = p.store.outbox.rowsOf(entry->id())->constFirst().mutation.mutationId;
        Entity gone = asConfirmed(*entry, 3);
        gone.deleted = true;
        gone.data = {};
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            if (auto done = p.store.outbox.remove(tx, id); !done)
                return done;
            if (auto done = p.store.entries.confirm(tx, asConfirmed(*entry, 2)); !done)
                return done;
            return p.store.entries.confirm(tx, gone);
        }));
        EntryQuery deleted;
        deleted.deleted = true;
        QCOMPARE(p.logbook.entries(deleted)->size(), 1);
        const auto back = p.logbook.restore(entry->id());
        QVERIFY(back);
        QCOMPARE(back->text(QLatin1StringView("colour")), QStringLiteral("yellow"));
        const auto mutation = p.store.outbox.rowsOf(entry->id())->constFirst().mutation;
        QCOMPARE(mutation.op, Op::Create);
        QCOMPARE(mutation.baseVersion, 3);
    }

    void checksumIsOfConfirmedEntitiesThatAreThere()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto one = p.logbook.add(baby, "nappy", {{"type", "wee"}});
        const auto two = p.logbook.add(baby, "nappy", {{"type", "dry"}});
        QCOMPARE(*p.store.checksums.of(baby), QStringLiteral("0000000000000000"));
        Entity gone = asConfirmed(*two, 7);
        gone.deleted = true;
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            if (auto done = p.store.entries.confirm(tx, asConfirmed(*one, 6)); !done)
                return done;
            return p.store.entries.confirm(tx, gone);
        }));
        QCOMPARE(*p.store.checksums.of(baby), checksumText(digestTerm(one->id(), 6)));
    }

    void batchesEndBeforeTheLimitButAreNeverEmpty()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        for (int i = 0; i < 20; ++i)
            QVERIFY(p.logbook.add(baby, "nappy", {{"type", "wee"}, {"notes", QString(500, u'x')}}));
        QCOMPARE(p.store.outbox.batch(baby, 10, 1'000'000)->size(), 10);
        const auto few = p.store.outbox.batch(baby, 500, 3000);
        QVERIFY(few->size() > 1 && few->size() < 6);
        QCOMPARE(p.store.outbox.batch(baby, 500, 1)->size(), 1);
    }

    void onlyWhatWasNeverSentIsRebased()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "nappy", {{"type", "wee"}});
        QVERIFY(p.logbook.edit(entry->id(), {{"notes", "a"}}));
        QVERIFY(p.logbook.edit(entry->id(), {{"notes", "b"}}));
        auto rows = *p.store.outbox.rowsOf(entry->id());
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            if (auto done = p.store.outbox.markSending(tx, rows.mid(0, 2)); !done)
                return done;
            return p.store.outbox.rebase(tx, rows.at(0), 0, asConfirmed(*entry, 11));
        }));
        rows = *p.store.outbox.rowsOf(entry->id());
        QCOMPARE(rows.at(1).mutation.baseVersion, 0);
        QCOMPARE(rows.at(1).state, OutboxState::Sending);
        QCOMPARE(rows.at(2).mutation.baseVersion, 11);
    }

    void whatWasMadeBeforeAChangeIsNotRebasedOnIt()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "nappy", {{"type", "wee"}});
        QVERIFY(p.logbook.edit(entry->id(), {{"notes", "a"}}));
        QVERIFY(p.logbook.edit(entry->id(), {{"notes", "b"}}));
        auto rows = *p.store.outbox.rowsOf(entry->id());
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) {
            return p.store.outbox.rebase(tx, rows.at(1), 0, asConfirmed(*entry, 11));
        }));
        rows = *p.store.outbox.rowsOf(entry->id());
        QCOMPARE(rows.at(0).mutation.baseVersion, 0);
        QCOMPARE(rows.at(1).mutation.baseVersion, 0);
        QCOMPARE(rows.at(2).mutation.baseVersion, 11);
    }

    // A value went and came back while a slow clock wrote this change: its author has not seen
    // that, and it must not replace what is later than itself.
    void whatIsNotLaterThanAVersionIsNotRebasedOnIt()
    {
        ProfileFixture p;
        const auto entry = p.logbook.add(p.addBaby(), "nappy", {{"type", "wee"}});
        QVERIFY(p.logbook.edit(entry->id(), {{"notes", "a"}}));
        auto rows = *p.store.outbox.rowsOf(entry->id());
        Entity later = asConfirmed(*entry, 11);
        later.updatedAt = rows.at(1).mutation.updatedAt;
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) {
            return p.store.outbox.rebase(tx, rows.at(0), 0, later);
        }));
        QCOMPARE(p.store.outbox.rowsOf(entry->id())->at(1).mutation.baseVersion, 0);
    }

    void aSecondProcessOnTheProfileIsFollowed()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        auto other = Database::open(p.database->path());
        QVERIFY(other);
        Store store(**other);
        ChangeFeed feed(store);
        QList<Change> seen;
        connect(&p.logbook, &Logbook::changed, this,
                [&](const ChangeSet &changes) { seen += changes.changes; });
        p.feed.listen();
        IdSource ids(p.clock);
        Logbook second(store, feed, p.clock, ids);
        const auto entry = second.add(baby, "nappy", {{"type", "wee"}});
        QVERIFY(entry);
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, 30'000);
        QCOMPARE(seen.constFirst().what, Change::What::Inserted);
        QCOMPARE(seen.constFirst().entry, *entry);
    }

    void aCursorMovesOnlyFromWhereItWas()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) {
            return p.store.babies.moveCursor(tx, baby, {}, "one");
        }));
        Transaction tx(p.store.database);
        QVERIFY(!p.store.babies.moveCursor(tx, baby, {}, "two"));
        QVERIFY(p.store.babies.moveCursor(tx, baby, "one", "two"));
    }

    void aWipedBabyLeavesNoTraceInTheFile()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const QString secret = "rash cream behind the left ear";
        QVERIFY(p.logbook.add(baby, "nappy", {{"type", "wee"}, {"notes", secret}}));
        const auto rows = p.store.outbox.rows(false);
        QVERIFY(inTransaction(p.store, [&](Transaction &tx) -> Result<void> {
            for (const OutboxRow &row : *rows) {
                if (auto done = p.store.outbox.remove(tx, row.mutation.mutationId); !done)
                    return done;
            }
            return p.store.entries.wipe(tx, baby);
        }));
        p.database->checkpoint();
        QFile file(p.database->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toUtf8()));
        QFile wal(p.database->path() + "-wal");
        QVERIFY(!wal.open(QIODevice::ReadOnly) || !wal.readAll().contains(secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestEntryStore)
#include "tst_entrystore.moc"

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/answerapplier.h"
#include "core/sync/eventapplier.h"
#include "tests/core/syncfixture.h"

#include <QTest>

#include <dlfcn.h>

using namespace weehours;

namespace {
int parses = 0; // of JSON, since the last statementsOf()
}

// The program's calls come here instead of to Qt, so that they can be counted.
QJsonDocument QJsonDocument::fromJson(const QByteArray &json, QJsonParseError *error)
{
    using Parse = QJsonDocument (*)(const QByteArray &, QJsonParseError *);
    static const auto qtParse = reinterpret_cast<Parse>(
        dlsym(RTLD_NEXT, "_ZN13QJsonDocument8fromJsonERK10QByteArrayP15QJsonParseError"));
    ++parses;
    return qtParse(json, error);
}

/// How often the store is queried for one entry, and JSON parsed: known rows are not read again.
class TestReadOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddReadsTheBabyAndNothingElse()
    {
        ProfileFixture p;
        const BabyId baby = p.addBaby();
        const QStringList texts = statementsOf(*p.database, [&] { QVERIFY(add(p, baby)); });
        QVERIFY2(texts.size() <= 6, qPrintable(texts.join('\n')));
        const QStringList reads = texts.filter(QRegularExpression("^SELECT|^WITH"));
        QCOMPARE(reads.size(), 1);
        QVERIFY(reads.constFirst().contains("FROM babies"));
        QCOMPARE(parses, 0);
    }

    void aPulledEventIsReadOnceAndWrittenOnce()
    {
        SyncFixture f;
        const BabyId baby = f.addShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        const QStringList one = pull(f, baby, {f.event(f.nappy(baby, id, 2))});
        // One SELECT of the row, and writes to journal, entries and change log.
        QVERIFY2(ofEvents(one).size() <= 4, qPrintable(one.join('\n')));
        QCOMPARE(readsOfEntries(one).size(), 1);
        QCOMPARE(parses, 0);
        // It takes no more for an entry that is already stored.
        const QStringList again = pull(f, baby, {f.event(f.nappy(baby, id, 3, "poo"))});
        QVERIFY2(ofEvents(again).size() <= 4, qPrintable(again.join('\n')));
        QCOMPARE(readsOfEntries(again).size(), 1);
        // What was confirmed and is shown, and when its fields were written.
        QCOMPARE(parses, 2);
    }

    void aPageOfManyCostsLessThanOneStatementEach()
    {
        SyncFixture f;
        const BabyId baby = f.addShared();
        QList<Event> events;
        for (int i = 0; i < 500; ++i)
            events.append(f.event(f.nappy(baby, f.profile.ids.next<EntityId>(), 2 + i)));
        const QStringList texts = pull(f, baby, events);
        QVERIFY2(texts.size() < 100, qPrintable(QString::number(texts.size())));
        QCOMPARE(readsOfEntries(texts).size(), 1);
        QCOMPARE(parses, 0);
        QCOMPARE(f.profile.store.entries.list({})->size(), 500);
    }

    void anAnswerToManyChangesCostsLessThanOneStatementEach()
    {
        SyncFixture f;
        const BabyId baby = f.startShared();
        f.engine.stop();
        for (int i = 0; i < 200; ++i)
            f.addNappy(baby);
        f.wire.pending.clear();
        f.engine.start();
        QCOMPARE(f.wire.calls().constFirst(), "push");
        const QJsonObject answer = f.pushed(f.allApplied(2), "c2", "c1");
        const QStringList texts = statementsOf(*f.profile.database, [&] { f.wire.answer(answer); });
        QVERIFY2(texts.size() < 100, qPrintable(QString::number(texts.size())));
        // The change that waited and what is shown of each, and the answer.
        QVERIFY2(parses <= 2 * 200 + 1, qPrintable(QString::number(parses)));
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.cursorOf(baby), "c2");
    }

    void theTimeAndThePersonAreAskedForOnce()
    {
        SyncFixture f;
        (void)f.profile.logbook.now();
        (void)f.profile.logbook.self();
        const auto asked = statementsOf(*f.profile.database, [&] {
            (void)f.profile.logbook.now();
            QCOMPARE(f.profile.logbook.self()->name, "Alex");
        });
        QCOMPARE(asked, QStringList());
        // The values are read again after a change, also one that was rolled back.
        {
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.profile.setClockOffset(tx, 5000));
            QCOMPARE(f.profile.logbook.now(), f.profile.clock.instant.plusMsecs(5000));
        }
        QCOMPARE(f.profile.logbook.now(), f.profile.clock.instant);
        Transaction tx(*f.profile.database);
        QVERIFY(f.profile.store.profile.setClockOffset(tx, 7000));
        QVERIFY(tx.commit());
        QCOMPARE(f.profile.logbook.now(), f.profile.clock.instant.plusMsecs(7000));
    }

    void whatWaitsIsLookedForOnceUntilSomebodyWrites()
    {
        ProfileFixture p;
        const BabyId baby = p.addBaby();
        Outbox &outbox = p.store.outbox;
        QCOMPARE(outbox.babiesToSend().value(), QList{baby});
        QVERIFY(p.store.profile.account());
        const auto again = statementsOf(*p.database, [&] {
            QCOMPARE(outbox.babiesToSend().value(), QList{baby});
            QVERIFY(p.store.profile.account());
        });
        QCOMPARE(again, (QStringList{"PRAGMA data_version", "PRAGMA data_version"}));
        // What another program adds is found.
        const auto opened = Database::open(p.database->path());
        Store other(**opened);
        ChangeFeed feed(other);
        Logbook book(other, feed, p.clock, p.ids);
        const BabyId second = book.addBaby({{"name", "Tom"}})->entity.babyId;
        QCOMPARE(outbox.babiesToSend().value(), (QList{baby, second}));
        // So is what a rollback brings back.
        const auto first = outbox.rows(false)->constFirst().mutation.mutationId;
        {
            Transaction tx(*p.database);
            QVERIFY(outbox.remove(tx, first));
            QCOMPARE(outbox.babiesToSend().value(), QList{second});
        }
        QCOMPARE(outbox.babiesToSend().value(), (QList{baby, second}));
        // The one that has waited longest comes first, whatever the order of the ids.
        QVERIFY(add(p, baby));
        Transaction tx(*p.database);
        QVERIFY(outbox.remove(tx, first));
        QVERIFY(tx.commit());
        QCOMPARE(outbox.babiesToSend().value(), (QList{second, baby}));
    }

    void theFeedReportsOwnChangesAsTheStoreHoldsThem()
    {
        ProfileFixture p;
        const BabyId baby = p.addBaby();
        QList<ChangeSet> told;
        connect(&p.feed, &ChangeFeed::changed, this,
                [&](const ChangeSet &changes) { told.append(changes); });
        const auto entry = add(p, baby);
        QVERIFY(p.logbook.edit(entry->id(), {{"type", "poo"}}));
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().changes.constFirst().what, Change::What::Updated);
        QCOMPARE(told.last().changes.constFirst().entry, **p.store.entries.find(entry->id()));
        // A change that was rolled back is not reported, and later ones are.
        {
            Transaction tx(*p.database);
            QVERIFY(p.store.entries.forget(tx, entry->id()));
            QVERIFY(p.store.entries.confirm(tx, entry->entity));
        }
        const auto next = add(p, baby);
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.last().changes.size(), 1);
        QCOMPARE(told.last().changes.constFirst().entry, *next);
        // Changes of a second program come in order.
        Store other(*p.database);
        ChangeFeed otherFeed(other);
        SystemClock clock;
        IdSource ids(clock);
        Logbook book(other, otherFeed, clock, ids);
        const auto theirs = book.add(baby, kind::nappy, {{"type", "wee"}});
        QVERIFY(theirs);
        const auto mine = add(p, baby);
        QCOMPARE(told.last().changes.size(), 2);
        QCOMPARE(told.last().changes.constFirst().entry, *theirs);
        QCOMPARE(told.last().changes.constLast().entry, *mine);
    }

    void theChecksumThatIsKeptUpIsThatOfAllRows()
    {
        SyncFixture f;
        const BabyId baby = f.addShared();
        EntryStore &entries = f.profile.store.entries;
        const auto agrees = [&] {
            // A new store computes it from the rows.
            const QString kept = f.profile.store.checksums.of(baby).value();
            return kept == Store(*f.profile.database).checksums.of(baby).value();
        };
        QVERIFY(agrees());
        QList<EntityId> ids;
        for (int i = 0; i < 5; ++i) {
            ids.append(f.profile.ids.next<EntityId>());
            (void)pull(f, baby, {f.event(f.nappy(baby, ids.last(), 2 + i))});
            QVERIFY(agrees());
        }
        Entity deleted = f.nappy(baby, ids.first(), 9);
        deleted.deleted = true;
        (void)pull(f, baby, {f.event(deleted), f.event(f.nappy(baby, ids.at(1), 10, "poo"))});
        QVERIFY(agrees());
        {
            Transaction tx(*f.profile.database);
            QVERIFY(entries.confirm(tx, f.nappy(baby, ids.at(2), 11)));
        }
        QVERIFY(agrees());
        Transaction tx(*f.profile.database);
        QVERIFY(entries.forget(tx, ids.at(3)));
        QVERIFY(entries.confirm(tx, f.nappy(baby, ids.at(2), 12)));
        QVERIFY(tx.commit());
        QVERIFY(agrees());
        Transaction last(*f.profile.database);
        QVERIFY(entries.distrust(last, baby));
        QVERIFY(last.commit());
        QVERIFY(agrees());
    }

private:
    static QStringList statementsOf(Database &database, const std::function<void()> &work)
    {
        QStringList texts;
        database.failWhen([&](const QString &sql) {
            // Statements within a transaction count, but not its BEGIN and COMMIT.
            if (!sql.startsWith("BEGIN") && sql != "COMMIT")
                texts.append(sql);
            return false;
        });
        parses = 0;
        work();
        database.failWhen({});
        return texts;
    }
    /// What the events of a pull took: all up to the move of the cursor.
    static QStringList ofEvents(const QStringList &texts)
    {
        const qsizetype end = texts.indexOf(QRegularExpression("UPDATE babies SET cursor.*"));
        [&] { QVERIFY(end > 0); }();
        return texts.first(end);
    }
    static QStringList readsOfEntries(const QStringList &texts)
    {
        // Queries that return contents, which have to be parsed.
        return texts.filter(QRegularExpression("^SELECT.*(creator_id|payload).* FROM "));
    }
    static Result<Entry> add(ProfileFixture &p, const BabyId &baby)
    {
        return p.logbook.add(baby, kind::nappy, {{"type", "wee"}});
    }
    QStringList pull(SyncFixture &f, const BabyId &baby, const QList<Event> &events)
    {
        PullResponse page;
        page.events = events;
        page.cursor = QStringLiteral("p%1").arg(++m_pages);
        page.serverTime = f.profile.clock.instant;
        EventApplier applier(f.profile.store);
        const QString from = f.cursorOf(baby);
        return statementsOf(*f.profile.database, [&] {
            QVERIFY(applier.applyPull(baby, from, page, f.self));
            f.profile.feed.announce();
        });
    }

    int m_pages = 0;
};

QTEST_GUILESS_MAIN(TestReadOnce)
#include "tst_readonce.moc"

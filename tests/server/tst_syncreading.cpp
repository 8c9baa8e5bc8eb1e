// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "tests/server/serverworld.h"
#include "tests/support/answers.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace weehours;
using namespace weehours::server;

namespace {

const QString amount = QStringLiteral("amountMl");

} // namespace

class tst_SyncReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void pagesFollowEachOtherWithoutAGap();
    void snapshotPagesJoinUpWithThePull();
    void aSnapshotBeginsWithTheBabyAndThenTheNewest();
    void aPushReportsWhereItBeganAndACommitItsEvents();
    void aSnapshotContainsWhenEachFieldWasWritten();
    void tombstonesComeWhenAskedFor();
    void theChecksumIsThatOfTheStoredEntities();
    void historyIsThatOfOneEntry();
    void historyComesInPages();
    void aPageEndsAtTwoMebibytes();
    void anEventNamesWhatItOverrode();
    void headsContainsEveryBabyOfTheCaller();
    void aCursorOfAnotherWorldDiverges();
    void aCursorOfARestoredBackupDiverges();
    void aTrimmedCursorExpires();
    void aCursorThatIsNoneIsMalformed();
};

void tst_SyncReading::pagesFollowEachOtherWithoutAGap()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    for (int i = 0; i < 8; ++i)
        world.push(sam, baby, world.createFeed(world.newEntity()));
    for (const int limit : {1, 3, 9, 10, 11})
        QCOMPARE(seqsOf(world.allEvents(sam, baby, limit)), countTo(10));

    const auto page = world.sync.pull(sam, baby, std::nullopt, 10);
    QVERIFY(!page->hasMore);
    const auto shorter = world.sync.pull(sam, baby, std::nullopt, 9);
    QVERIFY(shorter->hasMore);
    QVERIFY(shorter->checksum.isEmpty());
}

void tst_SyncReading::snapshotPagesJoinUpWithThePull()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    QList<EntityId> feeds;
    for (int i = 0; i < 5; ++i) {
        feeds.append(world.newEntity());
        world.push(sam, baby, world.createFeed(feeds.last()));
    }
    QHash<EntityId, qint64> held;
    const auto first = world.sync.snapshot(sam, baby, {}, 2, false);
    QVERIFY(first);
    QCOMPARE(first->entities.size(), 2);
    QCOMPARE(first->caregivers.size(), 1);
    // Between two pages one entry changes that was already read, and one that was not.
    world.push(sam, baby, world.updateFeed(feeds.first(), {{amount, 1}}, 3));
    world.push(sam, baby, world.updateFeed(feeds.last(), {{amount, 1}}, 7));
    SnapshotResponse page = *first;
    while (true) {
        for (const Entity &entity : page.entities)
            held.insert(entity.entityId, entity.version);
        if (page.after.isEmpty())
            break;
        page = *world.sync.snapshot(sam, baby, page.after, 2, false);
    }
    const auto pulled = world.sync.pull(sam, baby, first->cursor, 200);
    QVERIFY(pulled);
    QCOMPARE(pulled->events.size(), 2);
    for (const Event &event : pulled->events)
        held[event.entity.entityId] = qMax(held.value(event.entity.entityId), event.seq);
    QCOMPARE(held.size(), 6);
    QCOMPARE(held.value(feeds.first()), 8);
    QCOMPARE(held.value(feeds.last()), 9);
}

void tst_SyncReading::aSnapshotBeginsWithTheBabyAndThenTheNewest()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    QList<EntityId> expected;
    for (int i = 0; i < 7; ++i) {
        expected.prepend(world.newEntity());
        world.push(sam, baby, world.createFeed(expected.first()));
    }
    // Ids need not be UUIDs of version 7.
    for (const char *odd :
         {"44444444-4444-4444-4444-444444444444", "cccccccc-cccc-cccc-cccc-cccccccccccc"}) {
        expected.prepend(*EntityId::parse(QString::fromLatin1(odd)));
        world.push(sam, baby, world.createFeed(expected.first()));
    }
    expected.prepend(entityIdOf(baby));
    for (const int limit : {1, 2, 3, 100}) {
        QList<EntityId> seen;
        QString after;
        do {
            const auto page = world.sync.snapshot(sam, baby, after, limit, false);
            QVERIFY(page);
            QVERIFY(page->entities.size() <= limit);
            for (const Entity &entity : page->entities)
                seen.append(entity.entityId);
            after = page->after;
        } while (!after.isEmpty());
        QCOMPARE(seen, expected);
    }
    // A snapshot that was begun by an older server continues in its order.
    std::sort(expected.begin(), expected.end());
    const auto rest = world.sync.snapshot(sam, baby, expected.at(3).toString(), 2, false);
    QVERIFY(rest);
    QCOMPARE(rest->entities.first().entityId, expected.at(4));
    QCOMPARE(rest->after, expected.at(5).toString());
    QCOMPARE(codeOf(world.sync.snapshot(sam, baby, QStringLiteral("x"), 2, false)),
             QString(codes::malformed));
}

void tst_SyncReading::aPushReportsWhereItBeganAndACommitItsEvents()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const QString before = world.sync.heads(sam)->babies.first().cursor;
    world.listener.commits.clear();
    const auto pushed = world.sync.push(sam, {baby, {world.createFeed(world.newEntity())}});
    QVERIFY(pushed);
    QCOMPARE(pushed->from, before);
    const auto pulled = world.sync.pull(sam, baby, before, 10);
    QVERIFY(pulled);
    QCOMPARE(pulled->cursor, pushed->cursor);

    const auto told = headEventsFromJson(
        QJsonDocument::fromJson(world.listener.commits.first().withEvents).object());
    QVERIFY(told);
    QCOMPARE(told->babyId, baby);
    QCOMPARE(told->from, before);
    QCOMPARE(told->page.cursor, pulled->cursor);
    QCOMPARE(told->page.checksum, pulled->checksum);
    QCOMPARE(told->page.hasMore, false);
    QCOMPARE(toJson(told->page.events.first()), toJson(pulled->events.first()));

    // Mutations beyond the limit are left out.
    QList<Mutation> many;
    for (int i = 0; i < 101; ++i)
        many.append(world.createFeed(world.newEntity()));
    QVERIFY(world.sync.push(sam, {baby, many}));
    QVERIFY(world.listener.commits.last().withEvents.isEmpty());
    QList<Mutation> large;
    for (int i = 0; i < 6; ++i) {
        large.append(world.createFeed(world.newEntity()));
        large.last().payload.insert(QStringLiteral("notes"), QString(3000, u'n'));
    }
    QVERIFY(world.sync.push(sam, {baby, large}));
    QVERIFY(world.listener.commits.last().withEvents.isEmpty());
}

void tst_SyncReading::aSnapshotContainsWhenEachFieldWasWritten()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId plain = world.newEntity();
    const EntityId edited = world.newEntity();
    const Mutation made = world.createFeed(edited);
    Mutation edit = world.updateFeed(edited, {{amount, 1}}, 4);
    edit.updatedAt = made.updatedAt.plusMsecs(-1000); // by a clock that is behind
    world.push(sam, baby, world.createFeed(plain));
    world.push(sam, baby, made);
    world.push(sam, baby, edit);
    const auto page = world.sync.service().snapshot(sam, baby, {}, 10, true, {});
    QVERIFY(page);
    const QJsonArray entities =
        QJsonDocument::fromJson(page->json()).object()[u"entities"].toArray();
    QHash<QString, QJsonValue> times;
    for (const QJsonValue &entity : entities)
        times.insert(entity[u"entityId"].toString(), entity[u"times"]);
    // What was written at once has the time of the entity.
    QVERIFY(times.value(plain.toString()).isUndefined());
    QCOMPARE(times.value(edited.toString()).toObject(),
             (QJsonObject{{"*", made.updatedAt.toString()}, {amount, edit.updatedAt.toString()}}));
}

void tst_SyncReading::tombstonesComeWhenAskedFor()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    world.push(sam, baby, world.createFeed(feed));
    world.push(sam, baby, world.mutation(kind::feed, feed, Op::Delete, {}, 3));
    QCOMPARE(world.sync.snapshot(sam, baby, {}, 10, false)->entities.size(), 1);
    const auto all = world.sync.snapshot(sam, baby, {}, 10, true);
    QCOMPARE(all->entities.size(), 2);
    QVERIFY(all->entities.last().deleted);
    QVERIFY(toJson(all->entities.last()).value(u"data").isNull());
}

void tst_SyncReading::theChecksumIsThatOfTheStoredEntities()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const auto verify = [&] {
        const auto pulled = world.sync.pull(sam, baby, std::nullopt, 1000);
        return !pulled->hasMore && pulled->checksum == world.checksumOfSnapshot(sam, baby);
    };
    QVERIFY(verify());
    QList<EntityId> feeds;
    for (int i = 0; i < 7; ++i) {
        feeds.append(world.newEntity());
        world.push(sam, baby, world.createFeed(feeds.last()));
    }
    QVERIFY(verify());
    world.push(sam, baby, world.updateFeed(feeds[1], {{amount, 1}}, 9));
    world.push(sam, baby, world.mutation(kind::feed, feeds[2], Op::Delete, {}, 9));
    world.push(sam, baby, world.mutation(kind::feed, feeds[3], Op::Delete, {}, 9));
    Mutation undo = world.createFeed(feeds[3]);
    undo.baseVersion = 12;
    QCOMPARE(world.push(sam, baby, undo).status, MutationStatus::Applied);
    QVERIFY(verify());
}

void tst_SyncReading::historyIsThatOfOneEntry()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    world.push(sam, baby, world.createFeed(feed, 80));
    world.push(sam, baby, world.createFeed(world.newEntity()));
    world.push(sam, baby, world.updateFeed(feed, {{amount, 90}}, 3));
    const auto history = world.sync.history(sam, baby, feed);
    QVERIFY(history);
    QCOMPARE(seqsOf(history->events), (QList<qint64>{3, 5}));
    QCOMPARE(history->events[0].entity.data.value(amount).toInt(), 80);
    QCOMPARE(history->events[1].changed, QStringList{amount});
}

void tst_SyncReading::historyComesInPages()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    world.push(sam, baby, world.createFeed(feed, 1));
    QList<qint64> expected{3};
    for (int i = 0; i < 6; ++i) {
        world.push(sam, baby, world.createFeed(world.newEntity()));
        expected.append(world
                            .push(sam, baby,
                                  world.updateFeed(feed, {{amount, 10 + i}}, expected.last()))
                            .version);
    }
    for (const int limit : {1, 2, 6, 7, 8}) {
        QList<qint64> seqs;
        std::optional<QString> cursor;
        for (bool more = true; more;) {
            const auto page = world.sync.history(sam, baby, feed, cursor, limit);
            QVERIFY(page);
            QVERIFY(page->events.size() <= limit);
            seqs += seqsOf(page->events);
            cursor = page->cursor;
            more = page->hasMore;
        }
        QCOMPARE(seqs, expected);
    }
    QCOMPARE(codeOf(world.sync.history(sam, baby, feed, QStringLiteral("nonsense"), 1)),
             QString(codes::malformed));
    // A history cursor has one valid form; one of another server, or from before a backup, is
    // refused.
    const auto first = Cursor::parse(world.sync.history(sam, baby, feed, {}, 1)->cursor);
    QVERIFY(first);
    const auto head = Cursor::parse(world.sync.heads(sam)->babies.first().cursor);
    QVERIFY(world.sync.history(sam, baby, feed, head->toText(), 1));
    for (const Cursor &other : {Cursor{999, 1}, Cursor{first->seq, first->nonce + 1},
                                Cursor{head->seq, head->nonce + 1}, Cursor{0, 1}}) {
        QCOMPARE(codeOf(world.sync.history(sam, baby, feed, other.toText(), 1)),
                 QString(codes::resyncRequired));
    }
}

void tst_SyncReading::aPageEndsAtTwoMebibytes()
{
    constexpr qsizetype most = 2 * 1024 * 1024;
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const EntityId feed = world.newEntity();
    QList<EntityId> notes;
    PushRequest request{baby, {world.createFeed(feed)}};
    for (int i = 0; i < 400; ++i) {
        const QJsonObject longest{
            {QStringLiteral("startedAt"), QStringLiteral("2026-11-22T06:30:00.000Z")},
            {QStringLiteral("notes"), QString(4000, QChar(u'\u00e9'))}};
        notes.append(world.newEntity());
        request.mutations.append(world.mutation(QLatin1StringView("note"), notes.last(), Op::Create,
                                                longest));
        request.mutations.append(
            world.updateFeed(feed, {{QStringLiteral("notes"), QString(4000 - i, u'"')}}, 2));
    }
    const auto pushed = world.sync.push(sam, request);
    QVERIFY(pushed);
    const auto sizeOf = [](const QJsonObject &answer) {
        return QJsonDocument(answer).toJson(QJsonDocument::Compact).size();
    };

    QList<qint64> seqs;
    std::optional<QString> cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = world.sync.pull(sam, baby, cursor, 1000);
        QVERIFY(page);
        QVERIFY(sizeOf(toJson(*page)) <= most);
        seqs += seqsOf(page->events);
        cursor = page->cursor;
        more = page->hasMore;
    }
    QCOMPARE(seqs, countTo(803));
    QVERIFY(pages >= 3);

    qsizetype entities = 0;
    QString after;
    for (bool more = true; more; --pages) {
        const auto page = world.sync.snapshot(sam, baby, after, 2000, false);
        QVERIFY(page);
        QVERIFY(sizeOf(toJson(*page)) <= most);
        entities += page->entities.size();
        after = page->after;
        more = !after.isEmpty();
    }
    QCOMPARE(entities, 402);

    qsizetype events = 0;
    std::optional<QString> place;
    for (bool more = true; more;) {
        const auto page = world.sync.history(sam, baby, feed, place, 1000);
        QVERIFY(page);
        QVERIFY(sizeOf(toJson(*page)) <= most);
        events += page->events.size();
        place = page->cursor;
        more = page->hasMore;
    }
    QCOMPARE(events, 401);
}

void tst_SyncReading::anEventNamesWhatItOverrode()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    const Caller alex = world.person(QStringLiteral("Alex"));
    world.join(sam, baby, alex, Role::Editor);
    const EntityId feed = world.newEntity();
    const qint64 seen = world.push(sam, baby, world.createFeed(feed)).version;
    const Mutation first = world.updateFeed(feed, {{amount, 120}}, seen);
    world.push(alex, baby, first);
    world.clock.advance(msecsPerMinute);
    world.push(sam, baby, world.updateFeed(feed, {{amount, 90}}, seen));

    const QList<Overridden> expected{
        {alex.userId, first.mutationId, first.updatedAt, {{amount, 120}}}};
    const QList<Event> pulled = world.allEvents(alex, baby);
    const auto history = world.sync.history(alex, baby, feed);
    QVERIFY(history);
    for (const QList<Event> &events : {pulled, history->events}) {
        QCOMPARE(events.last().overrode, expected);
        QVERIFY(events.at(events.size() - 2).overrode.isEmpty());
    }
}

void tst_SyncReading::headsContainsEveryBabyOfTheCaller()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const Caller kit = world.person(QStringLiteral("Kit"));
    const BabyId robin = world.baby(sam);
    const BabyId alex = world.baby(kit);
    world.join(sam, robin, kit, Role::Viewer);
    const auto heads = world.sync.heads(kit);
    QVERIFY(heads);
    QCOMPARE(heads->babies,
             (QList<Head>{{robin, Role::Viewer, world.sync.pull(sam, robin, {}, 100)->cursor},
                          {alex, Role::Owner, world.sync.pull(kit, alex, {}, 100)->cursor}}));
    QCOMPARE(world.sync.heads(sam)->babies.size(), 1);
}

void tst_SyncReading::aCursorOfAnotherWorldDiverges()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId robin = world.baby(sam);
    const BabyId alex = world.baby(sam);
    const auto diverged = [&](const QString &cursor) {
        const auto pulled = world.sync.pull(sam, robin, cursor, 100);
        return !pulled && pulled.error().code == codes::resyncRequired
               && pulled.error().reason == Reason::Diverged;
    };
    QVERIFY(diverged(world.sync.pull(sam, alex, {}, 1)->cursor));
    QVERIFY(diverged(world.sync.pull(sam, alex, {}, 2)->cursor));
    world.push(sam, alex, world.createFeed(world.newEntity()));
    QVERIFY(diverged(world.sync.pull(sam, alex, {}, 3)->cursor));
}

void tst_SyncReading::aCursorOfARestoredBackupDiverges()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    world.push(sam, baby, world.createFeed(world.newEntity()));
    const QString kept = world.sync.pull(sam, baby, {}, 100)->cursor;
    world.database.backUp();
    world.push(sam, baby, world.createFeed(world.newEntity()));
    const QString lost = world.sync.pull(sam, baby, {}, 100)->cursor;
    world.database.restore();

    const auto beyondTheHead = world.sync.pull(sam, baby, lost, 100);
    QVERIFY(beyondTheHead.error().reason == Reason::Diverged);
    // The same number is given out again, to another event.
    world.push(sam, baby, world.createFeed(world.newEntity()));
    const auto another = world.sync.pull(sam, baby, lost, 100);
    QCOMPARE(codeOf(another), QString(codes::resyncRequired));
    QVERIFY(another.error().reason == Reason::Diverged);
    world.push(sam, baby, world.createFeed(world.newEntity()));
    QVERIFY(world.sync.pull(sam, baby, lost, 100).error().reason == Reason::Diverged);
    QCOMPARE(world.sync.pull(sam, baby, kept, 100)->events.size(), 2);
}

void tst_SyncReading::aTrimmedCursorExpires()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    for (int i = 0; i < 4; ++i)
        world.push(sam, baby, world.createFeed(world.newEntity()));
    QStringList cursors;
    for (int i = 1; i <= 6; ++i)
        cursors.append(world.sync.pull(sam, baby, {}, i)->cursor);
    const auto store = world.database.open();
    const auto trimmed = store->database().transact([&](Transaction &transaction) {
        return transaction.execute(
            "UPDATE babies SET trimmed = 4, trimmed_nonce = (SELECT nonce FROM sync_events "
            "WHERE sync_events.baby_id = babies.baby_id AND seq = 4)");
    });
    QVERIFY(trimmed);
    QVERIFY(store->database().transact([&](Transaction &transaction) {
        return transaction.execute("DELETE FROM sync_events WHERE seq <= 4");
    }));

    QVERIFY(world.sync.pull(sam, baby, cursors[2], 100).error().reason == Reason::Expired);
    QCOMPARE(seqsOf(world.sync.pull(sam, baby, cursors[3], 100)->events), (QList<qint64>{5, 6}));
    QCOMPARE(seqsOf(world.sync.pull(sam, baby, cursors[4], 100)->events), QList<qint64>{6});
    QVERIFY(world.sync.pull(sam, baby, cursors[5], 100)->events.isEmpty());
    QCOMPARE(seqsOf(world.sync.pull(sam, baby, {}, 100)->events), (QList<qint64>{5, 6}));
}

void tst_SyncReading::aCursorThatIsNoneIsMalformed()
{
    ServerWorld world;
    const Caller sam = world.person(QStringLiteral("Sam"));
    const BabyId baby = world.baby(sam);
    for (const char *cursor :
         {"", "1", "not a cursor", "AAAAAAAAAAAAAAAAAAAAAA==", "_____________________w"}) {
        QCOMPARE(codeOf(world.sync.pull(sam, baby, QString::fromLatin1(cursor), 100)),
                 QString(codes::malformed));
    }
}

QTEST_GUILESS_MAIN(tst_SyncReading)

#include "tst_syncreading.moc"

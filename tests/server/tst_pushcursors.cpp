// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/serverworld.h"

#include <QTest>

using namespace weehours;
using namespace weehours::server;

/// A push carries its sender's cursor. So a server that was set back does not mistake the base
/// versions of the push for the same numbers given out again. Pulls and snapshots carry it too,
/// since versions of the lost history cannot be compared with those of the new one.
class tst_PushCursors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }

    void aClientThatKnowsTheStreamIsAccepted();
    void whatBuildsOnALostPastIsNotTaken();
    void readersLearnThatWhatTheyReadIsLost();
    void aPlaceThatWasTrimmedIsBelieved();
    void aCursorThatIsNoneIsMalformed();
};

namespace {

/// Two caregivers of one baby, and a server with four events of it.
class Home
{
public:
    Home() { world.join(sam, baby, kim, Role::Editor); }

    [[nodiscard]] QString head() { return world.sync.pull(sam, baby, {}, 1000)->cursor; }
    [[nodiscard]] Result<PushResponse> push(const Mutation &mutation, const QString &cursor,
                                            const QString &pushedCursor = {})
    {
        return world.sync.push(sam, {baby, {mutation}, cursor, pushedCursor});
    }
    /// Whether the server answers that it was set back, and applies nothing.
    [[nodiscard]] bool isRefused(const QString &cursor, const QString &pushedCursor = {})
    {
        const QString before = head();
        const auto pushed = push(world.createFeed(world.newEntity()), cursor, pushedCursor);
        return !pushed && pushed.error().code == codes::resyncRequired
               && pushed.error().reason == Reason::Diverged && head() == before;
    }
    [[nodiscard]] bool isTaken(const QString &cursor, const QString &pushedCursor = {})
    {
        return push(world.createFeed(world.newEntity()), cursor, pushedCursor).has_value();
    }

    [[nodiscard]] bool readsWith(const QString &cursor, const QString &pushedCursor)
    {
        const auto pulled = world.sync.pull(sam, baby, cursor, 1000, pushedCursor);
        const auto page = world.sync.snapshot(sam, baby, {}, 1000, true, pushedCursor);
        return pulled && page;
    }
    /// Whether a pull and a snapshot both answer that the server was set back.
    [[nodiscard]] bool isLost(const QString &cursor, const QString &pushedCursor)
    {
        const auto pulled = world.sync.pull(sam, baby, cursor, 1000, pushedCursor);
        const auto page = world.sync.snapshot(sam, baby, {}, 1000, true, pushedCursor);
        return !pulled && pulled.error().reason == Reason::Diverged && !page
               && page.error().reason == Reason::Diverged;
    }

    ServerWorld world;
    Caller sam = world.person(QStringLiteral("Sam"));
    Caller kim = world.person(QStringLiteral("Kim"));
    BabyId baby = world.baby(sam);
};

} // namespace

void tst_PushCursors::aClientThatKnowsTheStreamIsAccepted()
{
    Home home;
    const QString first = home.world.sync.pull(home.sam, home.baby, {}, 1)->cursor;
    const QString head = home.head();
    QVERIFY(home.isTaken({}));
    QVERIFY(home.isTaken(first));
    QVERIFY(home.isTaken(head, home.head()));
    QVERIFY(home.isTaken(first, head));
}

void tst_PushCursors::whatBuildsOnALostPastIsNotTaken()
{
    Home home;
    ServerWorld &world = home.world;
    const EntityId feed = world.newEntity();
    world.push(home.sam, home.baby, world.createFeed(feed));
    const QString kept = home.head();
    world.database.backUp();
    const auto lost = home.push(world.updateFeed(feed, {{"amountMl", 50}}, 4), kept);
    world.database.restore();

    QVERIFY(home.isRefused(kept, lost->cursor)); // beyond the head
    QVERIFY(home.isRefused(lost->cursor));
    // The lost number is given out again, to a change by Kim that Sam has not seen.
    const auto theirs = world.push(home.kim, home.baby,
                                   world.updateFeed(feed, {{"amountMl", 60}}, 4));
    QCOMPARE(theirs.version, lost->results[0].version);
    QVERIFY(home.isRefused(kept, lost->cursor)); // at the head
    world.push(home.kim, home.baby, world.createFeed(world.newEntity()));
    QVERIFY(home.isRefused(kept, lost->cursor)); // behind it
    QVERIFY(home.isTaken(kept));
}

void tst_PushCursors::readersLearnThatWhatTheyReadIsLost()
{
    Home home;
    ServerWorld &world = home.world;
    const QString kept = home.head();
    world.database.backUp();
    const auto lost = home.push(world.createFeed(world.newEntity()), kept);
    QVERIFY(home.readsWith(kept, lost->cursor));
    world.database.restore();

    QVERIFY(home.isLost(kept, lost->cursor)); // beyond the head
    world.push(home.kim, home.baby, world.createFeed(world.newEntity()));
    QVERIFY(home.isLost(kept, lost->cursor)); // at the head
    const QString head = home.head();
    world.push(home.kim, home.baby, world.createFeed(world.newEntity()));
    QVERIFY(home.isLost(kept, lost->cursor)); // behind it
    QVERIFY(home.readsWith(kept, head));
    QVERIFY(home.readsWith(kept, {}));
    const auto pulled = world.sync.pull(home.sam, home.baby, kept, 10, QStringLiteral("none"));
    QCOMPARE(codeOf(pulled), QString(codes::malformed));
    QCOMPARE(pulled.error().field, QString("/pushedCursor"));
}

void tst_PushCursors::aPlaceThatWasTrimmedIsBelieved()
{
    Home home;
    const QString second = home.world.sync.pull(home.sam, home.baby, {}, 2)->cursor;
    const QString head = home.head();
    const auto store = home.world.database.open();
    QVERIFY(store->database().transact([&](Transaction &transaction) {
        return transaction.execute("DELETE FROM sync_events WHERE seq <= 2");
    }));
    QVERIFY(home.isTaken(second));
    QVERIFY(home.readsWith(head, second));
}

void tst_PushCursors::aCursorThatIsNoneIsMalformed()
{
    Home home;
    const auto pushed = home.push(home.world.createFeed(home.world.newEntity()), home.head(),
                                  QStringLiteral("not a cursor"));
    QCOMPARE(codeOf(pushed), QString(codes::malformed));
    QCOMPARE(pushed.error().field, QString("/pushedCursor"));
}

QTEST_GUILESS_MAIN(tst_PushCursors)

#include "tst_pushcursors.moc"

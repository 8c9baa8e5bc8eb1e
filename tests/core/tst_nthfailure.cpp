// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/modelserver.h"

#include <QFileInfo>
#include <QTest>

#include <array>

using namespace weehours;

namespace {

/// The world of one try: a client with a shared baby, and what the scenario did.
struct World
{
    World() : baby(client.addShared())
    {
        server.adopt(baby);
        entry = addNappy().value();
        sync();
    }

    Result<Entry> addNappy()
    {
        return client.profile.logbook.add(baby, kind::nappy,
                                          {{QStringLiteral("type"), QStringLiteral("wee")}});
    }
    Result<Entry> edit(const QString &type)
    {
        return client.profile.logbook.edit(entry.id(), {{QStringLiteral("type"), type}});
    }
    void drive()
    {
        for (int i = 0; i < 1000; ++i) {
            client.settle();
            if (client.wire.pending.isEmpty())
                return;
            server.answerFirst();
        }
        qFatal("It goes on for ever.");
    }
    // As after a minute's wait and the window gaining focus.
    void sync()
    {
        client.engine.start();
        for (int i = 0; i < 5; ++i) {
            client.engine.networkReconnected();
            drive();
            client.timers.pass(5'000);
            drive();
        }
    }
    [[nodiscard]] Result<QList<Entry>> entries() const
    {
        return client.profile.store.entries.list({});
    }

    SyncFixture client;
    ModelServer server{client};
    BabyId baby;
    Entry entry;
    int acknowledged = 0; ///< how many adds reported success
};

struct Scenario
{
    const char *name;
    void (*prepare)(World &world);
    void (*act)(World &world);
    void (*verify)(World &world);
};

void nothing(World &)
{
}

void addOne(World &world)
{
    world.acknowledged += world.addNappy() ? 1 : 0;
    world.drive();
}

void comeAnew(World &world)
{
    world.client.engine.networkReconnected();
    world.drive();
}

// Without the other caregiver's entry.
qsizetype ownEntries(const World &world)
{
    return world.entries()->size() - 1;
}

void changeElsewhere(World &world)
{
    for (int i = 0; i < 5; ++i) {
        world.server.change(world.baby,
                            world.client.nappy(world.baby,
                                               world.client.profile.ids.next<EntityId>(), 1));
    }
    Entity mine = world.server.logs[world.baby].entities.value(world.entry.id());
    mine.data.insert(QStringLiteral("notes"), QStringLiteral("seen by Sam"));
    world.server.change(world.baby, mine);
}

constexpr std::array scenarios{
    Scenario{"add", nothing, addOne,
             [](World &world) {
                 QCOMPARE(ownEntries(world), world.acknowledged);
                 QCOMPARE(world.server.logs[world.baby].entities.size(), world.acknowledged + 2);
             }},
    Scenario{"edit", nothing,
             [](World &world) {
                 world.acknowledged = world.edit(QStringLiteral("mixed")) ? 1 : 0;
                 world.drive();
             },
             [](World &world) {
                 const QString expected = world.acknowledged == 1 ? QStringLiteral("mixed")
                                                                  : QStringLiteral("wee");
                 QCOMPARE(world.entries()->constFirst().text(QLatin1StringView("type")), expected);
                 QCOMPARE(world.entries()->size(), 1);
             }},
    Scenario{"delete", nothing,
             [](World &world) {
                 const auto gone = world.client.profile.logbook.remove(world.entry.id());
                 world.acknowledged = gone ? 1 : 0;
                 world.drive();
             },
             [](World &world) { QCOMPARE(world.entries()->size(), 1 - world.acknowledged); }},
    Scenario{"push",
             [](World &world) {
                 world.client.engine.stop();
                 for (int i = 0; i < 3; ++i)
                     world.acknowledged += world.addNappy() ? 1 : 0;
                 QVERIFY(world.edit(QStringLiteral("poo")));
                 world.client.engine.start();
             },
             comeAnew,
             [](World &world) {
                 QCOMPARE(ownEntries(world), 3);
                 QCOMPARE(world.server.logs[world.baby].events.size(), 5);
             }},
    Scenario{"pull", changeElsewhere, comeAnew,
             [](World &world) { QCOMPARE(world.entries()->size(), 6); }},
    Scenario{
        "snapshot",
        [](World &world) {
            const BabyId other = world.client.profile.ids.next<BabyId>();
            Entity entity = world.client.document(other, entityIdOf(other), 1,
                                                  {{QStringLiteral("name"), QStringLiteral("Ben")}},
                                                  kind::baby);
            world.server.change(other, entity);
            for (int i = 0; i < 5; ++i) {
                const EntityId id = world.client.profile.ids.next<EntityId>();
                world.server.change(other, world.client.nappy(other, id, 1));
            }
        },
        comeAnew,
        [](World &world) {
            QCOMPARE(world.entries()->size(), 6);
            QCOMPARE(world.client.profile.store.babies.list()->size(), 2);
        }},
    Scenario{"revoke",
             [](World &world) {
                 world.client.engine.stop();
                 world.client.addOwner(world.baby);
                 QVERIFY(world.addNappy());
                 world.client.engine.start();
                 world.server.revoked = true;
             },
             comeAnew,
             [](World &world) {
                 QCOMPARE(world.client.failed(), 1);
                 QVERIFY(!*world.client.profile.store.confirmed.find(world.entry.id()));
                 QVERIFY(!*world.client.profile.store.confirmed.find(entityIdOf(world.baby)));
                 QCOMPARE(world.client.lostBabies.size(), 1);
             }},
    Scenario{"sign in", nothing,
             [](World &world) {
                 (void)world.client.session.signOut();
                 world.acknowledged += world.addNappy() ? 1 : 0;
                 world.client.signIn();
                 world.drive();
             },
             [](World &world) {
                 QVERIFY(world.client.session.isSignedIn());
                 QCOMPARE(ownEntries(world), world.acknowledged);
                 QCOMPARE(world.server.logs[world.baby].entities.size(), world.acknowledged + 2);
             }},
    Scenario{"conflict",
             [](World &world) {
                 world.client.engine.stop();
                 QVERIFY(world.edit(QStringLiteral("poo")));
                 Entity theirs = world.server.logs[world.baby].entities.value(world.entry.id());
                 theirs.data.insert(QStringLiteral("type"), QStringLiteral("mixed"));
                 world.server.change(world.baby, theirs);
                 world.client.engine.start();
             },
             comeAnew,
             [](World &world) {
                 QCOMPARE(world.entries()->constFirst().text(QLatin1StringView("type")),
                          QStringLiteral("mixed"));
                 QCOMPARE(world.client.profile.store.conflicts.list()->size(), 1);
             }},
};

// After a while without faults client and server hold the same, and nothing waits.
void verifyTheSame(const World &world)
{
    const Store &store = world.client.profile.store;
    QCOMPARE(world.client.waiting(), 0);
    if (world.server.revoked)
        return;
    QCOMPARE(world.client.failed(), 0);
    for (auto log = world.server.logs.cbegin(); log != world.server.logs.cend(); ++log) {
        for (const Entity &entity : log->entities) {
            const auto held = store.confirmed.find(entity.entityId);
            QVERIFY(held && *held);
            QCOMPARE((*held)->version, entity.version);
            QCOMPARE((*held)->deleted, entity.deleted);
            QCOMPARE((*held)->data, entity.data);
            const auto shown = store.entries.find(entity.entityId);
            QVERIFY(shown && *shown);
            QCOMPARE((*shown)->state, EntryState::Confirmed);
        }
        QCOMPARE(world.client.cursorOf(log.key()),
                 QStringLiteral("c%1").arg(log->events.size() + 1));
    }
}

} // namespace

/// Each scenario runs once for each of its statements, and that statement fails. The same for
/// requests, which never arrive, and for replies, which are lost after the server did the work.
class TestNthFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No process is killed here, so durability is not needed.
        if (QFileInfo("/dev/shm").isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void everyStatementMayFail_data() { addScenarios(); }
    void everyStatementMayFail()
    {
        QFETCH(int, index);
        const Scenario &scenario = scenarios.at(static_cast<std::size_t>(index));
        int count = 0;
        int failing = 0;
        do {
            ++failing;
            World world;
            scenario.prepare(world);
            count = 0;
            world.client.profile.database->failWhen([&](const QString &) {
                return ++count == failing;
            });
            scenario.act(world);
            world.client.profile.database->failWhen({});
            recover(world, scenario);
            if (QTest::currentTestFailed()) {
                qWarning("%s: statement %d of %d", scenario.name, failing, count);
                return;
            }
        } while (count >= failing);
        qInfo("%s: %d statements", scenario.name, failing - 1);
        QVERIFY(failing > 20);
    }

    void everyReplyMayBeLost_data() { addScenarios(); }
    void everyReplyMayBeLost() { loseEach(&ModelServer::replies, &ModelServer::losesReply); }

    void everyRequestMayBeLost_data() { addScenarios(); }
    void everyRequestMayBeLost() { loseEach(&ModelServer::requests, &ModelServer::losesRequest); }

private:
    static void addScenarios()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(scenarios.size()); ++i)
            QTest::newRow(scenarios.at(static_cast<std::size_t>(i)).name) << i;
    }
    static void loseEach(int ModelServer::*counted, int ModelServer::*loses)
    {
        QFETCH(int, index);
        const Scenario &scenario = scenarios.at(static_cast<std::size_t>(index));
        int lost = 0;
        int count = 0;
        do {
            ++lost;
            World world;
            scenario.prepare(world);
            world.server.*counted = 0;
            world.server.*loses = lost;
            scenario.act(world);
            count = world.server.*counted;
            world.server.*loses = 0;
            QVERIFY(count > 0);
            recover(world, scenario);
            if (QTest::currentTestFailed()) {
                qWarning("%s: number %d of %d", scenario.name, lost, count);
                return;
            }
        } while (count >= lost);
        qInfo("%s: %d lost", scenario.name, lost - 1);
    }
    static void recover(World &world, const Scenario &scenario)
    {
        if (!world.client.session.isSignedIn())
            world.client.signIn();
        world.sync();
        verifyTheSame(world);
        scenario.verify(world);
    }
};

QTEST_GUILESS_MAIN(TestNthFailure)
#include "tst_nthfailure.moc"

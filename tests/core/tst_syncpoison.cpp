// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncfixture.h"

#include <QTest>

using namespace weehours;

/// A mutation on which the server fails, among others that it accepts.
class TestSyncPoison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneChangeToBlameIsFoundAndTheOthersGo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("malformed") << QString(codes::malformed);
        QTest::newRow("owner only") << QString(codes::ownerOnly);
        QTest::newRow("too large") << QString(codes::tooLarge);
    }
    void theOneChangeToBlameIsFoundAndTheOthersGo()
    {
        QFETCH(QString, code);
        SyncFixture f;
        const auto baby = f.addShared();
        QList<EntityId> entries;
        for (int i = 0; i < 9; ++i)
            entries.append(f.addNappy(baby).id());
        f.engine.start();
        for (int pushes = 0; f.waiting() > 0 && pushes < 40; ++pushes) {
            while (f.wire.calls().value(0) != QStringLiteral("push"))
                f.wire.pending.removeFirst();
            const auto request = pushRequestFromJson(f.wire.body());
            const bool poisoned = std::any_of(request->mutations.cbegin(),
                                              request->mutations.cend(), [&](const Mutation &m) {
                                                  return m.entityId == entries.at(5);
                                              });
            if (poisoned)
                f.wire.refuse(QLatin1StringView(code.toLatin1()));
            else
                f.wire.answer(f.pushed(f.allApplied(10 * pushes + 2)));
        }
        QCOMPARE(f.waiting(), 0);
        const auto refused = f.profile.logbook.unsent.refused().value();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).mutation.entityId, entries.at(5));
    }

    void aBabyThatTheServerChokesOnDoesNotBlockAnother()
    {
        SyncFixture f;
        const auto sick = f.addShared("Mia");
        const auto well = f.addShared("Ben");
        f.addNappy(sick);
        f.addNappy(well);
        f.engine.start();
        QCOMPARE(pushRequestFromJson(f.wire.body())->babyId, sick);
        f.wire.refuse(codes::internal);
        QCOMPARE(pushRequestFromJson(f.wire.body())->babyId, well);
        f.wire.answer(f.pushed(f.allApplied(2)));
        QCOMPARE(f.profile.store.outbox.counts(well)->waiting, 0);
        QCOMPARE(f.profile.store.outbox.counts(sick)->waiting, 1);
        QCOMPARE(f.engine.status().state, SyncStatus::State::Trouble);
    }

    void aChangeThatTheServerFailsOnForEverIsShownInTheEnd()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId poison = f.addNappy(baby).id();
        const auto fails = [&](const PushRequest &request) { return hasEntity(request, poison); };
        // Without others to compare with, the server itself may be the cause.
        drive(f, 60, fails);
        QCOMPARE(f.failed(), 0);
        QCOMPARE(f.waiting(), 1);
        QCOMPARE(f.engine.status().state, SyncStatus::State::Trouble);
        f.addNappy(baby);
        drive(f, 10, fails);
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.profile.logbook.unsent.refused()->constFirst().mutation.entityId, poison);
        QCOMPARE(f.failed(), 1);
    }

    // A caregiver may log nothing else for hours.
    void theOnlyChangeThatWaitsIsShownInTheEndToo()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId poison = f.addNappy(baby).id();
        QVERIFY(f.profile.logbook.edit(poison, {{"type", "dry"}}));
        int empty = 0;
        const int pushes = drive(f, 900, [&](const PushRequest &request) {
            empty += request.mutations.isEmpty() ? 1 : 0;
            return hasEntity(request, poison);
        });
        QCOMPARE(f.waiting(), 0);
        const auto refused = f.profile.logbook.unsent.refused().value();
        QVERIFY(!refused.isEmpty());
        for (const auto &row : refused) {
            QCOMPARE(row.mutation.entityId, poison);
            QCOMPARE(row.error->code, QString(codes::internal));
        }
        QVERIFY(empty >= 1);
        QVERIFY2(pushes < 60, qPrintable(QString::number(pushes)));
        QCOMPARE(f.engine.status().state, SyncStatus::State::Attention);
    }

    void theOnlyChangeThatWaitsIsNotBlamedForASickServer()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        f.addNappy(baby);
        const int pushes = drive(f, 3'600, [](const PushRequest &) { return true; });
        QCOMPARE(f.failed(), 0);
        QCOMPARE(f.waiting(), 1);
        QVERIFY2(pushes < 200, qPrintable(QString::number(pushes)));
        drive(f, 130, [](const PushRequest &) { return false; });
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.failed(), 0);
    }

    void severalOfThemBlockNothing()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        QList<EntityId> all;
        for (int i = 0; i < 40; ++i)
            all.append(f.addNappy(baby).id());
        f.engine.start();
        drive(f, 300, [&](const PushRequest &request) {
            return hasEntity(request, all.at(0)) || hasEntity(request, all.at(1))
                   || hasEntity(request, all.at(17)) || hasEntity(request, all.at(30));
        });
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.failed(), 4);
    }

    void aServerThatFailsOnEverythingHasNothingToBlame()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        for (int i = 0; i < 20; ++i)
            f.addNappy(baby);
        f.engine.start();
        const int pushes = drive(f, 3'600, [](const PushRequest &) { return true; });
        QCOMPARE(f.failed(), 0);
        QCOMPARE(f.waiting(), 20);
        // A few pushes per try, and one try a minute.
        QVERIFY2(pushes < 600, qPrintable(QString::number(pushes)));
        drive(f, 130, [](const PushRequest &) { return false; });
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.failed(), 0);
    }

    // An edit must not overtake the changes that it builds on, nor go without them.
    void theOrderOfAnEntitysChangesIsKept()
    {
        SyncFixture f;
        const auto baby = f.addShared();
        const EntityId first = f.addNappy(baby).id();
        const EntityId second = f.addNappy(baby).id();
        QVERIFY(f.profile.logbook.edit(first, {{"type", "poo"}}));
        QVERIFY(f.profile.logbook.edit(second, {{"type", "dry"}}));
        QVERIFY(f.profile.logbook.edit(first, {{"type", "mixed"}}));
        f.engine.start();
        QHash<EntityId, QStringList> taken;
        // It fails on the first entity until both changes of the second are applied.
        drive(f, 600, [&](const PushRequest &request) {
            const bool fails = hasEntity(request, first) && taken.value(second).size() < 2;
            for (const Mutation &mutation : request.mutations) {
                if (!fails)
                    taken[mutation.entityId].append(mutation.payload.value("type").toString());
            }
            return fails;
        });
        QCOMPARE(taken.value(second), (QStringList{"wee", "dry"}));
        QCOMPARE(taken.value(first), (QStringList{"wee", "poo", "mixed"}).mid(f.failed()));
    }

private:
    [[nodiscard]] static bool hasEntity(const PushRequest &request, const EntityId &id)
    {
        return std::any_of(request.mutations.cbegin(), request.mutations.cend(),
                           [&](const Mutation &mutation) { return mutation.entityId == id; });
    }

    /// Heads as if only this client wrote.
    [[nodiscard]] static QList<Head> headsOf(const SyncFixture &f)
    {
        QList<Head> heads;
        const auto babies = f.profile.store.babies.list();
        for (const BabyRow &baby : *babies)
            heads.append({baby.babyId, baby.role, baby.cursor});
        return heads;
    }

    /// Lets that many seconds pass with a server that fails on some pushes and applies the others.
    /// Returns the number of pushes.
    static int drive(SyncFixture &f, int seconds,
                     const std::function<bool(const PushRequest &request)> &fails)
    {
        int pushes = 0;
        for (int second = 0; second < seconds; ++second) {
            while (!f.wire.pending.isEmpty()) {
                if (f.wire.calls().first() == "push") {
                    ++pushes;
                    if (fails(*pushRequestFromJson(f.wire.body())))
                        f.wire.refuse(codes::internal);
                    else
                        f.wire.answer(f.pushed(f.allApplied(1000 + pushes), QString()));
                } else if (f.wire.calls().first() == "heads") {
                    f.wire.answer(f.heads(headsOf(f)));
                } else {
                    f.wire.loseConnection();
                }
            }
            f.timers.pass(1000);
        }
        return pushes;
    }
};

QTEST_GUILESS_MAIN(TestSyncPoison)
#include "tst_syncpoison.moc"

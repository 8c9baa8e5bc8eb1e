// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/syncfixture.h"

#include <QTest>

using namespace weehours;

namespace {

/// A client with one nappy at version 2; its pulls report what others replaced.
class ReplacedNappy : public SyncFixture
{
public:
    ReplacedNappy() : baby(startShared()), id(profile.ids.next<EntityId>()), mine(newId())
    {
        pull({event(nappy(baby, id, 2))});
    }

    /// Sam's change to version `version`, which replaces `overrode`.
    [[nodiscard]] Event replacing(qint64 version, const QJsonObject &data,
                                  const QList<Overridden> &overrode)
    {
        Entity entity = nappy(baby, id, version);
        for (auto it = data.begin(); it != data.end(); ++it)
            entity.data.insert(it.key(), it.value());
        Event told = event(entity);
        told.op = Op::Update;
        told.changed = data.keys();
        told.overrode = overrode;
        return told;
    }
    void pull(const QList<Event> &events)
    {
        engine.pullSoon();
        wire.answer(heads({{baby, Role::Owner, QStringLiteral("moved")}}));
        settle();
        const QString next = cursorOf(baby) + u'+';
        wire.answer(pulled(events, next));
        settle();
        while (!wire.pending.isEmpty()) {
            wire.answer(pulled({}, next));
            settle();
        }
    }
    [[nodiscard]] MutationId newId() { return profile.ids.next<MutationId>(); }
    [[nodiscard]] QList<Conflict> conflicts() const { return *profile.store.conflicts.list(); }

    BabyId baby;
    EntityId id;
    /// This person's change that is replaced.
    MutationId mine;
};

} // namespace

/// A change that was applied, and then replaced by somebody who had not seen it, is reported like
/// one that lost the merge.
class TestOverridden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsShownWithBothValuesAndCanBeRestored()
    {
        ReplacedNappy f;
        f.pull({f.replacing(4, {{"type", "poo"}},
                            {{f.self, f.mine, f.profile.clock.instant, {{"type", "mixed"}}}})});
        const auto told = f.profile.logbook.conflicts.list().value();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].conflict.mine.payload, (QJsonObject{{"type", "mixed"}}));
        QCOMPARE(told[0].conflict.lost, QStringList{"type"});
        QCOMPARE(told[0].conflict.current->data.value("type").toString(), QString("poo"));
        QVERIFY(told[0].winner);
        QCOMPARE(told[0].winner->name, QString("Sam"));
        QCOMPARE(f.engine.status().conflicts, 1);

        const auto entry = f.profile.logbook.conflicts.useMine(f.mine);
        QVERIFY(entry);
        QCOMPARE(entry->entity.data.value("type").toString(), QString("mixed"));
        QVERIFY(f.conflicts().isEmpty());
    }

    void whatOthersLostIsTheirs()
    {
        ReplacedNappy f;
        const UserId kim(QUuid::createUuid());
        f.pull({f.replacing(4, {{"type", "poo"}},
                            {{kim, f.mine, f.profile.clock.instant, {{"type", "mixed"}}}})});
        QVERIFY(f.conflicts().isEmpty());
    }

    void fieldAfterFieldIsOneConflict()
    {
        ReplacedNappy f;
        const Instant at = f.profile.clock.instant;
        f.pull({f.replacing(4, {{"type", "poo"}}, {{f.self, f.mine, at, {{"type", "mixed"}}}}),
                f.replacing(5, {{"notes", "hers"}}, {{f.self, f.mine, at, {{"notes", "mine"}}}})});
        QCOMPARE(f.conflicts().size(), 1);
        QCOMPARE(f.conflicts()[0].lost, (QStringList{"type", "notes"}));
        QCOMPARE(f.conflicts()[0].mine.payload,
                 (QJsonObject{{"type", "mixed"}, {"notes", "mine"}}));
        QCOMPARE(f.conflicts()[0].current->version, 5);
    }

    void aDeleteThatWasUndoneIsShownAsADelete()
    {
        ReplacedNappy f;
        f.pull({f.replacing(4, {{"type", "poo"}},
                            {{f.self, f.mine, f.profile.clock.instant, {{"deleted", true}}}})});
        QCOMPARE(f.conflicts().size(), 1);
        QCOMPARE(f.conflicts()[0].mine.op, Op::Delete);
        QVERIFY(f.profile.logbook.conflicts.useMine(f.mine));
        QVERIFY(f.profile.store.entries.find(f.id)->value().entity.deleted);
    }

    // Two people who stop a timer at the same time did the same.
    void timesOfTheSameMinuteAreNoConflict_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("conflicts");
        QTest::newRow("within a minute") << 59 << 0;
        QTest::newRow("a minute apart") << 60 << 1;
    }
    void timesOfTheSameMinuteAreNoConflict()
    {
        QFETCH(int, seconds);
        ReplacedNappy f;
        const Instant at = f.profile.clock.instant.plusMsecs(-msecsPerHour);
        const QJsonObject theirs{{"startedAt", at.toString()}};
        const QJsonObject mine{{"startedAt", at.plusMsecs(-seconds * msecsPerSecond).toString()}};
        f.pull({f.replacing(4, theirs, {{f.self, f.mine, at, mine}})});
        QTEST(int(f.conflicts().size()), "conflicts");
    }

    // The answer to the waiting change decides whether the replacement holds.
    void aFieldThatAWaitingChangeWritesIsNotReported()
    {
        ReplacedNappy f;
        f.engine.stop();
        QVERIFY(f.profile.logbook.edit(f.id, {{"type", "dry"}}));
        Transaction tx(*f.profile.database);
        QVERIFY(tx.commit());
        EventApplier applier(f.profile.store);
        const QString cursor = f.cursorOf(f.baby);
        PullResponse response;
        response.events = {f.replacing(
            4, {{"type", "poo"}, {"notes", "hers"}},
            {{f.self, f.mine, f.profile.clock.instant, {{"type", "mixed"}, {"notes", "mine"}}}})};
        response.cursor = QStringLiteral("next");
        response.serverTime = f.profile.clock.instant;
        QVERIFY(applier.applyPull(f.baby, cursor, response, f.self));
        QCOMPARE(f.conflicts().size(), 1);
        QCOMPARE(f.conflicts()[0].lost, QStringList{"notes"});
    }

    // The pull can overtake the answer to the push, which on repetition reports the first result.
    void aChangeWhoseAnswerWasLostIsReportedToo()
    {
        ReplacedNappy f;
        QVERIFY(f.profile.logbook.edit(f.id, {{"type", "mixed"}}));
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        const Mutation sent = f.profile.store.outbox.rowsOf(f.id)->constFirst().mutation;
        EventApplier applier(f.profile.store);
        PullResponse response;
        response.events = {f.replacing(4, {{"type", "poo"}},
                                       {{f.self, sent.mutationId, sent.updatedAt, sent.payload}})};
        response.cursor = QStringLiteral("next");
        response.serverTime = f.profile.clock.instant;
        QVERIFY(applier.applyPull(f.baby, f.cursorOf(f.baby), response, f.self));
        QCOMPARE(f.conflicts().size(), 1);
        QCOMPARE(f.conflicts()[0].mine.payload, sent.payload);
    }

    // Two changes are being sent, and only the later one is replaced.
    void whatWasDoneBeforeItIsNotWhatIsWrittenAgain()
    {
        ReplacedNappy f;
        QVERIFY(f.profile.logbook.edit(f.id, {{"type", "dry"}}));
        QVERIFY(f.profile.logbook.edit(f.id, {{"type", "mixed"}}));
        const auto sent = f.profile.store.outbox.rowsOf(f.id).value();
        QCOMPARE(sent.size(), 2);
        const Mutation &mixed = sent[1].mutation;
        EventApplier applier(f.profile.store);
        PullResponse response;
        response.events = {
            f.replacing(5, {{"type", "poo"}},
                        {{f.self, mixed.mutationId, mixed.updatedAt, mixed.payload}})};
        response.cursor = QStringLiteral("next");
        response.serverTime = f.profile.clock.instant;
        QVERIFY(applier.applyPull(f.baby, f.cursorOf(f.baby), response, f.self));
        QCOMPARE(f.conflicts().size(), 1);
        QCOMPARE(f.conflicts()[0].mine.mutationId, mixed.mutationId);
    }

    // Devices that restore a server's lost data do not know of each other's changes, but the people
    // did.
    void aRecoveredFieldIsNoPersonsChange()
    {
        QUuid custom = QUuid::createUuid();
        custom.data3 = static_cast<ushort>((custom.data3 & 0x0fff) | 0x8000);
        const MutationId recovery(custom);
        QVERIFY(isRecovery(recovery));
        ReplacedNappy f;
        QVERIFY(!isRecovery(f.mine));
        const Instant at = f.profile.clock.instant;
        f.pull({f.replacing(4, {{"type", "poo"}}, {{f.self, recovery, at, {{"type", "mixed"}}}})});
        Event brought = f.replacing(5, {{"type", "dry"}},
                                    {{f.self, f.mine, at, {{"type", "clean"}}}});
        brought.mutationId = recovery;
        f.pull({brought});
        QVERIFY(f.conflicts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOverridden)
#include "tst_overridden.moc"

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/syncfixture.h"

#include <QTest>

using namespace weehours;
using What = HistoryStep::What;
using State = HistoryStep::State;

namespace {

/// A client with one nappy, which Sam made and the client pulled.
class PulledNappy : public SyncFixture
{
public:
    PulledNappy() : baby(startShared()), id(profile.ids.next<EntityId>())
    {
        pull(event(nappy(baby, id, 2)));
    }

    void pull(const Event &event)
    {
        Transaction tx(*profile.database);
        (void)profile.store.journal.add(tx, {event});
        (void)profile.store.entries.confirm(tx, event.entity);
        (void)tx.commit();
        profile.feed.announce();
        settle();
    }
    Event changed(qint64 version, const QString &field, const QJsonValue &value)
    {
        Entity entity = **profile.store.confirmed.find(id);
        entity.version = version;
        entity.updatedAt = entity.updatedAt.plusMsecs(msecsPerMinute);
        entity.data.insert(field, value);
        Event told = event(entity);
        told.op = Op::Update;
        told.changed = {field};
        return told;
    }
    [[nodiscard]] History history() const { return *profile.logbook.history.of(id); }

    BabyId baby;
    EntityId id;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsWhoChangedWhatFromWhatToWhat()
    {
        PulledNappy f;
        f.pull(f.changed(3, "rash", true));
        QVERIFY(f.profile.logbook.edit(f.id, {{"type", "poo"}, {"colour", "green"}}));
        QVERIFY(f.profile.logbook.remove(f.id));
        const History told = f.history();
        QVERIFY(!told.isPartial);
        QCOMPARE(told.kind, QStringLiteral("nappy"));
        QCOMPARE(told.steps.size(), 4);

        QCOMPARE(told.steps[0].what, What::Created);
        QCOMPARE(told.steps[0].who->name, QStringLiteral("Sam"));
        QVERIFY(!told.steps[0].isOwn);
        const FieldChange type{"type", QJsonValue::Null, "wee"};
        QCOMPARE(told.steps[0].changes.constFirst(), type);

        QCOMPARE(told.steps[1].what, What::Edited);
        QCOMPARE(told.steps[1].state, State::Accepted);
        QCOMPARE(told.steps[1].at, f.profile.clock.instant.plusMsecs(msecsPerMinute));
        const QList<FieldChange> rash{{"rash", QJsonValue::Null, true}};
        QCOMPARE(told.steps[1].changes, rash);

        QCOMPARE(told.steps[2].state, State::Waiting);
        QVERIFY(told.steps[2].isOwn);
        const QList<FieldChange> mine{{"type", "wee", "poo"},
                                      {"colour", QJsonValue::Null, "green"}};
        QCOMPARE(told.steps[2].changes, mine);
        QCOMPARE(told.steps[3].what, What::Deleted);
    }

    void itSaysThatItIsPartial()
    {
        PulledNappy f;
        QVERIFY(!f.history().isPartial);
        // Version 3 came by a snapshot, which has no events.
        {
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.entries.confirm(tx, f.changed(3, "rash", true).entity));
            QVERIFY(tx.commit());
        }
        QVERIFY(f.history().isPartial);
        // The next event reveals the gap before it.
        f.pull(f.changed(4, "type", "dry"));
        const History told = f.history();
        QVERIFY(told.isPartial);
        QCOMPARE(told.steps.constLast().changes.constFirst(), (FieldChange{"type", "wee", "dry"}));
    }

    void whatWasThereBeforeTheFirstThatIsKnownIsNotMadeUp()
    {
        PulledNappy f;
        const Event late = f.changed(3, "type", "dry");
        HistorySources sources{late.entity, {late}, {}, {}, {}};
        const History told = tellHistory(sources, {});
        QVERIFY(told.isPartial);
        QVERIFY(told.steps.constFirst().changes.constFirst().before.isUndefined());
    }

    void deletedAndBroughtBack()
    {
        PulledNappy f;
        Event gone = f.changed(3, "type", "wee");
        gone.op = Op::Delete;
        gone.changed = QStringList{"deleted"};
        gone.entity.deleted = true;
        gone.entity.data = {};
        f.pull(gone);
        const auto deleted = f.profile.logbook.history.recentlyDeleted();
        QCOMPARE(deleted->size(), 1);
        QCOMPARE(deleted->constFirst().by->name, QStringLiteral("Sam"));
        QCOMPARE(deleted->constFirst().at, gone.entity.updatedAt);
        QCOMPARE(deleted->constFirst().entry.text(QLatin1StringView("type")),
                 QStringLiteral("wee"));

        const auto restored = f.profile.logbook.restore(f.id);
        QVERIFY(restored);
        const auto row = f.profile.store.outbox.rowsOf(f.id)->constLast();
        QCOMPARE(row.mutation.op, Op::Create);
        // Its base version includes the delete, so it wins against it.
        QCOMPARE(row.mutation.baseVersion, 3);
        QVERIFY(f.profile.logbook.history.recentlyDeleted()->isEmpty());
        const History told = f.history();
        QCOMPARE(told.steps.constLast().what, What::Restored);
        QVERIFY(!told.isPartial);
    }

    void whatWasDeletedLongAgoIsForgotten()
    {
        PulledNappy f;
        Event gone = f.changed(3, "type", "wee");
        gone.op = Op::Delete;
        gone.entity.deleted = true;
        gone.entity.data = {};
        f.pull(gone);
        const auto forget = [&](qint64 days) {
            Transaction tx(*f.profile.database);
            const Instant cut = gone.entity.updatedAt.plusMsecs(days * msecsPerDay);
            QVERIFY(f.profile.store.entries.forgetDeleted(tx, cut.plusMsecs(-deletedKeptMsecs)));
            QVERIFY(tx.commit());
        };
        forget(30);
        QVERIFY(!f.profile.logbook.find(f.id).value()->entity.data.isEmpty());
        forget(31);
        QVERIFY(f.profile.logbook.find(f.id).value()->entity.data.isEmpty());
        QVERIFY(f.profile.logbook.find(f.id).value()->entity.deleted);
        QVERIFY(f.profile.store.journal.of(f.id)->isEmpty());
        QCOMPARE(f.profile.logbook.restore(f.id).error().code, QString(codes::notFound));
    }

    void aConflictIsShownWithTheWinnerAndUseMineIsKept()
    {
        PulledNappy f;
        QVERIFY(f.profile.logbook.edit(f.id, {{"type", "dry"}, {"rash", true}}));
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        // Sam's edit was applied first: the answer says that ours lost a field.
        const Event theirs = f.changed(3, "type", "poo");
        MutationResult result;
        result.mutationId = f.profile.store.outbox.rowsOf(f.id)->constFirst().mutation.mutationId;
        result.status = MutationStatus::Conflict;
        result.version = 4;
        result.entity = theirs.entity;
        result.entity->version = 4;
        result.entity->data.insert("rash", true);
        result.lost = QStringList{"type"};
        f.wire.answer(f.pushed({result}));
        auto conflicts = f.profile.logbook.conflicts.list();
        QCOMPARE(conflicts->size(), 1);
        QVERIFY(!conflicts->constFirst().winner);

        f.pull(theirs);
        conflicts = f.profile.logbook.conflicts.list();
        QCOMPARE(conflicts->constFirst().winner->name, QStringLiteral("Sam"));
        QCOMPARE(conflicts->constFirst().wonAt, theirs.entity.updatedAt);
        QCOMPARE(conflicts->constFirst().conflict.mine.payload.value("type").toString(),
                 QStringLiteral("dry"));
        const History told = f.history();
        QVERIFY(std::any_of(told.steps.cbegin(), told.steps.cend(), [](const HistoryStep &step) {
            return step.state == State::Lost && step.changes.size() == 1
                   && step.changes.constFirst().after == QJsonValue("dry");
        }));

        QVERIFY(f.profile.logbook.conflicts.useMine(result.mutationId));
        QVERIFY(f.profile.logbook.conflicts.list()->isEmpty());
        const auto row = f.profile.store.outbox.rowsOf(f.id)->constLast();
        QCOMPARE(row.mutation.baseVersion, 4);
        const QJsonObject expected{{"type", "dry"}};
        QCOMPARE(row.mutation.payload, expected);
        QVERIFY(f.profile.logbook.undoBook.undo());
        QCOMPARE((*f.profile.logbook.find(f.id))->text(QLatin1StringView("type")),
                 QStringLiteral("poo"));
    }

    void pullsFillTheJournal()
    {
        SyncFixture f;
        const auto baby = f.startShared();
        const EntityId id = f.profile.ids.next<EntityId>();
        f.engine.pullSoon();
        f.settle();
        f.wire.answer(f.heads({{baby, Role::Owner, QStringLiteral("c2")}}));
        f.wire.answer(f.pulled({f.event(f.nappy(baby, id, 2))}, QStringLiteral("c2")));
        const auto events = f.profile.store.journal.of(id);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->constFirst().author.name, QStringLiteral("Sam"));
        QCOMPARE(events->constFirst().entity.data, f.nappy(baby, id, 2).data);
    }

    void theJournalIsTrimmedByTimeAndReplacedByTheServers()
    {
        PulledNappy f;
        f.pull(f.changed(3, "type", "dry"));
        EventJournal &journal = f.profile.store.journal;
        {
            Transaction tx(*f.profile.database);
            QVERIFY(journal.replace(tx, f.id, {f.changed(3, "type", "poo")}));
            QVERIFY(tx.commit());
        }
        QCOMPARE(journal.of(f.id)->size(), 2);
        QCOMPARE(journal.of(f.id)->constLast().entity.data.value("type").toString(),
                 QStringLiteral("poo"));
        for (const int later : {0, 1}) {
            Transaction tx(*f.profile.database);
            QVERIFY(journal.trim(tx, f.profile.clock.instant.plusMsecs(later)));
            QVERIFY(tx.commit());
            QCOMPARE(journal.of(f.id)->size(), later == 0 ? 2 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"

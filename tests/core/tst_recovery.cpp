// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ownership.h"
#include "syncfixture.h"

#include <QTest>

#include <algorithm>

using namespace weehours;

namespace {

/// The mutations of the pending push.
QList<Mutation> pushesOf(const SyncFixture &f)
{
    if (f.wire.calls() != QStringList{QStringLiteral("push")})
        return {};
    return pushRequestFromJson(f.wire.body()).value().mutations;
}

/// A client that holds one nappy at version 9, and a server that was restored from a backup.
class RestoredServer : public SyncFixture
{
public:
    explicit RestoredServer(Role role = Role::Owner)
        : baby(startShared()), held(nappy(baby, profile.ids.next<EntityId>(), 9))
    {
        if (role != Role::Owner) {
            Transaction tx(*profile.database);
            (void)profile.store.babies.put(tx, baby, role, Access::Shared);
            (void)tx.commit();
        }
        told = profile.clock.instant;
        tell(held);
    }

    /// Lets the client pull this entity's event.
    void tell(const Entity &entity)
    {
        Q_EMIT live.headMoved(baby, QStringLiteral("c%1").arg(entity.version));
        wire.answer(pulled({event(entity)}, QStringLiteral("c%1").arg(entity.version)));
    }
    /// Lets the client pull the nappy's delete, at version 10.
    Entity tellDeleted()
    {
        Entity gone = held;
        gone.version = 10;
        gone.deleted = true;
        gone.updatedAt = told.plusMsecs(500);
        tell(gone);
        return gone;
    }
    /// Answers a pull that the cursor is unknown, and then a snapshot of these entities.
    void restoreTo(const QList<Entity> &entities)
    {
        profile.clock.instant = profile.clock.instant.plusMsecs(msecsPerHour);
        Q_EMIT live.headMoved(baby, QStringLiteral("d1"));
        // If the answer to a push revealed it already, there is no pull.
        if (wire.calls() == QStringList{QStringLiteral("pull")})
            wire.requireResync(Reason::Diverged);
        SnapshotResponse page;
        page.entities = {document(baby, entityIdOf(baby), 1, {{"name", "Mia"}}, kind::baby)};
        page.entities += entities;
        page.cursor = QStringLiteral("d1");
        page.caregivers = caregivers;
        wire.answer(toJson(page));
        if (wire.calls().constFirst() == QStringLiteral("push"))
            wire.pending.move(0, 1);
        wire.answer(pulled({}, QStringLiteral("d1")));
    }
    [[nodiscard]] QList<Mutation> pushes() const { return pushesOf(*this); }
    [[nodiscard]] Entity shown(const Entity &entity) const
    {
        return profile.store.entries.find(entity.entityId).value()->entity;
    }

    BabyId baby;
    Entity held;
    Instant told;
    /// The caregivers in the snapshot.
    QList<Caregiver> caregivers;
};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerLacksIsMadeAgainWithTheTimeThatItHad()
    {
        RestoredServer f;
        f.restoreTo({});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[0].entityId, f.held.entityId);
        QCOMPARE(pushed[0].payload, f.held.data);
        QCOMPARE(pushed[0].baseVersion, 0);
        // Stamped with the original time: a change that somebody made since must win over it.
        QCOMPARE(pushed[0].updatedAt, f.told.plusMsecs(1));
        f.wire.answer(f.pushed(f.allApplied(2)));
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.shown(f.held).version, 2);
        QCOMPARE(f.shown(f.held).data, f.held.data);
    }

    void aFieldThatIsOlderThereIsSentSeparatelyWithItsOwnTime()
    {
        RestoredServer f;
        Entity before = f.held;
        before.version = 2;
        f.profile.clock.instant = f.profile.clock.instant.plusMsecs(1000);
        const Instant edited = f.profile.clock.instant;
        f.tell(f.nappy(f.baby, f.held.entityId, 10, "poo"));
        const QString startedAt =
            f.shown(f.held).data.value(QStringLiteral("startedAt")).toString();
        before.data.insert(QStringLiteral("notes"), QStringLiteral("theirs"));
        before.data.insert(QStringLiteral("startedAt"), startedAt);
        f.restoreTo({before});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].op, Op::Update);
        QCOMPARE(pushed[0].payload, (QJsonObject{{"type", "poo"}}));
        QCOMPARE(pushed[0].updatedAt, edited.plusMsecs(1));
    }

    // It came by a snapshot, in which the document's time is that of another field. Brought back
    // with that, the field would win over what somebody has written in it since.
    void aFieldThatCameBySnapshotIsSentWithItsOwnTime()
    {
        RestoredServer f;
        const Instant written = f.told.plusMsecs(1000);
        const Instant deleted = f.told.plusMsecs(2000);
        Entity entity = f.document(f.baby, f.profile.ids.next<EntityId>(), 12,
                                   {{"type", "poo"},
                                    {"notes", "later"},
                                    {"startedAt", f.told.toString()}});
        entity.updatedAt = f.told.plusMsecs(5000);
        SnapshotResponse page;
        page.entities = {entity};
        page.cursor = QStringLiteral("c12");
        QJsonObject json = toJson(page);
        QJsonObject told = json.value(u"entities").toArray().first().toObject();
        told.insert(u"times", QJsonObject{{"*", f.told.toString()},
                                          {"type", written.toString()},
                                          {"notes", entity.updatedAt.toString()},
                                          {"side", written.toString()},
                                          {"deleted", deleted.toString()}});
        json.insert(u"entities", QJsonArray{told});
        Q_EMIT f.live.headMoved(f.baby, QStringLiteral("c12"));
        f.wire.requireResync(Reason::Expired);
        f.wire.answer(json);
        f.wire.answer(f.pulled({}, QStringLiteral("c12")));
        const auto times = f.profile.store.confirmed.fieldTimes(entity.entityId);
        QCOMPARE(*times, (QJsonObject{{"type", written.msecs},
                                      {"notes", entity.updatedAt.msecs},
                                      {"startedAt", f.told.msecs},
                                      {"side", written.msecs},
                                      {"deleted", deleted.msecs}}));
        Entity before = entity;
        before.version = 3;
        before.data.insert(u"type", QStringLiteral("wee"));
        f.restoreTo({before});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].payload, (QJsonObject{{"type", "poo"}}));
        QCOMPARE(pushed[0].updatedAt, written.plusMsecs(1));
    }

    void aDeleteThatTheServerForgotIsMadeAgain()
    {
        RestoredServer f;
        const Entity gone = f.tellDeleted();
        Entity before = f.held;
        before.version = 2;
        f.restoreTo({before});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].op, Op::Delete);
        QCOMPARE(pushed[0].updatedAt, gone.updatedAt.plusMsecs(1));
    }

    // A snapshot after a long absence has no tombstones.
    void aDeleteIsMadeAgainAlsoAfterASnapshot()
    {
        RestoredServer f;
        const Entity gone = f.tellDeleted();
        Q_EMIT f.live.headMoved(f.baby, QStringLiteral("c12"));
        f.wire.requireResync(Reason::Expired);
        SnapshotResponse page;
        page.cursor = QStringLiteral("c12");
        page.entities = {f.document(f.baby, entityIdOf(f.baby), 1, {{"name", "Mia"}}, kind::baby)};
        f.wire.answer(toJson(page));
        f.wire.answer(f.pulled({}, QStringLiteral("c12")));
        QVERIFY(f.profile.store.confirmed.find(f.held.entityId).value()->deleted);
        Entity before = f.held;
        before.version = 2;
        f.restoreTo({before});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].op, Op::Delete);
        QCOMPARE(pushed[0].updatedAt, gone.updatedAt.plusMsecs(1));
    }

    void whatADeletedEntryHeldIsGivenBackBeforeItsDelete()
    {
        RestoredServer f;
        f.tell(f.nappy(f.baby, f.held.entityId, 10, "poo"));
        Entity gone = f.shown(f.held);
        gone.version = 11;
        gone.deleted = true;
        gone.updatedAt = f.told.plusMsecs(500);
        gone.data = {};
        f.tell(gone);
        Entity before = f.held;
        before.version = 2;
        f.restoreTo({before});
        // Should a later edit bring it back, it must be as it was when it was deleted.
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 2);
        QCOMPARE(pushed[0].op, Op::Update);
        QCOMPARE(pushed[0].payload, (QJsonObject{{"type", "poo"}}));
        QCOMPARE(pushed[1].op, Op::Delete);
        QVERIFY(pushed[0].updatedAt < pushed[1].updatedAt);
    }

    void aTombstoneIsMadeAgainSoThatNoOtherClientRestoresTheEntry()
    {
        RestoredServer f;
        f.tellDeleted();
        f.restoreTo({});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 2);
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[1].op, Op::Delete);
        QVERIFY(pushed[0].updatedAt < pushed[1].updatedAt);
        QVERIFY(pushed[0].mutationId != pushed[1].mutationId);
    }

    // The answers to its making were lost, so the first that the server said of it is that it is
    // deleted, without its fields. Another client may still have it from a pull in between.
    void aTombstoneIsMadeAgainAlsoIfTheServerOnlyToldOfTheDelete()
    {
        RestoredServer f;
        const Entry added = f.addNappy(f.baby);
        f.wire.loseConnection();
        QVERIFY(f.profile.logbook.remove(added.id()));
        f.timers.pass(1100);
        QCOMPARE(f.wire.calls(), QStringList{"push"});
        auto results = f.allApplied(12);
        QCOMPARE(results.size(), 2);
        for (MutationResult &result : results) {
            result.replayed = true;
            result.entity->version = 13;
            result.entity->deleted = true;
            result.entity->data = {};
        }
        f.wire.answer(f.pushed(results));
        QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.wire.calls(), QStringList{"pull"});
        f.wire.answer(f.pulled({}, "head"));
        f.restoreTo({f.held});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 2);
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[0].payload, added.entity.data);
        // Stamped with the time of its making: an older state that another client has must lose.
        QCOMPARE(pushed[0].updatedAt, added.entity.updatedAt.plusMsecs(1));
        QCOMPARE(pushed[1].op, Op::Delete);
    }

    void whatTheServerStillHasIsNotSent()
    {
        RestoredServer f;
        Entity same = f.held;
        same.version = 2;
        f.restoreTo({same});
        QVERIFY(f.wire.pending.isEmpty());
        QCOMPARE(f.shown(f.held).version, 2);
    }

    void theSecondDeviceOfAPersonSendsTheSameUnderTheSameId()
    {
        RestoredServer one;
        RestoredServer other;
        // The fixtures share a seed, so their ids are equal.
        QCOMPARE(one.held.entityId, other.held.entityId);
        one.restoreTo({});
        other.restoreTo({});
        QCOMPARE(one.pushes(), other.pushes());
    }

    void aViewerSendsNothingAndShowsWhatTheServerHolds()
    {
        RestoredServer f(Role::Viewer);
        f.restoreTo({});
        QVERIFY(f.wire.pending.isEmpty());
        QVERIFY(!f.profile.store.entries.find(f.held.entityId).value());
    }

    // The server had made the person a viewer, and has lost that.
    void whoMayWriteAgainGivesBackWhatTheyHold()
    {
        RestoredServer f(Role::Viewer);
        f.caregivers = {{f.self, QStringLiteral("Alex"), Role::Editor, f.told}};
        f.restoreTo({});
        QCOMPARE(f.pushes().size(), 1);
        QCOMPARE(f.pushes()[0].entityId, f.held.entityId);
    }

    void aRecoveryThatLostToANewerChangeIsNoConflict()
    {
        RestoredServer f;
        f.restoreTo({});
        const auto pushed = f.pushes();
        MutationResult result;
        result.mutationId = pushed[0].mutationId;
        result.status = MutationStatus::Conflict;
        result.lost = {QStringLiteral("type")};
        result.version = 4;
        result.entity = f.nappy(f.baby, f.held.entityId, 4, "dry");
        f.wire.answer(f.pushed({result}));
        QVERIFY(f.profile.store.conflicts.list()->isEmpty());
        QCOMPARE(f.shown(f.held).data, result.entity->data);
    }

    // The server may have sent a later state since. Brought back over that, the old one would win
    // with the time of the later.
    void aRefusedRecoveryDoesNotReplaceALaterState()
    {
        RestoredServer f;
        f.restoreTo({});
        MutationResult refused;
        refused.mutationId = f.pushes()[0].mutationId;
        refused.status = MutationStatus::Invalid;
        refused.error = Error{QString(codes::readOnly), "No."};
        f.wire.answer(f.pushed({refused}, QString()));
        f.profile.clock.instant = f.profile.clock.instant.plusMsecs(1000);
        const Entity later = f.nappy(f.baby, f.held.entityId, 20, "poo");
        f.tell(later);
        QCOMPARE(f.shown(f.held).data, later.data);
        f.restoreTo({});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[0].payload, later.data);
    }

    // Of a field that the restored server does not know, the profile knows only that it was gone by
    // the time of the document: it may never have been there.
    void aLostFieldIsGivenBackAlsoIfTheServerIsSetBackTwice()
    {
        RestoredServer f;
        f.profile.clock.instant = f.profile.clock.instant.plusMsecs(1000);
        Entity noted = f.held;
        noted.version = 10;
        noted.updatedAt = f.profile.clock.instant;
        noted.data.insert(QStringLiteral("notes"), QStringLiteral("n10"));
        f.tell(noted);
        Entity before = f.held;
        before.version = 3;
        before.updatedAt = noted.updatedAt.plusMsecs(5000);
        before.data.insert(QStringLiteral("type"), QStringLiteral("poo"));
        f.restoreTo({before});
        QVERIFY(!f.pushes().isEmpty());
        f.wire.requireResync(Reason::Diverged);
        f.restoreTo({before});
        const auto pushed = f.pushes();
        QVERIFY(std::ranges::any_of(pushed, [](const Mutation &mutation) {
            return mutation.payload.value(QStringLiteral("notes")) == QJsonValue("n10");
        }));
    }

    // What the server takes back is not the person's last word: a refused edit of the same field
    // stays listed.
    void aRecoveryThatWasTakenKeepsARefusedEdit()
    {
        RestoredServer f(Role::Editor);
        QVERIFY(f.profile.logbook.edit(f.held.entityId, {{"type", "poo"}}));
        f.wire.refuse(codes::readOnly);
        QCOMPARE(f.failed(), 1);
        f.restoreTo({});
        QCOMPARE(f.pushes().size(), 1);
        QCOMPARE(f.pushes()[0].op, Op::Create);
        f.wire.answer(f.pushed(f.allApplied(2)));
        QCOMPARE(f.failed(), 1);
    }

    void whatWaitsBuildsOnNoVersionOfTheLostPast()
    {
        RestoredServer f;
        QVERIFY(f.profile.logbook.edit(f.held.entityId, {{"type", "poo"}}));
        QCOMPARE(f.pushes()[0].baseVersion, 9);
        const MutationId sent = f.pushes()[0].mutationId;
        f.wire.loseConnection();
        f.restoreTo({});
        f.engine.syncSoon();
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 2);
        // The entry's create comes first. The edit gets a new id, since the server may know the old
        // one with another base.
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[1].op, Op::Update);
        QCOMPARE(pushed[1].baseVersion, 0);
        QVERIFY(pushed[1].mutationId != sent);
        QVERIFY(pushed[0].mutationId < pushed[1].mutationId);
    }

    void anEditThatWasRefusedBecauseItsEntryWasLostIsSentAgain()
    {
        RestoredServer f;
        QVERIFY(f.profile.logbook.edit(f.held.entityId, {{"type", "poo"}}));
        MutationResult result;
        result.mutationId = f.pushes()[0].mutationId;
        result.status = MutationStatus::Invalid;
        result.error = Error{QString(codes::notFound), "There is no such entry to change."};
        f.wire.answer(f.pushed({result}, QString()));
        QCOMPARE(f.failed(), 1);
        QCOMPARE(f.shown(f.held).data.value("type"), QJsonValue("wee"));
        f.restoreTo({});
        QCOMPARE(f.failed(), 0);
        QCOMPARE(f.pushes().size(), 2);
        const auto again = f.profile.store.entries.find(f.held.entityId).value();
        QCOMPARE(again->state, EntryState::Waiting);
        QCOMPARE(again->entity.data.value("type"), QJsonValue("poo"));
    }

    // It is tried again when the role comes back, and by then the server may be at a lower version:
    // what claims to have seen more than there is takes the whole push with it.
    void whatWasRefusedBuildsOnNoVersionOfTheLostPast_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("by the role") << QString(codes::readOnly);
        QTest::newRow("by the end of the access") << QString(codes::accessRevoked);
    }
    void whatWasRefusedBuildsOnNoVersionOfTheLostPast()
    {
        QFETCH(QString, code);
        RestoredServer f(Role::Editor);
        QVERIFY(f.profile.logbook.edit(f.held.entityId, {{"type", "poo"}}));
        QCOMPARE(f.pushes()[0].baseVersion, 9);
        f.wire.refuse(QLatin1StringView(code.toLatin1()));
        QCOMPARE(f.failed(), 1);
        if (code == codes::readOnly)
            f.restoreTo({});
        const auto rows = f.profile.store.outbox.rowsOf(f.held.entityId);
        const auto mine = std::ranges::find_if(*rows,
                                               [](const OutboxRow &row) { return !row.recovery; });
        QVERIFY(mine != rows->cend());
        QCOMPARE(mine->mutation.baseVersion, 0);
    }

    void aDeleteOfWhatTheServerHadLostIsMadeAgain()
    {
        RestoredServer f;
        QVERIFY(f.profile.logbook.remove(f.held.entityId));
        MutationResult result;
        result.mutationId = f.pushes()[0].mutationId;
        f.wire.answer(f.pushed({result}, QString()));
        QCOMPARE(f.waiting() + f.failed(), 1);
        f.restoreTo({});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 2);
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[1].op, Op::Delete);
        // The server would repeat its old answer for the old id.
        QVERIFY(pushed[1].mutationId != result.mutationId);
    }

    void anAnswerThatLacksWhatWasConfirmedBeginsARecovery()
    {
        RestoredServer f;
        f.tell(f.nappy(f.baby, f.held.entityId, 10, "poo"));
        QVERIFY(f.profile.logbook.edit(f.held.entityId, {{"rash", true}}));
        MutationResult result;
        result.mutationId = f.pushes()[0].mutationId;
        result.version = 12;
        result.entity = f.nappy(f.baby, f.held.entityId, 12, "wee");
        result.entity->data.insert(QStringLiteral("rash"), true);
        f.wire.answer(f.pushed({result}, "d1"));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        SnapshotResponse page;
        page.entities = {f.document(f.baby, entityIdOf(f.baby), 1, {{"name", "Mia"}}, kind::baby),
                         *result.entity};
        page.cursor = QStringLiteral("d1");
        f.wire.answer(toJson(page));
        QCOMPARE(f.wire.calls().constFirst(), QString("push"));
        const auto pushed = pushRequestFromJson(f.wire.body())->mutations;
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].payload, (QJsonObject{{"type", "poo"}}));
        QCOMPARE(pushed[0].baseVersion, 0);
    }

    void anEventThatDoesNotFollowFromWhatIsHeldBeginsARecovery()
    {
        RestoredServer f;
        Event next = f.event(f.nappy(f.baby, f.held.entityId, 12, "poo"));
        next.op = Op::Update;
        next.changed = {QStringLiteral("notes")};
        Q_EMIT f.live.headMoved(f.baby, "c12");
        f.wire.answer(f.pulled({next}, "c12", false, "0123456789abcdef"));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        f.restoreTo({next.entity});
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].op, Op::Update);
        QCOMPARE(pushed[0].payload.value("type"), QJsonValue("wee"));
    }

    void aCrashWithinTheSnapshotLosesNothing()
    {
        RestoredServer f;
        Q_EMIT f.live.headMoved(f.baby, "d1");
        f.wire.requireResync(Reason::Diverged);
        SnapshotResponse page;
        page.entities = {f.document(f.baby, entityIdOf(f.baby), 1, {{"name", "Mia"}}, kind::baby)};
        page.after = entityIdOf(f.baby).toString();
        page.cursor = QStringLiteral("d1");
        f.wire.answer(toJson(page));
        f.engine.stop();
        f.wire.pending.clear();
        QVERIFY(f.profile.store.entries.find(f.held.entityId).value());
        QCOMPARE(f.cursorOf(f.baby), QString());
        f.engine.start();
        f.wire.answer(f.heads({{f.baby, Role::Owner, "d1"}}));
        // It continues the snapshot, without asking whether the cursor is known.
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        page.after.clear();
        f.wire.answer(toJson(page));
        QCOMPARE(f.wire.calls(), (QStringList{"push", "pull"}));
        QCOMPARE(pushRequestFromJson(f.wire.body())->mutations.size(), 1);
    }

    // All pages came, then the program ended, and the server was set back once more.
    void aSnapshotThatWasCutIsNotTrustedByAServerThatWasSetBackSince()
    {
        RestoredServer f;
        Q_EMIT f.live.headMoved(f.baby, "d1");
        f.wire.requireResync(Reason::Diverged);
        const Entity mia = f.document(f.baby, entityIdOf(f.baby), 1, {{"name", "Mia"}}, kind::baby);
        SnapshotResponse page;
        page.entities = {mia, f.held};
        page.after = f.held.entityId.toString();
        page.cursor = QStringLiteral("d1");
        f.wire.answer(toJson(page));
        // Each page request carries the newest cursor known so far, also the first after a start.
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QCOMPARE(f.wire.query("pushedCursor"), QString("d1"));
        f.engine.stop();
        f.wire.pending.clear();
        f.engine.start();
        f.wire.answer(f.heads({{f.baby, Role::Owner, "b1"}}));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QCOMPARE(f.wire.query("pushedCursor"), QString("d1"));
        f.wire.requireResync(Reason::Diverged);
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        QCOMPARE(f.wire.query("deleted"), QString("true"));
        QCOMPARE(f.wire.query("pushedCursor"), QString());
        page.entities = {mia};
        page.after.clear();
        page.cursor = QStringLiteral("b1");
        f.wire.answer(toJson(page));
        QCOMPARE(f.pushes().size(), 0); // waits for the pull
        QCOMPARE(f.wire.calls(), (QStringList{"push", "pull"}));
        const auto pushed = pushRequestFromJson(f.wire.body())->mutations;
        QCOMPARE(pushed.size(), 1);
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[0].entityId, f.held.entityId);
    }

    // The recovery was computed for one backup, and the next one holds less.
    void whatIsBroughtBackIsWorkedOutAgainForAServerThatIsSetBackOnceMore_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("an edit") << false;
        QTest::newRow("a delete") << true;
    }
    void whatIsBroughtBackIsWorkedOutAgainForAServerThatIsSetBackOnceMore()
    {
        QFETCH(bool, deletes);
        RestoredServer f;
        Entity next = f.nappy(f.baby, f.held.entityId, 10, "poo");
        next.data.insert(QStringLiteral("startedAt"), f.held.data.value("startedAt"));
        next.updatedAt = f.told.plusMsecs(500);
        f.tell(next);
        if (deletes) {
            Entity gone = next;
            gone.version = 11;
            gone.deleted = true;
            gone.data = {};
            gone.updatedAt = f.told.plusMsecs(900);
            f.tell(gone);
        }
        Entity before = f.held;
        before.version = 2;
        f.restoreTo({before});
        const auto first = f.pushes();
        QCOMPARE(first.size(), deletes ? 2 : 1);
        QCOMPARE(first[0].op, Op::Update);
        f.wire.loseConnection();
        Q_EMIT f.live.headMoved(f.baby, "b1");
        f.restoreTo({});

        f.engine.syncSoon();
        const auto pushed = f.pushes();
        QCOMPARE(pushed.size(), deletes ? 2 : 1);
        QCOMPARE(pushed[0].op, Op::Create);
        QCOMPARE(pushed[0].payload, next.data);
        // Stamped with the time of the original change, and based on version 10.
        QCOMPARE(pushed[0].updatedAt, f.told.plusMsecs(501));
        QCOMPARE(pushed[0].mutationId.toString().left(13), first[0].mutationId.toString().left(13));
        if (deletes) {
            QCOMPARE(pushed[1].op, Op::Delete);
            QCOMPARE(pushed[1].updatedAt, f.told.plusMsecs(901));
        }
    }

    void theMakerOfABabyAsksWhetherTheServerLostIt()
    {
        SyncFixture f;
        f.engine.start();
        f.wire.answer(f.heads({}));
        const auto baby = f.profile.logbook.addBaby({{"name", "Ida"}})->entity.babyId;
        auto made = f.allApplied(1);
        made[0].entity->createdBy = Person{f.self, "Alex"};
        f.wire.answer(f.pushed(made));
        QCOMPARE(f.wire.calls(), QStringList{"snapshot"});
        SnapshotResponse page;
        page.entities = {*made[0].entity};
        page.cursor = QStringLiteral("c2");
        f.wire.answer(toJson(page));
        f.wire.answer(f.pulled({}, "c2"));
        QVERIFY(f.wire.pending.isEmpty());
        QVERIFY(f.profile.logbook.add(baby, "nappy", {{"type", "wee"}}));
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(pushesOf(f).size(), 2);
        QCOMPARE(pushesOf(f)[0].entityId, entityIdOf(baby));
        QCOMPARE(pushesOf(f)[0].op, Op::Create);

        // The server has the baby and denies access. We are the only owner, so the log stays here.
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.lostBabies, QStringList());
        QCOMPARE(f.profile.store.babies.find(baby).value()->access, Access::Apart);
        QCOMPARE(f.profile.store.entries.list({})->size(), 1);
        QVERIFY(f.profile.store.entries.find(entityIdOf(baby)).value());
    }

    // The server applied only the baby and lost it once more: the baby's create goes first again.
    void whatMakesABabyGoesFirstEachTimeItIsLost()
    {
        RestoredServer f;
        Q_EMIT f.live.headMoved(f.baby, "d1");
        f.wire.refuse(codes::accessRevoked);
        const QList<Mutation> first = f.pushes();
        QCOMPARE(first.size(), 2);
        QCOMPARE(first[0].entityId, entityIdOf(f.baby));
        // Only the baby's create is answered.
        {
            Transaction tx(*f.profile.database);
            QVERIFY(f.profile.store.outbox.remove(tx, first[0].mutationId));
            QVERIFY(f.profile.store.entries.confirm(tx, f.document(f.baby, entityIdOf(f.baby), 1,
                                                                   {{"name", "Mia"}}, kind::baby)));
            QVERIFY(f.profile.store.babies.put(tx, f.baby, Role::Owner, Access::Shared));
            QVERIFY(tx.commit());
        }
        f.wire.refuse(codes::accessRevoked);
        const QList<Mutation> again = f.pushes();
        QCOMPARE(again.size(), 2);
        QCOMPARE(again[0].entityId, entityIdOf(f.baby));
        QCOMPARE(again[0].op, Op::Create);
        QCOMPARE(again[1].entityId, f.held.entityId);
        QCOMPARE(again[1].payload, f.held.data);
        QCOMPARE(again[1].updatedAt, first[1].updatedAt);
    }

    // It may have had other owners for long, and a server's word for them is to be believed.
    void whoEditsABabyThatIsMadeAgainHasNotMadeIt()
    {
        RestoredServer f;
        f.addOwner(f.baby);
        QVERIFY(f.profile.logbook.edit(entityIdOf(f.baby), {{"name", "Ida"}}));
        f.wire.refuse(codes::accessRevoked);
        const QList<Mutation> again = f.pushes();
        QCOMPARE(again.size(), 3);
        QCOMPARE(again[0].op, Op::Create);
        QCOMPARE(again[2].entityId, entityIdOf(f.baby));
        QCOMPARE(again[2].op, Op::Update);
        f.wire.answer(f.pushed(f.allApplied(20)));
        QCOMPARE(f.profile.store.babies.find(f.baby).value()->access, Access::Shared);
        QCOMPARE(*isOnlyOwner(f.profile.store, f.baby), false);
    }

    void onlyOwnersBringABabyBack_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("asks");
        QTest::newRow("owner") << "owner" << true;
        QTest::newRow("editor") << "editor" << false;
        QTest::newRow("viewer") << "viewer" << false;
    }

    // Sam made the baby, Sam's only phone is gone, and the backup is older than the baby.
    void onlyOwnersBringABabyBack()
    {
        QFETCH(QString, role);
        QFETCH(bool, asks);
        RestoredServer f(*roleFromText(role));
        Q_EMIT f.live.headMoved(f.baby, "d1");
        f.wire.refuse(codes::accessRevoked);
        QCOMPARE(f.lostBabies.isEmpty(), asks);
        QCOMPARE(f.profile.store.entries.find(f.held.entityId).value().has_value(), asks);
        if (!asks) {
            QCOMPARE(f.pushes(), QList<Mutation>());
            return;
        }
        const QList<Mutation> pushes = f.pushes();
        QCOMPARE(pushes.size(), 2);
        QCOMPARE(pushes[0].entityId, entityIdOf(f.baby));
        QCOMPARE(pushes[0].op, Op::Create);
        QCOMPARE(pushes[1].entityId, f.held.entityId);
        QCOMPARE(pushes[1].payload, f.held.data);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"

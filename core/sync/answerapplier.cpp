// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/answerapplier.h"

#include "core/protocol/merge.h"
#include "core/protocol/schema.h"
#include "core/store/ownership.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

// Whether the mutation explains the whole difference between the held entity and the server's.
bool isOnly(const Mutation &mine, const Entity &held, const Entity &current)
{
    QJsonObject before = held.data;
    QJsonObject now = current.data;
    for (const QString &field : mine.payload.keys()) {
        before.remove(field);
        now.remove(field);
    }
    return held.version > 0 && held.version < current.version && before == now
           && (mine.op == Op::Create || held.deleted == current.deleted);
}

QStringList changedFields(const std::optional<Entity> &held, const Entity &next)
{
    if (next.deleted)
        return {QString(deletedField)};
    if (!held || held->deleted)
        return next.data.keys();
    QSet<QString> fields;
    for (const QJsonObject &data : {held->data, next.data}) {
        for (const QString &field : data.keys()) {
            if (held->data.value(field) != next.data.value(field))
                fields.insert(field);
        }
    }
    QStringList sorted = fields.values();
    sorted.sort();
    return sorted;
}

} // namespace

bool isTakenAsMade(const PushResponse &response)
{
    return std::ranges::all_of(response.results, [](const MutationResult &result) {
        return result.status == MutationStatus::Applied && !result.merged && !result.replayed
               && result.entity;
    });
}

Result<void> AnswerApplier::apply(const BabyId &babyId, const QList<OutboxRow> &rows,
                                  const PushResponse &response)
{
    // A power cut may undo this: then the same is sent again, which is idempotent.
    Transaction tx(m_store.database, Durability::Process);
    if (!tx.begun())
        return tx.begun();
    const auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    // What the server accepted before the access ended is not stored, and what it refused has
    // failed with the end; but the person may have tried again since.
    const bool isRevoked = *baby && (*baby)->access == Access::Revoked;
    // Our mutations directly follow our cursor, so no pull is needed.
    const auto self = m_store.profile.self();
    const bool isNext = *baby && self && !isRevoked && !response.from.isEmpty()
                        && (*baby)->cursor == response.from && (*baby)->pushedCursor.isEmpty()
                        && isTakenAsMade(response);
    QList<EntityId> ids;
    for (const OutboxRow &row : rows)
        ids.append(row.mutation.entityId);
    Taking taking{tx, EntitySet(m_store.entries, tx), response.serverTime, {}, {}};
    if (const auto done = taking.entities.read(ids); !done)
        return done;
    bool isFull = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const OutboxRow &row = rows.at(i);
        const MutationResult &result = response.results.at(i);
        const bool isRefused = result.status == MutationStatus::Invalid;
        // A quota is no fault of the change: it waits, and so do the changes behind it, which may
        // be refused only because they build on it.
        isFull = isFull || (isRefused && result.error && result.error->code == codes::quota);
        if (isRefused && (isFull || (isRevoked && isFailed(taking, row))))
            continue;
        if (isNext)
            note(taking, *self, row, result);
        const auto taken = isRevoked && !isRefused ? drop(taking, row.mutation)
                                                   : applyOne(taking, row, result);
        if (!taken)
            return taken;
        const bool isCreated = row.mutation.entityType == kind::baby
                               && row.mutation.op == Op::Create
                               && result.status != MutationStatus::Invalid;
        if (isCreated && *baby && (*baby)->access == Access::Local) {
            if (const auto done = m_store.babies.put(tx, babyId, Role::Owner, Access::Shared);
                !done)
                return done;
            // A baby that is made again for a restored server may have had other owners.
            const auto noted = row.recovery ? Result<void>{} : noteMadeHere(tx, m_store, babyId);
            if (!noted)
                return noted;
        }
    }
    for (const EntityId &id : std::as_const(ids)) {
        EntityState &state = taking.entities[id];
        const auto again = isRevoked ? Result<bool>(false) : m_store.mending.gather(tx, state);
        if (!again)
            return std::unexpected(again.error());
        if (*again) {
            if (const auto shown = m_store.entries.show(state, false); !shown)
                return shown;
        }
    }
    for (const auto &done :
         {m_store.outbox.removeAll(tx, taking.done), taking.entities.write(),
          m_store.journal.add(tx, taking.events), moveOn(tx, *baby, response, isNext)}) {
        if (!done)
            return done;
    }
    return tx.commit();
}

Result<void> AnswerApplier::moveOn(Transaction &tx, const std::optional<BabyRow> &baby,
                                   const PushResponse &response, bool isNext)
{
    if (!baby || baby->access == Access::Revoked)
        return {};
    if (isNext) {
        return m_store.babies.moveCursor(tx, baby->babyId, response.from, response.cursor,
                                         response.serverTime);
    }
    // The live channel may have brought the same before.
    if (baby->cursor == response.cursor && !response.cursor.isEmpty())
        return {};
    return m_store.babies.setPushedCursor(tx, baby->babyId, response.cursor);
}

void AnswerApplier::note(Taking &taking, const Person &self, const OutboxRow &row,
                         const MutationResult &result)
{
    const auto &held = taking.entities[row.mutation.entityId].confirmed;
    const Entity &current = *result.entity;
    // A mutation without effect made no event.
    if (held && held->version >= current.version)
        return;
    Op op = Op::Update;
    if (current.deleted)
        op = Op::Delete;
    else if (!held || held->deleted)
        op = Op::Create;
    taking.events.append({current.version, op, changedFields(held, current),
                          row.mutation.mutationId, self, taking.at, current});
}

Result<void> AnswerApplier::applyOne(Taking &taking, const OutboxRow &row,
                                     const MutationResult &result)
{
    const Mutation &mine = row.mutation;
    EntityState &state = taking.entities[mine.entityId];
    // Another process on this profile may have sent it too, and applied the answer first.
    const bool isWaiting = std::ranges::any_of(state.waiting, [&](const OutboxRow &one) {
        return one.mutation.mutationId == mine.mutationId;
    });
    if (!isWaiting)
        return confirm(taking, state, mine, result);

    if (result.status == MutationStatus::Invalid)
        return refuse(taking.tx, state, row,
                      result.error.value_or(Error{QString(codes::invalidEntity)}));
    if (Recovery::isForgotten(state, mine, result)) {
        // The server treated this as deleting an unknown entry. Keeps the delete as failed; it is
        // sent again once recovery has brought the entry back.
        if (const auto done = taking.entities.distrust(row.babyId); !done)
            return done;
        return refuse(taking.tx, state, row, Error{QString(codes::notFound)});
    }

    // A recovery mutation that lost is no conflict: it lost to a newer change, which everybody
    // sees.
    if (result.status == MutationStatus::Conflict && !row.recovery) {
        const auto done = m_store.conflicts.add(taking.tx, {row.babyId, mine, result.lost,
                                                            result.entity, taking.at});
        if (!done)
            return done;
    }
    if (result.entity && result.entity->deleted)
        state.holdWaiting(); // with the change that is done now
    take(taking, state, mine);
    if (const auto done = rebaseNext(taking.tx, state, row, result); !done)
        return done;
    // What the server took back is older than the person's refused changes, not their last word.
    if (result.status == MutationStatus::Applied && !row.recovery) {
        if (const auto done = m_store.mending.settle(taking.tx, state, row); !done)
            return done;
    }
    if (const auto done = confirm(taking, state, mine, result); !done)
        return done;
    return m_store.entries.show(state, false);
}

bool AnswerApplier::isFailed(Taking &taking, const OutboxRow &row)
{
    const auto &waiting = taking.entities[row.mutation.entityId].waiting;
    return std::ranges::none_of(waiting, [&](const OutboxRow &one) {
        return one.mutation.mutationId == row.mutation.mutationId
               && one.state != OutboxState::Failed;
    });
}

void AnswerApplier::take(Taking &taking, EntityState &state, const Mutation &mutation)
{
    taking.done.append(mutation.mutationId);
    state.waiting.removeIf([&](const OutboxRow &one) {
        return one.mutation.mutationId == mutation.mutationId;
    });
}

Result<void> AnswerApplier::confirm(Taking &taking, EntityState &state, const Mutation &mine,
                                    const MutationResult &result)
{
    if (!result.entity)
        return {};
    if (Recovery::isLostIn(state, mine, result)) {
        // The rest of the recovery waits for the snapshot: this answer's rows keep their ids.
        if (const auto done = taking.entities.distrust(state.confirmed->babyId); !done)
            return done;
    }
    const bool isDistrusted = state.confirmed && state.confirmed->version < 0;
    if (!isDistrusted)
        return m_recovery.confirm(taking.tx, state, *result.entity, mine.payload.keys());
    // Recovery reads the waiting rows again, so the finished ones must be gone.
    const auto gone = m_store.outbox.removeAll(taking.tx, std::exchange(taking.done, {}));
    return gone ? m_recovery.confirm(taking.tx, state, *result.entity, mine.payload.keys()) : gone;
}

// Waiting changes are rebased on the version that this change made, but only if that version
// contains nothing else that the person has not seen. That includes changes by their other devices,
// which the server does not report as merged. A value that went and came back is no news, but may
// have a later time than a waiting change, and every change is later than what it is based on.
Result<void> AnswerApplier::rebaseNext(Transaction &tx, EntityState &state, const OutboxRow &row,
                                       const MutationResult &result)
{
    const Mutation &mine = row.mutation;
    const auto &held = state.confirmed;
    // A delete of an entity that others have deleted is also applied, with the others' version.
    const bool isApplied = result.status == MutationStatus::Applied && !result.merged
                           && !result.replayed && mine.op != Op::Delete && result.entity;
    if (!isApplied || (held && !isOnly(mine, *held, *result.entity)))
        return {};
    const qint64 from = held ? held->version : 0;
    bool isAny = false;
    for (OutboxRow &next : state.waiting) {
        if (next.position > row.position && next.mutation.baseVersion == from && next.attempts == 0
            && !next.recovery && next.mutation.updatedAt > result.entity->updatedAt) {
            next.mutation.baseVersion = result.entity->version;
            isAny = true;
        }
    }
    return isAny ? m_store.outbox.rebase(tx, row, from, *result.entity) : Result<void>();
}

Result<void> AnswerApplier::refuse(Transaction &tx, EntityState &state, const OutboxRow &row,
                                   const Error &why)
{
    if (const auto done = m_store.outbox.markFailed(tx, row.mutation.mutationId, why); !done)
        return done;
    for (OutboxRow &one : state.waiting) {
        if (one.mutation.mutationId == row.mutation.mutationId) {
            one.state = OutboxState::Failed;
            one.error = why;
        }
    }
    return m_store.entries.show(state, false);
}

Result<void> AnswerApplier::drop(Taking &taking, const Mutation &mutation)
{
    EntityState &state = taking.entities[mutation.entityId];
    take(taking, state, mutation);
    return m_store.entries.show(state, false);
}

Result<void> AnswerApplier::refuse(const QList<OutboxRow> &rows, const Error &error)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    EntitySet entities(m_store.entries, tx);
    QList<EntityId> ids;
    for (const OutboxRow &row : rows)
        ids.append(row.mutation.entityId);
    if (const auto done = entities.read(ids); !done)
        return done;
    for (const OutboxRow &row : rows) {
        const auto done = refuse(tx, entities[row.mutation.entityId], row, error);
        if (!done)
            return done;
    }
    if (const auto done = entities.write(); !done)
        return done;
    return tx.commit();
}

} // namespace weehours

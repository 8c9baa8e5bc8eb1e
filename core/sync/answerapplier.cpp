// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/answerapplier.h"

#include "core/protocol/merge.h"
#include "core/protocol/schema.h"
#include "core/sync/serverwords.h"

#include <QSet>

#include <algorithm>

namespace weehours {

namespace {

// Whether the change is all that lies between what is held of the entity and what stands.
bool isOnly(const Mutation &mine, const Entity &held, const Entity &stands)
{
    QJsonObject before = held.data;
    QJsonObject now = stands.data;
    for (const QString &field : mine.payload.keys()) {
        before.remove(field);
        now.remove(field);
    }
    return held.version > 0 && held.version < stands.version && before == now
           && (mine.op == Op::Create || held.deleted == stands.deleted);
}

// Whether all was taken just as it was made, so that the answer tells all that a pull would tell.
bool isTakenAsMade(const PushResponse &response)
{
    return std::ranges::all_of(response.results, [](const MutationResult &result) {
        return result.status == MutationStatus::Applied && !result.merged && !result.replayed
               && result.entity;
    });
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

Result<void> AnswerApplier::apply(const BabyId &babyId, const QList<OutboxRow> &rows,
                                  const PushResponse &response)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    const auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    // Taken before the access ended; what came of it is not for this profile.
    const bool isRevoked = *baby && (*baby)->access == Access::Revoked;
    // Then there is nothing of others before what was pushed: what a pull would bring is here.
    const bool isNext = *baby && !isRevoked && !response.from.isEmpty()
                        && (*baby)->cursor == response.from && (*baby)->pushedCursor.isEmpty()
                        && isTakenAsMade(response);
    const auto account = isNext ? m_store.profile.account()
                                : Result<std::optional<Account>>(std::nullopt);
    if (!account)
        return std::unexpected(account.error());
    bool isFull = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const MutationResult &result = response.results.at(i);
        const bool isRefused = result.status == MutationStatus::Invalid;
        // A limit of the server is no fault of the change: it waits, and so does what came behind
        // it, which may be refused only because it builds on it.
        isFull = isFull || (isRefused && result.error && result.error->code == codes::quota);
        if (isRefused && (isRevoked || isFull))
            continue;
        if (*account) {
            const Person self{(*account)->user.id, (*account)->user.name};
            const auto noted = note(tx, self, rows.at(i), result, response.serverTime);
            if (!noted)
                return noted;
        }
        const auto taken = isRevoked ? forget(tx, rows.at(i).mutation)
                                     : applyOne(tx, rows.at(i), result, response.serverTime);
        if (!taken)
            return taken;
        const bool isCreated = rows.at(i).mutation.entityType == kind::baby
                               && result.status != MutationStatus::Invalid;
        if (isCreated && *baby && (*baby)->access == Access::Local) {
            const auto done = m_store.babies.put(tx, babyId, Role::Owner, Access::Shared);
            if (!done)
                return done;
        }
    }
    if (isNext) {
        for (const auto &done :
             {m_store.babies.moveCursor(tx, babyId, response.from, response.cursor),
              m_store.babies.setLastSync(tx, babyId, response.serverTime)}) {
            if (!done)
                return done;
        }
    } else if (!isRevoked && *baby && (*baby)->cursor != response.cursor) {
        const auto told = m_store.babies.setPushedCursor(tx, babyId, response.cursor);
        if (!told)
            return told;
    }
    return tx.commit();
}

Result<void> AnswerApplier::note(Transaction &tx, const Person &self, const OutboxRow &row,
                                 const MutationResult &result, Instant at)
{
    const auto held = m_store.entries.confirmed(row.mutation.entityId);
    if (!held)
        return std::unexpected(held.error());
    const Entity &stands = *result.entity;
    // What changed nothing made no event.
    if (*held && (*held)->version >= stands.version)
        return {};
    Op op = Op::Update;
    if (stands.deleted)
        op = Op::Delete;
    else if (!*held || (*held)->deleted)
        op = Op::Create;
    return m_store.journal.add(tx, {stands.version, op, changedFields(*held, stands),
                                    row.mutation.mutationId, self, at, stands});
}

Result<void> AnswerApplier::applyOne(Transaction &tx, const OutboxRow &row,
                                     const MutationResult &result, Instant at)
{
    const Mutation &mine = row.mutation;
    // A second process on this profile may have sent it too, and have had its answer first.
    const auto waiting = m_store.outbox.row(mine.mutationId);
    if (!waiting)
        return std::unexpected(waiting.error());
    if (!*waiting)
        return m_recovery.confirm(tx, mine, result);

    if (result.status == MutationStatus::Invalid) {
        const Error unsaid{QString(codes::invalidEntity), tr("The server refused this change.")};
        return refuse(tx, row, result.error ? inOwnWords(*result.error) : unsaid);
    }
    const auto forgotten = m_recovery.isForgotten(mine, result);
    if (!forgotten)
        return std::unexpected(forgotten.error());
    if (*forgotten) {
        // Taken for a delete of nothing. Once the entry is there again it is to be deleted in earnest.
        if (const auto done = m_store.entries.distrust(tx, row.babyId); !done)
            return done;
        return refuse(tx, row,
                      Error{QString(codes::notFound),
                            tr("The server does not know this entry any more."),
                            {}});
    }

    // What lost of a recovery was overwritten before it came: by a change that everybody sees.
    if (result.status == MutationStatus::Conflict && !row.recovery) {
        const auto done = m_store.conflicts.add(tx,
                                                {row.babyId, mine, result.lost, result.entity, at});
        if (!done)
            return done;
    }
    if (const auto done = m_store.outbox.remove(tx, mine.mutationId); !done)
        return done;
    if (const auto done = rebaseNext(tx, row, result); !done)
        return done;
    if (const auto done = m_recovery.confirm(tx, mine, result); !done)
        return done;
    return m_store.entries.refresh(tx, mine.entityId, false);
}

// What waits behind a change builds on the version that it made, but only where that holds nothing
// else that the person has not seen: also not what they did on another device, of which the server
// does not speak as merged.
Result<void> AnswerApplier::rebaseNext(Transaction &tx, const OutboxRow &row,
                                       const MutationResult &result)
{
    const Mutation &mine = row.mutation;
    const auto held = m_store.entries.confirmed(mine.entityId);
    if (!held)
        return std::unexpected(held.error());
    // A delete of what another deleted is applied too, with the other's version.
    const bool isApplied = result.status == MutationStatus::Applied && !result.merged
                           && !result.replayed && mine.op != Op::Delete && result.entity;
    if (!isApplied || (*held && !isOnly(mine, **held, *result.entity)))
        return {};
    const qint64 from = *held ? (*held)->version : 0;
    return m_store.outbox.rebase(tx, row, from, result.version);
}

Result<void> AnswerApplier::refuse(Transaction &tx, const OutboxRow &row, const Error &why)
{
    if (const auto done = m_store.outbox.markFailed(tx, row.mutation.mutationId, why); !done)
        return done;
    return m_store.entries.refresh(tx, row.mutation.entityId, false);
}

Result<void> AnswerApplier::forget(Transaction &tx, const Mutation &mutation)
{
    if (const auto done = m_store.outbox.remove(tx, mutation.mutationId); !done)
        return done;
    return m_store.entries.refresh(tx, mutation.entityId, false);
}

Result<void> AnswerApplier::refuse(const QList<OutboxRow> &rows, const Error &error)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    for (const OutboxRow &row : rows) {
        if (const auto done = refuse(tx, row, error); !done)
            return done;
    }
    return tx.commit();
}

Result<void> AnswerApplier::beginRecovery(const BabyId &babyId)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    if (const auto done = m_recovery.begin(tx, babyId); !done)
        return done;
    return tx.commit();
}

} // namespace weehours

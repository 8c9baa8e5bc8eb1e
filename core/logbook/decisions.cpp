// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person decides about changes that lost or were refused.

#include "core/logbook/logbook.h"

namespace weehours {

namespace {

std::unexpected<Error> decidedAlready()
{
    return failure(codes::notFound, QStringLiteral("This has been dealt with already."));
}

} // namespace

Result<Entry> Logbook::useMine(const MutationId &id)
{
    auto conflicts = m_store.conflicts.list();
    if (!conflicts)
        return std::unexpected(conflicts.error());
    const auto found = std::find_if(conflicts->cbegin(), conflicts->cend(),
                                    [&](const Conflict &c) { return c.mine.mutationId == id; });
    if (found == conflicts->cend())
        return decidedAlready();
    auto entry = requireEntry(found->mine.entityId);
    if (!entry)
        return entry;

    QJsonObject lost;
    for (const QString &field : found->lost) {
        if (found->mine.payload.contains(field))
            lost.insert(field, found->mine.payload.value(field));
        else if (found->mine.op == Op::Create)
            lost.insert(field, QJsonValue::Null);
    }
    Result<Entry> written = *entry;
    if (found->mine.op == Op::Delete)
        written = remove(entry->id());
    else if (entry->entity.deleted)
        written = bringBack(*entry, lost);
    else
        written = edit(entry->id(), lost);
    if (!written)
        return written;
    if (auto dismissed = dismissConflict(id); !dismissed)
        return std::unexpected(dismissed.error());
    return written;
}

Result<void> Logbook::dismissConflict(const MutationId &id)
{
    Transaction tx(m_store.database);
    if (auto removed = m_store.conflicts.remove(tx, id); !removed)
        return removed;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_feed.announce();
    return {};
}

Result<void> Logbook::retry(const MutationId &id)
{
    auto row = m_store.outbox.row(id);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return decidedAlready();
    const EntityId entityId = (*row)->mutation.entityId;
    auto rows = m_store.outbox.rowsOf(entityId);
    if (!rows)
        return std::unexpected(rows.error());
    Transaction tx(m_store.database);
    // What followed a refused create was refused with it, so all of the entity's go again.
    for (const OutboxRow &one : std::as_const(*rows)) {
        if (one.state != OutboxState::Failed)
            continue;
        auto again = m_store.outbox.retry(tx, one.mutation.mutationId, m_ids.next<MutationId>());
        if (!again)
            return again;
    }
    if (auto shown = m_store.entries.refresh(tx, entityId, true, self()); !shown)
        return shown;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_feed.announce();
    return {};
}

Result<void> Logbook::discard(const MutationId &id)
{
    auto row = m_store.outbox.row(id);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->state != OutboxState::Failed)
        return decidedAlready();
    const EntityId entityId = (*row)->mutation.entityId;
    auto confirmed = m_store.entries.confirmed(entityId);
    auto rows = m_store.outbox.rowsOf(entityId);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (!rows)
        return std::unexpected(rows.error());
    Transaction tx(m_store.database);
    // Without its create, what followed it could never be accepted.
    const bool whole = (*row)->mutation.op == Op::Create && !*confirmed;
    for (const OutboxRow &one : std::as_const(*rows)) {
        if (!whole && one.mutation.mutationId != id)
            continue;
        if (auto gone = m_store.outbox.remove(tx, one.mutation.mutationId); !gone)
            return gone;
    }
    if (auto shown = m_store.entries.refresh(tx, entityId, true, self()); !shown)
        return shown;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_feed.announce();
    return {};
}

} // namespace weehours

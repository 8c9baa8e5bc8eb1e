// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/unsent.h"

#include "core/logbook/logreader.h"
#include "core/logbook/logwriter.h"

namespace weehours {

Result<QList<OutboxRow>> Unsent::waiting() const
{
    auto rows = m_store.outbox.rows(false);
    if (rows) {
        rows->removeIf([](const OutboxRow &row) { return row.state == OutboxState::Failed; });
    }
    return rows;
}

Result<QList<OutboxRow>> Unsent::refused() const
{
    return m_store.outbox.rows(true);
}

Result<void> Unsent::retry(const MutationId &id)
{
    return m_writer.transact([&](Transaction &tx) -> Result<void> {
        const auto row = m_store.outbox.row(id);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return decidedAlready();
        const EntityId entityId = (*row)->mutation.entityId;
        const auto rows = m_store.outbox.rowsOf(entityId);
        if (!rows)
            return std::unexpected(rows.error());
        // Changes behind a refused create were refused with it, so all of the entity are retried.
        for (const OutboxRow &one : *rows) {
            if (one.state != OutboxState::Failed)
                continue;
            const auto again = m_store.outbox.retry(tx, one.mutation.mutationId,
                                                    m_writer.newId<MutationId>());
            if (!again)
                return again;
        }
        return m_store.entries.refresh(tx, entityId, true, m_log.self());
    });
}

Result<void> Unsent::discard(const MutationId &id)
{
    return m_writer.transact([&](Transaction &tx) -> Result<void> {
        const auto row = m_store.outbox.row(id);
        if (!row)
            return std::unexpected(row.error());
        if (!*row || (*row)->state != OutboxState::Failed)
            return decidedAlready();
        const EntityId entityId = (*row)->mutation.entityId;
        const auto confirmed = m_store.confirmed.find(entityId);
        const auto rows = m_store.outbox.rowsOf(entityId);
        if (!confirmed)
            return std::unexpected(confirmed.error());
        if (!rows)
            return std::unexpected(rows.error());
        // Without its create, later changes can never be accepted.
        const bool whole = (*row)->mutation.op == Op::Create && !*confirmed;
        for (const OutboxRow &one : *rows) {
            if (!whole && one.mutation.mutationId != id)
                continue;
            if (const auto gone = m_store.outbox.remove(tx, one.mutation.mutationId); !gone)
                return gone;
        }
        return m_store.entries.refresh(tx, entityId, true, m_log.self());
    });
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/loghistory.h"

#include "core/logbook/logreader.h"

#include <algorithm>

namespace weehours {

Result<History> LogHistory::of(const EntityId &id) const
{
    const auto confirmed = m_store.confirmed.find(id);
    const auto events = m_store.journal.of(id);
    const auto rows = m_store.outbox.rowsOf(id);
    auto conflicts = m_store.conflicts.list();
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (!events)
        return std::unexpected(events.error());
    if (!rows)
        return std::unexpected(rows.error());
    if (!conflicts)
        return std::unexpected(conflicts.error());
    conflicts->removeIf([&](const Conflict &one) { return one.mine.entityId != id; });
    return tellHistory({*confirmed, *events, *rows, *conflicts}, m_log.self());
}

Result<QList<DeletedEntry>> LogHistory::recentlyDeleted(const std::optional<BabyId> &babyId) const
{
    EntryQuery query;
    query.babyId = babyId;
    query.deleted = true;
    const Instant oldest = m_log.now().plusMsecs(-deletedKeptMsecs);
    QList<DeletedEntry> deleted;
    const auto read = m_store.entries.forEach(query, [&](const Entry &entry) -> Result<void> {
        if (entry.entity.updatedAt >= oldest)
            deleted.append({entry, {}, entry.entity.updatedAt});
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    for (DeletedEntry &one : deleted) {
        const auto told = of(one.entry.id());
        if (!told)
            return std::unexpected(told.error());
        const auto step = std::find_if(told->steps.crbegin(), told->steps.crend(),
                                       [](const HistoryStep &s) {
                                           return s.what == HistoryStep::What::Deleted
                                                  && s.state != HistoryStep::State::Lost;
                                       });
        if (step == told->steps.crend())
            continue;
        one.by = step->who;
        one.at = step->at;
    }
    std::sort(deleted.begin(), deleted.end(), [](const DeletedEntry &a, const DeletedEntry &b) {
        return std::pair(b.at, b.entry.id()) < std::pair(a.at, a.entry.id());
    });
    return deleted;
}

} // namespace weehours

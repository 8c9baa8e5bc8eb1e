// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/loghistory.h"

#include "core/logbook/duplicates.h"
#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

Result<HistorySources> LogHistory::sourcesOf(const EntityId &id) const
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
    return HistorySources{*confirmed, *events, *rows, *conflicts, {}};
}

Result<QList<Entry>> LogHistory::joinedTo(const EntityId &id) const
{
    // No two that are the same thing begin further apart.
    constexpr qint64 widest = 12 * msecsPerHour;
    const auto current = m_log.find(id);
    if (!current)
        return std::unexpected(current.error());
    QList<Entry> joined;
    if (!*current || (*current)->entity.deleted || !isInTimeline((*current)->kind()))
        return joined;
    EntryQuery query;
    query.babyId = (*current)->entity.babyId;
    query.kind = (*current)->kind();
    query.from = (*current)->startedAt().plusMsecs(-widest);
    query.to = (*current)->startedAt().plusMsecs(widest + 1);
    query.deleted = true;
    const auto me = m_log.self();
    const auto self = me ? std::optional(me->id) : std::nullopt;
    const auto read = m_store.entries.forEach(query, [&](const Entry &gone) -> Result<void> {
        if (livesOnIn(gone, **current, self, m_log.now()))
            joined.append(gone);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return joined;
}

Result<History> LogHistory::of(const EntityId &id) const
{
    auto sources = sourcesOf(id);
    if (!sources)
        return std::unexpected(sources.error());
    auto joined = joinedTo(id);
    if (!joined)
        return std::unexpected(joined.error());
    sources->joined = *std::move(joined);
    return tellHistory(*sources, m_log.self());
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
        const auto sources = sourcesOf(one.entry.id());
        if (!sources)
            return std::unexpected(sources.error());
        const History told = tellHistory(*sources, m_log.self());
        const auto step = std::find_if(told.steps.crbegin(), told.steps.crend(),
                                       [](const HistoryStep &s) {
                                           return s.what == HistoryStep::What::Deleted
                                                  && s.state != HistoryStep::State::Lost;
                                       });
        if (step == told.steps.crend())
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/logbook.h"

namespace weehours {

Result<std::optional<Entry>> Logbook::find(const EntityId &id) const
{
    return m_store.entries.find(id);
}

Result<QList<Entry>> Logbook::entries(const EntryQuery &query) const
{
    return m_store.entries.list(query);
}

Result<QList<Entry>> Logbook::during(const BabyId &babyId, std::optional<Instant> from,
                                     Instant to) const
{
    EntryQuery query;
    query.babyId = babyId;
    if (from)
        query.from = from->plusMsecs(-2 * msecsPerDay);
    query.to = to;
    auto found = m_store.entries.list(query);
    if (!found || !from)
        return found;
    found->removeIf([&](const Entry &entry) {
        return entry.startedAt() < *from && entry.endedAt().value_or(entry.startedAt()) <= *from
               && !entry.isRunning();
    });
    const auto timers = running(babyId);
    if (!timers)
        return timers;
    for (const Entry &timer : *timers) {
        if (timer.startedAt() < *query.from)
            found->append(timer);
    }
    return found;
}

Result<QList<Entry>> Logbook::babies() const
{
    EntryQuery query;
    query.kind = kind::baby;
    auto babies = m_store.entries.list(query);
    if (!babies)
        return babies;
    // Ids are UUIDs of version 7, so their order is the order in which the babies were made.
    std::sort(babies->begin(), babies->end(),
              [](const Entry &a, const Entry &b) { return a.id() < b.id(); });
    return babies;
}

Result<Role> Logbook::roleFor(const BabyId &babyId) const
{
    auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby)
        return failure(codes::notFound, QStringLiteral("There is no such baby on this profile."));
    return (*baby)->role;
}

Result<std::optional<Entry>> Logbook::last(const BabyId &babyId, const QString &kindName) const
{
    EntryQuery query;
    query.babyId = babyId;
    query.kind = kindName;
    query.to = now().plusMsecs(1);
    query.limit = 1;
    auto entries = m_store.entries.list(query);
    if (!entries)
        return std::unexpected(entries.error());
    if (entries->isEmpty())
        return std::nullopt;
    return entries->constFirst();
}

Result<QList<Entry>> Logbook::running(const BabyId &babyId) const
{
    EntryQuery query;
    query.babyId = babyId;
    query.runningOnly = true;
    return m_store.entries.list(query);
}

Result<QList<Conflict>> Logbook::conflicts() const
{
    return m_store.conflicts.list();
}

Result<QList<OutboxRow>> Logbook::refused() const
{
    return m_store.outbox.rows(true);
}

Result<QList<OutboxRow>> Logbook::waiting() const
{
    auto rows = m_store.outbox.rows(false);
    if (rows) {
        rows->removeIf([](const OutboxRow &row) { return row.state == OutboxState::Failed; });
    }
    return rows;
}

} // namespace weehours

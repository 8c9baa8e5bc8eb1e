// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/logbook.h"

#include <algorithm>

namespace weehours {

namespace {

// Whether this is the change that ours lost to.
bool beat(const Event &event, const Conflict &conflict)
{
    if (event.seq <= conflict.mine.baseVersion || event.mutationId == conflict.mine.mutationId
        || (conflict.stands && event.seq > conflict.stands->version))
        return false;
    if (conflict.mine.op == Op::Delete)
        return !event.entity.deleted;
    if (conflict.stands && conflict.stands->deleted)
        return event.entity.deleted;
    return std::any_of(conflict.lost.cbegin(), conflict.lost.cend(), [&](const QString &field) {
        return event.op == Op::Create || event.changed.contains(field);
    });
}

} // namespace

Result<std::optional<Entry>> Logbook::find(const EntityId &id) const
{
    return m_store.entries.find(id);
}

Result<QList<Entry>> Logbook::entries(const EntryQuery &query) const
{
    return m_store.entries.list(query);
}

Result<EntryPage> Logbook::page(const EntryQuery &query, int examined) const
{
    return m_store.entries.page(query, examined);
}

Result<QList<Caregiver>> Logbook::caregivers(const BabyId &babyId) const
{
    return m_store.babies.caregivers(babyId);
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
    auto all = allBabies();
    if (all)
        all->removeIf([](const Entry &baby) { return baby.flag(field::archived); });
    return all;
}

Result<QList<Entry>> Logbook::allBabies() const
{
    // One by one: to look for their kind among all entries is to walk through the whole log.
    const auto rows = m_store.babies.list();
    if (!rows)
        return std::unexpected(rows.error());
    QList<Entry> babies;
    for (const BabyRow &row : *rows) {
        auto baby = find(entityIdOf(row.babyId));
        if (!baby)
            return std::unexpected(baby.error());
        if (*baby && !(*baby)->entity.deleted)
            babies.append(**std::move(baby));
    }
    // Ids are UUIDs of version 7, so their order is the order in which the babies were made.
    std::sort(babies.begin(), babies.end(),
              [](const Entry &a, const Entry &b) { return a.id() < b.id(); });
    return babies;
}

Result<Role> Logbook::roleFor(const BabyId &babyId) const
{
    auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby)
        return failure(codes::notFound, Logbook::tr("There is no such baby on this profile."));
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

Result<FeedSide> Logbook::nextSide(const BabyId &babyId) const
{
    // Between breast feeds there may be a day of bottles; what is older tells nothing.
    constexpr int looksBack = 20;
    EntryQuery query;
    query.babyId = babyId;
    query.kind = kind::feed;
    query.to = now().plusMsecs(1);
    query.limit = looksBack;
    const auto feeds = m_store.entries.list(query);
    if (!feeds)
        return std::unexpected(feeds.error());
    return weehours::nextSide(*feeds);
}

Result<QList<Entry>> Logbook::running(const BabyId &babyId) const
{
    EntryQuery query;
    query.babyId = babyId;
    query.runningOnly = true;
    return m_store.entries.list(query);
}

Result<QList<ToldConflict>> Logbook::conflicts() const
{
    const auto list = m_store.conflicts.list();
    if (!list)
        return std::unexpected(list.error());
    QList<ToldConflict> told;
    for (const Conflict &conflict : *list) {
        const auto events = m_store.journal.of(conflict.mine.entityId);
        if (!events)
            return std::unexpected(events.error());
        ToldConflict one{conflict, {}, {}};
        const auto winner = std::find_if(events->crbegin(), events->crend(),
                                         [&](const Event &event) { return beat(event, conflict); });
        if (winner != events->crend()) {
            one.winner = winner->author;
            one.wonAt = winner->entity.updatedAt;
        }
        told.append(std::move(one));
    }
    return told;
}

Result<History> Logbook::history(const EntityId &id) const
{
    const auto confirmed = m_store.entries.confirmed(id);
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
    return tellHistory({*confirmed, *events, *rows, *conflicts}, self());
}

Result<QList<DeletedEntry>> Logbook::recentlyDeleted(const std::optional<BabyId> &babyId) const
{
    EntryQuery query;
    query.babyId = babyId;
    query.deleted = true;
    const Instant oldest = now().plusMsecs(-deletedKeptMsecs);
    QList<DeletedEntry> deleted;
    const auto read = m_store.entries.forEach(query, [&](const Entry &entry) -> Result<void> {
        if (entry.entity.updatedAt >= oldest)
            deleted.append({entry, {}, entry.entity.updatedAt});
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    for (DeletedEntry &one : deleted) {
        const auto told = history(one.entry.id());
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

Result<QList<Duplicate>> Logbook::duplicates(const BabyId &babyId) const
{
    constexpr qint64 lookBack = 14 * msecsPerDay;
    const auto role = roleFor(babyId);
    if (!role)
        return std::unexpected(role.error());
    if (*role == Role::Viewer)
        return QList<Duplicate>();
    EntryQuery query;
    query.babyId = babyId;
    query.from = now().plusMsecs(-lookBack);
    const auto recent = entries(query);
    const auto kept = m_store.keptPairs.all();
    if (!recent)
        return std::unexpected(recent.error());
    if (!kept)
        return std::unexpected(kept.error());
    const auto me = self();
    return findDuplicates(*recent, *kept, me ? std::optional(me->id) : std::nullopt, now());
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person decides about changes that lost or were refused.

#include "core/logbook/logbook.h"

#include "core/protocol/schema.h"
#include "core/store/sealedcopies.h"

#include <algorithm>
#include <tuple>

namespace weehours {

namespace {

std::unexpected<Error> decidedAlready()
{
    return failure(codes::notFound, Logbook::tr("This has been dealt with already."));
}

} // namespace

Result<Entry> Logbook::useMine(const MutationId &id)
{
    return transact([&](Transaction &tx) -> Result<Entry> {
        const auto conflicts = m_store.conflicts.list();
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
        Undone what = Undone::Edit;
        Result<EntryWrite> written;
        if (found->mine.op == Op::Delete) {
            what = Undone::Delete;
            if (!entry->entity.deleted)
                written = writeDelete(tx, *entry);
        } else if (entry->entity.deleted) {
            what = Undone::Restore;
            written = writeBack(tx, *entry, lost);
        } else {
            written = writeEdit(tx, *entry, lost);
        }
        if (!written)
            return std::unexpected(written.error());
        for (const auto &done :
             {remember(tx, what, found->babyId, {*written}), m_store.conflicts.remove(tx, id)}) {
            if (!done)
                return std::unexpected(done.error());
        }
        return requireEntry(found->mine.entityId);
    });
}

Result<void> Logbook::dismissConflict(const MutationId &id)
{
    return transact([&](Transaction &tx) { return m_store.conflicts.remove(tx, id); });
}

Result<Entry> Logbook::mergeDuplicates(const EntityId &preferred, const EntityId &other)
{
    return transact([&](Transaction &tx) -> Result<Entry> {
        const auto one = requireStanding(preferred);
        const auto two = requireStanding(other);
        if (!one)
            return one;
        if (!two)
            return two;
        if (preferred == other || one->kind() != two->kind()
            || one->entity.babyId != two->entity.babyId) {
            return failure(codes::invalidEntity,
                           Logbook::tr("Only two entries of the same kind and baby can become "
                                       "one."));
        }
        auto writes = writeOne(tx, *one, *two);
        if (!writes)
            return std::unexpected(writes.error());
        const EntityId stays = writes->constFirst().id;
        if (auto kept = remember(tx, Undone::Merge, one->entity.babyId, *std::move(writes)); !kept)
            return std::unexpected(kept.error());
        return requireEntry(stays);
    });
}

Result<QList<EntryWrite>> Logbook::writeOne(Transaction &tx, const Entry &preferred,
                                            const Entry &other)
{
    const bool staysOne = preferred.id() < other.id();
    const Entry &stays = staysOne ? preferred : other;
    const Entry &goes = staysOne ? other : preferred;
    QJsonObject fields = unitedFields(preferred.kind(), preferred.entity.data, other.entity.data);
    for (const QString &field : stays.entity.data.keys()) {
        if (!fields.contains(field))
            fields.insert(field, QJsonValue::Null);
    }
    const auto edited = writeEdit(tx, stays, fields);
    if (!edited)
        return std::unexpected(edited.error());
    // Nobody said that it never was, only that it is in the other one as far as it was seen
    // here: so whatever somebody else did to it since is the later word.
    const auto removed = writeDelete(tx, goes, goes.entity.updatedAt);
    if (!removed)
        return std::unexpected(removed.error());
    return QList<EntryWrite>{*edited, *removed};
}

Result<QList<Entry>> Logbook::uniteTimers(const BabyId &babyId)
{
    constexpr qint64 forgotten = 12 * msecsPerHour;
    const auto role = roleFor(babyId);
    auto timers = running(babyId);
    if (!role)
        return std::unexpected(role.error());
    if (!timers)
        return timers;
    if (*role == Role::Viewer || timers->size() < 2)
        return QList<Entry>();
    return transact([&](Transaction &tx) -> Result<QList<Entry>> {
        timers = running(babyId);
        if (!timers)
            return timers;
        std::ranges::sort(*timers, {}, [](const Entry &timer) {
            return std::tuple(timer.kind(), timer.startedAt(), timer.id());
        });
        QList<Entry> united;
        for (qsizetype i = 0; i + 1 < timers->size(); ++i) {
            const Entry &first = timers->at(i);
            const Entry &next = timers->at(i + 1);
            if (first.kind() != next.kind()
                || next.startedAt().msecs - first.startedAt().msecs > forgotten)
                continue;
            const auto writes = writeOne(tx, first, next);
            if (!writes)
                return std::unexpected(writes.error());
            const auto stays = requireEntry(writes->constFirst().id);
            if (!stays)
                return std::unexpected(stays.error());
            // A third is united with what the first two have become.
            (*timers)[i + 1] = *stays;
            united.removeIf([&](const Entry &one) { return one.kind() == stays->kind(); });
            united.append(*stays);
        }
        return united;
    });
}

Result<void> Logbook::keepBoth(const EntityId &one, const EntityId &other)
{
    return transact([&](Transaction &tx) -> Result<void> {
        const auto entry = requireEntry(one);
        if (!entry)
            return std::unexpected(entry.error());
        if (const auto second = requireEntry(other); !second)
            return std::unexpected(second.error());
        return m_store.keptPairs.add(tx, entry->entity.babyId, entryPair(one, other));
    });
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

Result<void> Logbook::forgetBaby(const BabyId &id)
{
    return transact([&](Transaction &tx) -> Result<void> {
        const auto baby = m_store.babies.find(id);
        const auto unsent = m_store.outbox.counts(id);
        if (!baby)
            return std::unexpected(baby.error());
        if (!unsent)
            return std::unexpected(unsent.error());
        if (!*baby)
            return {};
        if ((*baby)->access != Access::Revoked || unsent->failed + unsent->waiting > 0) {
            return failure(
                codes::invalidEntity,
                Logbook::tr("What was not sent is still kept: copy or discard it first."));
        }
        for (const SealedCopy &copy : SealedCopies(m_store).list()) {
            if (copy.babyId != id)
                continue;
            if (const auto gone = SealedCopies::remove(copy); !gone)
                return gone;
        }
        return m_store.babies.remove(tx, id);
    });
}

Result<Entry> Logbook::bringBack(const BabyId &id)
{
    const auto copy = SealedCopies(m_store).find(id);
    if (!copy)
        return failure(codes::notFound, Logbook::tr("No log of this baby was set aside here."));
    const auto entities = SealedCopies::read(*copy);
    if (!entities)
        return std::unexpected(entities.error());
    const BabyId made = m_ids.next<BabyId>();
    auto back = transact([&](Transaction &tx) -> Result<Entry> {
        if (auto put = m_store.babies.put(tx, made, Role::Owner, Access::Local); !put)
            return std::unexpected(put.error());
        const bool hasBaby = !entities->isEmpty()
                             && entities->constFirst().entityType == kind::baby;
        Entity baby;
        baby.entityType = kind::baby;
        baby.entityId = entityIdOf(made);
        baby.babyId = made;
        const QJsonObject named{{QStringLiteral("name"), copy->name}};
        const auto begun = write(tx, baby, Op::Create,
                                 hasBaby ? entities->constFirst().data : named);
        if (!begun)
            return std::unexpected(begun.error());
        for (const Entity &entity : entities->mid(hasBaby ? 1 : 0)) {
            Entity entry;
            entry.entityType = entity.entityType;
            entry.entityId = m_ids.next<EntityId>();
            entry.babyId = made;
            if (auto written = write(tx, entry, Op::Create, entity.data); !written)
                return std::unexpected(written.error());
        }
        // What was not sent is in the copy, too, and here once more: kept twice, one would be
        // refused for ever.
        const auto refused = m_store.outbox.rows(true);
        if (!refused)
            return std::unexpected(refused.error());
        for (const OutboxRow &row : *refused) {
            const bool isBack = row.babyId == id
                                && (row.mutation.op == Op::Delete
                                    || std::ranges::any_of(*entities, [&](const Entity &entity) {
                                           return entity.entityId == row.mutation.entityId;
                                       }));
            if (!isBack)
                continue;
            if (auto gone = m_store.outbox.remove(tx, row.mutation.mutationId); !gone)
                return std::unexpected(gone.error());
        }
        // What tells that the old one is gone goes as well, unless something of it is still kept.
        const auto old = m_store.babies.find(id);
        const auto unsent = m_store.outbox.counts(id);
        if (old && *old && (*old)->access == Access::Revoked && unsent
            && unsent->failed + unsent->waiting == 0) {
            if (auto gone = m_store.babies.remove(tx, id); !gone)
                return std::unexpected(gone.error());
        }
        return requireEntry(baby.entityId);
    });
    if (back) {
        // One that cannot be removed now goes when its time is over.
        (void)SealedCopies::remove(*copy);
    }
    return back;
}

Result<void> Logbook::keepHere(const BabyId &id)
{
    return transact([&](Transaction &tx) -> Result<void> {
        return m_store.babies.setKeptHere(tx, id, true);
    });
}

bool Logbook::isKeptHere(const BabyId &id) const
{
    return m_store.babies.isKeptHere(id);
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/endedaccess.h"

#include "core/logbook/logwriter.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"
#include "core/store/sealedcopies.h"

#include <algorithm>

namespace weehours {

Result<void> EndedAccess::forget(const BabyId &id)
{
    return m_writer.transact([&](Transaction &tx) -> Result<void> {
        const auto baby = m_store.babies.find(id);
        const auto unsent = m_store.outbox.counts(id);
        if (!baby)
            return std::unexpected(baby.error());
        if (!unsent)
            return std::unexpected(unsent.error());
        if (!*baby)
            return {};
        if ((*baby)->access != Access::Revoked || unsent->failed + unsent->waiting > 0) {
            return failure(codes::invalidEntity, {Sentence::UnsentIsKept});
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

Result<Entry> EndedAccess::bringBack(const BabyId &id)
{
    const auto copy = SealedCopies(m_store).find(id);
    if (!copy)
        return failure(codes::notFound, {Sentence::NothingSetAside});
    const auto entities = SealedCopies::read(*copy);
    if (!entities)
        return std::unexpected(entities.error());
    const BabyId made = m_writer.newId<BabyId>();
    auto back = m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        if (auto put = m_store.babies.put(tx, made, Role::Owner, Access::Local); !put)
            return std::unexpected(put.error());
        const bool hasBaby = !entities->isEmpty()
                             && entities->constFirst().entityType == kind::baby;
        Entity baby;
        baby.entityType = kind::baby;
        baby.entityId = entityIdOf(made);
        baby.babyId = made;
        const QJsonObject named{{QStringLiteral("name"), copy->name}};
        const auto begun = m_writer.write(tx, baby, Op::Create,
                                          hasBaby ? entities->constFirst().data : named);
        if (!begun)
            return std::unexpected(begun.error());
        for (const Entity &entity : entities->mid(hasBaby ? 1 : 0)) {
            Entity entry;
            entry.entityType = entity.entityType;
            entry.entityId = m_writer.newId<EntityId>();
            entry.babyId = made;
            if (auto written = m_writer.write(tx, entry, Op::Create, entity.data); !written)
                return std::unexpected(written.error());
        }
        // The copy includes unsent changes. Restored twice, one of them would be refused for good.
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
        // The notice about the old baby is removed as well, unless unsent changes of it are still
        // kept.
        const auto old = m_store.babies.find(id);
        const auto unsent = m_store.outbox.counts(id);
        if (old && *old && (*old)->access == Access::Revoked && unsent
            && unsent->failed + unsent->waiting == 0) {
            if (auto gone = m_store.babies.remove(tx, id); !gone)
                return std::unexpected(gone.error());
        }
        return m_writer.require(baby.entityId);
    });
    if (back) {
        // If it cannot be removed now, it is when it expires.
        (void)SealedCopies::remove(*copy);
    }
    return back;
}

Result<void> EndedAccess::keepHere(const BabyId &id)
{
    return m_writer.transact([&](Transaction &tx) -> Result<void> {
        return m_store.babies.setKeptHere(tx, id, true);
    });
}

bool EndedAccess::isKeptHere(const BabyId &id) const
{
    return m_store.babies.isKeptHere(id);
}

} // namespace weehours

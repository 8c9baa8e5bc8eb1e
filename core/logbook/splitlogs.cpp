// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/splitlogs.h"

#include "core/logbook/logreader.h"
#include "core/logbook/logwriter.h"
#include "core/protocol/sentence.h"

#include <algorithm>

namespace weehours {

namespace {

QString comparableName(const Entry &baby)
{
    return baby.text(field::name)
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .toCaseFolded();
}

bool mayBeOneBaby(const Entry &one, const Entry &two)
{
    const QString first = one.text(field::birthDate);
    const QString second = two.text(field::birthDate);
    return comparableName(one) == comparableName(two)
           && (first.isEmpty() || second.isEmpty() || first == second);
}

} // namespace

Result<QList<TwoLogs>> SplitLogs::find() const
{
    const auto all = m_log.babies();
    const auto kept = m_store.keptPairs.all();
    if (!all)
        return std::unexpected(all.error());
    if (!kept)
        return std::unexpected(kept.error());
    QList<Entry> own;
    QList<Entry> shared;
    for (const Entry &baby : *all) {
        const auto row = m_store.babies.find(baby.entity.babyId);
        const auto caregivers = m_store.babies.caregivers(baby.entity.babyId);
        if (!row)
            return std::unexpected(row.error());
        if (!caregivers)
            return std::unexpected(caregivers.error());
        if (!*row)
            continue;
        const bool isShared = (*row)->access == Access::Shared && caregivers->size() > 1;
        if (isShared && (*row)->role != Role::Viewer && m_log.isAllHere(baby.entity.babyId))
            shared.append(baby);
        else if (!isShared && (*row)->role == Role::Owner && (*row)->access != Access::Revoked)
            own.append(baby);
    }
    QList<TwoLogs> found;
    for (const Entry &mine : std::as_const(own)) {
        for (const Entry &theirs : std::as_const(shared)) {
            if (!mayBeOneBaby(mine, theirs) || kept->contains(entryPair(mine.id(), theirs.id())))
                continue;
            EntryQuery query;
            query.babyId = mine.entity.babyId;
            int entries = 0;
            const auto counted = m_store.entries.forEach(query, [&](const Entry &) -> Result<void> {
                ++entries;
                return {};
            });
            if (!counted)
                return std::unexpected(counted.error());
            found.append({mine, theirs, entries});
        }
    }
    return found;
}

Result<int> SplitLogs::join(const BabyId &own, const BabyId &shared)
{
    return m_writer.transact([&](Transaction &tx) -> Result<int> {
        const auto mine = m_writer.requireStanding(entityIdOf(own));
        const auto theirs = m_writer.requireStanding(entityIdOf(shared));
        if (!mine)
            return std::unexpected(mine.error());
        if (!theirs)
            return std::unexpected(theirs.error());
        if (own == shared)
            return failure(codes::invalidEntity, {Sentence::OneLogAlready});
        if (const auto writable = m_writer.requireWritable(shared); !writable)
            return std::unexpected(writable.error());
        QList<Entry> entries;
        EntryQuery query;
        query.babyId = own;
        const auto read = m_store.entries.forEach(query, [&](const Entry &entry) -> Result<void> {
            if (const KindSpec *spec = findKind(entry.kind()); spec && spec->isLogEntry)
                entries.append(entry);
            return {};
        });
        if (!read)
            return std::unexpected(read.error());
        QList<EntryWrite> writes;
        for (const Entry &entry : std::as_const(entries)) {
            Entity copy;
            copy.entityType = entry.kind();
            copy.entityId = m_writer.newId<EntityId>();
            copy.babyId = shared;
            const auto written = m_writer.write(tx, copy, Op::Create, entry.entity.data);
            if (!written)
                return std::unexpected(written.error());
            writes.append(*written);
        }
        // Nothing is lost: the own log is archived with all its entries.
        const auto archived = m_writer.edit(tx, *mine, {{field::archived, true}});
        if (!archived)
            return std::unexpected(archived.error());
        writes.append(*archived);
        if (const auto kept = m_writer.remember(tx, Undone::Join, shared, writes); !kept)
            return std::unexpected(kept.error());
        return static_cast<int>(entries.size());
    });
}

} // namespace weehours

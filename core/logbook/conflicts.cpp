// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/conflicts.h"

#include "core/logbook/logwriter.h"

#include <QMap>

#include <algorithm>

namespace weehours {

namespace {

// Whether this event is the change that ours lost to.
bool beat(const Event &event, const Conflict &conflict)
{
    if (event.seq <= conflict.mine.baseVersion || event.mutationId == conflict.mine.mutationId
        || (conflict.current && event.seq > conflict.current->version))
        return false;
    if (conflict.mine.op == Op::Delete)
        return !event.entity.deleted;
    if (conflict.current && conflict.current->deleted)
        return event.entity.deleted;
    return std::any_of(conflict.lost.cbegin(), conflict.lost.cend(), [&](const QString &field) {
        return event.op == Op::Create || event.changed.contains(field);
    });
}

} // namespace

Result<QList<ToldConflict>> Conflicts::list() const
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

Result<EntryWrite> Conflicts::write(Transaction &tx, const Conflict &conflict, Undone &what)
{
    const auto entry = m_writer.require(conflict.mine.entityId);
    if (!entry)
        return std::unexpected(entry.error());
    QJsonObject lost;
    for (const QString &field : conflict.lost) {
        if (conflict.mine.payload.contains(field))
            lost.insert(field, conflict.mine.payload.value(field));
        else if (conflict.mine.op == Op::Create)
            lost.insert(field, QJsonValue::Null);
    }
    what = Undone::Edit;
    Result<EntryWrite> written;
    if (conflict.mine.op == Op::Delete) {
        what = Undone::Delete;
        if (!entry->entity.deleted)
            written = m_writer.remove(tx, *entry);
    } else if (entry->entity.deleted) {
        what = Undone::Restore;
        written = m_writer.bringBack(tx, *entry, lost);
    } else {
        written = m_writer.edit(tx, *entry, lost);
    }
    if (!written)
        return written;
    if (const auto removed = m_store.conflicts.remove(tx, conflict.mine.mutationId); !removed)
        return std::unexpected(removed.error());
    return written;
}

Result<Entry> Conflicts::useMine(const MutationId &id)
{
    return m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        const auto conflicts = m_store.conflicts.list();
        if (!conflicts)
            return std::unexpected(conflicts.error());
        const auto found = std::find_if(conflicts->cbegin(), conflicts->cend(),
                                        [&](const Conflict &c) { return c.mine.mutationId == id; });
        if (found == conflicts->cend())
            return decidedAlready();
        Undone what = Undone::Edit;
        const auto written = write(tx, *found, what);
        if (!written)
            return std::unexpected(written.error());
        if (const auto done = m_writer.remember(tx, what, found->babyId, {*written}); !done)
            return std::unexpected(done.error());
        return m_writer.require(found->mine.entityId);
    });
}

Result<void> Conflicts::useAllMine()
{
    return m_writer.transact([&](Transaction &tx) -> Result<void> {
        const auto conflicts = m_store.conflicts.list();
        if (!conflicts)
            return std::unexpected(conflicts.error());
        QMap<BabyId, QList<EntryWrite>> writes;
        EntityId act;
        // Oldest first: of two changes of one field, the later one is wanted.
        for (auto each = conflicts->crbegin(); each != conflicts->crend(); ++each) {
            Undone what = Undone::Edit;
            auto written = write(tx, *each, what);
            if (!written)
                return std::unexpected(written.error());
            if (act.isNull())
                act = written->id;
            written->act = act;
            writes[each->babyId].append(*written);
        }
        for (auto each = writes.cbegin(); each != writes.cend(); ++each) {
            if (const auto done = m_writer.remember(tx, Undone::Edit, each.key(), each.value());
                !done)
                return done;
        }
        return {};
    });
}

Result<void> Conflicts::dismiss(const MutationId &id)
{
    return m_writer.transact([&](Transaction &tx) { return m_store.conflicts.remove(tx, id); });
}

Result<void> Conflicts::dismissAll()
{
    return m_writer.transact([&](Transaction &tx) -> Result<void> {
        const auto conflicts = m_store.conflicts.list();
        if (!conflicts)
            return std::unexpected(conflicts.error());
        for (const Conflict &each : *conflicts) {
            if (const auto done = m_store.conflicts.remove(tx, each.mine.mutationId); !done)
                return done;
        }
        return {};
    });
}

} // namespace weehours

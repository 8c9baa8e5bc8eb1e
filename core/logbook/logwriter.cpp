// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/logwriter.h"

#include "core/logbook/logreader.h"
#include "core/protocol/fields.h"
#include "core/protocol/sentence.h"
#include "core/protocol/validation.h"

#include <algorithm>

namespace weehours {

namespace {

constexpr QLatin1StringView archivedField("archived");

std::unexpected<Error> notFound()
{
    return failure(codes::notFound, {Sentence::NoSuchEntry});
}

// Tabs come with pasted text and mean a space; the protocol forbids control characters.
QJsonObject withoutTabs(QJsonObject fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value().isString())
            it.value() = it.value().toString().replace(u'\t', u' ');
    }
    return fields;
}

} // namespace

std::unexpected<Error> decidedAlready()
{
    return failure(codes::notFound, {Sentence::DecidedAlready});
}

LogWriter::LogWriter(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids,
                     const LogReader &log)
    : m_store(store), m_feed(feed), m_ids(ids), m_trace(store, clock), m_log(log)
{
}

Result<Entry> LogWriter::require(const EntityId &id) const
{
    auto entry = m_store.entries.find(id);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return notFound();
    return **entry;
}

Result<Entry> LogWriter::requireStanding(const EntityId &id) const
{
    auto entry = require(id);
    if (entry && entry->entity.deleted) {
        return failure(codes::notFound, {Sentence::EntryDeleted});
    }
    return entry;
}

Result<void> LogWriter::requireWritable(const BabyId &babyId) const
{
    auto baby = m_store.babies.find(babyId);
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby || (*baby)->access == Access::Revoked)
        return failure(codes::notFound, {Sentence::NoSuchBaby});
    if ((*baby)->role == Role::Viewer) {
        return failure(codes::readOnly, {Sentence::LogIsReadOnly});
    }
    return {};
}

Result<QJsonObject> LogWriter::fitting(const KindSpec &spec, const QJsonObject &fields) const
{
    auto normalized = normalizeFields(spec, withoutTabs(fields), m_log.now());
    if (!normalized)
        return std::unexpected(normalized.error());
    QJsonObject data = withoutNulls(*normalized);
    if (auto fits = checkEntity(spec, data); !fits)
        return std::unexpected(fits.error());
    return data;
}

Result<EntryWrite> LogWriter::edit(Transaction &tx, const Entry &entry, const QJsonObject &fields)
{
    const KindSpec *spec = findKind(entry.kind());
    if (!spec) {
        return failure(codes::invalidEntity, {Sentence::EntryOfNewerVersion});
    }
    if (auto writable = requireWritable(entry.entity.babyId); !writable)
        return std::unexpected(writable.error());
    auto normalized = normalizeFields(*spec, withoutTabs(fields), m_log.now());
    if (!normalized)
        return std::unexpected(normalized.error());
    QJsonObject payload;
    QJsonObject data = entry.entity.data;
    for (auto it = normalized->constBegin(); it != normalized->constEnd(); ++it) {
        if (fieldValue(data, it.key()) == it.value())
            continue;
        payload.insert(it.key(), it.value());
        data.insert(it.key(), it.value());
    }
    if (payload.isEmpty())
        return EntryWrite{entry.id(), entry.kind()};
    if (auto fits = checkEntity(*spec, withoutNulls(data)); !fits)
        return std::unexpected(fits.error());
    if (payload.contains(archivedField)) {
        if (auto role = m_log.roleFor(entry.entity.babyId); role && *role != Role::Owner) {
            return failure(codes::ownerOnly, {Sentence::OwnersArchive});
        }
    }
    return write(tx, entry.entity, Op::Update, payload);
}

Result<EntryWrite> LogWriter::remove(Transaction &tx, const Entry &entry, std::optional<Instant> at)
{
    if (auto writable = requireWritable(entry.entity.babyId); !writable)
        return std::unexpected(writable.error());
    if (entry.kind() == kind::baby) {
        if (auto role = m_log.roleFor(entry.entity.babyId); role && *role != Role::Owner)
            return failure(codes::ownerOnly, {Sentence::OwnersDelete});
    }
    const auto confirmed = m_store.confirmed.find(entry.id());
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (*confirmed || entry.state != EntryState::Refused)
        return write(tx, entry.entity, Op::Delete, {}, at);
    // The server never had it, so nothing needs to be sent; its refused changes are removed.
    const auto rows = m_store.outbox.rowsOf(entry.id());
    if (!rows)
        return std::unexpected(rows.error());
    for (const OutboxRow &row : *rows) {
        if (auto gone = m_store.outbox.remove(tx, row.mutation.mutationId); !gone)
            return std::unexpected(gone.error());
    }
    if (auto shown = m_store.entries.refresh(tx, entry.id(), true, m_log.self()); !shown)
        return std::unexpected(shown.error());
    return EntryWrite{entry.id(), entry.kind(), true, false, entry.entity.data, {}};
}

Result<EntryWrite> LogWriter::bringBack(Transaction &tx, const Entry &entry,
                                        const QJsonObject &fields)
{
    if (auto writable = requireWritable(entry.entity.babyId); !writable)
        return std::unexpected(writable.error());
    QJsonObject data = entry.entity.data.isEmpty() ? lastKnown(entry.id()) : entry.entity.data;
    setFields(data, fields);
    data = withoutNulls(data);
    const KindSpec *spec = findKind(entry.kind());
    if (!spec || !checkEntity(*spec, data)) {
        return failure(codes::notFound, {Sentence::EntryForgotten});
    }
    return write(tx, entry.entity, Op::Create, data);
}

Result<EntryWrite> LogWriter::write(Transaction &tx, const Entity &target, Op op,
                                    const QJsonObject &payload, std::optional<Instant> at)
{
    auto state = m_store.entries.read(target.entityId);
    if (!state)
        return std::unexpected(state.error());
    return write(tx, *state, target, op, payload, at);
}

Result<EntryWrite> LogWriter::write(Transaction &tx, EntityState &state, const Entity &target,
                                    Op op, const QJsonObject &payload, std::optional<Instant> at)
{
    Mutation mutation;
    mutation.mutationId = m_ids.next<MutationId>();
    mutation.entityType = target.entityType;
    mutation.entityId = target.entityId;
    mutation.op = op;
    mutation.baseVersion = target.version;
    // Later than everything seen of this entity: a slow clock must not make an edit lose to the
    // very state that it is based on.
    mutation.updatedAt = qMax(at.value_or(m_log.now()), target.updatedAt.plusMsecs(1));
    mutation.payload = payload;
    if (auto noted = m_trace.note(tx); !noted)
        return std::unexpected(noted.error());
    if (auto mended = m_store.mending.takeIn(tx, state, mutation, target); !mended)
        return std::unexpected(mended.error());
    const auto position = m_store.outbox.append(tx, target.babyId, mutation);
    if (!position)
        return std::unexpected(position.error());
    OutboxRow waits;
    waits.position = *position;
    waits.babyId = target.babyId;
    waits.mutation = mutation;
    state.waiting.append(std::move(waits));
    if (auto shown = m_store.entries.show(state, true, m_log.self()); !shown)
        return std::unexpected(shown.error());
    EntityState *const one = &state;
    if (auto put = m_store.entries.write(tx, {&one, 1}); !put)
        return std::unexpected(put.error());

    // Includes the refused changes that were merged into it.
    const QJsonObject &fields = mutation.op == op ? mutation.payload : payload;
    EntryWrite written{target.entityId,  target.entityType, op != Op::Create,
                       op != Op::Delete, target.data,       fields};
    switch (op) {
    case Op::Create: written.before = {}; break;
    case Op::Delete: written.after = {}; break;
    case Op::Update:
        written.before = {};
        for (const QString &field : fields.keys())
            written.before.insert(field, fieldValue(target.data, field));
        break;
    }
    return written;
}

Result<void> LogWriter::remember(Transaction &tx, Undone what, const BabyId &babyId,
                                 QList<EntryWrite> writes)
{
    const bool isEmpty = std::all_of(writes.cbegin(), writes.cend(), [](const EntryWrite &write) {
        return write.wasThere == write.isThere && write.after.isEmpty();
    });
    if (isEmpty)
        return {};
    return m_store.undo.add(tx, {0, babyId, what, std::move(writes), m_log.now()});
}

QJsonObject LogWriter::lastKnown(const EntityId &id) const
{
    const QList<Event> events = m_store.journal.of(id).value_or(QList<Event>());
    const auto full = std::find_if(events.crbegin(), events.crend(),
                                   [](const Event &event) { return !event.entity.deleted; });
    return full == events.crend() ? QJsonObject() : full->entity.data;
}

} // namespace weehours

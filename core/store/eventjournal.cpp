// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventjournal.h"

#include <QJsonDocument>

namespace weehours {

Result<void> EventJournal::add(Transaction &tx, const QList<Event> &events)
{
    QList<QVariantList> rows;
    rows.reserve(events.size());
    for (const Event &event : events) {
        const Entity &entity = event.entity;
        rows.append(QVariantList{entity.entityId.uuid(), event.seq, entity.babyId.uuid(),
                                 entity.entityType, QString(toText(event.op)),
                                 bound(event.changed.join(u' ')),
                                 event.mutationId ? QVariant(event.mutationId->uuid()) : QVariant(),
                                 event.author.id.uuid(), bound(event.author.name), event.at.msecs,
                                 entity.updatedAt.msecs, entity.deleted ? 1 : 0, entity.data});
    }
    const auto put = tx.insert(
        QStringLiteral("INSERT OR REPLACE INTO journal (entity_id, seq, baby_id, entity_type, op, "
                       "changed, mutation_id, author_id, author_name, at, updated_at, deleted, "
                       "data)"),
        {}, rows);
    if (!put)
        return std::unexpected(put.error());
    return {};
}

Result<void> EventJournal::replace(Transaction &tx, const EntityId &id, const QList<Event> &events)
{
    // Events older than the server's first were trimmed there, and remain valid here.
    const qint64 first = events.isEmpty() ? 0 : events.constFirst().seq;
    if (const auto gone = done(
            tx.run(QStringLiteral("DELETE FROM journal WHERE entity_id = ? AND seq >= ?"),
                   {id.toString(), first}));
        !gone)
        return gone;
    return add(tx, events);
}

Result<QList<Event>> EventJournal::of(const EntityId &id) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT seq, baby_id, entity_type, op, changed, mutation_id, author_id, "
                       "author_name, at, updated_at, deleted, data FROM journal "
                       "WHERE entity_id = ? ORDER BY seq"),
        {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    QList<Event> events;
    while (query->next()) {
        Event event;
        event.seq = query->value(0).toLongLong();
        event.entity.entityId = id;
        event.entity.babyId = query->id<BabyId>(1);
        event.entity.entityType = query->value(2).toString();
        event.entity.version = event.seq;
        event.op = opFromText(query->value(3).toString()).value_or(Op::Update);
        event.changed = query->value(4).toString().split(u' ', Qt::SkipEmptyParts);
        event.mutationId = MutationId::parse(query->value(5).toString());
        event.author = {query->id<UserId>(6), query->value(7).toString()};
        event.at = Instant{query->value(8).toLongLong()};
        event.entity.updatedAt = Instant{query->value(9).toLongLong()};
        event.entity.deleted = query->value(10).toBool();
        event.entity.data = QJsonDocument::fromJson(query->value(11).toString().toUtf8()).object();
        events.append(std::move(event));
    }
    return events;
}

Result<void> EventJournal::trim(Transaction &tx, Instant before)
{
    return done(tx.run(QStringLiteral("DELETE FROM journal WHERE at < ?"), {before.msecs}));
}

} // namespace weehours

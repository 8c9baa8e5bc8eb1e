// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entrystore.h"

#include "core/protocol/entitydigest.h"
#include "core/protocol/schema.h"
#include "core/store/babystore.h"
#include "core/store/entryrows.h"
#include "core/store/fieldtimes.h"

#include <QJsonDocument>

namespace weehours {

namespace {

// The change log is read within moments by whoever follows it; a follower that is further behind
// reads everything anew. Checked every so many rows, so that trimming costs nothing.
constexpr qint64 keptChanges = 20000;
constexpr qint64 trimEvery = 4096;

QVariantList entityValues(const Entity &entity)
{
    return {entity.entityId.toString(),
            entity.babyId.toString(),
            entity.entityType,
            entity.version,
            entity.updatedAt.msecs,
            entity.deleted ? 1 : 0,
            entity.createdBy ? QVariant(entity.createdBy->id.toString()) : QVariant(),
            entity.createdBy ? QVariant(entity.createdBy->name) : QVariant(),
            QString::fromUtf8(QJsonDocument(entity.data).toJson(QJsonDocument::Compact))};
}

void setFields(QJsonObject &data, const QJsonObject &payload)
{
    for (auto it = payload.constBegin(); it != payload.constEnd(); ++it) {
        if (it.value().isNull())
            data.remove(it.key());
        else
            data.insert(it.key(), it.value());
    }
}

// Lays waiting changes over what the server confirmed. A refused change shows only where there is
// nothing confirmed to fall back to: an entry must not vanish because a server refused it.
std::optional<Entry> overlay(const std::optional<Entity> &confirmed, const QList<OutboxRow> &rows)
{
    if (!confirmed && rows.isEmpty())
        return std::nullopt;
    Entry shown;
    shown.state = EntryState::Confirmed;
    if (confirmed) {
        shown.entity = *confirmed;
        // What the server may have lost is no version that a change could build on.
        shown.entity.version = qMax(qint64(0), confirmed->version);
    }
    for (const OutboxRow &row : rows) {
        const bool failed = row.state == OutboxState::Failed;
        if (!failed)
            shown.state = EntryState::Waiting;
        else if (shown.state == EntryState::Confirmed)
            shown.state = EntryState::Refused;
        if (failed && confirmed)
            continue;
        Entity &entity = shown.entity;
        entity.entityId = row.mutation.entityId;
        entity.babyId = row.babyId;
        entity.entityType = row.mutation.entityType;
        // A change that waits may be older than what came from others meanwhile.
        entity.updatedAt = qMax(entity.updatedAt, row.mutation.updatedAt);
        entity.deleted = row.mutation.op == Op::Delete;
        if (row.mutation.op == Op::Create)
            entity.data = {};
        setFields(entity.data, row.mutation.payload);
    }
    return shown;
}

} // namespace

Result<std::optional<Entry>> EntryStore::find(const EntityId &id) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT %1, state FROM entries WHERE entity_id = ?").arg(entityColumns),
        {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return readEntry(*query);
}

Result<QList<EntityId>> EntryStore::idsEndingWith(const QString &text) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT entity_id FROM entries WHERE substr(entity_id, -?) = ?"),
        {text.size(), text});
    if (!query)
        return std::unexpected(query.error());
    QList<EntityId> ids;
    while (query->next())
        ids.append(EntityId(QUuid::fromString(query->value(0).toString())));
    return ids;
}

Result<std::optional<Entity>> EntryStore::confirmed(const EntityId &id) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT %1 FROM confirmed WHERE entity_id = ?").arg(entityColumns),
        {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return readEntity(*query);
}

Result<void> EntryStore::confirm(Transaction &tx, const Entity &entity)
{
    const auto held = confirmed(entity.entityId);
    if (!held)
        return std::unexpected(held.error());
    if (*held && (*held)->version >= entity.version)
        return {};
    Entity next = entity;
    if (next.deleted && *held)
        next.data = (*held)->data;
    QJsonObject times;
    if (*held) {
        const auto known = fieldTimes(entity.entityId);
        if (!known)
            return std::unexpected(known.error());
        times = nextFieldTimes(next, **held, *known);
    }
    return hold(tx, next, times);
}

Result<void> EntryStore::hold(Transaction &tx, const Entity &entity, const QJsonObject &times)
{
    QVariantList values = entityValues(entity);
    values << QString::fromUtf8(QJsonDocument(times).toJson(QJsonDocument::Compact));
    auto put = tx.run(
        QStringLiteral("INSERT INTO confirmed (%1, field_times) VALUES (?,?,?,?,?,?,?,?,?,?) "
                       "ON CONFLICT (entity_id) DO UPDATE SET version = excluded.version, "
                       "updated_at = excluded.updated_at, deleted = excluded.deleted, "
                       "creator_id = excluded.creator_id, creator_name = excluded.creator_name, "
                       "data = excluded.data, field_times = excluded.field_times")
            .arg(entityColumns),
        values);
    if (!put)
        return std::unexpected(put.error());
    return refresh(tx, entity.entityId, false);
}

Result<void> EntryStore::refresh(Transaction &tx, const EntityId &id, bool local,
                                 const std::optional<Person> &author)
{
    const auto before = find(id);
    const auto base = confirmed(id);
    const auto rows = m_outbox.rowsOf(id);
    if (!before)
        return std::unexpected(before.error());
    if (!base)
        return std::unexpected(base.error());
    if (!rows)
        return std::unexpected(rows.error());

    std::optional<Entry> now = overlay(*base, *rows);
    if (now && !*base && now->state == EntryState::Refused) {
        const auto gone = isRevoked(now->entity.babyId);
        if (!gone)
            return std::unexpected(gone.error());
        if (*gone)
            now.reset();
    }
    const bool was = *before && !(*before)->entity.deleted;
    if (!now) {
        if (!*before)
            return {};
        auto gone = tx.run(QStringLiteral("DELETE FROM entries WHERE entity_id = ?"),
                           {id.toString()});
        if (!gone)
            return std::unexpected(gone.error());
        return was ? log(tx, (*before)->entity, Change::What::Removed, local) : Result<void>{};
    }
    if (!*base)
        now->entity.createdBy = *before ? (*before)->entity.createdBy : author;
    if (*before && **before == *now)
        return {};

    QVariantList values = entityValues(now->entity);
    values << static_cast<int>(now->state) << now->startedAt().msecs << (now->isRunning() ? 1 : 0);
    auto put = tx.run(
        QStringLiteral("INSERT OR REPLACE INTO entries (%1, state, started_at, running) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
            .arg(entityColumns),
        values);
    if (!put)
        return std::unexpected(put.error());
    if (now->kind() == kind::baby && now->has(QLatin1StringView("name"))) {
        auto named = tx.run(QStringLiteral("UPDATE babies SET name = ? WHERE baby_id = ?"),
                            {now->text(QLatin1StringView("name")), now->entity.babyId.toString()});
        if (!named)
            return std::unexpected(named.error());
    }

    const bool is = !now->entity.deleted;
    if (!was && !is)
        return {};
    Change::What what = Change::What::Confirmed;
    if (!was)
        what = Change::What::Inserted;
    else if (!is)
        what = Change::What::Removed;
    else if ((*before)->entity.data != now->entity.data)
        what = Change::What::Updated;
    return log(tx, now->entity, what, local);
}

Result<bool> EntryStore::isRevoked(const BabyId &babyId) const
{
    auto query = m_database.run(QStringLiteral("SELECT access FROM babies WHERE baby_id = ?"),
                                {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    return query->next() && query->value(0).toInt() == static_cast<int>(Access::Revoked);
}

Result<void> EntryStore::forgetDeleted(Transaction &tx, Instant before)
{
    auto query = m_database.run(
        QStringLiteral("SELECT entity_id FROM confirmed "
                       "WHERE deleted = 1 AND data <> '{}' AND updated_at < ?"),
        {before.msecs});
    if (!query)
        return std::unexpected(query.error());
    QStringList ids;
    while (query->next())
        ids.append(query->value(0).toString());
    for (const QString &id : std::as_const(ids)) {
        // A change of ours that waits shows what it writes; only the rest is forgotten.
        for (const char *sql : {"UPDATE confirmed SET data = '{}' WHERE entity_id = ?",
                                "UPDATE entries SET data = '{}' WHERE entity_id = ? "
                                "AND deleted = 1 AND state = 0",
                                "DELETE FROM journal WHERE entity_id = ?"}) {
            if (auto forgotten = tx.run(QString::fromLatin1(sql), {id}); !forgotten)
                return std::unexpected(forgotten.error());
        }
    }
    return {};
}

Result<void> EntryStore::wipe(Transaction &tx, const BabyId &babyId)
{
    const QVariantList baby{babyId.toString()};
    auto logged = tx.run(
        QStringLiteral("INSERT INTO change_log (entity_id, baby_id, entity_type, what, local) "
                       "SELECT entity_id, baby_id, entity_type, %1, 0 FROM entries "
                       "WHERE baby_id = ? AND deleted = 0")
            .arg(static_cast<int>(Change::What::Removed)),
        baby);
    if (!logged)
        return std::unexpected(logged.error());
    // secure_delete is on for the file: the freed pages are overwritten.
    for (const char *table : {"confirmed", "entries", "journal", "undo_steps", "kept_pairs"}) {
        auto wiped = tx.run(
            QStringLiteral("DELETE FROM %1 WHERE baby_id = ?").arg(QLatin1StringView(table)), baby);
        if (!wiped)
            return std::unexpected(wiped.error());
    }
    return {};
}

Result<QString> EntryStore::checksum(const BabyId &babyId) const
{
    auto query = m_database.run(
        QStringLiteral(
            "SELECT entity_id, version FROM confirmed WHERE baby_id = ? AND deleted = 0"),
        {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    quint64 sum = 0;
    while (query->next()) {
        sum += digestTerm(EntityId(QUuid::fromString(query->value(0).toString())),
                          query->value(1).toLongLong());
    }
    return checksumText(sum);
}

Result<void> EntryStore::log(Transaction &tx, const Entity &entity, Change::What what, bool local)
{
    auto logged = tx.run(
        QStringLiteral("INSERT INTO change_log (entity_id, baby_id, entity_type, what, local) "
                       "VALUES (?,?,?,?,?)"),
        {entity.entityId.toString(), entity.babyId.toString(), entity.entityType,
         static_cast<int>(what), local ? 1 : 0});
    if (!logged)
        return std::unexpected(logged.error());
    const qint64 revision = logged->lastInsertId().toLongLong();
    if (revision % trimEvery != 0)
        return {};
    return done(tx.run(QStringLiteral("DELETE FROM change_log WHERE revision < ?"),
                       {revision - keptChanges}));
}

} // namespace weehours

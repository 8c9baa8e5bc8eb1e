// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entrystore.h"

#include "core/protocol/schema.h"
#include "core/store/babystore.h"
#include "core/store/entryrows.h"
#include "core/store/outboxrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

// Followers read the change log within moments; one that is further behind reads everything again.
// The log is trimmed every `trimEvery` rows, so that trimming costs nothing.
constexpr qint64 keptChanges = 20000;
constexpr qint64 trimEvery = 4096;

QVariantList entityValues(const Entity &entity, const QString &data)
{
    return {entity.entityId.toString(),
            entity.babyId.toString(),
            entity.entityType,
            entity.version,
            entity.updatedAt.msecs,
            entity.deleted ? 1 : 0,
            entity.createdBy ? QVariant(entity.createdBy->id.toString()) : QVariant(),
            entity.createdBy ? QVariant(entity.createdBy->name) : QVariant(),
            data};
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// All that is held of an entity in one result: a UNION ALL of its rows of `confirmed`, `entries`
// and `outbox`. The first column names the table; its columns follow, padded to fifteen.
QString stateSelect(const QString &which)
{
    constexpr auto ofEntity = "SELECT %1, %2, %3, %4, NULL, NULL, NULL, NULL FROM %5 "
                              "WHERE entity_id %6";
    const auto part = [&](const char *number, const char *ninth, const char *tenth,
                          const char *table) {
        return QString::fromLatin1(ofEntity).arg(QString::fromLatin1(number), entityColumns,
                                                 QString::fromLatin1(ninth),
                                                 QString::fromLatin1(tenth),
                                                 QString::fromLatin1(table), which);
    };
    return part("0", "field_times", "0", "confirmed") + QStringLiteral(" UNION ALL ")
           + part("1", "''", "state", "entries")
           + QStringLiteral(" UNION ALL SELECT 2, %1 FROM outbox WHERE entity_id %2")
                 .arg(outboxColumns, which);
}

constexpr qsizetype mostLogged = 5000;

} // namespace

Result<QHash<EntityId, EntityState>> EntryStore::read(const QList<EntityId> &ids) const
{
    QHash<EntityId, EntityState> states;
    if (ids.isEmpty())
        return states;
    QJsonArray list;
    for (const EntityId &id : ids)
        list.append(id.toString());
    static const QString one = stateSelect(QStringLiteral("= ?"));
    static const QString many = stateSelect(QStringLiteral("IN (SELECT value FROM json_each(?))"));
    const QVariant which = ids.size() == 1 ? ids.constFirst().toString()
                                           : QString::fromUtf8(QJsonDocument(list).toJson(
                                                 QJsonDocument::Compact));
    auto query = m_database.run(ids.size() == 1 ? one : many, {which, which, which});
    if (!query)
        return std::unexpected(query.error());
    constexpr int confirmedPart = 0;
    constexpr int shownPart = 1;
    while (query->next()) {
        const int part = query->value(0).toInt();
        if (part == confirmedPart) {
            Entity entity = readEntity(*query, 1);
            EntityState &state = states[entity.entityId];
            state.stored = {entity.babyId, true, entity.version, entity.deleted};
            state.fieldTimes = QJsonDocument::fromJson(query->value(10).toString().toUtf8())
                                   .object();
            state.confirmed = std::move(entity);
        } else if (part == shownPart) {
            Entity entity = readEntity(*query, 1);
            states[entity.entityId].shown = Entry{
                entity, static_cast<EntryState>(query->value(11).toInt())};
        } else {
            OutboxRow row = readOutboxRow(*query, 1);
            states[row.mutation.entityId].waiting.append(std::move(row));
        }
    }
    for (const EntityId &id : ids) {
        EntityState &state = states[id];
        state.id = id;
        std::ranges::sort(state.waiting, [](const OutboxRow &a, const OutboxRow &b) {
            return std::pair(!a.recovery, a.position) < std::pair(!b.recovery, b.position);
        });
    }
    return states;
}

Result<EntityState> EntryStore::read(const EntityId &id) const
{
    auto states = read(QList{id});
    if (!states)
        return std::unexpected(states.error());
    return std::move((*states)[id]);
}

Result<void> EntryStore::show(EntityState &state, bool local,
                              const std::optional<Person> &author) const
{
    std::optional<Entry> now = state.overlaid();
    if (now && !state.confirmed && now->state == EntryState::Refused) {
        const auto gone = isRevoked(now->entity.babyId);
        if (!gone)
            return std::unexpected(gone.error());
        if (*gone)
            now.reset();
    }
    if (now && !state.confirmed)
        now->entity.createdBy = state.shown ? state.shown->entity.createdBy : author;
    state.show(now, local);
    return {};
}

Result<void> EntryStore::confirm(EntityState &state, const Entity &entity) const
{
    return state.take(entity) ? show(state, false) : Result<void>();
}

Result<void> EntryStore::confirm(Transaction &tx, const Entity &entity)
{
    auto state = read(entity.entityId);
    if (!state)
        return std::unexpected(state.error());
    if (const auto done = confirm(*state, entity); !done)
        return done;
    EntityState *const one = &*state;
    return write(tx, {&one, 1});
}

Result<void> EntryStore::hold(Transaction &tx, const Entity &entity, const QJsonObject &times)
{
    auto state = read(entity.entityId);
    if (!state)
        return std::unexpected(state.error());
    state->hold(entity, times);
    if (const auto done = show(*state, false); !done)
        return done;
    EntityState *const one = &*state;
    return write(tx, {&one, 1});
}

Result<void> EntryStore::refresh(Transaction &tx, const EntityId &id, bool local,
                                 const std::optional<Person> &author)
{
    auto state = read(id);
    if (!state)
        return std::unexpected(state.error());
    if (const auto done = show(*state, local, author); !done)
        return done;
    EntityState *const one = &*state;
    return write(tx, {&one, 1});
}

Result<void> EntryStore::write(Transaction &tx, std::span<EntityState *const> states)
{
    QList<QVariantList> confirmedRows;
    QList<QVariantList> shownRows;
    QList<Change> changes;
    for (EntityState *const state : states) {
        QString data;
        if (state->isConfirmedMoved && state->confirmed) {
            data = textOf(state->confirmed->data);
            confirmedRows.append(entityValues(*state->confirmed, data)
                                 << textOf(state->fieldTimes));
        }
        m_checksums.move(*state);
        if (state->isShownMoved && state->shown) {
            const Entry &now = *state->shown;
            const bool isSame = !data.isEmpty() && now.entity.data == state->confirmed->data;
            shownRows.append(entityValues(now.entity, isSame ? data : textOf(now.entity.data))
                             << static_cast<int>(now.state) << now.startedAt().msecs
                             << (now.isRunning() ? 1 : 0));
        }
        changes += std::exchange(state->changes, {});
    }
    const auto confirmedPut = tx.insert(
        QStringLiteral("INSERT INTO confirmed (%1, field_times)").arg(entityColumns),
        QStringLiteral("ON CONFLICT (entity_id) DO UPDATE SET version = excluded.version, "
                       "updated_at = excluded.updated_at, deleted = excluded.deleted, "
                       "creator_id = excluded.creator_id, creator_name = excluded.creator_name, "
                       "data = excluded.data, field_times = excluded.field_times"),
        confirmedRows);
    if (!confirmedPut)
        return std::unexpected(confirmedPut.error());
    const auto shownPut = tx.insert(
        QStringLiteral("INSERT OR REPLACE INTO entries (%1, state, started_at, running)")
            .arg(entityColumns),
        {}, shownRows);
    if (!shownPut)
        return std::unexpected(shownPut.error());
    for (EntityState *const state : states) {
        if (const auto done = writeRest(tx, *state); !done)
            return done;
    }
    return log(tx, changes);
}

// The rare cases: rows that are removed, and the name of a baby.
Result<void> EntryStore::writeRest(Transaction &tx, EntityState &state)
{
    if (std::exchange(state.isConfirmedMoved, false)) {
        if (!state.confirmed && state.stored.isThere) {
            const auto gone = tx.run(QStringLiteral("DELETE FROM confirmed WHERE entity_id = ?"),
                                     {state.id.toString()});
            if (!gone)
                return std::unexpected(gone.error());
        }
        state.stored = state.confirmed
                           ? EntityState::Stored{state.confirmed->babyId, true,
                                                 state.confirmed->version, state.confirmed->deleted}
                           : EntityState::Stored{};
    }
    if (!std::exchange(state.isShownMoved, false))
        return {};
    if (!state.shown) {
        return done(tx.run(QStringLiteral("DELETE FROM entries WHERE entity_id = ?"),
                           {state.id.toString()}));
    }
    if (state.shown->kind() != kind::baby || !state.shown->has(QLatin1StringView("name")))
        return {};
    return done(tx.run(QStringLiteral("UPDATE babies SET name = ? WHERE baby_id = ?"),
                       {state.shown->text(QLatin1StringView("name")),
                        state.shown->entity.babyId.toString()}));
}

Result<void> EntryStore::distrust(Transaction &tx, const BabyId &babyId)
{
    m_checksums.forget(babyId);
    auto distrusted = tx.run(QStringLiteral("UPDATE confirmed SET version = -version "
                                            "WHERE baby_id = ? AND version > 0"),
                             {babyId.toString()});
    if (!distrusted)
        return std::unexpected(distrusted.error());
    // From now on a new change builds on no version that the server may have lost.
    auto unbased = tx.run(QStringLiteral("UPDATE entries SET version = 0 WHERE baby_id = ?"),
                          {babyId.toString()});
    if (!unbased)
        return std::unexpected(unbased.error());
    return {};
}

Result<void> EntryStore::forget(Transaction &tx, const EntityId &id)
{
    auto state = read(id);
    if (!state)
        return std::unexpected(state.error());
    state->forget();
    if (const auto done = show(*state, false); !done)
        return done;
    EntityState *const one = &*state;
    return write(tx, {&one, 1});
}

Result<void> EntryStore::retainOnly(Transaction &tx, const BabyId &babyId,
                                    const QSet<EntityId> &ids)
{
    // A tombstone is what gives a delete back to a server that is set back later. One that is in
    // doubt could not be settled any more.
    auto query = m_database.run(QStringLiteral("SELECT entity_id FROM confirmed WHERE baby_id = ? "
                                               "AND (deleted = 0 OR version < 0)"),
                                {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    QList<EntityId> gone;
    while (query->next()) {
        const EntityId id(QUuid::fromString(query->value(0).toString()));
        if (!ids.contains(id))
            gone.append(id);
    }
    for (const EntityId &id : std::as_const(gone)) {
        if (auto forgotten = forget(tx, id); !forgotten)
            return forgotten;
    }
    return {};
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
        // A waiting change keeps showing its values; only the rest is cleared.
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
    m_checksums.forget(babyId);
    m_isLogKnown = false;
    auto logged = tx.run(
        QStringLiteral("INSERT INTO change_log (entity_id, baby_id, entity_type, what, local) "
                       "SELECT entity_id, baby_id, entity_type, %1, 0 FROM entries "
                       "WHERE baby_id = ? AND deleted = 0")
            .arg(static_cast<int>(Change::What::Removed)),
        baby);
    if (!logged)
        return std::unexpected(logged.error());
    // secure_delete is on, so the freed pages are overwritten.
    for (const char *table : {"confirmed", "entries", "journal", "undo_steps", "kept_pairs"}) {
        auto wiped = tx.run(
            QStringLiteral("DELETE FROM %1 WHERE baby_id = ?").arg(QLatin1StringView(table)), baby);
        if (!wiped)
            return std::unexpected(wiped.error());
    }
    return {};
}

Result<void> EntryStore::log(Transaction &tx, const QList<Change> &changes)
{
    if (changes.isEmpty())
        return {};
    QList<QVariantList> rows;
    rows.reserve(changes.size());
    for (const Change &change : changes) {
        const Entity &entity = change.entry.entity;
        rows.append(QVariantList{entity.entityId.toString(), entity.babyId.toString(),
                                 entity.entityType, static_cast<int>(change.what),
                                 change.local ? 1 : 0});
    }
    const auto logged = tx.insert(
        QStringLiteral("INSERT INTO change_log (entity_id, baby_id, entity_type, what, local)"), {},
        rows);
    if (!logged)
        return std::unexpected(logged.error());
    // The revisions are consecutive: the transaction has the write lock.
    const qint64 last = logged->toLongLong();
    qint64 revision = last - changes.size();
    if (m_logged.isEmpty())
        m_loggedRollbacks = m_database.rollbacks();
    for (const Change &change : changes)
        m_logged.append({++revision, change});
    if (m_logged.size() > mostLogged) {
        m_logged.clear();
        m_isLogKnown = false;
    }
    if (last / trimEvery == (last - changes.size()) / trimEvery)
        return {};
    return done(tx.run(QStringLiteral("DELETE FROM change_log WHERE revision < ?"),
                       {last - keptChanges}));
}

std::optional<QList<LoggedChange>> EntryStore::takeChanges()
{
    auto logged = std::exchange(m_logged, {});
    const bool isKnown = std::exchange(m_isLogKnown, true)
                         && (logged.isEmpty() || m_loggedRollbacks == m_database.rollbacks());
    if (!isKnown)
        return std::nullopt;
    return logged;
}

} // namespace weehours

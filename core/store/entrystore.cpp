// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entrystore.h"

#include "core/protocol/schema.h"
#include "core/store/babystore.h"
#include "core/store/entryrows.h"
#include "core/store/outboxrows.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

// Followers read the change log within moments; one that is further behind reads everything again.
// The log is trimmed every `trimEvery` rows, so that trimming costs nothing.
constexpr qint64 keptChanges = 20000;
constexpr qint64 trimEvery = 4096;

QVariantList entityValues(const Entity &entity)
{
    return {entity.entityId.uuid(),
            entity.babyId.uuid(),
            entity.entityType,
            entity.version,
            entity.updatedAt.msecs,
            entity.deleted ? 1 : 0,
            entity.createdBy ? QVariant(entity.createdBy->id.uuid()) : QVariant(),
            entity.createdBy ? QVariant(entity.createdBy->name) : QVariant(),
            entity.data};
}

// All that is held of an entity in one result: a UNION ALL of its rows of `bases`, `entries` and
// `outbox`. The first column names the table; its columns follow, padded to fifteen.
// @param source the rows of the table %1
QString stateSelect(const QString &source)
{
    const auto part = [&](const char *number, const char *state, const QString &table) {
        return QStringLiteral("SELECT %1, %2, field_times, %3, NULL, NULL, NULL, NULL FROM %4")
            .arg(QString::fromLatin1(number), entityColumns, QString::fromLatin1(state),
                 source.arg(table));
    };
    return part("0", "0", QStringLiteral("bases")) + QStringLiteral(" UNION ALL ")
           + part("1", "state", QStringLiteral("entries"))
           + QStringLiteral(" UNION ALL SELECT 2, %1 FROM %2")
                 .arg(outboxColumns, source.arg(QStringLiteral("outbox")));
}

// Adds what `stateSelect` found.
void takeStates(Query &query, QHash<EntityId, EntityState> &states)
{
    constexpr int basePart = 0;
    constexpr int waitingPart = 2;
    while (query.next()) {
        const int part = query.value(0).toInt();
        if (part == waitingPart) {
            OutboxRow row = readOutboxRow(query, 1);
            states[row.mutation.entityId].waiting.append(std::move(row));
            continue;
        }
        const Entity entity = readEntity(query, 1);
        const auto shownState = static_cast<EntryState>(query.value(11).toInt());
        EntityState &state = states[entity.entityId];
        if (part != basePart)
            state.entryRow = state.shown = shownAs(entity, shownState);
        if (part == basePart || shownState == EntryState::Confirmed) {
            state.stored = {entity.babyId, true, part == basePart, entity.version, entity.deleted};
            state.fieldTimes = QJsonDocument::fromJson(query.value(10).toString().toUtf8())
                                   .object();
            state.confirmed = entity;
        }
    }
}

// Whether what the indexes of `entries` hold of a row is the same.
bool isInPlace(const Entry &before, const Entry &now)
{
    const Entity &was = before.entity;
    const Entity &is = now.entity;
    return was.babyId == is.babyId && was.entityType == is.entityType && was.deleted == is.deleted
           && (was.data == is.data
               || (before.startedAt() == now.startedAt() && before.isRunning() == now.isRunning()));
}

// What may change of a row in place, and without touching an index.
const QString inPlace = QStringLiteral(
    "ON CONFLICT (entity_id) DO UPDATE SET version = excluded.version, "
    "updated_at = excluded.updated_at, creator_id = excluded.creator_id, "
    "creator_name = excluded.creator_name, data = excluded.data, state = excluded.state, "
    "field_times = excluded.field_times");

constexpr qsizetype mostLogged = 5000;

} // namespace

Result<QHash<EntityId, EntityState>> EntryStore::read(const QList<EntityId> &ids) const
{
    static const QString one = stateSelect(QStringLiteral("%1 WHERE entity_id = ?"));
    // Id by id: of IN, SQLite would make a table first.
    static const QString many = stateSelect(
        QStringLiteral("json_each(?) CROSS JOIN %1 ON entity_id = json_each.value"));
    // To begin with a list takes longer than a few statements.
    constexpr qsizetype few = 5;
    QHash<EntityId, EntityState> states;
    QStringList list;
    for (const EntityId &id : ids) {
        if (states.contains(id))
            continue;
        states[id].id = id;
        const QString which = id.toString();
        if (ids.size() > few) {
            list.append(which);
            continue;
        }
        auto query = m_database.run(one, {which, which, which});
        if (!query)
            return std::unexpected(query.error());
        takeStates(*query, states);
    }
    if (!list.isEmpty()) {
        const QString which = QStringLiteral("[\"") + list.join(QStringLiteral("\",\""))
                              + QStringLiteral("\"]");
        auto query = m_database.run(many, {which, which, which});
        if (!query)
            return std::unexpected(query.error());
        takeStates(*query, states);
    }
    for (EntityState &state : states) {
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
    QList<QVariantList> baseRows;
    QList<QVariantList> shownRows;
    QList<QVariantList> rowsInPlace;
    QVariantList basesGone;
    QVariantList entriesGone;
    QList<const Entry *> babies;
    QList<Change> changes;
    for (EntityState *const state : states) {
        m_checksums.move(*state);
        changes += std::exchange(state->changes, {});
        const bool isConfirmedMoved = std::exchange(state->isConfirmedMoved, false);
        const bool isShownMoved = std::exchange(state->isShownMoved, false);
        if (!isConfirmedMoved && !isShownMoved)
            continue;
        const bool isPlain = state->isShownAsConfirmed();
        if (isPlain || (isShownMoved && state->shown)) {
            const Entry now = isPlain ? Entry{*state->confirmed, EntryState::Confirmed}
                                      : *state->shown;
            auto &rows = state->entryRow && isInPlace(*state->entryRow, now) ? rowsInPlace
                                                                             : shownRows;
            rows.append(entityValues(now.entity)
                        << static_cast<int>(now.state) << now.startedAt().msecs
                        << (now.isRunning() ? 1 : 0)
                        << (isPlain ? state->fieldTimes : QJsonObject()));
            state->entryRow = now;
        } else if (isShownMoved) {
            entriesGone.append(state->id.toString());
            state->entryRow.reset();
        }
        if (isShownMoved && state->shown && state->shown->kind() == kind::baby)
            babies.append(&*state->shown);
        const bool hasBase = state->confirmed && !isPlain;
        if (hasBase && (isConfirmedMoved || !state->stored.isBase))
            baseRows.append(entityValues(*state->confirmed) << state->fieldTimes);
        else if (!hasBase && state->stored.isBase)
            basesGone.append(state->id.toString());
        state->stored = state->confirmed ? EntityState::Stored{state->confirmed->babyId, true,
                                                               hasBase, state->confirmed->version,
                                                               state->confirmed->deleted}
                                         : EntityState::Stored{};
    }
    for (const auto &[table, ids] :
         {std::pair("bases", basesGone), std::pair("entries", entriesGone)}) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE entity_id")
                                .arg(QLatin1StringView(table));
        if (const auto done = tx.runForEach(sql, ids); !done)
            return done;
    }
    const auto basesPut = tx.insert(
        QStringLiteral("INSERT OR REPLACE INTO bases (%1, field_times)").arg(entityColumns), {},
        baseRows);
    if (!basesPut)
        return std::unexpected(basesPut.error());
    const QString entriesPut = QStringLiteral("INTO entries (%1, state, started_at, running, "
                                              "field_times)")
                                   .arg(entityColumns);
    for (const auto &put :
         {tx.insert(QStringLiteral("INSERT OR REPLACE ") + entriesPut, {}, shownRows),
          tx.insert(QStringLiteral("INSERT ") + entriesPut, inPlace, rowsInPlace)}) {
        if (!put)
            return std::unexpected(put.error());
    }
    for (const Entry *baby : std::as_const(babies)) {
        if (!baby->has(field::name))
            continue;
        const auto named = tx.run(QStringLiteral("UPDATE babies SET name = ? WHERE baby_id = ?"),
                                  {baby->text(field::name), baby->entity.babyId.toString()});
        if (!named)
            return std::unexpected(named.error());
    }
    return log(tx, changes);
}

Result<void> EntryStore::distrust(Transaction &tx, const BabyId &babyId)
{
    m_checksums.forget(babyId);
    // From now on a new change builds on no version that the server may have lost.
    for (const char *sql : {"UPDATE bases SET version = -abs(version) WHERE baby_id = ?",
                            "UPDATE entries SET version = CASE state WHEN 0 THEN -abs(version) "
                            "ELSE 0 END WHERE baby_id = ?"}) {
        if (const auto distrusted = tx.run(QString::fromLatin1(sql), {babyId.toString()});
            !distrusted)
            return std::unexpected(distrusted.error());
    }
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
        const auto id = query->id<EntityId>(0);
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
        for (const char *sql : {"UPDATE bases SET data = '{}' WHERE entity_id = ?",
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
    for (const char *table : {"bases", "entries", "journal", "undo_steps", "kept_pairs"}) {
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
        rows.append(QVariantList{entity.entityId.uuid(), entity.babyId.uuid(), entity.entityType,
                                 static_cast<int>(change.what), change.local ? 1 : 0});
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

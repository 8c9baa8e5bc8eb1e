// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the entry store lets go of what the server confirmed and no longer stands by.

#include "core/store/entrystore.h"

#include <QJsonDocument>

namespace weehours {

Result<QJsonObject> EntryStore::fieldTimes(const EntityId &id) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT field_times FROM confirmed WHERE entity_id = ?"), {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return QJsonObject();
    return QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object();
}

Result<void> EntryStore::retainOnly(Transaction &tx, const BabyId &babyId,
                                    const QSet<EntityId> &ids)
{
    auto query = m_database.run(QStringLiteral("SELECT entity_id FROM confirmed WHERE baby_id = ?"),
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

Result<void> EntryStore::distrust(Transaction &tx, const BabyId &babyId)
{
    forgetSum(babyId);
    auto distrusted = tx.run(QStringLiteral("UPDATE confirmed SET version = -version "
                                            "WHERE baby_id = ? AND version > 0"),
                             {babyId.toString()});
    if (!distrusted)
        return std::unexpected(distrusted.error());
    // What is changed from here on builds on nothing that the server may have lost.
    auto unbased = tx.run(QStringLiteral("UPDATE entries SET version = 0 WHERE baby_id = ?"),
                          {babyId.toString()});
    if (!unbased)
        return std::unexpected(unbased.error());
    return {};
}

Result<bool> EntryStore::isDistrusted(const BabyId &babyId) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT 1 FROM confirmed WHERE baby_id = ? AND version < 0 LIMIT 1"),
        {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

Result<QList<Entity>> EntryStore::distrusted(const BabyId &babyId) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT entity_id FROM confirmed WHERE baby_id = ? AND version < 0 "
                       "ORDER BY entity_id <> baby_id, entity_id"),
        {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    QList<Entity> entities;
    while (query->next()) {
        const auto entity = confirmed(EntityId(QUuid::fromString(query->value(0).toString())));
        if (!entity)
            return std::unexpected(entity.error());
        if (*entity)
            entities.append(**entity);
    }
    return entities;
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/confirmedentities.h"

#include "core/store/database.h"
#include "core/store/entryrows.h"

#include <QJsonDocument>

namespace weehours {

Result<std::optional<Entity>> ConfirmedEntities::find(const EntityId &id) const
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

Result<QHash<EntityId, bool>> ConfirmedEntities::ids(const BabyId &babyId) const
{
    return readIds(
        m_database.run(QStringLiteral("SELECT entity_id, deleted FROM confirmed WHERE baby_id = ?"),
                       {babyId.toString()}));
}

Result<QJsonObject> ConfirmedEntities::fieldTimes(const EntityId &id) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT field_times FROM confirmed WHERE entity_id = ?"), {id.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return QJsonObject();
    return QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object();
}

Result<bool> ConfirmedEntities::isDistrusted(const BabyId &babyId) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT 1 FROM confirmed WHERE baby_id = ? AND version < 0 LIMIT 1"),
        {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

Result<QList<Entity>> ConfirmedEntities::distrusted(const BabyId &babyId) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT entity_id FROM confirmed WHERE baby_id = ? AND version < 0 "
                       "ORDER BY entity_id <> baby_id, entity_id"),
        {babyId.toString()});
    if (!query)
        return std::unexpected(query.error());
    QList<Entity> entities;
    while (query->next()) {
        const auto entity = find(query->id<EntityId>(0));
        if (!entity)
            return std::unexpected(entity.error());
        if (*entity)
            entities.append(**entity);
    }
    return entities;
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/query.h"

#include <QHash>
#include <QJsonDocument>

/// How the rows of `confirmed` and `entries` are read. An entry that is
/// distrusted has a negative version (EntryStore::distrust()); as shown it has version 0.
namespace weehours {

inline const QString entityColumns = QStringLiteral(
    "entity_id, baby_id, entity_type, version, "
    "updated_at, deleted, creator_id, creator_name, data");

/// @param first the first column of the entity
[[nodiscard]] inline Entity readEntity(const Query &query, int first = 0)
{
    Entity entity;
    entity.entityId = query.id<EntityId>(first);
    entity.babyId = query.id<BabyId>(first + 1);
    entity.entityType = query.value(first + 2).toString();
    entity.version = query.value(first + 3).toLongLong();
    entity.updatedAt = Instant{query.value(first + 4).toLongLong()};
    entity.deleted = query.value(first + 5).toBool();
    if (!query.value(first + 6).isNull()) {
        entity.createdBy = Person{query.id<UserId>(first + 6), query.value(first + 7).toString()};
    }
    entity.data = QJsonDocument::fromJson(query.value(first + 8).toString().toUtf8()).object();
    return entity;
}

/// What is shown of the entity in a row of `entries`.
[[nodiscard]] inline Entry shownAs(const Entity &entity, EntryState state)
{
    Entry entry{entity, state};
    entry.entity.version = qMax(qint64(0), entity.version);
    return entry;
}

/// A row of the columns above and `state`.
[[nodiscard]] inline Entry readEntry(const Query &query)
{
    return shownAs(readEntity(query), static_cast<EntryState>(query.value(9).toInt()));
}

/// The ids in rows, each with whether it is deleted.
[[nodiscard]] inline Result<QHash<EntityId, bool>> readIds(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    QHash<EntityId, bool> ids;
    while (query->next()) {
        ids.insert(query->id<EntityId>(0), query->value(1).toBool());
    }
    return ids;
}

} // namespace weehours

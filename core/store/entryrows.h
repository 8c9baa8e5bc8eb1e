// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/query.h"

#include <QJsonDocument>

/// How entities stand in the rows of `confirmed` and `entries`.
namespace weehours {

inline const QString entityColumns = QStringLiteral(
    "entity_id, baby_id, entity_type, version, "
    "updated_at, deleted, creator_id, creator_name, data");

[[nodiscard]] inline Entity readEntity(const Query &query)
{
    Entity entity;
    entity.entityId = EntityId(QUuid::fromString(query.value(0).toString()));
    entity.babyId = BabyId(QUuid::fromString(query.value(1).toString()));
    entity.entityType = query.value(2).toString();
    entity.version = query.value(3).toLongLong();
    entity.updatedAt = Instant{query.value(4).toLongLong()};
    entity.deleted = query.value(5).toBool();
    if (!query.value(6).isNull()) {
        entity.createdBy = Person{UserId(QUuid::fromString(query.value(6).toString())),
                                  query.value(7).toString()};
    }
    entity.data = QJsonDocument::fromJson(query.value(8).toString().toUtf8()).object();
    return entity;
}

/// A row of the columns above and `state`.
[[nodiscard]] inline Entry readEntry(const Query &query)
{
    return Entry{readEntity(query), static_cast<EntryState>(query.value(9).toInt())};
}

} // namespace weehours

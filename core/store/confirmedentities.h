// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/query.h"

#include <QHash>

namespace weehours {

class Database;

/// Reads what the server confirmed of entities; EntryStore writes it. Failures are `store_failed`.
/// It belongs to the thread of its database.
class ConfirmedEntities
{
public:
    explicit ConfirmedEntities(Database &database) : m_database(database) {}

    /// What the server last said of it; nothing for an entity it never told of.
    [[nodiscard]] Result<std::optional<Entity>> find(const EntityId &id) const;
    /// The ids of all entities of the baby that the server confirmed, each with whether it
    /// confirmed them as deleted. What waits in the outbox changes nothing of that.
    [[nodiscard]] Result<QHash<EntityId, bool>> ids(const BabyId &babyId) const;
    /// When each field was last seen to change, by name, in milliseconds: at the latest, since a
    /// document tells one time alone. `deleted` is one of them, and a field that was cleared stays.
    [[nodiscard]] Result<QJsonObject> fieldTimes(const EntityId &id) const;
    /// Whether the server may no longer know what it confirmed of the baby: EntryStore::distrust().
    [[nodiscard]] Result<bool> isDistrusted(const BabyId &babyId) const;
    /// The entities of which that is still so, the baby itself first.
    [[nodiscard]] Result<QList<Entity>> distrusted(const BabyId &babyId) const;

private:
    Database &m_database;
};

} // namespace weehours

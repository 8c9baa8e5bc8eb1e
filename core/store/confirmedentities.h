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

    /// The server's last document of it; empty if the server never sent one.
    [[nodiscard]] Result<std::optional<Entity>> find(const EntityId &id) const;
    /// The ids of all confirmed entities of the baby, each with whether it is confirmed as deleted.
    /// Regardless of the outbox.
    [[nodiscard]] Result<QHash<EntityId, bool>> ids(const BabyId &babyId) const;
    /// When each field last changed, by name, in milliseconds. It is an upper bound, since a
    /// document has one time for all its fields. Includes `deleted` and fields that were cleared.
    [[nodiscard]] Result<QJsonObject> fieldTimes(const EntityId &id) const;
    /// Whether the server may have lost what it confirmed of the baby: EntryStore::distrust().
    [[nodiscard]] Result<bool> isDistrusted(const BabyId &babyId) const;
    /// The distrusted entities, the baby itself first.
    [[nodiscard]] Result<QList<Entity>> distrusted(const BabyId &babyId) const;

private:
    Database &m_database;
};

} // namespace weehours

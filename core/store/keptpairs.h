// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <QSet>

namespace weehours {

/// Two entries in a fixed order, the smaller id first.
using EntryPair = std::pair<EntityId, EntityId>;

/// The pair of both ids, in either order.
[[nodiscard]] EntryPair entryPair(const EntityId &a, const EntityId &b);

/// Pairs of entries that look like one entry logged twice, but that the person said are two. Kept
/// only on this profile: the protocol has no place for an opinion on two entries, and writing it
/// into one of them would be an edit that can conflict and shows in its history. It does no harm
/// that other caregivers are asked as well. Failures are `store_failed`.
class KeptPairs
{
public:
    explicit KeptPairs(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(Transaction &tx, const BabyId &babyId, const EntryPair &pair);
    [[nodiscard]] Result<QSet<EntryPair>> all() const;

private:
    Database &m_database;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <QSet>

namespace weehours {

/// Two entries in a fixed order, the smaller id first.
using EntryPair = std::pair<EntityId, EntityId>;

[[nodiscard]] EntryPair entryPair(const EntityId &a, const EntityId &b);

/// Pairs of entries that look like one logged twice, and of which the person said that they are
/// two. It is remembered on this profile alone: the protocol has no place for an opinion on two
/// entries, and writing it into either of them would be an edit that can conflict and that stands
/// in its history. Others who are asked too lose nothing by answering.
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entrystore.h"

#include <map>
#include <vector>

namespace weehours {

/// A unit of work: the entities that one transaction reads together and writes together.
class EntitySet
{
public:
    /// Both must outlive it. States that were not written are lost.
    EntitySet(EntryStore &entries, Transaction &tx) : m_entries(entries), m_tx(tx) {}

    /// Reads those of `ids` that are not in the set yet, in one statement. Failures are
    /// `store_failed`.
    [[nodiscard]] Result<void> read(const QList<EntityId> &ids);
    /// A state that was read. The reference is valid as long as the set.
    [[nodiscard]] EntityState &operator[](const EntityId &id) { return m_states.at(id); }
    /// EntryStore::distrust(), for the states in the set as well.
    [[nodiscard]] Result<void> distrust(const BabyId &babyId);
    /// Writes all changed states, in the order in which they were read.
    [[nodiscard]] Result<void> write();

private:
    EntryStore &m_entries;
    Transaction &m_tx;
    /// A map, because references to its values stay valid.
    std::map<EntityId, EntityState> m_states;
    std::vector<EntityState *> m_order;
};

} // namespace weehours

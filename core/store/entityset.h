// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entrystore.h"

#include <map>
#include <vector>

namespace weehours {

/// The entities that one transaction is about: read together, and written together once it is known
/// what became of all of them.
class EntitySet
{
public:
    /// Both must outlive it. What was not written is lost.
    EntitySet(EntryStore &entries, Transaction &tx) : m_entries(entries), m_tx(tx) {}

    /// Reads those of `ids` that are not read yet, in one statement. Failures are `store_failed`.
    [[nodiscard]] Result<void> read(const QList<EntityId> &ids);
    /// One that was read. Good as long as the set is.
    [[nodiscard]] EntityState &operator[](const EntityId &id) { return m_states.at(id); }
    /// EntryStore::distrust(), for what is held here as well.
    [[nodiscard]] Result<void> distrust(const BabyId &babyId);
    /// Writes all that changed, in the order in which the entities were read.
    [[nodiscard]] Result<void> write();

private:
    EntryStore &m_entries;
    Transaction &m_tx;
    /// A map, since the states must keep their places.
    std::map<EntityId, EntityState> m_states;
    std::vector<EntityState *> m_order;
};

} // namespace weehours

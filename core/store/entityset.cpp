// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entityset.h"

namespace weehours {

Result<void> EntitySet::read(const QList<EntityId> &ids)
{
    QList<EntityId> unread;
    for (const EntityId &id : ids) {
        const auto [state, isNew] = m_states.try_emplace(id);
        if (!isNew)
            continue;
        m_order.push_back(&state->second);
        unread.append(id);
    }
    auto found = m_entries.read(unread);
    if (!found)
        return std::unexpected(found.error());
    for (auto state = found->begin(); state != found->end(); ++state)
        m_states[state.key()] = std::move(*state);
    return {};
}

Result<void> EntitySet::distrust(const BabyId &babyId)
{
    // distrust() changes the tables, so the pending states must be in them.
    if (const auto written = write(); !written)
        return written;
    if (const auto done = m_entries.distrust(m_tx, babyId); !done)
        return done;
    for (EntityState *state : m_order) {
        const bool isOfBaby = (state->confirmed && state->confirmed->babyId == babyId)
                              || (state->shown && state->shown->entity.babyId == babyId);
        if (isOfBaby)
            state->distrust();
    }
    return {};
}

Result<void> EntitySet::write()
{
    return m_entries.write(m_tx, m_order);
}

} // namespace weehours

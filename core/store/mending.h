// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/store/entitystate.h"
#include "core/store/entrystore.h"

#include <functional>
#include <span>

namespace weehours {

/// Gives what the server refused another chance: together with what the person changed since, or
/// when the reason of the refusal has gone. Nothing is sent again as it was for the same reason.
class Mending
{
public:
    /// Both must outlive it.
    Mending(Outbox &outbox, EntryStore &entries) : m_outbox(outbox), m_entries(entries) {}

    /// Puts what was refused of an entity into the change that is about to be queued. An entry that
    /// the server never took becomes one create of all that is shown of it; a refused edit of the
    /// same fields goes along with this one.
    /// @param shown the entity as the person sees it
    [[nodiscard]] Result<void> takeIn(Transaction &tx, EntityState &state, Mutation &mutation,
                                      const Entity &shown);
    /// After an answer: an entry whose create was refused while changes of it waited is queued once
    /// more as one create of all of them. Where the last of them deletes it, nothing is left to
    /// send.
    /// @returns whether that was so; then it has to be shown anew
    [[nodiscard]] Result<bool> gather(Transaction &tx, EntityState &state);
    /// After the server took a change: what it refused of the entity before and this one settles
    /// goes.
    [[nodiscard]] Result<void> settle(Transaction &tx, EntityState &state, const OutboxRow &taken);
    /// What was refused for one of these reasons waits to be sent again.
    /// @param babyId of every baby if none is given
    [[nodiscard]] Result<void> offerAgain(Transaction &tx, const std::optional<BabyId> &babyId,
                                          std::span<const QLatin1StringView> reasons);
    /// The person has this role now: what they were not allowed to send is sent again if they are.
    [[nodiscard]] Result<void> takeRole(Transaction &tx, const BabyId &babyId, Role role);

private:
    /// Takes rows of the entity for which `isMoot` says true out of the outbox.
    [[nodiscard]] Result<void> removeIf(Transaction &tx, EntityState &state,
                                        const std::function<bool(const OutboxRow &)> &isMoot);

    Outbox &m_outbox;
    EntryStore &m_entries;
};

} // namespace weehours

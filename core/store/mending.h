// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/store/entitystate.h"
#include "core/store/entrystore.h"

#include <functional>
#include <span>

namespace weehours {

/// Sends refused changes again, merged with what the person changed since, or when the reason for
/// the refusal has gone. Nothing is sent again unchanged while the reason remains. Failures are
/// `store_failed`.
class Mending
{
public:
    /// Both must outlive it.
    Mending(Outbox &outbox, EntryStore &entries) : m_outbox(outbox), m_entries(entries) {}

    /// Merges the refused changes of an entity into the change that is about to be queued. An entry
    /// whose create was refused becomes one create of all that is shown of it; a refused edit of
    /// the same fields is merged into this one.
    /// @param shown the entity as the person sees it
    [[nodiscard]] Result<void> takeIn(Transaction &tx, EntityState &state, Mutation &mutation,
                                      const Entity &shown);
    /// After an answer: if the create of an entry was refused while changes of it waited, queues
    /// one create of all of them. If the last of them is a delete, nothing is left to send.
    /// @returns whether that was so; then the entity must be shown again
    [[nodiscard]] Result<bool> gather(Transaction &tx, EntityState &state);
    /// After the server accepted a change: removes the refused changes of the entity that it
    /// settles.
    [[nodiscard]] Result<void> settle(Transaction &tx, EntityState &state, const OutboxRow &taken);
    /// Queues again what was refused for one of these reasons.
    /// @param babyId all babies if empty
    [[nodiscard]] Result<void> offerAgain(Transaction &tx, const std::optional<BabyId> &babyId,
                                          std::span<const QLatin1StringView> reasons);
    /// The person's role is now `role`: queues again what was refused for lack of rights, if it is
    /// allowed now.
    [[nodiscard]] Result<void> takeRole(Transaction &tx, const BabyId &babyId, Role role);

private:
    /// Removes the outbox rows of the entity for which `isMoot` returns true.
    [[nodiscard]] Result<void> removeIf(Transaction &tx, EntityState &state,
                                        const std::function<bool(const OutboxRow &)> &isMoot);

    Outbox &m_outbox;
    EntryStore &m_entries;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/store/store.h"

namespace weehours {

/// Gives a server that was restored from a backup what it lost. It begins by distrusting everything
/// that the server ever confirmed of a baby. Each document that comes afterwards is compared with
/// the one it replaces; what is missing in it goes into the outbox, stamped with the time of the
/// original change. So the server's merge decides between several clients and later changes: the
/// later change wins, and a change that all of them bring is applied once. Viewers recover nothing.
/// Failures are `store_failed`. It belongs to the thread of its store.
class Recovery
{
public:
    /// @param store must outlive it
    explicit Recovery(Store &store) : m_store(store) {}

    /// The server may have lost anything of this baby: clears its cursor, so that nothing is sent
    /// until a snapshot has set it. It may be called again before end().
    [[nodiscard]] Result<void> begin(Transaction &tx, const BabyId &babyId);
    /// The same in a transaction of its own.
    [[nodiscard]] Result<void> begin(const BabyId &babyId);
    /// Whether a push result does not follow from what is held of the entity: then the server was
    /// restored, and no pull has noticed yet. The cause may also be a change by the person's other
    /// device; then the snapshot that follows finds nothing lost.
    [[nodiscard]] static bool isLostIn(const EntityState &state, const Mutation &mine,
                                       const MutationResult &result);
    /// Whether the server does not know an entry that it had confirmed, and so treated a delete as
    /// having nothing to do.
    [[nodiscard]] static bool isForgotten(const EntityState &state, const Mutation &mine,
                                          const MutationResult &result);
    /// Whether an event does not follow from what is held of its entity: it changes more than it
    /// says, or is another state with the same version. Clients see every event after the cursor,
    /// so the server has been restored to a state before the held one.
    [[nodiscard]] static bool isLostIn(const EntityState &state, const Event &event);
    /// EntryStore::confirm(). If the entity is distrusted, what the server lost of it goes to the
    /// outbox.
    /// @param decided fields in which the document has a newer change than the held one
    [[nodiscard]] Result<void> confirm(Transaction &tx, EntityState &state, const Entity &entity,
                                       const QStringList &decided = {});
    /// The server has sent everything, including tombstones: it lost the rest.
    [[nodiscard]] Result<void> end(Transaction &tx, const BabyId &babyId);

    /// A server refuses access to a lost baby in the same words as to one that is no longer shared.
    /// An owner can tell the two apart by creating the baby again, which the server refuses if it
    /// still has it. Editors may not: the first one to do so would own the baby. Queues the baby
    /// and all its entries; returns false if the person does not own it. Call it outside of a
    /// transaction.
    [[nodiscard]] Result<bool> makeAgain(const BabyId &babyId);

private:
    [[nodiscard]] Result<void> takeBack(Transaction &tx, const BabyId &babyId);
    [[nodiscard]] Result<void> showWaiting(Transaction &tx, const BabyId &babyId);
    [[nodiscard]] Result<bool> isOwned(const BabyId &babyId) const;
    /// @param times of `held`
    [[nodiscard]] Result<void> offer(Transaction &tx, const Entity &held, const QJsonObject &times,
                                     const std::optional<Entity> &current);

    Store &m_store;
};

} // namespace weehours

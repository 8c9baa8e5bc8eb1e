// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/event.h"
#include "core/store/store.h"

namespace weehours {

/// Gives a server that was restored from a backup what it lost. It begins by distrusting all that
/// the server ever said of a baby; each document that comes after that is compared with the one it
/// replaces, and what is missing in it goes into the outbox, stamped with the time of the original
/// change rather than with now. So the server's merge decides between what several clients bring,
/// and what was changed since: the later change stands, and a change that all of them bring stands
/// once. A caregiver who may only read brings nothing.
class Recovery
{
public:
    /// @param store must outlive it
    explicit Recovery(Store &store) : m_store(store) {}

    /// The server may have lost anything of this baby: it has no cursor any more, so that nothing
    /// is sent, until a snapshot gives it one. It may begin again before it has ended.
    [[nodiscard]] Result<void> begin(Transaction &tx, const BabyId &babyId);
    /// Whether what stands after a push does not follow from what is held of the entity: then the
    /// server was set back, and no pull has told that yet. It may also be that the person's other
    /// device changed the same entity; then the snapshot that follows finds nothing lost.
    [[nodiscard]] static bool isLostIn(const EntityState &state, const Mutation &mine,
                                       const MutationResult &result);
    /// Whether the server took a delete of an entry that it had confirmed for one of nothing.
    [[nodiscard]] static bool isForgotten(const EntityState &state, const Mutation &mine,
                                          const MutationResult &result);
    /// Whether an event does not follow from what is held of its entity: it tells of more than it
    /// says it changed, or of another state at the same version. Every event after the cursor is
    /// seen, so what is held was told by a server that has since been set back to before it.
    [[nodiscard]] static bool isLostIn(const EntityState &state, const Event &event);
    /// Takes a document of the server, as EntryStore::confirm does. What the server lost of a
    /// distrusted entity goes to the outbox.
    /// @param decided fields of which the document is about a newer change than the one that is
    ///                held
    [[nodiscard]] Result<void> confirm(Transaction &tx, EntityState &state, const Entity &entity,
                                       const QStringList &decided = {});
    /// The server has told all that it holds, tombstones included: the rest it lost.
    [[nodiscard]] Result<void> end(Transaction &tx, const BabyId &babyId);

    /// The server refuses the access to a baby that it lost in the same words as to one that is
    /// shared no more. Who owns the baby may ask which it is, by making it again: of a baby that it
    /// has, the server refuses that too. Editors may not: the first of them to come would own it.
    /// Queues the making of the baby with all that it holds, and returns whether there was cause
    /// to. Call it outside of a transaction.
    [[nodiscard]] Result<bool> makeAgain(const BabyId &babyId);

private:
    [[nodiscard]] Result<void> takeBack(Transaction &tx, const BabyId &babyId);
    [[nodiscard]] Result<void> showWaiting(Transaction &tx, const BabyId &babyId);
    [[nodiscard]] Result<bool> isOwned(const BabyId &babyId) const;
    /// @param times of `held`
    [[nodiscard]] Result<void> offer(Transaction &tx, const Entity &held, const QJsonObject &times,
                                     const std::optional<Entity> &stands);

    Store &m_store;
};

} // namespace weehours

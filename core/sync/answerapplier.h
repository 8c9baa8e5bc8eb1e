// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/store/entityset.h"
#include "core/sync/recovery.h"

namespace weehours {

/// Whether all mutations were applied unchanged: then the answer tells as much as a pull would.
[[nodiscard]] bool isTakenAsMade(const PushResponse &response);

/// Applies the answer to a push: accepted changes leave the outbox and are confirmed, lost ones
/// become conflicts, refused ones stay with the reason. Each answer is one transaction. Failures
/// are `store_failed`; then nothing was applied. It belongs to the thread of its store.
class AnswerApplier
{
public:
    /// @param store must outlive it
    explicit AnswerApplier(Store &store) : m_store(store), m_recovery(store) {}

    /// @param rows what was sent, in the order of the results
    [[nodiscard]] Result<void> apply(const BabyId &babyId, const QList<OutboxRow> &rows,
                                     const PushResponse &response);
    /// The server refused all of `rows`, for this reason.
    [[nodiscard]] Result<void> refuse(const QList<OutboxRow> &rows, const Error &error);
    /// The server refused all because it does not know what the changes build on.
    [[nodiscard]] Result<void> beginRecovery(const BabyId &babyId)
    {
        return m_recovery.begin(babyId);
    }

private:
    /// An answer in progress: what has to be written together at its end.
    struct Taking
    {
        Transaction &tx;
        EntitySet entities;
        /// The server's time.
        Instant at;
        /// To be removed from the outbox.
        QList<MutationId> done;
        /// For the journal.
        QList<Event> events;
    };

    [[nodiscard]] Result<void> applyOne(Taking &taking, const OutboxRow &row,
                                        const MutationResult &result);
    /// Confirms the server's entity. If it does not follow from what is held, distrusts the baby.
    [[nodiscard]] Result<void> confirm(Taking &taking, EntityState &state, const Mutation &mine,
                                       const MutationResult &result);
    /// Whether it waits no more, because it failed or is gone.
    [[nodiscard]] static bool isFailed(Taking &taking, const OutboxRow &row);
    /// The change is finished: removes it from the outbox.
    static void take(Taking &taking, EntityState &state, const Mutation &mutation);
    /// The change is finished, and its entity is no longer part of this profile.
    [[nodiscard]] Result<void> drop(Taking &taking, const Mutation &mutation);
    /// Adds an event to the journal, as the pull of the same change would.
    static void note(Taking &taking, const Person &self, const OutboxRow &row,
                     const MutationResult &result);
    /// Moves the cursor behind the push, or else stores that as the pushed cursor.
    /// @param isNext whether everything before it is here
    [[nodiscard]] Result<void> moveOn(Transaction &tx, const std::optional<BabyRow> &baby,
                                      const PushResponse &response, bool isNext);
    [[nodiscard]] Result<void> rebaseNext(Transaction &tx, EntityState &state, const OutboxRow &row,
                                          const MutationResult &result);
    [[nodiscard]] Result<void> refuse(Transaction &tx, EntityState &state, const OutboxRow &row,
                                      const Error &why);

    Store &m_store;
    Recovery m_recovery;
};

} // namespace weehours

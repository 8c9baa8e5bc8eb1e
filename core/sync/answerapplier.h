// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/store/entityset.h"
#include "core/sync/recovery.h"

#include <QCoreApplication>

namespace weehours {

/// Puts into the store what a push was answered: what was taken leaves the outbox and is confirmed,
/// what lost becomes a conflict, what was refused stays with its reason. Each answer is one
/// transaction. Failures of the store are `store_failed`, and then nothing of the answer was taken.
class AnswerApplier
{
    // What it says is said of a push.
    Q_DECLARE_TR_FUNCTIONS(weehours::Pusher)

public:
    /// @param store must outlive it
    explicit AnswerApplier(Store &store) : m_store(store), m_recovery(store) {}

    /// @param rows     what was sent, in the order of the results
    [[nodiscard]] Result<void> apply(const BabyId &babyId, const QList<OutboxRow> &rows,
                                     const PushResponse &response);
    /// The server took none of `rows`, for this reason.
    [[nodiscard]] Result<void> refuse(const QList<OutboxRow> &rows, const Error &error);
    /// The server took nothing, because it does not know what the changes build on.
    [[nodiscard]] Result<void> beginRecovery(const BabyId &babyId);

private:
    /// An answer while it is taken: what is to be written together at its end.
    struct Taking
    {
        Transaction &tx;
        EntitySet entities;
        /// The server's time.
        Instant at;
        /// What leaves the outbox.
        QList<MutationId> done;
        /// For the journal.
        QList<Event> events;
    };

    [[nodiscard]] Result<void> applyOne(Taking &taking, const OutboxRow &row,
                                        const MutationResult &result);
    /// Takes what stands. Where it does not follow from what is held, all of the baby is
    /// distrusted.
    [[nodiscard]] Result<void> confirm(Taking &taking, EntityState &state, const Mutation &mine,
                                       const MutationResult &result);
    /// The change is done with.
    static void take(Taking &taking, EntityState &state, const Mutation &mutation);
    /// The change is done with, and nothing of its entry is for this profile any more.
    [[nodiscard]] Result<void> drop(Taking &taking, const Mutation &mutation);
    /// Notes who changed what, as the pull of the same change would.
    static void note(Taking &taking, const Person &self, const OutboxRow &row,
                     const MutationResult &result);
    /// Moves to the place after the push, or keeps it as told.
    /// @param isNext whether all before it is here
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
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
    [[nodiscard]] Result<void> applyOne(Transaction &tx, const OutboxRow &row,
                                        const MutationResult &result, Instant at);
    /// Notes who changed what, as the pull of the same change would.
    [[nodiscard]] Result<void> note(Transaction &tx, const Person &self, const OutboxRow &row,
                                    const MutationResult &result, Instant at);
    [[nodiscard]] Result<void> rebaseNext(Transaction &tx, const OutboxRow &row,
                                          const MutationResult &result);
    /// The change is done with, and nothing of its entry is for this profile any more.
    [[nodiscard]] Result<void> forget(Transaction &tx, const Mutation &mutation);
    [[nodiscard]] Result<void> refuse(Transaction &tx, const OutboxRow &row, const Error &why);

    Store &m_store;
    Recovery m_recovery;
};

} // namespace weehours

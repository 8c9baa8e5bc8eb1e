// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/messages.h"
#include "server/caller.h"
#include "server/store/babytables.h"
#include "server/store/entitywriter.h"

#include <QHash>
#include <QList>

#include <optional>

namespace weehours::server {

/// What a push did, for its sender and for those who are told of it after the commit.
struct AppliedPush
{
    PushResponse response;
    /// Whether there are new events.
    bool wrote = false;
    /// Whether this push made the baby.
    bool madeBaby = false;
    /// All who may read the baby.
    QList<UserId> caregivers;
};

/// One push, applied inside a transaction that somebody else begins and commits: several may share
/// one. Reads all that its mutations touch in a few statements, decides by the protocol's merge in
/// memory, and writes as a set.
class PushApplication
{
public:
    /// All arguments must outlive the application; `now` is the server's time of this push.
    PushApplication(Transaction &transaction, const Caller &caller, const PushRequest &request,
                    Instant now);

    /// Called once. Errors are of the whole push; the transaction must then be given up.
    [[nodiscard]] Result<AppliedPush> run();

private:
    [[nodiscard]] Result<void> admit();
    [[nodiscard]] Result<void> readTouched();
    [[nodiscard]] bool makesBaby() const;
    [[nodiscard]] Result<MutationResult> take(const Mutation &mutation);
    /// Where `mutation` stands in the request, of which it must be a part.
    [[nodiscard]] qsizetype indexOf(const Mutation &mutation) const;
    [[nodiscard]] MutationResult replay(const Mutation &mutation, const QByteArray &contentHash,
                                        const RememberedMutation &before) const;
    [[nodiscard]] Result<void> createBaby(const MergeOutcome &outcome, const Mutation &mutation);

    Transaction &m_transaction;
    const Caller &m_caller;
    const PushRequest &m_request;
    const Instant m_now;
    const Person m_author;

    /// Nothing as long as the baby does not exist.
    std::optional<EntityWriter> m_writer;
    QHash<EntityId, StampedEntity> m_entities;
    QHash<MutationId, RememberedMutation> m_mutations;
    AppliedPush m_applied;
};

} // namespace weehours::server

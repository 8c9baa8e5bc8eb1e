// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/messages.h"
#include "server/ground/caller.h"
#include "server/store/babytables.h"
#include "server/store/entitywriter.h"
#include "server/store/quotas.h"
#include "server/store/room.h"

#include <QHash>
#include <QList>

#include <optional>
#include <span>
#include <vector>

namespace weehours::server {

/// A push and who sent it.
struct Push
{
    Push(Caller sender, PushRequest wanted);

    Caller caller;
    PushRequest request;
    /// Of each mutation what tells it from another under the same id. Worked out here, before
    /// anybody waits for a lock.
    QList<QByteArray> contentHashes;
};

/// What a group of pushes did, for their senders and for those who are told of it after the commit.
struct AppliedPushes
{
    /// One for each push, in order. Errors are of a whole push, of which nothing was applied.
    std::vector<Result<PushResponse>> answers;
    /// The babies that have new events.
    QList<MovedBaby> moved;
    /// The babies that were made, each with its owner.
    QList<std::pair<UserId, BabyId>> made;
    /// Who wrote how many bytes.
    QList<std::pair<UserId, qint64>> written;
    /// How many changes of a baby were taken from an account today, with these.
    QHash<std::pair<UserId, BabyId>, qint64> taken;
};

/// A group of pushes, applied inside a transaction that somebody else begins and commits.
///
/// Reads all that its mutations touch in one round trip, decides by the protocol's merge in memory,
/// in order, each push seeing what those before it did, and writes as a set. All refusals are known
/// before anything is written, so a push that is refused does the others no harm.
class PushApplication
{
public:
    /// All arguments must outlive the application; `now` is the server's time of these pushes.
    PushApplication(Transaction &transaction, std::span<const Push> pushes, Instant now,
                    const Quotas &quotas, const Room &room);

    /// Called once. An error is the database's, and the transaction must then be given up.
    [[nodiscard]] Result<AppliedPushes> run();

private:
    /// A baby as the group knows it.
    struct Baby
    {
        /// Nothing as long as the baby does not exist.
        std::optional<EntityWriter> writer;
        QList<CaregiverRole> caregivers;
        /// The last event before these pushes.
        Cursor head;
    };

    [[nodiscard]] Result<void> read();
    /// What can only be asked for once the heads are known.
    [[nodiscard]] Result<void> readBehindHeads();
    /// `quota` where this author may not do this to this baby. Taking something away is no way to
    /// fill a server: it always may be, as long as there is room at all.
    [[nodiscard]] Result<void> admitByQuota(const Push &push, const Baby &baby,
                                            const MergeOutcome &outcome) const;
    /// What the mutation at `index` would leave of `current`, by the role of its author.
    [[nodiscard]] MergeOutcome mergeOf(const Push &push, qsizetype index,
                                       const StampedEntity *current, const Baby &baby) const;
    [[nodiscard]] Result<PushResponse> take(const Push &push);
    [[nodiscard]] Result<void> admit(const Push &push, const Baby &baby) const;
    [[nodiscard]] Result<void> admitCursors(const Push &push, const Baby &baby) const;
    [[nodiscard]] Result<void> admitVersions(const Push &push, qint64 head) const;
    /// Whether the push, taken whole, would archive, delete or bring back a baby that there is.
    [[nodiscard]] bool changesOwnersChoice(const Push &push, const Baby &baby) const;
    [[nodiscard]] MutationResult take(const Push &push, qsizetype index, Baby &baby);
    [[nodiscard]] MutationResult replay(const Push &push, qsizetype index,
                                        const RememberedMutation &before) const;
    void createBaby(const Push &push, Baby &baby, const MergeOutcome &outcome);
    [[nodiscard]] Result<void> write();

    Transaction &m_transaction;
    const std::span<const Push> m_pushes;
    const Instant m_now;
    const Quotas &m_quotas;
    const Room &m_room;

    QHash<BabyId, Baby> m_babies;
    /// How many babies those own who make one.
    QHash<UserId, qint64> m_owned;
    QHash<EntityId, StampedEntity> m_entities;
    QHash<MutationId, RememberedMutation> m_mutations;
    /// The events that stand where the cursors of the pushes point to, behind the head.
    QList<BabyCursor> m_namedEvents;
    AppliedPushes m_applied;
};

} // namespace weehours::server

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

/// A push and its sender.
struct Push
{
    Push(Caller sender, PushRequest wanted);

    Caller caller;
    PushRequest request;
    /// The hash of each mutation, which distinguishes it from another one with the same id.
    /// Computed here, outside of any lock.
    QList<QByteArray> contentHashes;
};

/// The result of a group of pushes, for the answers and for the notifications after the commit.
struct AppliedPushes
{
    /// One per push, in order. An error is of the whole push: nothing of it was applied.
    std::vector<Result<PushResponse>> answers;
    /// The babies with new events.
    QList<MovedBaby> moved;
    /// The created babies, each with its owner.
    QList<std::pair<UserId, BabyId>> made;
    /// The bytes that each account wrote.
    QList<std::pair<UserId, qint64>> written;
    /// How many changes of a baby were accepted from an account today, including these.
    QHash<std::pair<UserId, BabyId>, Room::Taken> taken;
};

/// A group of pushes, applied within a transaction that the caller begins and commits.
///
/// It reads everything that the mutations touch in one round trip, decides by the protocol's merge
/// in memory, in order, each push seeing those before it, and writes everything together. All
/// refusals are known before anything is written, so a refused push does not affect the others.
class PushApplication
{
public:
    /// All arguments must outlive the object; `now` is the server's time of these pushes.
    PushApplication(Transaction &transaction, std::span<const Push> pushes, Instant now,
                    const Quotas &quotas, const Room &room);

    /// Call it once. An error is the database's; then roll back the transaction.
    [[nodiscard]] Result<AppliedPushes> run();

private:
    /// The state of a baby within the group.
    struct Baby
    {
        /// Empty if the baby does not exist.
        std::optional<EntityWriter> writer;
        QList<CaregiverRole> caregivers;
        /// The last event before these pushes.
        Cursor head;
    };

    [[nodiscard]] Result<void> read();
    /// Reads what depends on the heads.
    [[nodiscard]] Result<void> readBehindHeads();
    /// `quota` if this author may not do this to this baby. Deleting cannot fill a server, so it is
    /// always allowed, as long as there is any space.
    [[nodiscard]] Result<void> admitByQuota(const Push &push, const Baby &baby,
                                            const MergeOutcome &outcome) const;
    /// What the mutation at `index` makes of `current`, by its author's role.
    [[nodiscard]] MergeOutcome mergeOf(const Push &push, qsizetype index,
                                       const StampedEntity *current, const Baby &baby) const;
    [[nodiscard]] Result<PushResponse> take(const Push &push);
    [[nodiscard]] Result<void> admit(const Push &push, const Baby &baby) const;
    [[nodiscard]] Result<void> admitCursors(const Push &push, const Baby &baby) const;
    [[nodiscard]] Result<void> admitVersions(const Push &push, qint64 head) const;
    /// Whether the push as a whole would archive, delete or restore an existing baby.
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
    /// How many babies the users own that create one.
    QHash<UserId, qint64> m_owned;
    QHash<EntityId, StampedEntity> m_entities;
    QHash<MutationId, RememberedMutation> m_mutations;
    /// The events that the cursors of the pushes name, before the head.
    QList<BabyCursor> m_namedEvents;
    AppliedPushes m_applied;
};

} // namespace weehours::server

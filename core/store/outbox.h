// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/mutation.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

namespace weehours {

enum class OutboxState {
    Pending, ///< waits to be sent
    Sending, ///< was sent; the answer is not known
    Failed,  ///< refused: kept and shown until the person decides
    Parked,  ///< nothing that this server knows yet: waits until it is updated
};

/// One change that waits to reach the server.
struct OutboxRow
{
    qint64 position = 0;
    BabyId babyId;
    Mutation mutation;
    OutboxState state = OutboxState::Pending;
    /// How often it was sent. A row that was sent must keep its content: the server knows it by id.
    int attempts = 0;
    /// Nobody's new change, but what a restored server lost and is told again.
    bool recovery = false;
    /// Why it failed, for a row that did.
    std::optional<Error> error;
};

struct OutboxCounts
{
    int waiting = 0;
    int failed = 0;
};

/// Another id for a mutation whose content may not change under the old one. It keeps the time, by
/// which ids sort, and is the same for everybody who works it out.
[[nodiscard]] MutationId renewed(const MutationId &id);

/// The queue of changes to send, in the order that they were made. Positions are never used again
/// (AUTOINCREMENT), so that a row added while the queue drains cannot take another's place.
class Outbox
{
public:
    explicit Outbox(Database &database) : m_database(database) {}

    /// @returns the position of the row
    [[nodiscard]] Result<qint64> append(Transaction &tx, const BabyId &babyId,
                                        const Mutation &mutation);
    /// Queues what the server lost. It goes before the person's changes, which build on it. What is
    /// queued already, by its id, is not queued twice.
    [[nodiscard]] Result<void> appendRecovery(Transaction &tx, const BabyId &babyId,
                                              const Mutation &mutation);
    /// Puts a row that was read elsewhere behind the others, with all that is known of it.
    [[nodiscard]] Result<void> restore(Transaction &tx, const OutboxRow &row);
    /// The oldest rows of a baby that are to be sent (pending and sending), in order; it stops
    /// before `maxCount` rows or `maxBytes` of JSON are exceeded, but gives at least one if any.
    /// @param passedOver entities of which nothing is to be sent now
    [[nodiscard]] Result<QList<OutboxRow>> batch(const BabyId &babyId, int maxCount,
                                                 qint64 maxBytes,
                                                 const QList<EntityId> &passedOver = {}) const;
    /// The babies with rows to send, the longest waiting first; but none of which it is being found
    /// out what the server lost, since what waits may build on that; and none that was shared and
    /// has no cursor yet, since without one nobody would notice that a server which was set back
    /// has lost what it confirmed; and none that is kept apart from the server.
    [[nodiscard]] Result<QList<BabyId>> babiesToSend() const;
    [[nodiscard]] Result<QList<OutboxRow>> rowsOf(const EntityId &entityId) const;
    /// All rows, or the failed alone, in order.
    [[nodiscard]] Result<QList<OutboxRow>> rows(bool failedOnly) const;
    [[nodiscard]] Result<std::optional<OutboxRow>> row(const MutationId &id) const;
    /// The position that the next row gets.
    [[nodiscard]] Result<qint64> nextPosition() const;
    [[nodiscard]] Result<OutboxCounts> counts() const;
    [[nodiscard]] Result<OutboxCounts> counts(const BabyId &babyId) const;

    [[nodiscard]] Result<void> markSending(Transaction &tx, const QList<OutboxRow> &rows);
    /// Sending rows become pending again: at start, and after an answer that did not arrive.
    [[nodiscard]] Result<void> resetSending(Transaction &tx);
    [[nodiscard]] Result<void> markFailed(Transaction &tx, const MutationId &id,
                                          const Error &error);
    /// A failed row becomes pending again, under a new mutation id: the old one may be known.
    [[nodiscard]] Result<void> retry(Transaction &tx, const MutationId &id,
                                     const MutationId &newId);
    /// It waits until the server is another version, and is not sent before.
    [[nodiscard]] Result<void> park(Transaction &tx, const MutationId &id, const Error &why);
    /// All that was parked is to be sent.
    [[nodiscard]] Result<void> unpark(Transaction &tx);
    /// What is parked, in order.
    [[nodiscard]] Result<QList<OutboxRow>> parked() const;
    [[nodiscard]] Result<void> remove(Transaction &tx, const MutationId &id);
    /// The same for many, in one statement.
    [[nodiscard]] Result<void> removeAll(Transaction &tx, const QList<MutationId> &ids);
    /// Rows of the entity behind `taken` that were never sent and were based on `from` now build on
    /// `to`: the version that `taken` made of it, and nobody else's change. Those of a recovery
    /// build on nothing.
    [[nodiscard]] Result<void> rebase(Transaction &tx, const OutboxRow &taken, qint64 from,
                                      qint64 to);
    /// The server forgot what it had told of this baby: what waits builds on no version of it any
    /// more, and what it refused because it had lost the entity is to be sent again.
    [[nodiscard]] Result<void> unbase(Transaction &tx, const BabyId &babyId);
    /// What the server refused because it did not know the entity is to be sent again.
    [[nodiscard]] Result<void> retryUnknown(Transaction &tx, const BabyId &babyId);
    /// All rows of a baby that were to be sent become failed, for a baby whose access ended; those
    /// of a recovery go, since they are nobody's unsent changes.
    [[nodiscard]] Result<void> failAll(Transaction &tx, const BabyId &babyId, const Error &error);

private:
    /// The writes of this process and of others, by which a count is known to hold still.
    struct CountedAt
    {
        qint64 changes = -1;
        qint64 version = -1;
        qint64 rollbacks = -1;
        friend bool operator==(const CountedAt &, const CountedAt &) = default;
    };

    [[nodiscard]] Result<void> buildOnNothing(Transaction &tx, const QList<OutboxRow> &rows);
    /// Of all babies where the id is null.
    [[nodiscard]] Result<OutboxCounts> count(const BabyId &babyId) const;
    [[nodiscard]] Result<QList<OutboxRow>> ofOneState(int state) const;

    Database &m_database;
    mutable QHash<BabyId, OutboxCounts> m_counts;
    mutable CountedAt m_countedAt;
};

} // namespace weehours

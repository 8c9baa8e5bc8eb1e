// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/mutation.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

namespace weehours {

/// The state of an outbox row.
enum class OutboxState {
    Pending, ///< waits to be sent
    Sending, ///< was sent; the answer is not known yet
    Failed,  ///< refused: kept and shown until the person decides
    Parked,  ///< of a kind or field that this server does not know: waits until it is updated
};

/// One change that waits for the server.
struct OutboxRow
{
    qint64 position = 0;
    BabyId babyId;
    Mutation mutation;
    OutboxState state = OutboxState::Pending;
    /// How often it was sent. A row that was sent must not change: the server knows it by its id.
    int attempts = 0;
    /// A recovery mutation: not a new change, but something that a restored server has lost.
    bool recovery = false;
    /// Why it was refused or parked.
    std::optional<Error> error;
};

/// How many changes wait (pending, sending and parked), and how many were refused.
struct OutboxCounts
{
    int waiting = 0;
    int failed = 0;
    int parked = 0; ///< of those that wait
};

/// A new id for a mutation whose content changed after it was sent. It keeps the time part, by
/// which ids sort, and is deterministic.
[[nodiscard]] MutationId renewed(const MutationId &id);

/// The queue of changes to send, in the order that they were made. Positions are never reused
/// (AUTOINCREMENT), so that a row added while the queue drains cannot take another's place.
/// Failures are `store_failed`. It belongs to the thread of its database.
class Outbox
{
public:
    explicit Outbox(Database &database) : m_database(database) {}

    /// @returns the position of the row
    [[nodiscard]] Result<qint64> append(Transaction &tx, const BabyId &babyId,
                                        const Mutation &mutation);
    /// Queues a recovery mutation. It is sent before the person's changes, which build on it. Does
    /// nothing if its id is queued already.
    [[nodiscard]] Result<void> appendRecovery(Transaction &tx, const BabyId &babyId,
                                              const Mutation &mutation);
    /// Appends a row that was salvaged, with its state.
    [[nodiscard]] Result<void> restore(Transaction &tx, const OutboxRow &row);
    /// The oldest rows of a baby to send (pending and sending), in order, up to `maxCount` rows and
    /// `maxBytes` of JSON, but at least one if there are any.
    /// @param passedOver entities whose rows are left out
    /// @param after      rows at this position and before are left out
    [[nodiscard]] Result<QList<OutboxRow>> batch(const BabyId &babyId, int maxCount,
                                                 qint64 maxBytes,
                                                 const QList<EntityId> &passedOver = {},
                                                 qint64 after = 0) const;
    /// Babies with rows to send, the longest waiting first. It excludes babies in recovery, since
    /// waiting changes may build on what the server lost; shared babies without a cursor, since
    /// without one a server restored from a backup would not be detected; and babies kept apart
    /// from the server.
    [[nodiscard]] Result<QList<BabyId>> babiesToSend() const;
    [[nodiscard]] Result<QList<OutboxRow>> rowsOf(const EntityId &entityId) const;
    /// All rows, or only the failed ones, in order.
    [[nodiscard]] Result<QList<OutboxRow>> rows(bool failedOnly) const;
    [[nodiscard]] Result<std::optional<OutboxRow>> row(const MutationId &id) const;
    /// The position that the next row will get.
    [[nodiscard]] Result<qint64> nextPosition() const;
    [[nodiscard]] Result<OutboxCounts> counts() const;
    [[nodiscard]] Result<OutboxCounts> counts(const BabyId &babyId) const;

    [[nodiscard]] Result<void> markSending(Transaction &tx, const QList<OutboxRow> &rows);
    /// Makes sending rows pending again: at start, and after an answer that did not arrive.
    [[nodiscard]] Result<void> resetSending(Transaction &tx);
    [[nodiscard]] Result<void> markFailed(Transaction &tx, const MutationId &id,
                                          const Error &error);
    /// Makes a failed row pending again, under a new mutation id, since the server may know the old
    /// one.
    [[nodiscard]] Result<void> retry(Transaction &tx, const MutationId &id,
                                     const MutationId &newId);
    /// Parks a row: it is not sent until the server's version changes.
    [[nodiscard]] Result<void> park(Transaction &tx, const MutationId &id, const Error &why);
    /// Makes all parked rows pending.
    [[nodiscard]] Result<void> unpark(Transaction &tx);
    /// The parked rows, in order.
    [[nodiscard]] Result<QList<OutboxRow>> parked() const;
    [[nodiscard]] Result<void> remove(Transaction &tx, const MutationId &id);
    /// The same for many, in few statements.
    [[nodiscard]] Result<void> removeAll(Transaction &tx, const QList<MutationId> &ids);
    /// Raises the base version from `from` to that of `to` in rows of the entity behind `taken`
    /// that were never sent and are later than `to`: only `taken` made that version, so they
    /// conflict with no other change. Recovery rows have no base and are left out.
    [[nodiscard]] Result<void> rebase(Transaction &tx, const OutboxRow &taken, qint64 from,
                                      const Entity &to);
    /// The server lost what it confirmed of this baby: the waiting changes lose their base version,
    /// and what it refused as unknown becomes pending again.
    [[nodiscard]] Result<void> unbase(Transaction &tx, const BabyId &babyId);
    /// Makes changes that were refused because the server did not know the entity pending again.
    [[nodiscard]] Result<void> retryUnknown(Transaction &tx, const BabyId &babyId);
    /// Fails all rows to send of a baby whose access ended. Its recovery rows are removed, since
    /// they are not changes of the person.
    [[nodiscard]] Result<void> failAll(Transaction &tx, const BabyId &babyId, const Error &error);

private:
    [[nodiscard]] Result<void> buildOnNothing(Transaction &tx, const QList<OutboxRow> &rows);
    /// Of all babies where the id is null.
    [[nodiscard]] Result<OutboxCounts> count(const BabyId &babyId) const;
    /// The ids of the babies with rows, as text.
    [[nodiscard]] Result<QStringList> babies() const;
    [[nodiscard]] Result<QList<OutboxRow>> ofOneState(int state) const;
    [[nodiscard]] Result<void> makePending(Transaction &tx, int state);

    Database &m_database;
    mutable QList<BabyId> m_toSend;
    mutable Database::Moment m_toSendAt;
    mutable QHash<BabyId, OutboxCounts> m_counts;
    mutable Database::Moment m_countedAt;
};

} // namespace weehours

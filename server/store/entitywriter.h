// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/merge.h"
#include "core/protocol/messages.h"
#include "server/store/babytables.h"
#include "server/store/cursor.h"
#include "server/store/database.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace weehours::server {

/// The only way to write an entity, a caregiver, or an event.
///
/// It holds one baby's lock until the end of the transaction, and so assigns that baby's seqs
/// without a gap and in commit order. Every write includes its event and updates the checksum.
/// Writes are collected and written by `flush`, those of several babies in the same few statements;
/// a transaction that ends without it has written nothing.
class EntityWriter
{
public:
    /// Locks `babyId`, waiting for the transaction that holds it; empty if there is no such baby.
    /// @param now the time of the events
    [[nodiscard]] static Result<std::optional<EntityWriter>>
    lock(Transaction &transaction, const BabyId &babyId, Instant now);

    /// The query that locks those of `babyIds` that exist, and puts a writer for each into `found`.
    /// It locks in the order of their ids, so that transactions cannot deadlock.
    [[nodiscard]] static Query lock(Transaction &transaction, const QList<BabyId> &babyIds,
                                    Instant now, QHash<BabyId, EntityWriter> &found);

    /// Creates the stream of a baby that does not exist yet.
    [[nodiscard]] static EntityWriter create(Transaction &transaction, const BabyId &babyId,
                                             Instant now);

    [[nodiscard]] const BabyId &babyId() const { return m_babyId; }
    /// The seq of the next event, which is the version of the entity it writes.
    [[nodiscard]] qint64 nextVersion() const { return m_head.seq + 1; }
    /// The last event, including those of this transaction.
    [[nodiscard]] Cursor head() const { return m_head; }
    /// The bytes written for this baby since it was created, including this transaction.
    [[nodiscard]] qint64 written() const { return m_written; }
    /// What live streams send of this transaction's events (`Commit::withEvents`); empty if they
    /// are too many or too large.
    [[nodiscard]] QByteArray eventsToTell() const;
    /// Whether any event was written. Only restamping moves no head.
    [[nodiscard]] bool wrote() const { return !m_events.empty(); }

    /// Writes the entity of `outcome`, which has `nextVersion()` as its version.
    /// @param before the previous state; nullptr for a new entity
    void write(const StampedEntity *before, const MergeOutcome &outcome, const Mutation &mutation,
               const Person &author);

    /// Stores changed field stamps, without a visible change or an event.
    void restamp(const StampedEntity &entity);

    /// Stores the answer to a mutation, to answer its repetition alike.
    void remember(const MutationId &mutationId, const RememberedMutation &mutation);

    /// Gives `caregiver` their role.
    /// @param author who did it
    /// @param op whether they are new
    void putCaregiver(const Caregiver &caregiver, Op op, const QStringList &changed,
                      const Person &author);
    void removeCaregiver(const Caregiver &caregiver, const Person &author);

    /// Writes everything that was collected and moves the head.
    [[nodiscard]] Result<void> flush();
    /// The same for several babies of one transaction at once.
    [[nodiscard]] static Result<void> flush(Transaction &transaction,
                                            std::span<EntityWriter *const> writers);

private:
    EntityWriter(Transaction &transaction, const BabyId &babyId, Instant now);

    /// @param data the entity's fields as JSON
    void appendEvent(const Entity &entity, const QByteArray &data, Op op,
                     const QStringList &changed, const std::optional<MutationId> &mutationId,
                     const Person &author, const QList<Overridden> &overrode = {});
    [[nodiscard]] Params headRow() const;
    void appendCaregiverEvent(const Caregiver &caregiver, Op op, const QStringList &changed,
                              const Person &author);

    /// The last state of an entity, and its fields as stored.
    struct Written
    {
        StampedEntity stamped;
        QByteArray data;
    };

    Transaction *m_transaction;
    BabyId m_babyId;
    Instant m_now;
    bool m_isNew = false;
    Cursor m_head;
    /// The last event before this transaction.
    Cursor m_from;
    /// The events of this transaction as JSON, with a comma before each; empty once they are too
    /// many.
    QByteArray m_told;
    /// Shared by all events of this transaction, which commits as a whole.
    qint64 m_nonce;
    quint64 m_checksum = 0;
    qint64 m_written = 0;
    /// Of these, those of earlier transactions.
    qint64 m_writtenBefore = 0;
    /// Only the last state of each entity is written to its table.
    QHash<EntityId, Written> m_entities;
    std::vector<Params> m_events;
    std::vector<Params> m_mutations;
    std::vector<Params> m_caregivers;
    std::vector<Params> m_removedCaregivers;
};

} // namespace weehours::server

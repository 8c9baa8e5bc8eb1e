// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/merge.h"
#include "core/protocol/messages.h"
#include "tests/simulation/trace.h"

#include <QHash>

namespace weehours::simulation {

/// A change that a person made on one of the devices.
struct Made
{
    Mutation mutation;
    BabyId babyId;
    int device = 0;
    /// By the right clock.
    Instant at;
    /// Whether the device had heard from the server since its clock was last set wrong.
    bool clockKnown = false;
    /// The device got the server's answer that it was taken.
    bool acknowledged = false;
    /// Fields of which that answer said that they lost.
    QStringList lost = {};
    /// The person chose to forget it after it was refused.
    bool discarded = false;
};

/// How the server decided a mutation when it first saw it.
struct Decision
{
    MutationId mutationId;
    /// What its author had seen.
    qint64 baseVersion = 0;
    MutationStatus status = MutationStatus::Applied;
    qint64 version = 0;
    QStringList lost;
    Instant at;
};

/// Keeps what people did and what the server answered, apart from both, and sees that the two
/// agree. A mutation is known by its content: a device may send it once more under another id.
class Ledger
{
public:
    explicit Ledger(Trace &trace) : m_trace(trace) {}

    void noteMade(const Made &made);
    [[nodiscard]] bool knows(const Mutation &mutation) const;
    void noteAnswer(const PushRequest &request, const PushResponse &response, Instant now);
    /// Why a mutation lost: what stands at the server.
    void noteConflict(const Mutation &mutation, const QStringList &lost,
                      const StampedEntity &stands);
    void noteDelivered(const PushResponse &response);
    void noteDiscarded(const Mutation &mutation);
    void noteBackup();
    void noteRestore();

    [[nodiscard]] QList<Made> all() const;
    /// Nothing for what no person made, such as what a device brings back.
    [[nodiscard]] std::optional<Made> made(const MutationId &id) const;
    /// The decision that stands: of this server, not of one that was set back since.
    [[nodiscard]] std::optional<Decision> decisionOn(const Made &made) const;
    [[nodiscard]] std::optional<Decision> decisionOn(const MutationId &id) const;
    /// Whether it was ever decided, by this server or one that was set back since.
    [[nodiscard]] bool wasDecided(const Made &made) const;
    /// The makings of an entity that a server ever took, whether or not it has forgotten them.
    [[nodiscard]] QList<Mutation> takenCreates(const EntityId &id) const
    {
        return m_takenCreates.value(id);
    }
    [[nodiscard]] bool wasRestored() const { return m_restored; }

    [[nodiscard]] static QByteArray keyOf(const Mutation &mutation);

private:
    Trace &m_trace;
    QHash<QByteArray, Made> m_made;
    QList<QByteArray> m_order;
    QHash<MutationId, QByteArray> m_keys;
    QHash<MutationId, Decision> m_decisions;
    QHash<QByteArray, MutationId> m_decidedAs;
    QSet<QByteArray> m_everDecided;
    QHash<EntityId, QList<Mutation>> m_takenCreates;
    /// What a restore of the backup would bring back.
    QHash<MutationId, Decision> m_savedDecisions;
    QHash<QByteArray, MutationId> m_savedDecidedAs;
    bool m_restored = false;
};

} // namespace weehours::simulation

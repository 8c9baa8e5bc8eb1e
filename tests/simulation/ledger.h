// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/merge.h"
#include "core/protocol/messages.h"
#include "tests/simulation/trace.h"

#include <QHash>

namespace weehours::simulation {

/// A change that a person made on a device.
struct Made
{
    Mutation mutation;
    BabyId babyId;
    int device = 0;
    /// In true time.
    Instant at;
    /// Whether the device had learned the server's time since its clock was last set wrong.
    bool clockKnown = false;
    /// The device received the server's answer that it was applied.
    bool acknowledged = false;
    /// The fields that lost according to that answer.
    QStringList lost = {};
    /// The person discarded it after it was refused.
    bool discarded = false;
    /// It deleted what was already deleted, so the server wrote nothing, not even its time.
    bool wroteNothing = false;
};

/// The server's first decision on a mutation.
struct Decision
{
    MutationId mutationId;
    /// The version that its author had seen.
    qint64 baseVersion = 0;
    MutationStatus status = MutationStatus::Applied;
    qint64 version = 0;
    QStringList lost;
    Instant at;
};

/// Records what people did and what the server answered, independently of both, and checks that
/// they agree. Mutations are identified by content, since a device may send one again with another
/// id.
class Ledger
{
public:
    explicit Ledger(Trace &trace) : m_trace(trace) {}

    void noteMade(const Made &made);
    [[nodiscard]] bool knows(const Mutation &mutation) const;
    void noteAnswer(const PushRequest &request, const PushResponse &response, Instant now);
    /// Checks why a mutation lost against `current`, the server's state.
    void noteConflict(const Mutation &mutation, const QStringList &lost,
                      const StampedEntity &current);
    void noteDelivered(const PushResponse &response);
    void noteDiscarded(const Mutation &mutation);
    void noteBackup();
    void noteRestore();

    [[nodiscard]] QList<Made> all() const;
    /// None if no person made it, as in a recovery.
    [[nodiscard]] std::optional<Made> made(const MutationId &id) const;
    /// The valid decision: by this server, not by one that was set back since.
    [[nodiscard]] std::optional<Decision> decisionOn(const Made &made) const;
    [[nodiscard]] std::optional<Decision> decisionOn(const MutationId &id) const;
    /// Whether it was ever decided, also by a server that was set back since.
    [[nodiscard]] bool wasDecided(const Made &made) const;
    /// Whether it was ever applied, also by a server that was set back since.
    [[nodiscard]] bool wasApplied(const Made &made) const
    {
        return m_everApplied.contains(keyOf(made.mutation));
    }
    /// All creates of an entity that a server ever applied, whether or not it still has them.
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
    QSet<QByteArray> m_everApplied;
    QHash<EntityId, QList<Mutation>> m_takenCreates;
    /// The newest version of each entity that an applied mutation was answered with.
    QHash<EntityId, qint64> m_versions;
    /// What a restore of the backup would bring back.
    QHash<EntityId, qint64> m_savedVersions;
    QHash<MutationId, Decision> m_savedDecisions;
    QHash<QByteArray, MutationId> m_savedDecidedAs;
    bool m_restored = false;
};

} // namespace weehours::simulation

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/ledger.h"

#include <QJsonDocument>

#include <algorithm>

namespace weehours::simulation {

namespace {

// A clock correction may be off by half of the slowest accepted answer (10 s), for each of two
// clocks, and a little for rounding.
constexpr qint64 clockTolerance = 12'000;

} // namespace

QByteArray Ledger::keyOf(const Mutation &mutation)
{
    Mutation content = mutation;
    content.mutationId = MutationId();
    content.baseVersion = 0;
    return canonicalBytes(content);
}

void Ledger::noteMade(const Made &made)
{
    const QByteArray key = keyOf(made.mutation);
    m_keys.insert(made.mutation.mutationId, key);
    if (!m_made.contains(key)) {
        m_made.insert(key, made);
        m_order.append(key);
    }
}

bool Ledger::knows(const Mutation &mutation) const
{
    return m_keys.contains(mutation.mutationId);
}

void Ledger::noteAnswer(const PushRequest &request, const PushResponse &response, Instant now)
{
    for (qsizetype i = 0; i < request.mutations.size(); ++i) {
        const Mutation &mutation = request.mutations.at(i);
        const MutationResult &result = response.results.at(i);
        m_trace.add(QStringLiteral("    %1 of %2: %3%4, version %5")
                        .arg(mutation.mutationId.toString().right(6),
                             mutation.entityId.toString().right(6), toText(result.status),
                             result.replayed ? QStringLiteral(" before") : QString())
                        .arg(result.version));
        if (result.status == MutationStatus::Invalid)
            continue;
        const auto before = m_decisions.constFind(mutation.mutationId);
        if (before != m_decisions.cend()) {
            if (before->status != result.status || before->lost != result.lost) {
                m_trace.fail(QStringLiteral("%1 was answered %2 and, when repeated, %3")
                                 .arg(mutation.mutationId.toString(), toText(before->status),
                                      toText(result.status)));
            }
            continue;
        }
        m_decisions.insert(mutation.mutationId, {mutation.mutationId, mutation.baseVersion,
                                                 result.status, result.version, result.lost, now});
        const QByteArray key = keyOf(mutation);
        m_keys.insert(mutation.mutationId, key);
        // An applied change stays applied, even if a recovering client brings the same content
        // again and loses.
        const auto known = m_decidedAs.constFind(key);
        const bool isTaken = known != m_decidedAs.cend()
                             && m_decisions.value(*known).status == MutationStatus::Applied;
        if (!isTaken || result.status == MutationStatus::Applied)
            m_decidedAs.insert(key, mutation.mutationId);
        m_everDecided.insert(key);
        if (result.status == MutationStatus::Applied) {
            m_everApplied.insert(key);
            qint64 &newest = m_versions[mutation.entityId];
            const auto made = m_made.find(key);
            if (made != m_made.end() && mutation.op == Op::Delete)
                made->wroteNothing = result.version <= newest;
            newest = std::max(newest, result.version);
        }
        if (mutation.op == Op::Create && !isRecovery(mutation.mutationId))
            m_takenCreates[mutation.entityId].append(mutation);
    }
}

void Ledger::noteConflict(const Mutation &mutation, const QStringList &lost,
                          const StampedEntity &current)
{
    const auto mine = m_made.constFind(keyOf(mutation));
    if (mine == m_made.cend() || !mine->clockKnown || mutation.op == Op::Delete)
        return;
    for (const QString &field : lost) {
        const Stamp *const stamp = current.stampOf(current.entity.deleted ? QString(deletedField)
                                                                          : field);
        const auto winner = stamp ? m_made.constFind(m_keys.value(stamp->mutationId))
                                  : m_made.cend();
        // Fields that contradict each other lose, whatever their times.
        if (winner == m_made.cend() || !winner->clockKnown || stamp->updatedAt < mutation.updatedAt)
            continue;
        // The winner was stamped after a later stamp that its author had seen, as the rule
        // requires.
        const bool pushedOn = winner->mutation.updatedAt > winner->at.plusMsecs(clockTolerance / 2);
        if (!pushedOn && winner->at.plusMsecs(clockTolerance) < mine->at) {
            m_trace.fail(QStringLiteral("%1, made at %2, lost to %3, made before it at %4")
                             .arg(mutation.mutationId.toString(), mine->at.toString(),
                                  stamp->mutationId.toString(), winner->at.toString()));
        }
    }
}

void Ledger::noteDelivered(const PushResponse &response)
{
    for (const MutationResult &result : response.results) {
        const auto made = m_made.find(m_keys.value(result.mutationId));
        if (made == m_made.end() || result.status == MutationStatus::Invalid)
            continue;
        made->acknowledged = true;
        made->lost = result.lost;
    }
}

void Ledger::noteDiscarded(const Mutation &mutation)
{
    const auto made = m_made.find(keyOf(mutation));
    if (made != m_made.end())
        made->discarded = true;
}

void Ledger::noteBackup()
{
    m_savedDecisions = m_decisions;
    m_savedDecidedAs = m_decidedAs;
    m_savedVersions = m_versions;
}

void Ledger::noteRestore()
{
    m_decisions = m_savedDecisions;
    m_decidedAs = m_savedDecidedAs;
    m_versions = m_savedVersions;
    m_restored = true;
}

QList<Made> Ledger::all() const
{
    QList<Made> list;
    for (const QByteArray &key : m_order)
        list.append(m_made.value(key));
    return list;
}

std::optional<Made> Ledger::made(const MutationId &id) const
{
    const auto found = m_made.constFind(m_keys.value(id));
    return found == m_made.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Decision> Ledger::decisionOn(const Made &made) const
{
    const auto id = m_decidedAs.constFind(keyOf(made.mutation));
    if (id == m_decidedAs.cend())
        return std::nullopt;
    return m_decisions.value(*id);
}

std::optional<Decision> Ledger::decisionOn(const MutationId &id) const
{
    const auto decision = m_decisions.constFind(id);
    return decision == m_decisions.cend() ? std::nullopt : std::optional(*decision);
}

bool Ledger::wasDecided(const Made &made) const
{
    return m_everDecided.contains(keyOf(made.mutation));
}

} // namespace weehours::simulation

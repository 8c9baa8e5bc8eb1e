// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/simulation/people.h"
#include "tests/simulation/simulatedserver.h"

namespace weehours::simulation {

/// Checks what must hold once everything has come to rest.
class Verdict
{
public:
    using Access = std::pair<UserId, BabyId>;

    Verdict(Trace &trace, const Ledger &ledger, const People &people, SimulatedServer &server);

    void judge(const std::vector<std::unique_ptr<Device>> &devices, const QSet<Access> &lostAccess);

private:
    void readServer();
    void judgeDevice(Device &device);
    void judgeBaby(Device &device, const BabyRow &baby);
    void judgeOutbox(Device &device);
    void judgeChange(const Made &made, Device &device, bool kept);
    void judgeEffect(const Made &made, const std::optional<Decision> &decision);
    [[nodiscard]] bool isReplaced(const Mutation &mutation, const QString &field,
                                  const Stamp &stamp,
                                  const std::optional<Decision> &decision) const;
    [[nodiscard]] qint64 valueSince(const EntityId &id, const QString &field, qint64 version) const;
    void judgeEvents();
    void judgeOverridden(const std::vector<std::unique_ptr<Device>> &devices,
                         const QSet<Access> &lostAccess);
    [[nodiscard]] bool isToldOf(const Overridden &overridden, const Event &by, const Made &mine,
                                Device &device) const;
    [[nodiscard]] bool isListed(const Made &made, Device &device) const;
    [[nodiscard]] bool isGathered(const Made &made, Device &device) const;
    [[nodiscard]] bool isSettled(const Made &made) const;
    /// Whether the device keeps the log although a server claims that access ended.
    [[nodiscard]] static bool isApart(Device &device, const BabyId &babyId);
    void fail(const Device &device, const QString &what);

    Trace &m_trace;
    const Ledger &m_ledger;
    const People &m_people;
    SimulatedServer &m_server;
    QHash<Access, Role> m_access;
    QHash<BabyId, QString> m_checksums;
    QHash<EntityId, StampedEntity> m_entities;
    QList<Event> m_events;
    QSet<MutationId> m_written;
};

} // namespace weehours::simulation

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/simulation/network.h"
#include "tests/simulation/people.h"

#include <QTemporaryDir>

#include <vector>

namespace weehours::simulation {

/// One story from one seed: people share babies and log at once, while the network, the devices,
/// the clocks and the server fail; then all of that stops, and what is left must be right.
class World
{
public:
    World(quint32 seed, Broken broken);

    /// Lives through it. What was wrong stands in the trace.
    void run();
    [[nodiscard]] const Trace &trace() const { return m_trace; }
    [[nodiscard]] bool wasRestored() const { return m_ledger.wasRestored(); }

private:
    using Access = std::pair<UserId, BabyId>;

    void makeDevices();
    void beginSharing();
    void advance(qint64 msecs);
    void arrangeActs(Device &device);
    void arrangeMisfortune();
    void strike();
    void goOffline(Device &device);
    void reboot(Device &device, qint64 afterMsecs);
    void buryTheDead();
    void boot(Device &device);
    void stopServer(qint64 msecs);
    void changeAccess();
    void setClock(Device &device);
    void calm();
    /// Notes who has lost an access since the last time.
    /// Each device of the owner takes note that they make another one. False where one of them is
    /// off.
    bool trustOwners(const server::Caller &owner, const BabyId &babyId);
    void watchAccess();
    /// All who lost access to a baby ask for it in every way that there is, as a client of their
    /// own making would, and must be refused as if there were no such baby.
    void askAsFormer();
    void askAsFormer(const server::Caller &caller, const BabyId &babyId,
                     const QList<EntityId> &entities);
    void noteAccessLost(const Device &device, const BabyId &babyId);
    [[nodiscard]] quint32 below(quint32 bound) { return m_random.bounded(bound); }

    Trace m_trace;
    Schedule m_schedule;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    Ledger m_ledger;
    SimulatedServer m_server;
    Network m_network;
    People m_people;
    QList<server::Caller> m_persons;
    std::vector<std::unique_ptr<Device>> m_devices;
    QSet<Access> m_access;
    QSet<Access> m_lostAccess;
    /// Those of them who have not come back.
    QSet<Access> m_former;
    bool m_isSharing = false;
    bool m_isCalm = false;
    bool m_mayRestore = false;
    int m_restores = 0;
    int m_babies = 1;
};

} // namespace weehours::simulation

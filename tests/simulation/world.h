// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/simulation/network.h"
#include "tests/simulation/people.h"

#include <QTemporaryDir>

#include <vector>

namespace weehours::simulation {

/// One simulation of one seed: people share babies and log while network, devices, clocks and
/// server fail. Then the faults stop, and the result must be right.
class World
{
public:
    World(quint32 seed, Broken broken);

    /// Runs it. The trace says what went wrong.
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
    /// Records on each of the owner's devices that the owner makes somebody else an owner. False if
    /// one of them is off.
    bool trustOwners(const server::Caller &owner, const BabyId &babyId);
    /// Records who has lost access since the last call.
    void watchAccess();
    /// Everybody who lost access to a baby requests it in every possible way, as a modified client
    /// could, and must be refused as if the baby did not exist.
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
    /// Those who have not regained access.
    QSet<Access> m_former;
    bool m_isSharing = false;
    bool m_isCalm = false;
    bool m_mayRestore = false;
    int m_restores = 0;
    int m_babies = 1;
};

} // namespace weehours::simulation

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/simulation/device.h"
#include "tests/simulation/ledger.h"

#include <QSet>

namespace weehours::simulation {

/// What people do on their devices: log, edit, delete, undo, restore, and decide about conflicts
/// and refusals. Every value is written only once, so a value identifies the change that wrote it.
class People
{
public:
    People(Schedule &schedule, Ledger &ledger, Trace &trace, QRandomGenerator &random);

    /// Lets a person do something on this device, which must be on.
    void act(Device &device);
    void makeBaby(Device &device);

    /// Entities with values that an undo or a restore may have brought back.
    [[nodiscard]] const QSet<EntityId> &turnedBack() const { return m_turnedBack; }
    /// The changes whose outcome was reported to a person, who then decided.
    [[nodiscard]] const QSet<MutationId> &decided() const { return m_decided; }

    /// Finds out whether the action during which the device died was committed.
    void findAfterCrash(Device &device);

private:
    void findGathered(Device &device);
    void settle(Device &device, const QList<OutboxRow> &before);
    void actOn(Device &device, const BabyId &babyId);
    void add(Device &device, const BabyId &babyId);
    /// Imports the first rows of a file that everybody has.
    void bring(Device &device, const BabyId &babyId);
    /// Moves an entry to the log of another baby.
    void move(Device &device, const BabyId &babyId);
    void plan(Device &device, const BabyId &babyId);
    void edit(Device &device, const BabyId &babyId);
    void remove(Device &device, const BabyId &babyId);
    void bringBack(Device &device, const BabyId &babyId);
    void undo(Device &device);
    void decideConflict(Device &device);
    void decideRefused(Device &device);
    void record(Device &device, const char *what);
    [[nodiscard]] std::optional<Entry> pick(const QList<Entry> &entries);
    /// One of the newest entries.
    [[nodiscard]] std::optional<Entry> pickNew(Device &device, const BabyId &babyId);
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_random.bounded(quint32(bound)));
    }

    Schedule &m_schedule;
    Ledger &m_ledger;
    Trace &m_trace;
    QRandomGenerator &m_random;
    QSet<EntityId> m_turnedBack;
    QSet<MutationId> m_decided;
    int m_written = 0;
    QHash<int, QList<OutboxRow>> m_unsettled;
};

} // namespace weehours::simulation

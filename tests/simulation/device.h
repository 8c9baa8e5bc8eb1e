// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/syncengine.h"
#include "server/ground/caller.h"
#include "tests/simulation/schedule.h"
#include "tests/simulation/trace.h"

#include <QPointer>
#include <QRandomGenerator>

#include <memory>

namespace weehours::simulation {

class Network;

/// A person's device: a whole client on a real store. It can crash (what was not committed is
/// gone), boot again, lose the network, and have a wrong clock.
class Device
{
public:
    Device(int index, server::Caller caller, const QString &folder, Schedule &schedule,
           Network &network, Trace &trace);
    ~Device();
    Q_DISABLE_COPY_MOVE(Device)

    void boot(quint32 seed);
    void crash();
    /// It is to die at that statement of its store from now on, counted from 1 (0: at none), also
    /// within a transaction: nothing from there on is done or sent.
    void dieAt(int statement) { m_statementsLeft = statement; }
    /// It has come to that statement; `crash` it as soon as the event is over.
    [[nodiscard]] bool isDying() const { return m_isDying; }
    [[nodiscard]] bool isOn() const { return m_life != nullptr; }
    /// How often it has booted: what was under way before is nobody's any more.
    [[nodiscard]] int lives() const { return m_lives; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const server::Caller &caller() const { return m_caller; }

    void setSkew(qint64 msecs);
    [[nodiscard]] int skews() const { return m_skews; }
    /// The server's time came, by an exchange that began while the clock had been set `skews`
    /// times.
    void noteServerTime(int skews) { m_clockKnown = m_clockKnown || skews == m_skews; }
    [[nodiscard]] bool clockKnown() const { return m_clockKnown; }

    // While it is on.
    [[nodiscard]] Store &store();
    [[nodiscard]] Logbook &logbook();
    [[nodiscard]] SyncEngine &engine();
    void hear(const BabyId &babyId, const QString &cursor);
    void hear(const HeadEvents &told);
    void hearOfAccess();
    /// The stream breaks, and is tried again as long as the network does not reach the server.
    void dropStream();
    void wakeNetwork();

    // For rules that are broken on purpose.
    void moveCursor(const PullResponse &pulled);
    void overwritePending(const PullResponse &pulled);

    SkewedClock clock;
    bool isOnline = true;
    /// The device says that the access to a baby ended.
    std::function<void(Device &, const BabyId &)> onAccessLost;

private:
    struct Life;

    int m_index;
    server::Caller m_caller;
    QString m_folder;
    Schedule &m_schedule;
    Network &m_network;
    Trace &m_trace;
    std::unique_ptr<Life> m_life;
    [[nodiscard]] bool refusesStatement();

    int m_lives = 0;
    int m_statementsLeft = 0;
    bool m_isDying = false;
    int m_skews = 0;
    bool m_clockKnown = false;
};

} // namespace weehours::simulation

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

/// A person's device: a whole client on a real store. It can crash (losing what was not committed),
/// boot again, lose the network, and have a wrong clock.
class Device
{
public:
    Device(int index, server::Caller caller, const QString &folder, Schedule &schedule,
           Network &network, Trace &trace);
    ~Device();
    Q_DISABLE_COPY_MOVE(Device)

    void boot(quint32 seed);
    void crash();
    /// Lets the device die at the given statement of its store, counted from 1 (0: never), also
    /// within a transaction: from then on nothing is written or sent.
    void dieAt(int statement) { m_statementsLeft = statement; }
    /// Whether it has reached that statement; call `crash` as soon as the event is over.
    [[nodiscard]] bool isDying() const { return m_isDying; }
    [[nodiscard]] bool isOn() const { return m_life != nullptr; }
    /// Number of boots. Answers to requests of an earlier life are dropped.
    [[nodiscard]] int lives() const { return m_lives; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const server::Caller &caller() const { return m_caller; }

    void setSkew(qint64 msecs);
    [[nodiscard]] int skews() const { return m_skews; }
    /// Notes that the server's time was received, by a request that was sent when the clock had
    /// been set `skews` times.
    void noteServerTime(int skews) { m_clockKnown = m_clockKnown || skews == m_skews; }
    [[nodiscard]] bool clockKnown() const { return m_clockKnown; }

    // Only while it is on.
    [[nodiscard]] Store &store();
    [[nodiscard]] Logbook &logbook();
    [[nodiscard]] SyncEngine &engine();
    /// All rows of the outbox, cached until the store changes; none if they cannot be read.
    [[nodiscard]] QList<OutboxRow> outboxRows();
    void hear(const BabyId &babyId, const QString &cursor);
    void hear(const HeadEvents &told);
    void hearOfAccess();
    /// Breaks the stream, which is retried until the network reaches the server again.
    void dropStream();
    void wakeNetwork();

    // For rules that are broken on purpose.
    void moveCursor(const PullResponse &pulled);
    void overwritePending(const PullResponse &pulled);

    SkewedClock clock;
    bool isOnline = true;
    /// Called when the device reports that access to a baby ended.
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

    QList<OutboxRow> m_outboxRows;
    Database::Moment m_outboxReadAt;
    int m_lives = 0;
    int m_statementsLeft = 0;
    bool m_isDying = false;
    int m_skews = 0;
    bool m_clockKnown = false;
};

} // namespace weehours::simulation

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/simulation/device.h"
#include "tests/simulation/simulatedserver.h"

#include <QRandomGenerator>

namespace weehours::simulation {

/// How bad the network is; each fault as a chance out of 1000.
struct Weather
{
    quint32 loseRequest = 0;
    quint32 loseAnswer = 0; ///< after the server has done the work
    quint32 duplicate = 0;
    quint32 truncate = 0;
    quint32 forbid = 0; ///< a proxy answers 403
    quint32 unavailable = 0;
    quint32 crashOnPull = 0; ///< the device dies while it applies a pull
    /// The longest one-way delay in milliseconds; messages may overtake each other.
    quint32 slowest = 40;
    quint32 loseHint = 0;
    quint32 doubleHint = 0;
    quint32 cutHint = 0; ///< the stream breaks in the middle of a hint
};

/// Carries requests, answers and hints between devices and server, with the faults of the weather.
class Network
{
public:
    Network(Schedule &schedule, SimulatedServer &server, Ledger &ledger, Trace &trace,
            QRandomGenerator &random, Broken broken);

    void send(Device &device, const Request &request, QObject *context, ReplyHandler handler);
    [[nodiscard]] bool reaches(const Device &device) const
    {
        return device.isOnline && m_server.isUp();
    }
    /// @param told the commit's events, if the server sends them
    void hint(Device &device, const server::Commit &commit, const Result<HeadEvents> &told);
    void hintAccess(Device &device);

    Weather weather;

private:
    struct Parcel
    {
        Device *device;
        int life;
        int skews;
        int serverStarts;
        Request request;
        QPointer<QObject> context;
        ReplyHandler handler;
    };

    [[nodiscard]] bool chance(quint32 ofThousand);
    [[nodiscard]] qint64 wayMsecs();
    void arrive(const Parcel &parcel);
    void returnTo(const Parcel &parcel, Reply reply, qint64 msecs);
    /// @param isGood whether it is the whole answer to a request that succeeded
    void deliver(const Parcel &parcel, Reply reply, bool isGood);
    void lose(const Parcel &parcel, qint64 msecs);
    void breakRule(const Parcel &parcel, Reply &reply);

    Schedule &m_schedule;
    SimulatedServer &m_server;
    Ledger &m_ledger;
    Trace &m_trace;
    QRandomGenerator &m_random;
    Broken m_broken;
};

} // namespace weehours::simulation

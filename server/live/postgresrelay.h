// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/commitlistener.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

struct pg_conn;

namespace weehours::server {

/// Carries news of commits between the server processes on one PostgreSQL: what this process tells
/// it goes to the listener at once and to all other processes by NOTIFY, and what those tell comes
/// to the listener too.
///
/// One thread with a connection of its own does both. A commit waits for neither: NOTIFY inside its
/// transaction would make all commits go one after the other. What gathers while one NOTIFY is on
/// its way goes out together with the next.
///
/// News only hint, so that they may be lost with a process. While the connection is away other
/// processes are not heard; once it is back, `CatchUp` brings up to date whoever missed something.
class PostgresRelay final : public CommitListener
{
public:
    /// Tells every listener all that stands now. Called on the relay's thread; gives false where
    /// it could not, and is called again after the next connection.
    using CatchUp = std::function<bool()>;

    /// @param conninfo as libpq takes it
    /// @param here     hears of this process's commits and of all others'; must outlive the relay
    PostgresRelay(const QString &conninfo, CommitListener &here, CatchUp catchUp);
    PostgresRelay(const PostgresRelay &) = delete;
    PostgresRelay &operator=(const PostgresRelay &) = delete;
    /// Stops.
    ~PostgresRelay() override;

    /// Begins to listen; where the database is away now, as soon as it is back. Once.
    void start();
    /// Sends what is still to be told and ends the thread. Nobody may tell anything any more.
    void stop();

    void committed(const BabyId &babyId, const QString &cursor,
                   const QList<UserId> &caregivers) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void tokenEnded(const TokenId &tokenId) override;

private:
    void tell(QByteArray message);
    void run();
    /// What one connection is good for, until it is lost (false) or the relay stops (true).
    [[nodiscard]] bool serve();
    [[nodiscard]] bool connect();
    void disconnect();
    [[nodiscard]] bool execute(const char *sql, const QByteArray *param = nullptr);
    /// Sends all messages; keeps those of which it is not known that they went out.
    [[nodiscard]] bool send();
    /// Hands on what has arrived. False where that needs the connection to be made anew.
    [[nodiscard]] bool receive();
    [[nodiscard]] bool handOn(const QByteArray &message);
    /// Until there is something to send, to receive or to end. False where the connection is lost.
    [[nodiscard]] bool waitForNews();
    /// Gives whether the relay has been stopped.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);

    const QByteArray m_conninfo;
    CommitListener &m_here;
    const CatchUp m_catchUp;
    /// Begins all that this process sends, so that it knows its own.
    const QByteArray m_sender;

    std::mutex m_mutex;
    std::condition_variable m_stopped;
    QList<QByteArray> m_messages;
    bool m_stopping = false;
    /// Wakes the thread from its wait for the socket.
    int m_wake = -1;

    // The thread's own.
    pg_conn *m_connection = nullptr;
    QList<QByteArray> m_sending;
    std::thread m_thread;
};

} // namespace weehours::server

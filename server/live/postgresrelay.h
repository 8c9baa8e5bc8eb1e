// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/commitlistener.h"
#include "server/live/bootclock.h"
#include "server/live/idlememory.h"
#include "server/live/settlingrounds.h"
#include "server/store/database.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

struct pg_conn;

namespace weehours::server {

/// Carries news of commits between the server processes on one PostgreSQL: what this process tells
/// it goes to its own memory and streams at once and to all other processes by NOTIFY, and what
/// those tell comes to its own too.
///
/// One thread with a connection of its own does both. A commit waits for neither: NOTIFY inside its
/// transaction would make all commits go one after the other. What gathers while one NOTIFY is on
/// its way goes out together with the next.
///
/// The memory is trusted by a lease. A few times a second the relay asks something on the
/// connection it listens on; the answer comes behind all news before the question, and makes the
/// memory good for `lease` from the question on. So within `lease` after a NOTIFY every process has
/// heard it or answers from the database, be its connection cut, its computer asleep or its thread
/// starved: that is what `settle` waits for where somebody does not confirm sooner. A process that
/// ended may have left commits that it told nobody of; the others see its connection gone, and
/// forget.
///
/// While the connection is away nothing is remembered; once it is back, `CatchUp` brings up to date
/// whoever missed something.
class PostgresRelay final : public CommitListener
{
public:
    /// Tells every stream all that stands now. Called on the relay's thread; gives false where it
    /// could not, and is called again after the next connection.
    using CatchUp = std::function<bool()>;

    /// For how long a process may answer from memory without having proved that it hears the
    /// others: short, for it is how long a revocation may have to wait; long enough that a busy
    /// computer proves it in time.
    static constexpr std::chrono::milliseconds lease{500};

    /// @param conninfo as libpq takes it
    /// @param here     hears of this process's commits and of all others'; must outlive the relay
    PostgresRelay(const QString &conninfo, IdleMemory &here, CatchUp catchUp);
    PostgresRelay(const PostgresRelay &) = delete;
    PostgresRelay &operator=(const PostgresRelay &) = delete;
    /// Stops.
    ~PostgresRelay() override;

    /// Begins to listen; where the database is away now, as soon as it is back. Once.
    void start();
    /// Sends what is still to be told and ends the thread. Nobody may tell anything any more.
    void stop();

    /// Gives back when no other process answers by what stood before the call: as soon as all have
    /// confirmed that they heard, else after `lease`, or twice that where this process cannot tell
    /// them by its own connection and does it by the caller's `database`. From any thread but the
    /// relay's.
    void settle(Database &database);

    void committed(const Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void accountChanged(const UserId &userId) override;
    void tokenEnded(const TokenId &tokenId) override;

private:
    void tell(QByteArray message);
    void run();
    /// What one connection is good for, until it is lost (false) or the relay stops (true).
    [[nodiscard]] bool serve();
    [[nodiscard]] bool connect();
    void disconnect();
    [[nodiscard]] bool execute(const char *sql, const QByteArray &param);
    /// Sees that all news so far are here and who else listens, and lets the memory answer on.
    [[nodiscard]] bool prove();
    /// Sends all messages; keeps those of which it is not known that they went out.
    [[nodiscard]] bool send();
    /// Hands on what has arrived. False where that needs the connection to be made anew.
    [[nodiscard]] bool receive();
    [[nodiscard]] bool take(const QByteArray &message, const QByteArray &sender, int backend);
    /// Until there is something to send, to receive, to prove or to end. False where the connection
    /// is lost.
    [[nodiscard]] bool waitForNews();
    /// Gives whether the relay has been stopped.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);

    const QByteArray m_conninfo;
    IdleMemory &m_here;
    const CatchUp m_catchUp;
    /// Begins all that this process sends, so that it knows its own.
    const QByteArray m_sender;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<QByteArray> m_messages;
    bool m_stopping = false;
    /// Wakes the thread from its wait for the socket.
    int m_wake = -1;
    SettlingRounds m_rounds;

    // The thread's own.
    pg_conn *m_connection = nullptr;
    QList<QByteArray> m_sending;
    /// The backends of the other relays.
    QSet<int> m_others;
    /// Until then a process may answer from memory of which nothing is known, since it was there
    /// before this one listened or lost its connection; and its last commits may be unheard of.
    BootClock::time_point m_unseenUntil;
    BootClock::time_point m_proveAt;
    /// Whether this connection has heard what this process said: some that stand between a program
    /// and PostgreSQL take a LISTEN and never deliver.
    bool m_hearsItself = false;
    std::thread m_thread;
};

} // namespace weehours::server

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

/// Relays commits between the server processes on one PostgreSQL: this process's go to its own
/// memory and streams at once and to the other processes by NOTIFY; those of others come to its
/// memory and streams.
///
/// One thread with its own connection does both. Commits do not wait for it: NOTIFY within their
/// transactions would serialise all commits. What accumulates during one NOTIFY is sent with the
/// next.
///
/// The memory has a lease. A few times a second the relay sends a query on its listening
/// connection; the answer arrives after all earlier notifications, and extends the lease to `lease`
/// after the query. So within `lease` after a NOTIFY every process has received it or reads the
/// database, even if its connection is cut, its computer asleep or its thread starved. `settle`
/// waits for that if a process does not confirm sooner. A process that died may have commits that
/// it never announced; the others see its connection gone, and drop everything.
///
/// While the connection is lost nothing is cached; once it is back, `CatchUp` updates the streams
/// that missed something.
class PostgresRelay final : public CommitListener
{
public:
    /// Sends the present heads to every stream. Called on the relay's thread; if it returns false
    /// it is called again after the next connection.
    using CatchUp = std::function<bool()>;

    /// How long a process may answer from memory without proof that it is notified: short, since a
    /// revocation may have to wait for it, but long enough that a busy computer proves it in time.
    static constexpr std::chrono::milliseconds lease{500};

    /// @param conninfo a libpq connection string
    /// @param here notified of the commits of all processes; must outlive the relay
    PostgresRelay(const QString &conninfo, IdleMemory &here, CatchUp catchUp);
    PostgresRelay(const PostgresRelay &) = delete;
    PostgresRelay &operator=(const PostgresRelay &) = delete;
    /// Stops.
    ~PostgresRelay() override;

    /// Starts to listen; if the database is unavailable, as soon as it is back. Call it once.
    void start();
    /// Sends pending messages and ends the thread. No function may be called afterwards.
    void stop();

    /// Returns when no other process answers from a state before the call: when all have confirmed,
    /// else after `lease`, or twice that if this process has lost its connection and must send the
    /// notification on the caller's `database`. From any thread but the relay's.
    void settle(Database &database);

    void committed(const Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void accountChanged(const UserId &userId) override;
    void tokenEnded(const TokenId &tokenId) override;

private:
    void tell(QByteArray message);
    void run();
    /// Uses one connection until it is lost (false) or the relay stops (true).
    [[nodiscard]] bool serve();
    [[nodiscard]] bool connect();
    void disconnect();
    [[nodiscard]] bool execute(const char *sql, const QByteArray &param);
    /// Proves that all notifications so far were received, finds the other listeners, and extends
    /// the lease.
    [[nodiscard]] bool prove();
    /// Sends all messages; keeps those that may not have been sent.
    [[nodiscard]] bool send();
    /// Processes what was received. False if that requires a new connection.
    [[nodiscard]] bool receive();
    [[nodiscard]] bool take(const QByteArray &message, const QByteArray &sender, int backend);
    /// Waits until there is something to send, receive or prove, or the relay stops. False if the
    /// connection is lost.
    [[nodiscard]] bool waitForNews();
    /// Returns whether the relay has been stopped.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);

    const QByteArray m_conninfo;
    IdleMemory &m_here;
    const CatchUp m_catchUp;
    /// The first line of everything that this process sends, so that it recognises its own.
    const QByteArray m_sender;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<QByteArray> m_messages;
    bool m_stopping = false;
    /// Wakes the thread from waiting for the socket.
    int m_wake = -1;
    SettlingRounds m_rounds;

    // Only used by the thread.
    pg_conn *m_connection = nullptr;
    QList<QByteArray> m_sending;
    /// The backends of the other relays.
    QSet<int> m_others;
    /// Until then there may be an unknown process that answers from memory, because it was there
    /// before this one listened or lost its connection; and its last commits may be unknown.
    BootClock::time_point m_unseenUntil;
    BootClock::time_point m_proveAt;
    /// Whether this connection has received this process's own notifications: some proxies in front
    /// of PostgreSQL accept LISTEN and never deliver.
    bool m_hearsItself = false;
    std::thread m_thread;
};

} // namespace weehours::server

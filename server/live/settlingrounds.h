// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/live/bootclock.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace weehours::server {

/// Lets callers wait until every other server process has processed this one's notifications, or
/// reads the database. All who wait for the same question to the others share a round; one who
/// comes while a question is under way waits for the next.
///
/// Callers wait on their own threads; one thread, the asker, asks the others and receives their
/// confirmations.
class SettlingRounds
{
public:
    /// @param lease how long another process may answer from memory without being notified
    /// @param wake called when there is a caller for a new round, from its thread
    SettlingRounds(std::chrono::milliseconds lease, std::function<void()> wake);

    /// Waits for a round to be asked and confirmed, or for the silent processes' leases to end.
    /// False if the others cannot be asked, or if the rounds were stopped before. From any thread
    /// but the asker's.
    [[nodiscard]] bool await();

    /// Releases all callers, for good.
    void stop();

    // Only for the asker.

    /// The others can be asked from now on.
    void open();
    /// The others cannot be asked any more: waiting callers must notify them themselves.
    void fail();
    /// Begins a round if there is a caller for one, and returns its number.
    [[nodiscard]] std::optional<qint64> begin();
    /// The others, identified by their connections' backends, were asked.
    /// @param unseenUntil when unknown processes have lost their leases
    void asked(qint64 round, const QSet<int> &backends, BootClock::time_point unseenUntil);
    void confirmed(qint64 round, int backend, BootClock::time_point unseenUntil);
    /// Removes the rounds that were over at `now`, confirmed or not.
    void forgetPast(BootClock::time_point now);

private:
    struct Round
    {
        /// When the others have confirmed or lost their leases, as far as known; empty before they
        /// were asked.
        std::optional<BootClock::time_point> until;
        /// The others could not be asked.
        bool failed = false;
        /// Only for the asker: the backends that have not confirmed.
        QSet<int> awaited;
    };

    const std::chrono::milliseconds m_lease;
    const std::function<void()> m_wake;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    /// For callers from now on.
    std::shared_ptr<Round> m_next;
    bool m_isOpen = false;
    bool m_stopping = false;

    // Only for the asker.
    qint64 m_last = 0;
    QHash<qint64, std::shared_ptr<Round>> m_rounds;
};

} // namespace weehours::server

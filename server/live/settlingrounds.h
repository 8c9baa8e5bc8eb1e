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

/// Those who wait until every other server process has heard what this one did, or answers from the
/// database. Who comes while a question to the others is on its way waits for the next one, and all
/// who wait for one share it: a round.
///
/// Whoever settles waits on their own thread; asking the others and hearing them is one thread's.
class SettlingRounds
{
public:
    /// @param lease how long another process may answer from memory without having heard of us
    /// @param wake  called where somebody waits for a new round, from their thread
    SettlingRounds(std::chrono::milliseconds lease, std::function<void()> wake);

    /// Waits for a round to be asked and confirmed, or for the silent to have lost their lease.
    /// False where nobody can be asked now, or it ends before they were. From any thread but the
    /// asker's.
    [[nodiscard]] bool await();

    /// Lets all go who wait, for good.
    void stop();

    // The asker's own.

    /// Others can be asked from now on.
    void open();
    /// They cannot any more: those who wait have to help themselves.
    void fail();
    /// Begins a round where somebody waits for one, and gives its number.
    [[nodiscard]] std::optional<qint64> begin();
    /// The others, known by the backends of their connections, were asked.
    /// @param unseenUntil when those whom nobody knows have lost their lease
    void asked(qint64 round, const QSet<int> &backends, BootClock::time_point unseenUntil);
    void confirmed(qint64 round, int backend, BootClock::time_point unseenUntil);
    /// Forgets the rounds that were over at `now`, confirmed or not.
    void forgetPast(BootClock::time_point now);

private:
    struct Round
    {
        /// When the others know or are silent, so far as is known; not set before they were asked.
        std::optional<BootClock::time_point> until;
        /// They could not be asked.
        bool failed = false;
        /// The asker's own: the backends that have not confirmed.
        QSet<int> awaited;
    };

    const std::chrono::milliseconds m_lease;
    const std::function<void()> m_wake;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    /// For those who come now.
    std::shared_ptr<Round> m_next;
    bool m_isOpen = false;
    bool m_stopping = false;

    // The asker's own.
    qint64 m_last = 0;
    QHash<qint64, std::shared_ptr<Round>> m_rounds;
};

} // namespace weehours::server

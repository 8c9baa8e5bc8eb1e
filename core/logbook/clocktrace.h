// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// Smaller differences are clock drift. A change of less than this goes unnoticed.
inline constexpr qint64 steadyClockMsecs = msecsPerMinute;

/// Records the difference between the clock and the time since boot, which nobody can set. So the
/// clock's error at the time of an entry can be computed later.
class ClockTrace
{
public:
    /// Both must outlive it.
    ClockTrace(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    /// Call it before something is added to the outbox.
    [[nodiscard]] Result<void> note(Transaction &tx);
    /// How much the clock's error has changed since a row was added to the outbox, in milliseconds;
    /// empty if that is unknown, as after a restart of the computer.
    [[nodiscard]] Result<std::optional<qint64>> differenceSince(qint64 position) const;

private:
    struct Reading
    {
        QString boot;
        qint64 skew = 0; ///< the clock's time minus the time since boot
        qint64 from = 0; ///< the first outbox position for which it is valid
    };
    [[nodiscard]] std::optional<Reading> now() const;
    [[nodiscard]] Result<QList<Reading>> readings() const;

    Store &m_store;
    const Clock &m_clock;
};

} // namespace weehours

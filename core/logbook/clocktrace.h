// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// Less is what clocks drift by, and what a summer time that was set by hand makes is not seen
/// here.
inline constexpr qint64 steadyClockMsecs = msecsPerMinute;

/// Remembers how the clock stood to the time since the computer was started, which nobody sets: so
/// it can be told afterwards by how much the clock was off when something was logged.
class ClockTrace
{
public:
    /// Both must outlive it.
    ClockTrace(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    /// Before something is put into the outbox.
    [[nodiscard]] Result<void> note(Transaction &tx);
    /// How far the clock was off when a row of the outbox was made, beyond what it is now; nothing
    /// where that cannot be known, as after a restart of the computer.
    [[nodiscard]] Result<std::optional<qint64>> differenceSince(qint64 position) const;

private:
    struct Reading
    {
        QString boot;
        qint64 skew = 0; ///< the clock's time less the time since the start
        qint64 from = 0; ///< the first position in the outbox that it is good for
    };
    [[nodiscard]] std::optional<Reading> now() const;
    [[nodiscard]] Result<QList<Reading>> readings() const;

    Store &m_store;
    const Clock &m_clock;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// Estimates from the server's answers how far this computer's clock is off, so that changes are
/// stamped with the server's time.
class ServerClock
{
public:
    /// Both must outlive it.
    ServerClock(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    [[nodiscard]] Instant localNow() const { return m_clock.now(); }
    /// The server's time, as far as it is known.
    [[nodiscard]] Instant serverNow() const
    {
        return localNow().plusMsecs(m_store.profile.clockOffset().value_or(0));
    }
    /// Takes the time in an answer. Call it outside of a transaction.
    /// @param sentAt when its request was sent, by this computer's clock
    void observe(Instant sentAt, Instant serverTime);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace weehours

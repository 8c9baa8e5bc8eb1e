// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "core/sync/serverclock.h"
#include "core/wire/backoff.h"
#include "core/wire/timers.h"

#include <functional>
#include <memory>
#include <optional>

namespace weehours {

class Pusher;

/// The last failures of sending and receiving, and when to try again: after a back-off, or when the
/// server asked for (Retry-After). It belongs to the thread of its timers.
class Retries
{
public:
    /// All must outlive it.
    /// @param due called when the wait is over
    Retries(Timers &timers, const ServerClock &clock, const Pusher &pusher,
            const QRandomGenerator &random, std::function<void()> due);

    void setPushError(const std::optional<Error> &error) { m_pushError = error; }
    void setPullError(const std::optional<Error> &error) { m_pullError = error; }
    [[nodiscard]] bool hasPushError() const { return m_pushError.has_value(); }
    [[nodiscard]] bool hasPullError() const { return m_pullError.has_value(); }
    /// The error to show to the person.
    [[nodiscard]] const std::optional<Error> &error() const
    {
        return m_pullError ? m_pullError : m_pushError;
    }
    /// When the next try is due, by this computer's clock; empty if none is.
    [[nodiscard]] const std::optional<Instant> &next() const { return m_next; }
    /// Since when something has failed without a success in between, by this computer's clock.
    [[nodiscard]] const std::optional<Instant> &failingSince() const { return m_failingSince; }
    /// Whether the server asked for the current wait.
    [[nodiscard]] bool isAskedToWait() const { return m_isAskedToWait; }

    /// Starts the wait if something failed and no try is due; ends it if nothing failed.
    void schedule();
    /// Ends the wait, for a reason to try at once, and resets the back-off.
    /// @param whenAsked also ends a wait that the server asked for
    /// @returns whether there is no wait now
    bool end(bool whenAsked = false);
    /// Cancels the next try.
    void stop();

private:
    const ServerClock &m_clock;
    const Pusher &m_pusher;
    std::unique_ptr<Timer> m_timer;
    std::function<void()> m_due;
    Backoff m_backoff;
    std::optional<Instant> m_next;
    std::optional<Instant> m_failingSince;
    std::optional<Error> m_pushError;
    std::optional<Error> m_pullError;
    bool m_isAskedToWait = false;
};

} // namespace weehours

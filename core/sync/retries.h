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

/// What failed last in sending and in receiving, and when it is tried again: after a back-off, or
/// after as long as the server asked for (Retry-After). It belongs to the thread of its timers.
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
    /// What the person is to know of both.
    [[nodiscard]] const std::optional<Error> &error() const
    {
        return m_pullError ? m_pullError : m_pushError;
    }
    /// When the next try is due, by this computer's clock; nothing where none is.
    [[nodiscard]] const std::optional<Instant> &next() const { return m_next; }
    /// The wait before the next try is one that the server asked for.
    [[nodiscard]] bool isAskedToWait() const { return m_isAskedToWait; }

    /// Waits for the next try if something failed and none is due, and ends the wait if nothing
    /// did.
    void schedule();
    /// Something speaks for trying at once: the next failure counts as the first.
    /// @param whenAsked also where the server asked for time
    /// @returns whether nothing is waited for now
    bool end(bool whenAsked = false);
    /// No try is due any more.
    void stop();

private:
    const ServerClock &m_clock;
    const Pusher &m_pusher;
    std::unique_ptr<Timer> m_timer;
    std::function<void()> m_due;
    Backoff m_backoff;
    std::optional<Instant> m_next;
    std::optional<Error> m_pushError;
    std::optional<Error> m_pullError;
    bool m_isAskedToWait = false;
};

} // namespace weehours

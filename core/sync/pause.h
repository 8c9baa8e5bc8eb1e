// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "core/wire/backoff.h"

#include <optional>

namespace weehours {

/// For how long one baby is left out after a failure: ever longer, by its back-off.
struct Pause
{
    Backoff backoff = Backoff();
    std::optional<Instant> since = {};
    std::optional<Instant> until = {};

    /// @param retryAfterSeconds the minimum that the server asked for; 0 for none
    void begin(Instant now, int retryAfterSeconds)
    {
        since = now;
        until = now.plusMsecs(backoff.next(retryAfterSeconds));
    }
    /// Ends it; the next one is longer all the same.
    void end() { until.reset(); }
    /// A clock that was set back must not make it last for hours.
    [[nodiscard]] bool lasts(Instant now) const { return until && now >= *since && now < *until; }
};

} // namespace weehours

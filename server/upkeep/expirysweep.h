// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/protocol/error.h"
#include "core/protocol/instant.h"
#include "server/store/store.h"

#include <stop_token>
#include <string_view>

namespace weehours::server {

/// Deletes expired tokens, invites and counts of guesses. All of these are checked for their age
/// when they are used, so it does not matter when the sweep comes, and nothing needs to be
/// announced.
///
/// It goes through the tables by their keys, in small transactions with pauses between them, so
/// that nothing waits for it and no index on the ages is needed, which every request would pay for.
///
/// Not thread-safe; needs its own `Store`.
class ExpirySweep
{
public:
    /// `store` and `clock` must outlive the object.
    ExpirySweep(Store &store, const Clock &clock);

    /// Goes through all tables once, and returns the number of deleted rows. Ends early if `stop`
    /// is requested.
    [[nodiscard]] Result<qint64> run(const std::stop_token &stop);

private:
    /// A table with rows that expire.
    struct Ending
    {
        std::string_view table;
        /// A unique text column to iterate by.
        std::string_view key;
        /// The column with the start of a row's age, or if `lifeMsecs` is 0 with its end.
        std::string_view since;
        qint64 lifeMsecs;
    };

    [[nodiscard]] Result<qint64> sweep(const Ending &ending, const std::stop_token &stop);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace weehours::server

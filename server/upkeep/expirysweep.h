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

/// Deletes what its age has ended and nobody can use any more: tokens, invites, and counts of
/// guesses. All of it is refused or begun anew at its time without being deleted, so it does not
/// matter when the sweep comes, and nothing is told of it.
///
/// It goes through the tables by their keys, in small transactions with rests between them, so that
/// nobody waits for it and no index on the ages is needed, which every request would pay for.
///
/// Not safe to share between threads; on a `Store` of its own.
class ExpirySweep
{
public:
    /// `store` and `clock` must outlive the object.
    ExpirySweep(Store &store, const Clock &clock);

    /// Goes once through all of it, and gives the number of rows that it deleted. Ends early where
    /// `stop` is asked for.
    [[nodiscard]] Result<qint64> run(const std::stop_token &stop);

private:
    /// A table of what ends.
    struct Ending
    {
        std::string_view table;
        /// A unique text to go along.
        std::string_view key;
        /// When the row began to age, or where `lifeMsecs` is 0, when it ends.
        std::string_view since;
        qint64 lifeMsecs;
    };

    [[nodiscard]] Result<qint64> sweep(const Ending &ending, const std::stop_token &stop);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace weehours::server

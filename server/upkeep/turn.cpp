// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep/turn.h"

namespace weehours::server {

Result<bool> takeTurn(Database &database, Instant now)
{
    /// Rounds are hourly, give or take a tenth.
    constexpr qint64 turnMsecs = 50 * msecsPerMinute;
    const auto taken = database.transact([&](Transaction &transaction) {
        return transaction.execute("UPDATE server_state SET trim_due = $1 WHERE trim_due <= $2",
                                   {now.plusMsecs(turnMsecs), now});
    });
    if (!taken)
        return std::unexpected(taken.error());
    return *taken > 0;
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep/expirysweep.h"

#include "server/accounts/accountservice.h"
#include "server/store/attemptlimit.h"
#include "server/upkeep/breather.h"

#include <array>
#include <string>

namespace weehours::server {

namespace {

/// Rows per query: as cheap to read as one push, and to delete as a few.
constexpr qint64 rowsAtOnce = 250;

} // namespace

ExpirySweep::ExpirySweep(Store &store, const Clock &clock) : m_store(store), m_clock(clock)
{
}

Result<qint64> ExpirySweep::run(const std::stop_token &stop)
{
    constexpr std::array endings{
        Ending{"tokens", "token_hash", "last_seen_at", AccountService::tokenLifeMsecs},
        Ending{"sign_in_places", "place", "last_at", AccountService::tokenLifeMsecs},
        Ending{"invites", "code_hash", "expires_at", 0},
        Ending{"attempts", "subject", "window_start", longestWindowMsecs}};
    qint64 deleted = 0;
    for (const Ending &ending : endings) {
        const auto ofTable = sweep(ending, stop);
        if (!ofTable)
            return ofTable;
        deleted += *ofTable;
    }
    return deleted;
}

Result<qint64> ExpirySweep::sweep(const Ending &ending, const std::stop_token &stop)
{
    const std::string table(ending.table);
    const std::string key(ending.key);
    const std::string since(ending.since);
    // The limit is no parameter, because for an unknown limit PostgreSQL assumes a tenth of the
    // table, for which it would read all of it.
    const std::string look = "SELECT " + key + ", " + since + " FROM " + table + " WHERE " + key
                             + " > $1 ORDER BY " + key + " LIMIT " + std::to_string(rowsAtOnce);
    // The age is checked again: a token may have been used since.
    const std::string remove = "DELETE FROM " + table + " WHERE " + key + " > $1 AND " + key
                               + " <= $2 AND " + since + " < $3";
    const Instant before = m_clock.now().plusMsecs(-ending.lifeMsecs);
    Breather breather;
    qint64 deleted = 0;
    QByteArray after("");
    qint64 seen = rowsAtOnce;
    while (seen == rowsAtOnce && !stop.stop_requested()) {
        QByteArray last = after;
        bool hasEnded = false;
        seen = 0;
        const auto read = m_store.database().select(look, {after}, [&](const Row &row) {
            ++seen;
            last = row.bytes(0);
            hasEnded = hasEnded || row.instant(1) < before;
        });
        if (!read)
            return std::unexpected(read.error());
        if (hasEnded) {
            const auto gone = m_store.database().transact([&](Transaction &transaction) {
                return transaction.execute(remove, {after, last, before});
            });
            if (!gone)
                return gone;
            deleted += *gone;
        }
        after = last;
        breather.rest();
    }
    return deleted;
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upkeep/eventtrim.h"

#include "server/store/cursor.h"
#include "server/upkeep/breather.h"

#include <string>

namespace weehours::server {

namespace {

/// The number of babies per query.
constexpr int babiesAtOnce = 100;
/// The number of events per transaction: measured at 2 to 4 ms, during which a push of the same
/// baby (on SQLite, of any baby) waits.
constexpr qint64 eventsAtOnce = 250;

} // namespace

EventTrim::EventTrim(Store &store, const Clock &clock, std::chrono::hours kept)
    : m_store(store), m_clock(clock), m_kept(kept)
{
}

Result<EventTrim::Trimmed> EventTrim::run(const std::stop_token &stop)
{
    const auto kept = std::chrono::milliseconds(m_kept);
    const Instant before = m_clock.now().plusMsecs(-qint64{kept.count()});
    Trimmed trimmed;
    Breather breather;
    m_after.reset();
    do {
        auto babies = nextBabies(before);
        if (!babies)
            return std::unexpected(babies.error());
        for (Baby &baby : *babies) {
            qint64 ofBaby = 0;
            qint64 batch = eventsAtOnce;
            while (batch == eventsAtOnce && !stop.stop_requested()) {
                const auto done = trimBatch(baby, before);
                if (!done)
                    return std::unexpected(done.error());
                batch = *done;
                ofBaby += batch;
                breather.rest();
            }
            trimmed.events += ofBaby;
            trimmed.babies += ofBaby > 0 ? 1 : 0;
        }
        breather.rest();
    } while (m_after && !stop.stop_requested());
    return trimmed;
}

Result<QList<EventTrim::Baby>> EventTrim::nextBabies(Instant before)
{
    // Seqs have no gap, so the first kept event follows the last trimmed one. Only primary keys are
    // used: an index on the events' times would cost every push. The limit is no parameter, because
    // for an unknown limit PostgreSQL assumes a tenth of the table, for which it would read all
    // events.
    const std::string sql =
        std::string("SELECT b.baby_id, b.trimmed, e.at FROM (SELECT baby_id, trimmed FROM babies ")
        + (m_after ? "WHERE baby_id > $1 " : "") + "ORDER BY baby_id LIMIT "
        + std::to_string(babiesAtOnce)
        + ") b LEFT JOIN sync_events e "
          "ON e.baby_id = b.baby_id AND e.seq = b.trimmed + 1 ORDER BY b.baby_id";
    Params params;
    if (m_after)
        params.emplace_back(*m_after);

    QList<Baby> old;
    int seen = 0;
    BabyId last;
    const auto read = m_store.database().select(sql, params, [&](const Row &row) {
        ++seen;
        last = row.id<BabyId>(0);
        if (!row.isNull(2) && row.instant(2) < before)
            old.append({last, row.integer(1)});
    });
    if (!read)
        return std::unexpected(read.error());
    m_after.reset();
    if (seen == babiesAtOnce)
        m_after = last;
    return old;
}

Result<qint64> EventTrim::trimBatch(Baby &baby, Instant before)
{
    // Found without a lock: old events stay old.
    Cursor last;
    bool found = true;
    const auto read = m_store.database().select(
        "SELECT seq, nonce, at FROM sync_events WHERE baby_id = $1 AND seq > $2 "
        "ORDER BY seq LIMIT $3",
        {baby.babyId, baby.trimmed, eventsAtOnce}, [&](const Row &row) {
            found = found && row.instant(2) < before;
            if (found)
                last = Cursor{row.integer(0), row.integer(1)};
        });
    if (!read)
        return std::unexpected(read.error());
    if (last.seq == 0)
        return 0;

    const auto deleted = m_store.database().transact(
        [&](Transaction &transaction) -> Result<qint64> {
            // Changes nothing if another process has trimmed as far, or a backup was restored.
            const auto moved = transaction.execute(
                "UPDATE babies SET trimmed = $2, trimmed_nonce = $3 "
                "WHERE baby_id = $1 AND trimmed = $4 AND EXISTS (SELECT 1 FROM sync_events "
                "WHERE baby_id = $1 AND seq = $2 AND nonce = $3)",
                {baby.babyId, last.seq, last.nonce, baby.trimmed});
            if (!moved || *moved == 0)
                return moved;
            return transaction.execute(
                "DELETE FROM sync_events WHERE baby_id = $1 AND seq > $2 AND seq <= $3",
                {baby.babyId, baby.trimmed, last.seq});
        });
    if (deleted)
        baby.trimmed = last.seq;
    return deleted;
}

} // namespace weehours::server

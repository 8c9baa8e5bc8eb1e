// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"
#include "core/protocol/error.h"
#include "core/protocol/ids.h"
#include "core/protocol/instant.h"
#include "server/store/store.h"

#include <chrono>
#include <stop_token>

namespace weehours::server {

/// Deletes events that are older than the retention time: section 5 of the protocol. Entities and
/// the answers to mutations are kept, so that a repeated push is still recognised; a client with an
/// older cursor takes a snapshot.
///
/// It works in small transactions of one baby each, with pauses between them, so that pushes never
/// wait for long, however much there is to delete.
///
/// Not thread-safe; needs its own `Store`.
class EventTrim
{
public:
    /// The result of one round.
    struct Trimmed
    {
        qint64 events = 0;
        qint64 babies = 0;
    };

    /// `store` and `clock` must outlive the object.
    /// @param kept how long an event is kept
    EventTrim(Store &store, const Clock &clock, std::chrono::hours kept);

    /// Goes through all babies once. Ends early if `stop` is requested.
    [[nodiscard]] Result<Trimmed> run(const std::stop_token &stop);

private:
    struct Baby
    {
        BabyId babyId;
        qint64 trimmed = 0;
    };

    /// The babies among the next ones after `m_after` whose first kept event is too old; advances
    /// `m_after`, which is empty at the end.
    [[nodiscard]] Result<QList<Baby>> nextBabies(Instant before);
    /// Deletes one batch; returns its size. 0 if no event of the baby is too old any more.
    [[nodiscard]] Result<qint64> trimBatch(Baby &baby, Instant before);

    Store &m_store;
    const Clock &m_clock;
    const std::chrono::hours m_kept;
    std::optional<BabyId> m_after;
};

} // namespace weehours::server

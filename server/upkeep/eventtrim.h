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

/// Forgets the events that are older than they need be kept: section 5 of the protocol. What
/// stands is not touched, nor how mutations were answered, so that a repeated push is still told
/// from a new one; a client whose cursor is older than what is kept takes a snapshot.
///
/// It works in small transactions of one baby each, with rests between them, and so never makes a
/// push wait for long, however much there is to forget.
///
/// Not safe to share between threads; on a `Store` of its own.
class EventTrim
{
public:
    /// Of one round.
    struct Trimmed
    {
        qint64 events = 0;
        qint64 babies = 0;
    };

    /// `store` and `clock` must outlive the object.
    /// @param kept how long an event is kept after it happened
    EventTrim(Store &store, const Clock &clock, std::chrono::hours kept);

    /// Goes once through all babies. Ends early where `stop` is asked for.
    [[nodiscard]] Result<Trimmed> run(const std::stop_token &stop);

private:
    struct Baby
    {
        BabyId babyId;
        qint64 trimmed = 0;
    };

    /// The babies among the next ones after `m_after` whose first kept event is too old; moves
    /// `m_after`, to nothing at the end.
    [[nodiscard]] Result<QList<Baby>> nextBabies(Instant before);
    /// Forgets one batch; gives its size. 0 where nothing of the baby is too old any more.
    [[nodiscard]] Result<qint64> trimBatch(Baby &baby, Instant before);

    Store &m_store;
    const Clock &m_clock;
    const std::chrono::hours m_kept;
    std::optional<BabyId> m_after;
};

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/serverclock.h"

namespace weehours {

namespace {
// The tolerance for the resolution of the clocks.
constexpr qint64 noticeableMsecs = 200;
// A slower answer says too little about when it was written.
constexpr qint64 tooSlowMsecs = 10'000;
} // namespace

void ServerClock::observe(Instant sentAt, Instant serverTime)
{
    const Instant receivedAt = m_clock.now();
    const qint64 took = receivedAt.msecs - sentAt.msecs;
    if (took < 0 || took > tooSlowMsecs)
        return;
    // The answer was written somewhere between, so a known offset in that range is as good: for a
    // slow answer the middle would be a worse estimate than that of an earlier quick one.
    const qint64 least = serverTime.msecs - receivedAt.msecs - noticeableMsecs;
    const qint64 most = serverTime.msecs - sentAt.msecs + noticeableMsecs;
    const auto known = m_store.profile.clockOffset();
    if (!known || (*known >= least && *known <= most))
        return;
    const qint64 offset = serverTime.msecs - (sentAt.msecs + took / 2);
    Transaction tx(m_store.database);
    // After a failure the next answer tries again.
    if (tx.begun() && m_store.profile.setClockOffset(tx, offset))
        (void)tx.commit();
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/retries.h"

#include "core/sync/pusher.h"

namespace weehours {

Retries::Retries(Timers &timers, const ServerClock &clock, const Pusher &pusher,
                 const QRandomGenerator &random, std::function<void()> due)
    : m_clock(clock),
      m_pusher(pusher),
      m_timer(timers.make()),
      m_due(std::move(due)),
      m_backoff(random)
{
    QObject::connect(m_timer.get(), &Timer::fired, m_timer.get(), [this] {
        m_next.reset();
        m_isAskedToWait = false;
        m_due();
    });
}

void Retries::schedule()
{
    if (!m_pushError && !m_pullError) {
        stop();
        m_backoff.reset();
        m_failingSince.reset();
        return;
    }
    if (!m_failingSince)
        m_failingSince = m_clock.localNow();
    const int asked = error()->retryAfterSeconds;
    if (m_next && (m_isAskedToWait || asked == 0))
        return;
    const Instant now = m_clock.localNow();
    const auto heldUntil = m_pusher.heldUntil();
    // A held-back baby has its own back-off.
    const bool onlyHeld = heldUntil && !m_pullError && m_pushError == m_pusher.heldBecause();
    const qint64 wait = onlyHeld ? qMax(qint64(0), heldUntil->msecs - now.msecs)
                                 : m_backoff.next(asked);
    m_isAskedToWait = !onlyHeld && asked > 0;
    m_next = now.plusMsecs(wait);
    m_timer->start(wait);
}

bool Retries::end(bool whenAsked)
{
    m_backoff.reset();
    if (m_isAskedToWait && !whenAsked)
        return false;
    stop();
    return true;
}

void Retries::stop()
{
    m_timer->stop();
    m_next.reset();
    m_isAskedToWait = false;
}

} // namespace weehours

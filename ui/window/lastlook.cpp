// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lastlook.h"

#include "core/logbook/logreader.h"
#include "ui/settings/settings.h"

namespace weehours {

LastLook::LastLook(Settings &settings, const LogReader &logbook)
    : m_settings(settings), m_logbook(logbook), m_leftAt(settings.lastLooked())
{
}

void LastLook::leave()
{
    m_isLookedAt = false;
    m_leftAt = m_logbook.now();
    m_settings.setLastLooked(*m_leftAt);
}

void LastLook::comeBack()
{
    if (m_isLookedAt)
        return;
    m_isLookedAt = true;
    Q_EMIT lookedAt();
    // After a shorter absence the person remembers.
    constexpr qint64 longEnough = 30 * msecsPerMinute;
    if (m_leftAt && m_logbook.now().msecs - m_leftAt->msecs >= longEnough)
        Q_EMIT wasAway(*m_leftAt);
    // What happened in this time is handed over, not only shown.
    constexpr qint64 veryLong = 4 * msecsPerHour;
    if (m_leftAt && m_logbook.now().msecs - m_leftAt->msecs >= veryLong)
        Q_EMIT wasLongAway(*m_leftAt);
}

Instant LastLook::since() const
{
    constexpr qint64 ifNeverLeft = 8 * msecsPerHour;
    return m_leftAt.value_or(m_logbook.now().plusMsecs(-ifNeverLeft));
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/nightlook.h"

#include "core/logbook/logreader.h"
#include "core/logbook/wallclock.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

namespace weehours {

NightLook::NightLook(Theme &theme, const Settings &settings, const LogReader &logbook)
    : m_theme(theme), m_settings(settings), m_logbook(logbook)
{
    m_watch.setInterval(static_cast<int>(msecsPerMinute));
    connect(&m_watch, &QTimer::timeout, this, &NightLook::follow);
}

void NightLook::follow()
{
    m_watch.start();
    const QTime time = WallClock().at(m_logbook.now()).time;
    // Only as it begins and as it ends: in between the person may choose otherwise.
    const bool isNight = m_settings.isNightAt(time);
    if (isNight == m_isNight)
        return;
    m_isNight = isNight;
    m_theme.setName(m_isNight ? ThemeName::Night : m_settings.theme());
}

void NightLook::toggle()
{
    const ThemeName usual = m_settings.theme();
    if (m_theme.name() != ThemeName::Night)
        m_theme.setName(ThemeName::Night);
    else
        m_theme.setName(usual == ThemeName::Night ? ThemeName::System : usual);
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace weehours {

class LogReader;
class Settings;
class Theme;

/// Switches the night look on and off by the clock, if the person wants that.
class NightLook : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. It begins with follow().
    NightLook(Theme &theme, const Settings &settings, const LogReader &logbook);

    /// Looks at the clock now, and then each minute.
    void follow();
    /// The night look, or back from it to the usual one.
    void toggle();

private:
    Theme &m_theme;
    const Settings &m_settings;
    const LogReader &m_logbook;
    QTimer m_watch;
    bool m_isNight = false; ///< by the clock
};

} // namespace weehours

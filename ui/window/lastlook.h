// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QObject>

#include <optional>

namespace weehours {

class LogReader;
class Settings;

/// When the person last looked at the window, also before this start of the program.
class LastLook : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    LastLook(Settings &settings, const LogReader &logbook);

    [[nodiscard]] bool isLookedAt() const { return m_isLookedAt; }
    /// The person has left the window.
    void leave();
    /// The person has come to the window, or back to it.
    void comeBack();
    /// When the person last left the window; some hours ago if never.
    [[nodiscard]] Instant since() const;

Q_SIGNALS:
    /// The person has come to the window, or back to it.
    void lookedAt();
    /// They were away for so long that they may want to know what happened.
    void wasAway(weehours::Instant since);
    /// They were away for some hours, as for a night.
    void wasLongAway(weehours::Instant since);

private:
    Settings &m_settings;
    const LogReader &m_logbook;
    std::optional<Instant> m_leftAt;
    bool m_isLookedAt = false;
};

} // namespace weehours

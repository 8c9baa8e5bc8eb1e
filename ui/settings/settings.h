// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/measures.h"
#include "core/logbook/topic.h"
#include "core/protocol/instant.h"
#include "ui/theme/theme.h"
#include "ui/words/timewords.h"

#include <QSettings>
#include <QStringList>
#include <QTime>

namespace weehours {

/// The window's settings, in an INI file in the profile folder. Each comment names the default
/// after the last semicolon. Nothing secret is stored here.
class Settings
{
public:
    /// @param profileFolder the folder of the INI file
    explicit Settings(const QString &profileFolder);

    [[nodiscard]] ThemeName theme() const; ///< System
    void setTheme(ThemeName name);
    /// Whether the night look follows the clock, and its hours; no, from 21 to 7.
    [[nodiscard]] bool hasNightByClock() const;
    void setHasNightByClock(bool has);
    [[nodiscard]] int nightFrom() const;
    void setNightFrom(int hour);
    [[nodiscard]] int nightTo() const;
    void setNightTo(int hour);
    /// Whether that time of day is within the night hours, if they are used.
    [[nodiscard]] bool isNightAt(QTime time) const;
    /// 12- or 24-hour clock; that of the language.
    [[nodiscard]] ClockHours clockHours() const;
    void setClockHours(ClockHours hours);
    /// The size of everything in percent of the desktop's, 100 to 200; 100. Applied at the next
    /// start.
    [[nodiscard]] int sizePercent() const;
    void setSizePercent(int percent);
    /// A tag of languages(), or empty for the desktop's language; empty.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);
    [[nodiscard]] QByteArray geometry() const; ///< empty
    void setGeometry(const QByteArray &geometry);
    /// The id of the baby that was shown last; empty.
    [[nodiscard]] QString baby() const;
    void setBaby(const QString &id);
    /// The hour at which a day begins in totals, weeks and trends, 0 to 12; midnight.
    [[nodiscard]] int dayStart() const;
    void setDayStart(int hour);
    /// The number of days in the week picture: 7, 14 or 28; 7.
    [[nodiscard]] int weekDays() const;
    void setWeekDays(int days);
    /// What the week and the trends show; feeds, sleep and nappies. Never empty, each once, and
    /// only kinds that this version knows.
    [[nodiscard]] QList<Topic> overviewTopics() const;
    void setOverviewTopics(const QList<Topic> &topics);
    /// Within how many minutes a bottle and a breast feed are one feed in parts; 30, and 0 for
    /// never.
    [[nodiscard]] int feedPartMinutes() const;
    void setFeedPartMinutes(int minutes);
    /// Whether the day shows how long the baby is usually awake; no.
    [[nodiscard]] bool tellsUsualAwake() const;
    void setTellsUsualAwake(bool tells);
    /// The view that was shown last, by its position in the switch; the first.
    [[nodiscard]] int view() const;
    void setView(int view);
    /// When the window was last left; nothing before that.
    [[nodiscard]] std::optional<Instant> lastLooked() const;
    void setLastLooked(Instant when);
    /// Up to when the person has seen what there was to hand over; nothing before the first time.
    [[nodiscard]] std::optional<Instant> handedOver() const;
    void setHandedOver(Instant when);

    /// Whether the desktop is notified of other people's entries; yes.
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool notifies);
    /// Whether there are quiet hours without notifications, and which; yes, from 22 to 7.
    [[nodiscard]] bool hasQuietHours() const;
    void setHasQuietHours(bool has);
    [[nodiscard]] int quietFrom() const;
    void setQuietFrom(int hour);
    [[nodiscard]] int quietTo() const;
    void setQuietTo(int hour);
    /// Whether that time of day is in the quiet hours. Equal hours mean that there are none.
    [[nodiscard]] bool isQuietAt(QTime time) const;
    /// Whether a plan reminds on this computer, and whether it also does in quiet hours; yes, no.
    /// @param plan its id
    [[nodiscard]] bool remindsOf(const QString &plan) const;
    void setRemindsOf(const QString &plan, bool reminds);
    [[nodiscard]] bool remindsInQuiet(const QString &plan) const;
    void setRemindsInQuiet(const QString &plan, bool reminds);
    /// A dose that somebody wants to be reminded of on this computer.
    struct AskedDose
    {
        Instant at;   ///< from when it is all right
        QString last; ///< the id of the dose before; once there is another one it is void
    };
    [[nodiscard]] std::optional<AskedDose> askedDose(const QString &plan) const;
    /// @param asked nothing takes it back
    void setAskedDose(const QString &plan, const std::optional<AskedDose> &asked);
    /// The timer of that kind that the last question "forgotten?" was about; empty at first.
    [[nodiscard]] QString askedTimer(const QString &kind) const;
    void setAskedTimer(const QString &kind, const QString &id);
    /// Whether closing the window keeps the program in the tray; nothing until the person was
    /// asked.
    [[nodiscard]] std::optional<bool> closesToTray() const;
    void setClosesToTray(bool closes);

    /// What has a button of its own, in their order, as Topic::toString() writes it; feed, sleep
    /// and nappy. At most mostPins, each once, and only kinds that this version knows.
    [[nodiscard]] QStringList pins() const;
    void setPins(const QStringList &kinds);
    /// Pins that kind or activity behind the others, or takes its pin.
    /// @returns false where no more have room
    bool togglePin(const QString &kind);

    /// The units of measured values; metric.
    [[nodiscard]] Units units() const;
    void setUnits(const Units &units);
    /// Sets these units for a new log, unless the person has chosen some before.
    void proposeUnits(const Units &units);

private:
    QSettings m_file;
};

/// The look's name in the file, and its inverse.
[[nodiscard]] QLatin1StringView toText(ThemeName name);
[[nodiscard]] std::optional<ThemeName> themeNameFromText(QStringView text);

} // namespace weehours

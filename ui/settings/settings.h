// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QSettings>

namespace weehours {

/// The window's settings, in one INI file of the profile folder. One function a setting, each with
/// its default; nothing secret is ever among them.
class Settings
{
public:
    explicit Settings(const QString &profileFolder);

    [[nodiscard]] ThemeName theme() const; ///< System
    void setTheme(ThemeName name);
    /// A tag of languages(); empty for the desktop's language, as at first.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);
    [[nodiscard]] QByteArray geometry() const; ///< empty
    void setGeometry(const QByteArray &geometry);
    /// The baby that was looked at last; empty at first.
    [[nodiscard]] QString baby() const;
    void setBaby(const QString &id);
    /// The hour at which a day begins in totals, weeks and trends, 0 to 12; midnight.
    [[nodiscard]] int dayStart() const;
    void setDayStart(int hour);
    /// How many days the week's picture shows: 7, 14 or 28; 7.
    [[nodiscard]] int weekDays() const;
    void setWeekDays(int days);

private:
    QSettings m_file;
};

[[nodiscard]] QLatin1StringView toText(ThemeName name);
[[nodiscard]] std::optional<ThemeName> themeNameFromText(QStringView text);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings.h"

namespace weehours {

namespace {
const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString babyKey = QStringLiteral("window/baby");
const QString dayStartKey = QStringLiteral("overview/dayStart");
const QString weekDaysKey = QStringLiteral("overview/weekDays");
} // namespace

QLatin1StringView toText(ThemeName name)
{
    switch (name) {
    case ThemeName::System: return QLatin1StringView("system");
    case ThemeName::Light: return QLatin1StringView("light");
    case ThemeName::Dark: return QLatin1StringView("dark");
    case ThemeName::Night: break;
    }
    return QLatin1StringView("night");
}

std::optional<ThemeName> themeNameFromText(QStringView text)
{
    for (const auto name :
         {ThemeName::System, ThemeName::Light, ThemeName::Dark, ThemeName::Night}) {
        if (text == toText(name))
            return name;
    }
    return std::nullopt;
}

Settings::Settings(const QString &profileFolder)
    : m_file(profileFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
}

ThemeName Settings::theme() const
{
    return themeNameFromText(m_file.value(themeKey).toString()).value_or(ThemeName::System);
}

void Settings::setTheme(ThemeName name)
{
    m_file.setValue(themeKey, QString(toText(name)));
}

QString Settings::language() const
{
    return m_file.value(languageKey).toString();
}

void Settings::setLanguage(const QString &tag)
{
    m_file.setValue(languageKey, tag);
}

QByteArray Settings::geometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_file.setValue(geometryKey, geometry);
}

QString Settings::baby() const
{
    return m_file.value(babyKey).toString();
}

void Settings::setBaby(const QString &id)
{
    m_file.setValue(babyKey, id);
}

int Settings::dayStart() const
{
    return qBound(0, m_file.value(dayStartKey, 0).toInt(), 12);
}

void Settings::setDayStart(int hour)
{
    m_file.setValue(dayStartKey, hour);
}

int Settings::weekDays() const
{
    const int days = m_file.value(weekDaysKey, 7).toInt();
    return days == 14 || days == 28 ? days : 7;
}

void Settings::setWeekDays(int days)
{
    m_file.setValue(weekDaysKey, days);
}

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings.h"

#include "core/logbook/wholefeeds.h"
#include "core/protocol/schema.h"
#include "ui/kinds/kindface.h"

#include <array>

namespace weehours {

namespace {
const QString themeKey = QStringLiteral("window/theme");
const QString nightByClockKey = QStringLiteral("window/nightByClock");
const QString nightFromKey = QStringLiteral("window/nightFrom");
const QString nightToKey = QStringLiteral("window/nightTo");
const QString clockHoursKey = QStringLiteral("window/clockHours");
const QString sizeKey = QStringLiteral("window/size");
const QString languageKey = QStringLiteral("window/language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString babyKey = QStringLiteral("window/baby");
const QString dayStartKey = QStringLiteral("overview/dayStart");
const QString volumeUnitKey = QStringLiteral("units/volume");
const QString weightUnitKey = QStringLiteral("units/weight");
const QString lengthUnitKey = QStringLiteral("units/length");
const QString temperatureUnitKey = QStringLiteral("units/temperature");
const QString weekDaysKey = QStringLiteral("overview/weekDays");
const QString topicsKey = QStringLiteral("overview/topics");
const QString feedPartsKey = QStringLiteral("overview/feedPartMinutes");
const QString usualAwakeKey = QStringLiteral("overview/usualAwake");
const QString viewKey = QStringLiteral("window/view");
const QString lastLookedKey = QStringLiteral("window/lastLooked");
const QString handedOverKey = QStringLiteral("window/handedOver");
const QString notifiesKey = QStringLiteral("notifications/on");
const QString hasQuietHoursKey = QStringLiteral("notifications/quiet");
const QString quietFromKey = QStringLiteral("notifications/quietFrom");
const QString quietToKey = QStringLiteral("notifications/quietTo");
const QString remindsKey = QStringLiteral("plans/%1/reminds");
const QString askedDoseKey = QStringLiteral("plans/%1/askedAt");
const QString askedAfterKey = QStringLiteral("plans/%1/askedAfter");
const QString remindsInQuietKey = QStringLiteral("plans/%1/inQuietHours");
const QString askedTimerKey = QStringLiteral("timers/asked/%1");
const QString closesToTrayKey = QStringLiteral("tray/close");
const QString pinsKey = QStringLiteral("log/pins");

// The values in the file, in the order of each enumeration.
constexpr std::array volumeWords{"ml", "oz"};
constexpr std::array weightWords{"kg", "g", "lb"};
constexpr std::array lengthWords{"cm", "in"};
constexpr std::array temperatureWords{"C", "F"};

template <typename Unit, std::size_t count>
QString wordOf(const std::array<const char *, count> &words, Unit unit)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(unit)));
}

template <typename Unit, std::size_t count>
Unit chosen(const QSettings &file, const QString &key, const std::array<const char *, count> &words,
            Unit usual)
{
    const QString stored = file.value(key).toString();
    for (std::size_t i = 0; i < count; ++i) {
        if (stored == QLatin1StringView(words.at(i)))
            return static_cast<Unit>(i);
    }
    return usual;
}

/// Equal hours mean an empty range.
bool isBetween(QTime time, int from, int to)
{
    const int hour = time.hour();
    return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

int hourOr(const QVariant &stored, int fallback)
{
    return stored.isValid() ? qBound(0, stored.toInt(), 23) : fallback;
}
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

bool Settings::hasNightByClock() const
{
    return m_file.value(nightByClockKey, false).toBool();
}

void Settings::setHasNightByClock(bool has)
{
    m_file.setValue(nightByClockKey, has);
}

int Settings::nightFrom() const
{
    return hourOr(m_file.value(nightFromKey), 21);
}

void Settings::setNightFrom(int hour)
{
    m_file.setValue(nightFromKey, hour);
}

int Settings::nightTo() const
{
    return hourOr(m_file.value(nightToKey), 7);
}

void Settings::setNightTo(int hour)
{
    m_file.setValue(nightToKey, hour);
}

bool Settings::isNightAt(QTime time) const
{
    return hasNightByClock() && isBetween(time, nightFrom(), nightTo());
}

ClockHours Settings::clockHours() const
{
    switch (m_file.value(clockHoursKey).toInt()) {
    case 12: return ClockHours::Twelve;
    case 24: return ClockHours::TwentyFour;
    default: return ClockHours::Local;
    }
}

void Settings::setClockHours(ClockHours hours)
{
    switch (hours) {
    case ClockHours::Local: m_file.remove(clockHoursKey); return;
    case ClockHours::Twelve: m_file.setValue(clockHoursKey, 12); return;
    case ClockHours::TwentyFour: m_file.setValue(clockHoursKey, 24); return;
    }
}

int Settings::sizePercent() const
{
    return qBound(100, m_file.value(sizeKey, 100).toInt(), 200);
}

void Settings::setSizePercent(int percent)
{
    m_file.setValue(sizeKey, percent);
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

QList<Topic> Settings::overviewTopics() const
{
    QList<Topic> topics;
    for (const QString &text : m_file.value(topicsKey).toString().split(u' ', Qt::SkipEmptyParts)) {
        const Topic topic = Topic::fromString(text);
        const KindSpec *spec = findKind(topic.kind);
        if (spec && spec->isLogEntry && !topics.contains(topic))
            topics.append(topic);
    }
    if (topics.isEmpty()) {
        for (const QLatin1StringView each : usualPins)
            topics.append({QString(each)});
    }
    return topics;
}

void Settings::setOverviewTopics(const QList<Topic> &topics)
{
    QStringList texts;
    for (const Topic &topic : topics)
        texts.append(topic.toString());
    m_file.setValue(topicsKey, texts.join(u' '));
}

int Settings::view() const
{
    return m_file.value(viewKey, 0).toInt();
}

void Settings::setView(int view)
{
    m_file.setValue(viewKey, view);
}

std::optional<Instant> Settings::lastLooked() const
{
    return Instant::parse(m_file.value(lastLookedKey).toString());
}

void Settings::setLastLooked(Instant when)
{
    m_file.setValue(lastLookedKey, when.toString());
}

std::optional<Instant> Settings::handedOver() const
{
    return Instant::parse(m_file.value(handedOverKey).toString());
}

void Settings::setHandedOver(Instant when)
{
    m_file.setValue(handedOverKey, when.toString());
}

bool Settings::notifies() const
{
    return m_file.value(notifiesKey, true).toBool();
}

void Settings::setNotifies(bool notifies)
{
    m_file.setValue(notifiesKey, notifies);
}

bool Settings::hasQuietHours() const
{
    return m_file.value(hasQuietHoursKey, true).toBool();
}

void Settings::setHasQuietHours(bool has)
{
    m_file.setValue(hasQuietHoursKey, has);
}

int Settings::quietFrom() const
{
    return hourOr(m_file.value(quietFromKey), 22);
}

void Settings::setQuietFrom(int hour)
{
    m_file.setValue(quietFromKey, hour);
}

int Settings::quietTo() const
{
    return hourOr(m_file.value(quietToKey), 7);
}

void Settings::setQuietTo(int hour)
{
    m_file.setValue(quietToKey, hour);
}

bool Settings::isQuietAt(QTime time) const
{
    return hasQuietHours() && isBetween(time, quietFrom(), quietTo());
}

int Settings::feedPartMinutes() const
{
    constexpr int most = 120;
    return qBound(0, m_file.value(feedPartsKey, usualFeedPartMinutes).toInt(), most);
}

void Settings::setFeedPartMinutes(int minutes)
{
    m_file.setValue(feedPartsKey, minutes);
}

bool Settings::tellsUsualAwake() const
{
    return m_file.value(usualAwakeKey, false).toBool();
}

void Settings::setTellsUsualAwake(bool tells)
{
    m_file.setValue(usualAwakeKey, tells);
}

bool Settings::remindsOf(const QString &plan) const
{
    return m_file.value(remindsKey.arg(plan), true).toBool();
}

void Settings::setRemindsOf(const QString &plan, bool reminds)
{
    m_file.setValue(remindsKey.arg(plan), reminds);
}

bool Settings::remindsInQuiet(const QString &plan) const
{
    return m_file.value(remindsInQuietKey.arg(plan), false).toBool();
}

void Settings::setRemindsInQuiet(const QString &plan, bool reminds)
{
    m_file.setValue(remindsInQuietKey.arg(plan), reminds);
}

std::optional<Settings::AskedDose> Settings::askedDose(const QString &plan) const
{
    const auto at = Instant::parse(m_file.value(askedDoseKey.arg(plan)).toString());
    return at ? std::optional(AskedDose{*at, m_file.value(askedAfterKey.arg(plan)).toString()})
              : std::nullopt;
}

void Settings::setAskedDose(const QString &plan, const std::optional<AskedDose> &asked)
{
    if (!asked) {
        m_file.remove(askedDoseKey.arg(plan));
        m_file.remove(askedAfterKey.arg(plan));
        return;
    }
    m_file.setValue(askedDoseKey.arg(plan), asked->at.toString());
    m_file.setValue(askedAfterKey.arg(plan), asked->last);
}

QString Settings::askedTimer(const QString &kind) const
{
    return m_file.value(askedTimerKey.arg(kind)).toString();
}

void Settings::setAskedTimer(const QString &kind, const QString &id)
{
    m_file.setValue(askedTimerKey.arg(kind), id);
}

std::optional<bool> Settings::closesToTray() const
{
    const QVariant stored = m_file.value(closesToTrayKey);
    return stored.isValid() ? std::optional(stored.toBool()) : std::nullopt;
}

void Settings::setClosesToTray(bool closes)
{
    m_file.setValue(closesToTrayKey, closes);
}

QStringList Settings::pins() const
{
    // A list that was never set differs from one that is empty.
    if (!m_file.contains(pinsKey))
        return QStringList(usualPins.begin(), usualPins.end());
    QStringList known;
    for (const QString &name : m_file.value(pinsKey).toString().split(u' ', Qt::SkipEmptyParts)) {
        const KindSpec *spec = findKind(Topic::fromString(name).kind);
        if (spec && spec->isLogEntry && !known.contains(name) && known.size() < mostPins)
            known.append(name);
    }
    return known;
}

void Settings::setPins(const QStringList &kinds)
{
    m_file.setValue(pinsKey, kinds.join(u' '));
}

bool Settings::togglePin(const QString &kind)
{
    QStringList now = pins();
    if (now.removeAll(kind) == 0) {
        if (now.size() >= mostPins)
            return false;
        now.append(kind);
    }
    setPins(now);
    return true;
}

Units Settings::units() const
{
    const Units metric;
    return {chosen(m_file, volumeUnitKey, volumeWords, metric.volume),
            chosen(m_file, weightUnitKey, weightWords, metric.weight),
            chosen(m_file, lengthUnitKey, lengthWords, metric.length),
            chosen(m_file, temperatureUnitKey, temperatureWords, metric.temperature)};
}

void Settings::setUnits(const Units &units)
{
    m_file.setValue(volumeUnitKey, wordOf(volumeWords, units.volume));
    m_file.setValue(weightUnitKey, wordOf(weightWords, units.weight));
    m_file.setValue(lengthUnitKey, wordOf(lengthWords, units.length));
    m_file.setValue(temperatureUnitKey, wordOf(temperatureWords, units.temperature));
}

void Settings::proposeUnits(const Units &units)
{
    if (!m_file.contains(volumeUnitKey) && !m_file.contains(weightUnitKey))
        setUnits(units);
}

} // namespace weehours

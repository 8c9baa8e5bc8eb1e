// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/timewords.h"

#include "core/logbook/clockelsewhere.h"
#include "core/logbook/clockface.h"
#include "core/logbook/wallclock.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::TimeText)
};

QString daysText(qint64 days)
{
    return TimeText::tr("%n day(s)", "of an age", static_cast<int>(days));
}

QString monthsText(int months)
{
    return TimeText::tr("%n month(s)", "of an age", months);
}

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString joinedAge(const QString &larger, qint64 rest, const QString &smaller)
{
    return rest == 0 ? larger
                     : TimeText::tr("%1, %2", "an age: 7 weeks, 3 days").arg(larger, smaller);
}

} // namespace

void setClockHours(ClockHours hours)
{
    setCountsToTwelve(hours == ClockHours::Local ? std::nullopt
                                                 : std::optional(hours == ClockHours::Twelve));
}

QString timeFormat()
{
    return clockFormat();
}

QString timeText(Instant instant)
{
    return clockFace(WallClock().at(instant).time);
}

QString dayAndTimeText(Instant instant)
{
    const QDate day = localDay(instant);
    return QStringLiteral("%1 %2").arg(QLocale().toString(day, QLocale::ShortFormat),
                                       timeText(instant));
}

QString dayIfOther(Instant instant, Instant now)
{
    const QDate day = localDay(instant);
    const QDate today = localDay(now);
    if (day == today)
        return {};
    if (day == today.addDays(-1))
        return TimeText::tr("yesterday", "a day, before a time: yesterday 23:50");
    const QString format = day.year() == today.year()
                               ? TimeText::tr("ddd d MMM", "a day beside a time: Sun 22 Nov")
                               : TimeText::tr("ddd d MMM yyyy",
                                              "a day beside a time: Sun 22 Nov 2026");
    return QLocale().toString(day, format);
}

QString momentText(Instant instant, Instant now)
{
    const QString day = dayIfOther(instant, now);
    return day.isEmpty() ? timeText(instant) : day + u' ' + timeText(instant);
}

QString zoneText(Instant instant, const QString &zone)
{
    const auto there = clockElsewhere(instant, zone);
    if (!there)
        return {};
    return TimeText::tr("%1 in %2", "a time, a place: 10:00 in New York")
        .arg(clockFace(there->time), there->place);
}

QString hourText(int hour)
{
    const QLocale locale;
    const bool toTwelve = timeFormat().contains(u'a', Qt::CaseInsensitive);
    return locale.toString(QTime(hour, 0),
                           toTwelve ? QStringLiteral("h AP") : QStringLiteral("HH:mm"));
}

QString agoText(Instant then, Instant now)
{
    const qint64 msecs = now.msecs - then.msecs;
    if (msecs < msecsPerMinute)
        return TimeText::tr("just now");
    if (msecs < 2 * msecsPerDay)
        return TimeText::tr("%1 ago", "%1 is a span of time: 1 h 52").arg(durationText(msecs));
    return TimeText::tr("%n day(s) ago", nullptr, static_cast<int>(msecs / msecsPerDay));
}

QString durationText(qint64 msecs)
{
    const qint64 span = std::max<qint64>(msecs, 0);
    if (span < msecsPerMinute)
        return TimeText::tr("under 1 min", "a span of time, short");
    const qint64 minutes = span / msecsPerMinute;
    if (minutes < 60)
        return TimeText::tr("%1 min", "minutes, short").arg(minutes);
    if (minutes % 60 == 0)
        return TimeText::tr("%1 h", "hours, short").arg(minutes / 60);
    return TimeText::tr("%1 h %2", "hours and minutes, short: 1 h 04")
        .arg(QString::number(minutes / 60), twoDigits(minutes % 60));
}

qint64 shownSpan(Instant from, Instant to)
{
    const qint64 minutes = to.msecs / msecsPerMinute - from.msecs / msecsPerMinute;
    return minutes > 0 ? minutes * msecsPerMinute : to.msecs - from.msecs;
}

QString sumText(qint64 msecs)
{
    return msecs < msecsPerMinute ? TimeText::tr("%1 min", "minutes, short").arg(0)
                                  : durationText(msecs);
}

QString ordinalText(int number)
{
    const int ones = number / 10 % 10 == 1 ? 0 : number % 10;
    switch (ones) {
    case 1: return TimeText::tr("%1st", "an ordinal number: 21st").arg(number);
    case 2: return TimeText::tr("%1nd", "an ordinal number: 22nd").arg(number);
    case 3: return TimeText::tr("%1rd", "an ordinal number: 23rd").arg(number);
    default: return TimeText::tr("%1th", "an ordinal number: 5th").arg(number);
    }
}

QString clockText(qint64 msecs)
{
    const qint64 seconds = std::max<qint64>(msecs, 0) / msecsPerSecond;
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(seconds / 3600), twoDigits(seconds / 60 % 60),
             twoDigits(seconds % 60));
}

QString ageText(QDate birth, QDate today)
{
    if (!birth.isValid() || birth > today)
        return {};
    const qint64 days = birth.daysTo(today);
    if (days == 0)
        return TimeText::tr("born today", "in place of an age");
    if (days < 14)
        return daysText(days);
    int months = (today.year() - birth.year()) * 12 + today.month() - birth.month();
    if (birth.addMonths(months) > today)
        --months;
    if (months < 6) {
        return joinedAge(TimeText::tr("%n week(s)", "of an age", static_cast<int>(days / 7)),
                         days % 7, daysText(days % 7));
    }
    if (months < 24)
        return monthsText(months);
    return joinedAge(TimeText::tr("%n year(s)", "of an age", months / 12), months % 12,
                     monthsText(months % 12));
}

QString exactAgeText(QDate birth, QDate day)
{
    const QDate monthOn = birth.addMonths(1);
    const QDate twoYearsOn = birth.addMonths(24);
    if (!birth.isValid() || day < birth || day >= twoYearsOn)
        return ageText(birth, day);
    const qint64 days = birth.daysTo(day);
    if (days < 14)
        return daysText(days);
    if (day < monthOn) {
        return joinedAge(TimeText::tr("%n week(s)", "of an age", static_cast<int>(days / 7)),
                         days % 7, daysText(days % 7));
    }
    int months = (day.year() - birth.year()) * 12 + day.month() - birth.month();
    if (birth.addMonths(months) > day)
        --months;
    const qint64 rest = birth.addMonths(months).daysTo(day);
    return joinedAge(monthsText(months), rest, daysText(rest));
}

QString dueText(QDate due, QDate today)
{
    if (!due.isValid() || due <= today)
        return {};
    const auto days = static_cast<int>(today.daysTo(due));
    const QString span = days < 14 ? TimeText::tr("%n day(s)", "until a baby is due", days)
                                   : TimeText::tr("%n week(s)", "until a baby is due", days / 7);
    return TimeText::tr("due in %1", "a baby; %1 is a span of time: 7 weeks").arg(span);
}

QString dayTitle(QDate day, QDate today)
{
    const QLocale locale;
    QString date =
        day.year() == today.year()
            ? locale.toString(day, TimeText::tr("dddd d MMMM",
                                                "a day, as QDate writes it: Sunday 22 November"))
            : locale.toString(day,
                              TimeText::tr("dddd d MMMM yyyy",
                                           "a day, as QDate writes it: Sunday 22 November 2026"));
    if (day == today)
        return TimeText::tr("Today, %1", "%1 is a date: Sunday 22 November").arg(date);
    if (day == today.addDays(-1))
        return TimeText::tr("Yesterday");
    return date;
}

} // namespace weehours

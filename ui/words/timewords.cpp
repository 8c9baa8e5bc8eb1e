// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/entrywords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace weehours {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("TimeWords", text, nullptr, n);
}

/// The counted thing in one word or several. Chosen here, so that English needs no translation
/// file to be right.
QString counted(qint64 count, const char *one, const char *many)
{
    const QString text = tr(count == 1 ? one : many, static_cast<int>(count));
    return QString(text).replace(QStringLiteral("%1"), QLocale().toString(count));
}

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString joinedAge(const QString &larger, qint64 rest, const QString &smaller)
{
    return rest == 0 ? larger : QStringLiteral("%1, %2").arg(larger, smaller);
}

} // namespace

QString timeText(Instant instant)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    // The plain C locale has seconds in its short form; nobody reads those in a log.
    format.remove(QStringLiteral(":ss"));
    // Times stand in a column, aligned right: a leading nought would only be noise.
    format.replace(QStringLiteral("HH"), QStringLiteral("H"));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.msecs).time(), format);
}

QString hourText(int hour)
{
    const QLocale locale;
    const bool toTwelve = locale.timeFormat(QLocale::ShortFormat)
                              .contains(u'a', Qt::CaseInsensitive);
    return locale.toString(QTime(hour, 0),
                           toTwelve ? QStringLiteral("h AP") : QStringLiteral("HH:mm"));
}

QString agoText(Instant then, Instant now)
{
    const qint64 msecs = now.msecs - then.msecs;
    if (msecs < msecsPerMinute)
        return tr("just now");
    if (msecs < 2 * msecsPerDay)
        return tr("%1 ago").arg(durationText(msecs));
    return tr("%1 days ago").arg(QLocale().toString(msecs / msecsPerDay));
}

QString durationText(qint64 msecs)
{
    const qint64 span = std::max<qint64>(msecs, 0);
    if (span < msecsPerMinute)
        return tr("%1 s").arg(span / msecsPerSecond);
    const qint64 minutes = span / msecsPerMinute;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 h %2").arg(QString::number(minutes / 60), twoDigits(minutes % 60));
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
    if (days < 14)
        return counted(days, "1 day", "%1 days");
    int months = (today.year() - birth.year()) * 12 + today.month() - birth.month();
    if (birth.addMonths(months) > today)
        --months;
    if (months < 6) {
        return joinedAge(counted(days / 7, "1 week", "%1 weeks"), days % 7,
                         counted(days % 7, "1 day", "%1 days"));
    }
    if (months < 24)
        return counted(months, "1 month", "%1 months");
    return joinedAge(counted(months / 12, "1 year", "%1 years"), months % 12,
                     counted(months % 12, "1 month", "%1 months"));
}

QString dayTitle(QDate day, QDate today)
{
    const QLocale locale;
    QString date = day.year() == today.year() ? locale.toString(day, tr("dddd d MMMM"))
                                              : locale.toString(day, tr("dddd d MMMM yyyy"));
    if (day == today)
        return tr("Today, %1").arg(date);
    if (day == today.addDays(-1))
        return tr("Yesterday");
    return date;
}

} // namespace weehours

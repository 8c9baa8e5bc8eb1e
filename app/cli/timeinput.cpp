// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/timeinput.h"

#include <QDateTime>
#include <QRegularExpression>

namespace weehours {

namespace {

Instant fromLocal(const QDateTime &local)
{
    return Instant{local.toMSecsSinceEpoch()};
}

std::optional<Instant> ago(const QString &text, Instant now)
{
    static const QRegularExpression pattern(
        QStringLiteral("^-(?:(\\d{1,4})d)?(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch() || text == QLatin1StringView("-"))
        return std::nullopt;
    const qint64 span = match.captured(1).toLongLong() * msecsPerDay
                        + match.captured(2).toLongLong() * msecsPerHour
                        + match.captured(3).toLongLong() * msecsPerMinute
                        + match.captured(4).toLongLong() * msecsPerSecond;
    return now.plusMsecs(-span);
}

} // namespace

QString timeInputHelp()
{
    return QStringLiteral("Times: 2026-11-22T07:14:03Z, now, -15m, -1h30m, or local 14:05, "
                          "2026-11-22, 2026-11-22T14:05.");
}

Result<Instant> parseTimeInput(const QString &text, Instant now)
{
    if (text == QLatin1StringView("now"))
        return now;
    if (const auto instant = Instant::parse(text))
        return *instant;
    if (const auto instant = ago(text, now))
        return *instant;

    const QDateTime localNow = QDateTime::fromMSecsSinceEpoch(now.msecs);
    for (const char *format : {"H:mm", "H:mm:ss"}) {
        const QTime time = QTime::fromString(text, QString::fromLatin1(format));
        if (!time.isValid())
            continue;
        QDateTime moment(localNow.date(), time);
        // At ten past midnight, 23:50 is twenty minutes ago and not tonight.
        if (moment > localNow.addMSecs(3 * msecsPerHour))
            moment = QDateTime(localNow.date().addDays(-1), time);
        return fromLocal(moment);
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && date.isValid())
        return fromLocal(date.startOfDay());
    QString spaced = text;
    spaced.replace(u' ', u'T');
    for (const char *format : {"yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"}) {
        const QDateTime moment = QDateTime::fromString(spaced, QString::fromLatin1(format));
        if (moment.isValid())
            return fromLocal(moment);
    }
    return failure(codes::usage,
                   QStringLiteral("“%1” is not a time. %2").arg(text, timeInputHelp()));
}

} // namespace weehours

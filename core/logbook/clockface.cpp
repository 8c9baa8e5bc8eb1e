// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/clockface.h"

#include <QLocale>

namespace weehours {

namespace {

std::optional<bool> &chosenTwelve()
{
    static std::optional<bool> chosen;
    return chosen;
}

QString localClockFormat()
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    // The C locale has seconds in its short format.
    format.remove(QStringLiteral(":ss"));
    return format;
}

bool hasHalfOfDay(const QString &format)
{
    return format.contains(u'a', Qt::CaseInsensitive);
}

} // namespace

void setCountsToTwelve(std::optional<bool> chosen)
{
    chosenTwelve() = chosen;
}

bool countsToTwelve()
{
    return chosenTwelve().value_or(hasHalfOfDay(localClockFormat()));
}

QString clockFormat()
{
    QString format = localClockFormat();
    if (countsToTwelve() == hasHalfOfDay(format))
        return format;
    return countsToTwelve() ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

QString clockFace(QTime time)
{
    QString format = clockFormat();
    // Times are in a right-aligned column, where a leading zero would be noise.
    format.replace(QStringLiteral("HH"), QStringLiteral("H"));
    return QLocale().toString(time, format);
}

} // namespace weehours

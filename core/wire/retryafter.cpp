// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/retryafter.h"

#include <QDateTime>
#include <QNetworkReply>

namespace weehours {

namespace {

constexpr qint64 longest = 3600;

QDateTime dateOf(const QByteArray &header)
{
    // Qt accepts the zone of RFC 2822 only as a number.
    QString text = QString::fromLatin1(header.trimmed());
    if (text.endsWith(QStringLiteral("GMT")))
        text.replace(text.size() - 3, 3, QStringLiteral("+0000"));
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

} // namespace

int retryAfterSeconds(const QNetworkReply &answer)
{
    const QByteArray asked = answer.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = asked.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = dateOf(asked);
        const QDateTime told = dateOf(answer.rawHeader("Date"));
        const QDateTime now = told.isValid() ? told : QDateTime::currentDateTimeUtc();
        seconds = until.isValid() ? now.secsTo(until) : 0;
    }
    return static_cast<int>(qBound(qint64(0), seconds, longest));
}

} // namespace weehours

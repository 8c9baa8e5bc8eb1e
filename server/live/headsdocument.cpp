// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/headsdocument.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace weehours::server {

HeadsDocument::HeadsDocument(const QList<Head> &heads)
{
    const QJsonObject document = toJson(HeadsResponse{heads, {}});
    const QByteArray babies = QJsonDocument(document.value(QStringLiteral("babies")).toArray())
                                  .toJson(QJsonDocument::Compact);
    constexpr qsizetype enough = 16;
    m_beginning = "{\"babies\":" + babies + ",\"serverTime\":\"";
    m_tag = "W/\""
            + QCryptographicHash::hash(babies, QCryptographicHash::Sha256).toHex().left(enough)
            + '"';
}

QByteArray HeadsDocument::at(Instant serverTime) const
{
    return m_beginning + serverTime.toString().toLatin1() + "\"}";
}

bool HeadsDocument::isListedIn(const QByteArray &ifNoneMatch) const
{
    // The common case.
    if (ifNoneMatch == m_tag)
        return true;
    const QByteArray strong = m_tag.sliced(2);
    for (const QByteArray &part : ifNoneMatch.split(',')) {
        const QByteArray one = part.trimmed();
        if (one == "*" || one == m_tag || one == strong)
            return true;
    }
    return false;
}

} // namespace weehours::server

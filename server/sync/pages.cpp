// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sync/pages.h"

#include "core/protocol/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weehours::server {

namespace {

/// Completes an object that ends with its list.
QByteArray withMore(QByteArray json, const QString &cursor, bool hasMore)
{
    json += R"(,"cursor":)";
    appendJson(json, cursor);
    json += hasMore ? R"(,"hasMore":true)" : R"(,"hasMore":false)";
    return json;
}

} // namespace

QByteArray PullPage::json() const
{
    QByteArray json = withMore(R"({"events":)" + events, cursor, hasMore);
    if (!checksum.isEmpty()) {
        json += R"(,"checksum":)";
        appendJson(json, checksum);
    }
    json += R"(,"serverTime":)";
    appendJson(json, serverTime.toString());
    json += '}';
    return json;
}

QByteArray SnapshotPage::json() const
{
    QJsonArray people;
    for (const Caregiver &caregiver : caregivers)
        people.append(toJson(caregiver));
    QByteArray json = R"({"entities":)" + entities + R"(,"caregivers":)"
                      + QJsonDocument(people).toJson(QJsonDocument::Compact) + R"(,"after":)";
    if (after.isEmpty())
        json += "null";
    else
        appendJson(json, after);
    json += R"(,"cursor":)";
    appendJson(json, cursor);
    json += '}';
    return json;
}

QByteArray HistoryPage::json() const
{
    return withMore(R"({"events":)" + events, cursor, hasMore) + '}';
}

} // namespace weehours::server

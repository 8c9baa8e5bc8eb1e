// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Server answers as JSON objects, for tests that act as the server or read its answers.
namespace weehours {

[[nodiscard]] inline QJsonObject toJson(const Event &event)
{
    const auto text = [](const auto &value) {
        return QJsonDocument(value).toJson(QJsonDocument::Compact);
    };
    QByteArray json;
    appendJson(json, event,
               {text(QJsonArray::fromStringList(event.changed)), text(event.entity.data),
                event.overrode.isEmpty() ? QByteArray() : text(toJson(event.overrode))});
    return QJsonDocument::fromJson(json).object();
}

template <typename T>
[[nodiscard]] QJsonArray listToJson(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

[[nodiscard]] inline QJsonObject toJson(const PushResponse &response)
{
    return QJsonDocument::fromJson(toJsonText(response)).object();
}

[[nodiscard]] inline QJsonObject toJson(const PullResponse &response)
{
    QJsonObject object{{QStringLiteral("events"), listToJson(response.events)},
                       {QStringLiteral("cursor"), response.cursor},
                       {QStringLiteral("hasMore"), response.hasMore},
                       {QStringLiteral("serverTime"), response.serverTime.toString()}};
    if (!response.checksum.isEmpty())
        object.insert(QStringLiteral("checksum"), response.checksum);
    return object;
}

[[nodiscard]] inline QJsonObject toJson(const SnapshotResponse &response)
{
    return {{QStringLiteral("entities"), listToJson(response.entities)},
            {QStringLiteral("caregivers"), listToJson(response.caregivers)},
            {QStringLiteral("after"),
             response.after.isEmpty() ? QJsonValue() : QJsonValue(response.after)},
            {QStringLiteral("cursor"), response.cursor}};
}

[[nodiscard]] inline QJsonObject toJson(const HistoryResponse &response)
{
    return {{QStringLiteral("events"), listToJson(response.events)},
            {QStringLiteral("cursor"), response.cursor},
            {QStringLiteral("hasMore"), response.hasMore}};
}

} // namespace weehours

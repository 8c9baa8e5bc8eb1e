// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"
#include "core/store/entry.h"

#include <QDateTime>

/// Entries of a week by local times, for tests of pictures and tables.
namespace weehours {

inline Instant at(const char *text)
{
    return Instant{
        QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch()};
}

inline Entry entry(QLatin1StringView kindName, const char *from, QJsonObject fields = {})
{
    Entry made;
    made.entity.entityId = EntityId(QUuid::createUuid());
    made.entity.entityType = kindName;
    made.entity.data = std::move(fields);
    made.entity.data.insert(QStringLiteral("startedAt"), at(from).toString());
    return made;
}

inline Entry nap(const char *from, const char *to)
{
    return entry(kind::sleep, from, {{QStringLiteral("endedAt"), at(to).toString()}});
}

} // namespace weehours

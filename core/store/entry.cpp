// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entry.h"

#include "core/protocol/schema.h"

namespace weehours {

QTimeZone zoneNamed(const QString &name, const QTimeZone &here)
{
    // Qt takes an empty name for UTC.
    const QTimeZone zone = name.isEmpty() ? here : QTimeZone(name.toUtf8());
    return zone.isValid() ? zone : here;
}

QString Entry::text(QLatin1StringView field) const
{
    return entity.data.value(field).toString();
}

qint64 Entry::integer(QLatin1StringView field) const
{
    return entity.data.value(field).toInteger();
}

bool Entry::flag(QLatin1StringView field) const
{
    return entity.data.value(field).toBool();
}

std::optional<Instant> Entry::instant(QLatin1StringView field) const
{
    return Instant::parse(text(field));
}

bool Entry::has(QLatin1StringView field) const
{
    const QJsonValue value = entity.data.value(field);
    return !value.isUndefined() && !value.isNull();
}

Instant Entry::startedAt() const
{
    return instant(QLatin1StringView("startedAt")).value_or(Instant{});
}

std::optional<Instant> Entry::endedAt() const
{
    return instant(QLatin1StringView("endedAt"));
}

bool Entry::isRunning() const
{
    if (entity.deleted || has(QLatin1StringView("endedAt")))
        return false;
    if (kind() == kind::sleep)
        return true;
    if (kind() != kind::feed || text(QLatin1StringView("method")) != QLatin1StringView("breast"))
        return false; // a bottle has no timer
    // A breast feed with only given sides was logged after the fact; only timers know of pauses.
    return has(QLatin1StringView("pausedSeconds")) || has(QLatin1StringView("pausedAt"))
           || (!has(QLatin1StringView("leftSeconds")) && !has(QLatin1StringView("rightSeconds")));
}

} // namespace weehours

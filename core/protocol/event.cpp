// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/event.h"

#include "core/protocol/jsonreader.h"

namespace weehours {

QJsonObject toJson(const Event &event)
{
    return {{QStringLiteral("seq"), event.seq},
            {QStringLiteral("op"), QString(toText(event.op))},
            {QStringLiteral("changed"), QJsonArray::fromStringList(event.changed)},
            {QStringLiteral("mutationId"),
             event.mutationId ? QJsonValue(event.mutationId->toString()) : QJsonValue()},
            {QStringLiteral("author"), toJson(event.author)},
            {QStringLiteral("at"), event.at.toString()},
            {QStringLiteral("entity"), toJson(event.entity)}};
}

Result<Event> eventFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Event event;
    event.seq = reader.integer(QLatin1StringView("seq"));
    if (const auto op = opFromText(reader.text(QLatin1StringView("op"))))
        event.op = *op;
    else
        reader.fail(QLatin1StringView("op"), QStringLiteral("is unknown"));
    for (const QJsonValue &field : object.value(QLatin1StringView("changed")).toArray())
        event.changed.append(field.toString());
    if (const auto id = reader.optionalText(QLatin1StringView("mutationId")))
        event.mutationId = MutationId::parse(*id);
    event.author = reader.person(QLatin1StringView("author"));
    event.at = reader.instant(QLatin1StringView("at"));
    auto entity = entityFromJson(reader.object(QLatin1StringView("entity")),
                                 path + QStringLiteral("/entity"));
    if (reader.error())
        return std::unexpected(*reader.error());
    if (!entity)
        return std::unexpected(entity.error());
    event.entity = std::move(*entity);
    return event;
}

} // namespace weehours

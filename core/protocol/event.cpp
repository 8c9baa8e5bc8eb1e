// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/event.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"

namespace weehours {

QJsonArray toJson(const QList<Overridden> &overrode)
{
    QJsonArray array;
    for (const Overridden &one : overrode) {
        array.append(QJsonObject{{QStringLiteral("author"), one.author.toString()},
                                 {QStringLiteral("mutationId"), one.mutationId.toString()},
                                 {QStringLiteral("updatedAt"), one.updatedAt.toString()},
                                 {QStringLiteral("fields"), one.fields}});
    }
    return array;
}

QList<Overridden> overriddenFromJson(const QJsonArray &array)
{
    QList<Overridden> overrode;
    for (const QJsonValue &one : array) {
        const auto author = UserId::parse(one[QLatin1StringView("author")].toString());
        const auto id = MutationId::parse(one[QLatin1StringView("mutationId")].toString());
        const auto at = Instant::parse(one[QLatin1StringView("updatedAt")].toString());
        const QJsonObject fields = one[QLatin1StringView("fields")].toObject();
        if (author && id && at && !fields.isEmpty())
            overrode.append({*author, *id, *at, fields});
    }
    return overrode;
}

void appendJson(QByteArray &json, const Event &event, const EventTexts &texts)
{
    json += R"({"at":)";
    appendJson(json, event.at.toString());
    json += R"(,"author":)";
    appendJson(json, event.author);
    json += R"(,"changed":)";
    json += texts.changed;
    json += R"(,"entity":)";
    appendJson(json, event.entity, texts.data);
    json += R"(,"mutationId":)";
    if (event.mutationId)
        appendJson(json, *event.mutationId);
    else
        json += "null";
    json += R"(,"op":)";
    appendJson(json, QString(toText(event.op)));
    if (!texts.overrode.isEmpty()) {
        json += R"(,"overrode":)";
        json += texts.overrode;
    }
    json += R"(,"seq":)";
    json += QByteArray::number(event.seq);
    json += '}';
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
    event.overrode = overriddenFromJson(object.value(QLatin1StringView("overrode")).toArray());
    auto entity = entityFromJson(reader.object(QLatin1StringView("entity")));
    if (reader.error())
        return std::unexpected(*reader.error());
    if (!entity) {
        entity.error().field.prepend(path + QStringLiteral("/entity"));
        return std::unexpected(entity.error());
    }
    event.entity = std::move(*entity);
    return event;
}

} // namespace weehours

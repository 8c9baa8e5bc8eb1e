// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/entity.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"

namespace weehours {

QJsonObject toJson(const Person &person)
{
    return {{QStringLiteral("id"), person.id.toString()}, {QStringLiteral("name"), person.name}};
}

QJsonObject toJson(const Entity &entity)
{
    return {{QStringLiteral("entityType"), entity.entityType},
            {QStringLiteral("entityId"), entity.entityId.toString()},
            {QStringLiteral("babyId"), entity.babyId.toString()},
            {QStringLiteral("version"), entity.version},
            {QStringLiteral("updatedAt"), entity.updatedAt.toString()},
            {QStringLiteral("deleted"), entity.deleted},
            {QStringLiteral("createdBy"),
             entity.createdBy ? QJsonValue(toJson(*entity.createdBy)) : QJsonValue()},
            {QStringLiteral("data"), entity.deleted ? QJsonValue() : QJsonValue(entity.data)}};
}

void appendJson(QByteArray &json, const Person &person)
{
    json += R"({"id":)";
    appendJson(json, person.id);
    json += R"(,"name":)";
    appendJson(json, person.name);
    json += '}';
}

void appendJson(QByteArray &json, const Entity &entity)
{
    appendJson(json, entity, jsonText(entity.deleted ? QJsonObject() : entity.data));
}

void appendJson(QByteArray &json, const Entity &entity, const QByteArray &data)
{
    json += R"({"babyId":)";
    appendJson(json, entity.babyId);
    json += R"(,"createdBy":)";
    if (entity.createdBy)
        appendJson(json, *entity.createdBy);
    else
        json += "null";
    json += R"(,"data":)";
    if (entity.deleted)
        json += "null";
    else
        json += data;
    json += entity.deleted ? R"(,"deleted":true,"entityId":)" : R"(,"deleted":false,"entityId":)";
    appendJson(json, entity.entityId);
    json += R"(,"entityType":)";
    appendJson(json, entity.entityType);
    json += R"(,"updatedAt":)";
    appendJson(json, entity.updatedAt.toString());
    json += R"(,"version":)";
    json += QByteArray::number(entity.version);
    json += '}';
}

Result<Entity> entityFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Entity entity;
    entity.entityType = reader.text(QLatin1StringView("entityType"));
    entity.entityId = reader.id<EntityId>(QLatin1StringView("entityId"));
    entity.babyId = reader.id<BabyId>(QLatin1StringView("babyId"));
    entity.version = reader.integer(QLatin1StringView("version"));
    entity.updatedAt = reader.instant(QLatin1StringView("updatedAt"));
    entity.deleted = reader.boolean(QLatin1StringView("deleted"), false);
    const QJsonValue createdBy = object.value(QLatin1StringView("createdBy"));
    if (!createdBy.isUndefined() && !createdBy.isNull())
        entity.createdBy = reader.person(QLatin1StringView("createdBy"));
    if (!entity.deleted)
        entity.data = reader.object(QLatin1StringView("data"));
    if (reader.error())
        return std::unexpected(*reader.error());
    return entity;
}

} // namespace weehours

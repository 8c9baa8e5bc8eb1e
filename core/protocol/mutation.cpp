// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/mutation.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/problem.h"

#include <QJsonArray>

namespace weehours {

namespace {

/// The reserved size. Few mutations are longer, and those only cost another allocation.
constexpr qsizetype textBytes = 512;

} // namespace

QLatin1StringView toText(Op op)
{
    switch (op) {
    case Op::Create: return QLatin1StringView("create");
    case Op::Update: return QLatin1StringView("update");
    case Op::Delete: break;
    }
    return QLatin1StringView("delete");
}

std::optional<Op> opFromText(QStringView text)
{
    for (const Op op : {Op::Create, Op::Update, Op::Delete}) {
        if (text == toText(op))
            return op;
    }
    return std::nullopt;
}

QLatin1StringView toText(MutationStatus status)
{
    switch (status) {
    case MutationStatus::Applied: return QLatin1StringView("applied");
    case MutationStatus::Conflict: return QLatin1StringView("conflict");
    case MutationStatus::Invalid: break;
    }
    return QLatin1StringView("invalid");
}

std::optional<MutationStatus> mutationStatusFromText(QStringView text)
{
    for (const auto status :
         {MutationStatus::Applied, MutationStatus::Conflict, MutationStatus::Invalid}) {
        if (text == toText(status))
            return status;
    }
    return std::nullopt;
}

QJsonObject toJson(const Mutation &mutation)
{
    QJsonObject object{{QStringLiteral("mutationId"), mutation.mutationId.toString()},
                       {QStringLiteral("entityType"), mutation.entityType},
                       {QStringLiteral("entityId"), mutation.entityId.toString()},
                       {QStringLiteral("op"), QString(toText(mutation.op))},
                       {QStringLiteral("baseVersion"), mutation.baseVersion},
                       {QStringLiteral("updatedAt"), mutation.updatedAt.toString()}};
    if (mutation.op != Op::Delete)
        object.insert(QStringLiteral("payload"), mutation.payload);
    return object;
}

Result<Mutation> mutationFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Mutation mutation;
    mutation.mutationId = reader.id<MutationId>(QLatin1StringView("mutationId"));
    mutation.entityType = reader.text(QLatin1StringView("entityType"));
    mutation.entityId = reader.id<EntityId>(QLatin1StringView("entityId"));
    if (const auto op = opFromText(reader.text(QLatin1StringView("op"))))
        mutation.op = *op;
    else
        reader.fail(QLatin1StringView("op"), QStringLiteral("must be create, update or delete"));
    mutation.baseVersion = reader.integer(QLatin1StringView("baseVersion"));
    if (mutation.baseVersion < 0)
        reader.fail(QLatin1StringView("baseVersion"), QStringLiteral("must not be negative"));
    mutation.updatedAt = reader.instant(QLatin1StringView("updatedAt"));
    if (mutation.op != Op::Delete)
        mutation.payload = reader.object(QLatin1StringView("payload"));
    if (reader.error())
        return std::unexpected(*reader.error());
    return mutation;
}

QByteArray canonicalBytes(const Mutation &mutation)
{
    // The members are sorted by name, so that equal mutations give equal bytes.
    QByteArray json;
    json.reserve(textBytes);
    json += R"({"baseVersion":)";
    json += QByteArray::number(mutation.baseVersion);
    json += R"(,"entityId":)";
    appendJson(json, mutation.entityId);
    json += R"(,"entityType":)";
    appendJson(json, mutation.entityType);
    json += R"(,"mutationId":)";
    appendJson(json, mutation.mutationId);
    json += R"(,"op":)";
    appendJson(json, QString(toText(mutation.op)));
    if (mutation.op != Op::Delete) {
        json += R"(,"payload":)";
        appendJson(json, mutation.payload);
    }
    json += R"(,"updatedAt":)";
    appendJson(json, mutation.updatedAt.toString());
    json += '}';
    return json;
}

void appendJson(QByteArray &json, const MutationResult &result)
{
    json += R"({"entity":)";
    if (result.entity)
        appendJson(json, *result.entity);
    else
        json += "null";
    if (result.error) {
        json += R"(,"error":)";
        QJsonObject error{{QStringLiteral("code"), result.error->code},
                          {QStringLiteral("field"), result.error->field},
                          {QStringLiteral("detail"), result.error->detail}};
        if (const auto reason = toText(result.error->reason); !reason.isEmpty())
            error.insert(QStringLiteral("reason"), QString(reason));
        appendJson(json, error);
    }
    if (!result.lost.isEmpty()) {
        json += R"(,"lost":)";
        appendJson(json, result.lost);
    }
    if (result.merged)
        json += R"(,"merged":true)";
    json += R"(,"mutationId":)";
    appendJson(json, result.mutationId);
    if (result.replayed)
        json += R"(,"replayed":true)";
    json += R"(,"status":)";
    appendJson(json, QString(toText(result.status)));
    json += R"(,"version":)";
    json += QByteArray::number(result.version);
    json += '}';
}

Result<MutationResult> mutationResultFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    MutationResult result;
    result.mutationId = reader.id<MutationId>(QLatin1StringView("mutationId"));
    if (const auto status = mutationStatusFromText(reader.text(QLatin1StringView("status"))))
        result.status = *status;
    else
        reader.fail(QLatin1StringView("status"), QStringLiteral("is unknown"));
    if (result.status != MutationStatus::Invalid)
        result.version = reader.integer(QLatin1StringView("version"));
    result.merged = reader.boolean(QLatin1StringView("merged"), false);
    result.replayed = reader.boolean(QLatin1StringView("replayed"), false);
    for (const QJsonValue &field : object.value(QLatin1StringView("lost")).toArray())
        result.lost.append(field.toString());
    if (const auto error = reader.optionalObject(QLatin1StringView("error")))
        result.error = errorFromJson(*error);
    if (const auto entity = reader.optionalObject(QLatin1StringView("entity"))) {
        auto parsed = entityFromJson(*entity);
        if (!parsed) {
            parsed.error().field.prepend(path + QStringLiteral("/entity"));
            return std::unexpected(parsed.error());
        }
        result.entity = std::move(*parsed);
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    return result;
}

} // namespace weehours

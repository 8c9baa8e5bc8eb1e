// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "server/routes/answers.h"
#include "server/routes/route.h"

namespace weehours::server {

namespace {

Result<Response> health(Call &)
{
    return jsonResponse(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}});
}

Result<Response> readiness(Call &call)
{
    if (const auto answers = call.services->store().ping(); !answers)
        return std::unexpected(answers.error());
    return health(call);
}

Result<Response> metrics(Call &call)
{
    if (!call.request.fromThisComputer && !call.surroundings.publicMetrics)
        return failure(codes::notFound, QStringLiteral("There is nothing here."));
    return Response{200, "text/plain; version=0.0.4; charset=utf-8",
                    call.surroundings.metrics.page(call.surroundings.gauges())};
}

/// What a client must know before it sends a token: the server's id, and the kinds that it knows.
Result<Response> describe(Call &call)
{
    QString id;
    const auto read = call.services->store().database().select(
        "SELECT server_id FROM server_state WHERE only_row = 1", {},
        [&](const Row &row) { id = row.text(0); });
    if (!read)
        return std::unexpected(read.error());
    QJsonObject known;
    for (const KindSpec &kind : kinds()) {
        QJsonArray fields;
        for (const FieldSpec &field : kind.fields)
            fields.append(QString(field.name));
        known.insert(QString(kind.name), fields);
    }
    return jsonResponse(QJsonObject{
        {QStringLiteral("id"), id},
        {QStringLiteral("version"), QStringLiteral(WEEHOURS_VERSION)},
        {QStringLiteral("kinds"), known},
        {QStringLiteral("registration"), QString(toText(call.surroundings.registration))}});
}

} // namespace

QList<Route> operatorRoutes()
{
    return {
        {"GET", "/api/server", Lane::Worker, Access::Anyone, Body::None, describe},
        {"GET", "/healthz", Lane::Input, Access::Anyone, Body::None, health},
        {"GET", "/readyz", Lane::Worker, Access::Anyone, Body::None, readiness},
        {"GET", "/metrics", Lane::Input, Access::Anyone, Body::None, metrics},
    };
}

} // namespace weehours::server

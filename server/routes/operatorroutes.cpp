// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    if (!call.request.fromThisComputer && !call.surroundings.options.publicMetrics)
        return failure(codes::notFound, QStringLiteral("There is nothing here."));
    return Response{200, "text/plain; version=0.0.4; charset=utf-8",
                    call.surroundings.metrics.page(call.surroundings.gauges())};
}

} // namespace

QList<Route> operatorRoutes()
{
    return {
        {"GET", "/healthz", Lane::Input, Access::Anyone, Body::None, health},
        {"GET", "/readyz", Lane::Worker, Access::Anyone, Body::None, readiness},
        {"GET", "/metrics", Lane::Input, Access::Anyone, Body::None, metrics},
    };
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/answers.h"

#include "core/protocol/problem.h"
#include "server/ground/logging.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace weehours::server {

namespace {

const QByteArray jsonContentType("application/json");

QByteArray problemType()
{
    return QByteArray(problemContentType.data(), problemContentType.size());
}

/// The document for a defect; the cause is logged with the same id.
QByteArray defectDocument(const Error &error, const QByteArray &where, const QByteArray &requestId)
{
    const QString id = QString::fromLatin1(requestId);
    qCCritical(apiLog, "%s: %s failed: %s: %s", requestId.constData(), where.constData(),
               qPrintable(error.code), qPrintable(error.detail));
    const Error told{
        QString(codes::internal),
        QStringLiteral(
            "The server failed at this; nothing of it was saved. Its log says why, under "
            "the id %1.")
            .arg(id)};
    QJsonObject document = QJsonDocument::fromJson(problemDocument(told)).object();
    document.insert(QStringLiteral("id"), id);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace

Response jsonResponse(const QJsonObject &body, int status)
{
    return Response{status, jsonContentType, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Response jsonResponse(const QJsonArray &body, int status)
{
    return Response{status, jsonContentType, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Response jsonResponse(const QByteArray &document)
{
    return Response{200, jsonContentType, document};
}

Response emptyResponse()
{
    return Response{204};
}

QByteArray newRequestId()
{
    constexpr int digits = 16;
    return QByteArray::number(QRandomGenerator::global()->generate64(), 16)
        .rightJustified(digits, '0');
}

Response problemResponse(const Error &error, const QByteArray &where)
{
    Response response{statusOf(error.code), problemType(), {}};
    if (response.status == 500) {
        response.defectId = newRequestId();
        response.body = defectDocument(error, where, response.defectId);
    } else {
        response.body = problemDocument(error);
    }
    if (response.status == 401)
        response.addHeader("WWW-Authenticate", "Bearer");
    if (response.status == 503)
        qCWarning(apiLog, "%s is unavailable: %s", where.constData(), qPrintable(error.detail));
    if (response.status == 503 || response.status == 429) {
        response.addHeader("Retry-After", QByteArray::number(std::max(error.retryAfterSeconds, 1)));
    }
    return response;
}

} // namespace weehours::server

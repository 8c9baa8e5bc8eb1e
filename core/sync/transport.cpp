// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/transport.h"

#include "core/protocol/problem.h"
#include "core/sync/serverwords.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace weehours {

namespace {

/// Gives the free functions below a context for the translators.
struct TransportText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::TransportText)
};

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower() == "application/json";
}

std::unexpected<Error> badServer(const QString &what, int retryAfterSeconds)
{
    return std::unexpected(Error{
        QString(codes::badServer),
        TransportText::tr("%1 Nothing was lost: what you log is kept here and sent "
                          "when the server answers.")
            .arg(what),
        {},
        retryAfterSeconds});
}

} // namespace

Transport::~Transport() = default;

bool isTooMuch(const Reply &reply)
{
    constexpr int ok = 200;
    return reply.isTooLong
           || (reply.status == ok && isJson(reply.contentType)
               && QJsonDocument::fromJson(reply.body).isNull());
}

Result<QJsonDocument> readAnswer(const Reply &reply)
{
    if (reply.status == 0 && reply.isUntrusted) {
        return failure(codes::untrustedServer,
                       TransportText::tr("%1 Nothing was sent, and nothing is lost: what "
                                         "you log is kept here.")
                           .arg(reply.networkError));
    }
    if (reply.isTooLong) {
        return badServer(TransportText::tr("The server's answer is longer than any of a Wee Hours "
                                           "server, and was not read."),
                         reply.retryAfterSeconds);
    }
    if (reply.status == 0) {
        return failure(codes::offline, reply.networkError.isEmpty()
                                           ? TransportText::tr("The server cannot be reached.")
                                           : reply.networkError);
    }
    if (auto problem = parseProblem(reply.contentType, reply.body)) {
        problem->retryAfterSeconds = reply.retryAfterSeconds;
        return std::unexpected(inOwnWords(std::move(*problem)));
    }
    if (reply.status >= 300 && reply.status < 400) {
        return badServer(
            TransportText::tr("The server's address leads to another one. Check the address."),
            reply.retryAfterSeconds);
    }
    if (reply.status < 200 || reply.status >= 300) {
        return badServer(
            TransportText::tr("Something other than a Wee Hours server answered (HTTP %1). It may "
                              "be a proxy, or a network that asks to sign in.")
                .arg(reply.status),
            reply.retryAfterSeconds);
    }
    if (reply.status == 204)
        return QJsonDocument();
    QJsonParseError parsed{};
    QJsonDocument document = QJsonDocument::fromJson(reply.body, &parsed);
    if (!isJson(reply.contentType) || parsed.error != QJsonParseError::NoError) {
        return badServer(
            TransportText::tr("The address answers, but not as a Wee Hours server does."),
            reply.retryAfterSeconds);
    }
    return document;
}

Result<QJsonObject> readObject(const Reply &reply)
{
    const auto document = readAnswer(reply);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isObject())
        return badServer(TransportText::tr("The server's answer cannot be read."),
                         reply.retryAfterSeconds);
    return document->object();
}

} // namespace weehours

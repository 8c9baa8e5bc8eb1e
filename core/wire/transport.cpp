// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/transport.h"

#include "core/protocol/problem.h"
#include "core/protocol/sentence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace weehours {

namespace {

// Removes control characters other than line breaks and tabs: a terminal would obey them. Our
// servers refuse them, others may not.
QJsonValue withoutControls(const QJsonValue &value)
{
    if (value.isString()) {
        QString text = value.toString();
        for (QChar &c : text) {
            if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
                c = u' ';
        }
        return text;
    }
    if (value.isArray()) {
        QJsonArray cleaned;
        for (const QJsonValue &each : value.toArray())
            cleaned.append(withoutControls(each));
        return cleaned;
    }
    if (!value.isObject())
        return value;
    QJsonObject cleaned;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        cleaned.insert(it.key(), withoutControls(it.value()));
    return cleaned;
}

// Searches the bytes first, since pages are long and honest ones have no control characters. By the
// bytes with which those begin: looking for whole escapes takes as long as reading the JSON.
bool mayHoldControls(const QByteArray &json)
{
    const auto isAny = [&json](char sign, const auto &isIt) {
        for (qsizetype at = json.indexOf(sign); at >= 0; at = json.indexOf(sign, at + 1)) {
            if (isIt(QByteArrayView(json).sliced(at + 1)))
                return true;
        }
        return false;
    };
    const auto isEscape = [](QByteArrayView rest) {
        return rest.startsWith("u00") || rest.startsWith('b') || rest.startsWith('f')
               || rest.startsWith('r');
    };
    const auto isHighControl = [](QByteArrayView rest) {
        return !rest.isEmpty() && static_cast<unsigned char>(rest.front()) < 0xa0;
    };
    return json.contains('\x7f') || isAny('\\', isEscape) || isAny('\xc2', isHighControl);
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower() == "application/json";
}

std::unexpected<Error> badServer(const Message &why, int retryAfterSeconds,
                                 const QString &status = {})
{
    auto failed = failure(codes::badServer, {Sentence::NothingLost, {QVariant::fromValue(why)}},
                          status);
    failed.error().retryAfterSeconds = retryAfterSeconds;
    return failed;
}

// The server's address that a call was redirected to, without the path of the call and without any
// other part, such as a user, which the redirect may contain.
QString redirectTarget(const QUrl &location)
{
    if (location.scheme() != QLatin1StringView("https")
        && location.scheme() != QLatin1StringView("http"))
        return {};
    QUrl server = location.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                    | QUrl::RemoveFragment);
    const QString path = server.path();
    const qsizetype call = path.indexOf(QStringLiteral("/api/"));
    server.setPath(call < 0 ? path : path.left(call));
    return server.toString();
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

Error ofServer(Error error)
{
    error.message = {};
    error.message = {Sentence::OfServer, {QVariant::fromValue(error)}};
    return error;
}

Result<QJsonDocument> readAnswer(const Reply &reply)
{
    if (reply.status == 0 && reply.isUntrusted) {
        return failure(codes::untrustedServer,
                       {Sentence::NothingSent, {QVariant::fromValue(reply.networkError)}});
    }
    if (reply.isTooLong) {
        return badServer({Sentence::AnswerTooLong}, reply.retryAfterSeconds);
    }
    if (reply.status == 0) {
        return failure(codes::offline, reply.networkError.isEmpty()
                                           ? Message{Sentence::ServerUnreachable}
                                           : reply.networkError);
    }
    if (auto problem = parseProblem(reply.contentType, reply.body)) {
        problem->retryAfterSeconds = reply.retryAfterSeconds;
        problem->detail = withoutControls(problem->detail).toString();
        return std::unexpected(ofServer(std::move(*problem)));
    }
    if (reply.status >= 300 && reply.status < 400) {
        const QString target = redirectTarget(reply.location);
        return badServer(target.isEmpty() ? Message{Sentence::AddressLeadsAway}
                                          : Message{Sentence::AddressLeadsTo, {target}},
                         reply.retryAfterSeconds);
    }
    if ((reply.status < 200 || reply.status >= 300) && !reply.proxy.isEmpty()) {
        return badServer({Sentence::AnswerPerhapsOfProxy,
                          {QString::number(reply.status), reply.proxy}},
                         reply.retryAfterSeconds, QString::number(reply.status));
    }
    if (reply.status < 200 || reply.status >= 300) {
        return badServer({Sentence::AnswerStrange, {reply.status}}, reply.retryAfterSeconds,
                         QString::number(reply.status));
    }
    if (reply.status == 204)
        return QJsonDocument();
    QJsonParseError parsed{};
    QJsonDocument document = QJsonDocument::fromJson(reply.body, &parsed);
    if (!isJson(reply.contentType) || parsed.error != QJsonParseError::NoError) {
        return badServer({Sentence::AnswerOfOtherProgram}, reply.retryAfterSeconds);
    }
    if (!mayHoldControls(reply.body))
        return document;
    return document.isObject() ? QJsonDocument(withoutControls(document.object()).toObject())
                               : QJsonDocument(withoutControls(document.array()).toArray());
}

Result<QJsonObject> readObject(const Reply &reply)
{
    const auto document = readAnswer(reply);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isObject())
        return badServer({Sentence::AnswerUnreadable}, reply.retryAfterSeconds);
    return document->object();
}

} // namespace weehours

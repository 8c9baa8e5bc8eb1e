// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/proventransport.h"

#include "core/protocol/problem.h"
#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

#include <QJsonObject>

namespace weehours {

namespace {

QUrl aboutServer(const QUrl &call)
{
    QUrl url = call;
    const QString path = url.path();
    url.setPath(path.left(path.indexOf(QStringLiteral("/api/"))) + QStringLiteral("/api/server"));
    url.setQuery(QString());
    return url;
}

Reply refusal(const Message &why)
{
    Reply reply;
    reply.networkError = why;
    reply.isUntrusted = true;
    return reply;
}

} // namespace

QString serverIdIn(const Reply &reply)
{
    const auto object = readObject(reply);
    return object ? object->value(QLatin1StringView("id")).toString() : QString();
}

std::optional<Error> errorOnTheWay(const Reply &reply)
{
    const bool isRedirect = reply.status >= 300 && reply.status < 400;
    const bool isOfProxy = reply.status >= 400 && !reply.proxy.isEmpty();
    if (!isRedirect && !isOfProxy && reply.status < 500)
        return std::nullopt;
    const auto problem = parseProblem(reply.contentType, reply.body);
    if (problem && problem->code == codes::unavailable)
        return readAnswer(reply).error();
    return readAnswer(Reply{
                          .status = reply.status, .location = reply.location, .proxy = reply.proxy})
        .error();
}

void ProvenTransport::send(const Request &request, QObject *context, ReplyHandler handler)
{
    if (request.bearer.isEmpty() || !isReadAlong(request.url)) {
        m_wire.send(request, context, std::move(handler));
        return;
    }
    prove(request.url, context,
          [this, request, context, handler = std::move(handler)](const Reply &proof) {
              if (proof.status == 200)
                  m_wire.send(request, context, handler);
              else
                  handler(proof);
          });
}

void ProvenTransport::prove(const QUrl &url, QObject *context, ReplyHandler then)
{
    if (!isReadAlong(url)) {
        then(Reply{.status = 200});
        return;
    }
    m_wire.send({.method = Method::Get, .url = aboutServer(url)}, context,
                [this, url, then = std::move(then)](const Reply &reply) {
                    then(judged(url, reply));
                });
}

Reply ProvenTransport::judged(const QUrl &url, const Reply &reply)
{
    if (reply.status == 0)
        return reply;
    const QString id = serverIdIn(reply);
    if (const auto error = id.isEmpty() ? errorOnTheWay(reply) : std::nullopt) {
        Reply away;
        away.networkError = error->message;
        return away;
    }
    if (id.isEmpty()) {
        return refusal({Sentence::ServerLostId, {url.host()}});
    }
    const auto account = m_store.profile.account();
    if (!account || !*account)
        return refusal({Sentence::SignInChanged});
    if ((*account)->serverId.isEmpty()) {
        // An account from before servers had an id: the first server that answers is trusted from
        // now on (trust on first use).
        Account known = **account;
        known.serverId = id;
        Transaction tx(m_store.database);
        if (!tx.begun() || !m_store.profile.setAccount(tx, known) || !tx.commit())
            return refusal({Sentence::ServerIdNotKept});
        return Reply{.status = 200};
    }
    if ((*account)->serverId != id) {
        return refusal({Sentence::OtherServerAnswers, {url.host()}});
    }
    return Reply{.status = 200};
}

} // namespace weehours

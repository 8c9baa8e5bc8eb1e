// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/historyfetcher.h"

#include "core/account/serveraddress.h"

#include <QUrlQuery>

#include <algorithm>

namespace weehours {

HistoryFetcher::HistoryFetcher(Store &store, Session &session, Transport &transport,
                               QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_transport(transport)
{
}

void HistoryFetcher::fetch(const EntityId &id, Handler handler)
{
    const auto request = requestFor(id);
    if (!request) {
        QMetaObject::invokeMethod(
            this,
            [handler = std::move(handler), error = request.error()] {
                handler(std::unexpected(error));
            },
            Qt::QueuedConnection);
        return;
    }
    m_transport.send(*request, this, [this, id, handler = std::move(handler)](const Reply &reply) {
        handler(note(id, reply));
    });
}

Result<Request> HistoryFetcher::requestFor(const EntityId &id) const
{
    if (!m_session.isSignedIn())
        return failure(codes::unauthenticated, tr("Sign in to a server first."));
    const auto entry = m_store.entries.find(id);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return failure(codes::notFound, tr("There is no such entry here."));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("babyId"), (*entry)->entity.babyId.toString());
    query.addQueryItem(QStringLiteral("entityId"), id.toString());
    QUrl url = apiUrl(m_session.account()->server, QStringLiteral("sync/history"));
    url.setQuery(query);
    return Request{.method = Method::Get, .url = url, .bearer = m_session.token()};
}

Result<void> HistoryFetcher::note(const EntityId &id, const Reply &reply)
{
    const auto object = readObject(reply);
    if (!object) {
        if (object.error().code == codes::unauthenticated)
            m_session.tokenRefused();
        return std::unexpected(object.error());
    }
    const auto history = historyResponseFromJson(*object);
    const bool isOfThis = history
                          && std::all_of(history->events.cbegin(), history->events.cend(),
                                         [&](const Event &event) {
                                             return event.entity.entityId == id;
                                         });
    if (!isOfThis)
        return failure(codes::badServer, tr("The server's answer cannot be read."));
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    if (const auto noted = m_store.journal.replace(tx, id, history->events); !noted)
        return noted;
    return tx.commit();
}

} // namespace weehours

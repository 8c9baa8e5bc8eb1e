// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/historyfetcher.h"

#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

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
    readOn(Reading{id, std::move(handler), {}, {}});
}

void HistoryFetcher::readOn(Reading reading)
{
    const auto request = requestFor(reading);
    if (!request) {
        QMetaObject::invokeMethod(
            this,
            [handler = std::move(reading.handler), error = request.error()] {
                handler(std::unexpected(error));
            },
            Qt::QueuedConnection);
        return;
    }
    m_transport.send(*request, this,
                     [this, reading = std::move(reading)](const Reply &reply) mutable {
                         const auto more = take(reading, reply);
                         if (!more)
                             return reading.handler(std::unexpected(more.error()));
                         if (*more)
                             return readOn(std::move(reading));
                         reading.handler(note(reading));
                     });
}

Result<Request> HistoryFetcher::requestFor(const Reading &reading) const
{
    if (!m_session.isSignedIn())
        return failure(codes::unauthenticated, {Sentence::SignInFirst});
    const auto entry = m_store.entries.find(reading.id);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return failure(codes::notFound, {Sentence::NoEntryHere});
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("babyId"), (*entry)->entity.babyId.toString());
    query.addQueryItem(QStringLiteral("entityId"), reading.id.toString());
    if (!reading.cursor.isEmpty())
        query.addQueryItem(QStringLiteral("cursor"), reading.cursor);
    QUrl url = apiUrl(m_session.account()->server, QStringLiteral("sync/history"));
    url.setQuery(query);
    return Request{.method = Method::Get, .url = url, .bearer = m_session.token()};
}

Result<bool> HistoryFetcher::take(Reading &reading, const Reply &reply)
{
    const auto object = readObject(reply);
    if (!object) {
        if (object.error().code == codes::unauthenticated)
            m_session.tokenRefused();
        return std::unexpected(object.error());
    }
    auto history = historyResponseFromJson(*object);
    const auto isOfThis = [&](const Event &event) { return event.entity.entityId == reading.id; };
    // An empty page, or one that begins before the last one ended, would make an endless loop.
    const bool isSound = history
                         && std::all_of(history->events.cbegin(), history->events.cend(), isOfThis)
                         && (reading.events.isEmpty() || history->events.isEmpty()
                             || history->events.first().seq > reading.events.last().seq)
                         && (!history->hasMore || !history->events.isEmpty());
    if (!isSound)
        return failure(codes::badServer, {Sentence::AnswerUnreadable});
    reading.events += history->events;
    reading.cursor = history->cursor;
    return history->hasMore;
}

Result<void> HistoryFetcher::note(const Reading &reading)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    if (const auto noted = m_store.journal.replace(tx, reading.id, reading.events); !noted)
        return noted;
    return tx.commit();
}

} // namespace weehours

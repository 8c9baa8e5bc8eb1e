// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/broadcast.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace weehours::server {

namespace {

QByteArray event(const char *name, const QByteArray &data)
{
    return QByteArray("event: ") + name + "\ndata: " + data + "\n\n";
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Broadcast::Broadcast(std::chrono::milliseconds beat)
    : m_beat([this, beat] { beatUntilStopped(beat); })
{
}

Broadcast::~Broadcast()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_stop.notify_all();
    m_beat.join();
}

std::shared_ptr<ByteStream> Broadcast::subscribe(const UserId &userId, const TokenId &tokenId,
                                                 bool wantsEvents)
{
    const std::lock_guard lock(m_mutex);
    Subscribers &subscribers = m_subscribers[userId];
    if (subscribers.size() >= maxStreamsPerUser)
        return nullptr;

    // The stream's callback needs the stream's address to remove it from the list.
    auto self = std::make_shared<const ByteStream *>(nullptr);
    auto stream = std::make_shared<ByteStream>([this, userId, self] { forget(userId, *self); });
    *self = stream.get();
    subscribers.push_back(Subscriber{tokenId, stream, {}, false, wantsEvents});
    ++m_count;
    return stream;
}

void Broadcast::begin(const UserId &userId, const std::shared_ptr<ByteStream> &stream,
                      const QByteArray &heads)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_subscribers.find(userId);
    if (found == m_subscribers.end())
        return;
    for (Subscriber &subscriber : *found) {
        if (subscriber.stream != stream)
            continue;
        subscriber.begun = true;
        stream->write(event("heads", heads) + std::exchange(subscriber.held, {}));
    }
}

void Broadcast::retell(const UserId &userId, const QByteArray &heads)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray told = event("heads", heads);
    send(userId, told, told);
}

QHash<UserId, QList<TokenId>> Broadcast::listeners() const
{
    const std::lock_guard lock(m_mutex);
    QHash<UserId, QList<TokenId>> listeners;
    for (auto user = m_subscribers.cbegin(); user != m_subscribers.cend(); ++user) {
        for (const Subscriber &subscriber : *user)
            listeners[user.key()].append(subscriber.tokenId);
    }
    return listeners;
}

std::size_t Broadcast::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

void Broadcast::committed(const Commit &commit)
{
    // The same bytes for all subscribers; the streams share them.
    const QByteArray head = event("head",
                                  line({{QStringLiteral("babyId"), commit.babyId.toString()},
                                        {QStringLiteral("cursor"), commit.cursor}}));
    const QByteArray withEvents = commit.withEvents.isEmpty() ? head
                                                              : event("head", commit.withEvents);
    const std::lock_guard lock(m_mutex);
    for (const UserId &userId : commit.caregivers)
        send(userId, head, withEvents);
}

void Broadcast::accessChanged(const UserId &userId, const BabyId &babyId)
{
    const QByteArray access = event("access",
                                    line({{QStringLiteral("babyId"), babyId.toString()}}));
    const std::lock_guard lock(m_mutex);
    send(userId, access, access);
}

void Broadcast::tokenEnded(const TokenId &tokenId)
{
    const std::lock_guard lock(m_mutex);
    for (const Subscribers &subscribers : std::as_const(m_subscribers)) {
        for (const Subscriber &subscriber : subscribers) {
            if (subscriber.tokenId == tokenId)
                subscriber.stream->end();
        }
    }
}

void Broadcast::send(const UserId &userId, const QByteArray &plain, const QByteArray &withEvents)
{
    const auto found = m_subscribers.find(userId);
    if (found == m_subscribers.end())
        return;
    for (Subscriber &subscriber : *found) {
        const QByteArray &bytes = subscriber.wantsEvents ? withEvents : plain;
        if (subscriber.begun)
            subscriber.stream->write(bytes);
        else if (subscriber.held.size() < ByteStream::capacity / 2)
            subscriber.held += bytes;
    }
}

void Broadcast::forget(const UserId &userId, const ByteStream *stream)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_subscribers.find(userId);
    if (found == m_subscribers.end())
        return;
    m_count -= std::erase_if(*found, [stream](const Subscriber &subscriber) {
        return subscriber.stream.get() == stream;
    });
    if (found->empty())
        m_subscribers.erase(found);
}

void Broadcast::beatUntilStopped(std::chrono::milliseconds interval)
{
    std::unique_lock lock(m_mutex);
    while (!m_stop.wait_for(lock, interval, [this] { return m_stopping; })) {
        for (auto user = m_subscribers.cbegin(); user != m_subscribers.cend(); ++user) {
            for (const Subscriber &subscriber : *user) {
                if (subscriber.begun)
                    subscriber.stream->write(":\n\n");
            }
        }
    }
}

} // namespace weehours::server

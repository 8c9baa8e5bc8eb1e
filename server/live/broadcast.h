// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/commitlistener.h"
#include "server/http/bytestream.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace weehours::server {

/// Sends commits to the live streams: `text/event-stream`, section 7 of the protocol. They are
/// hints: a client that misses one learns the same at its next tick.
///
/// It gets the commits of this process, and those of other processes on the same database through
/// the same `CommitListener` functions.
///
/// Thread-safe; no function waits for a subscriber.
class Broadcast final : public CommitListener
{
public:
    /// The most open streams of one account.
    static constexpr std::size_t maxStreamsPerUser = 64;

    /// @param beat the interval of the heartbeat, a comment line on each stream
    explicit Broadcast(std::chrono::milliseconds beat = std::chrono::seconds(15));
    Broadcast(const Broadcast &) = delete;
    Broadcast &operator=(const Broadcast &) = delete;
    ~Broadcast() override;

    /// Opens a stream for `userId`, as long as `tokenId` is valid. It sends nothing before `begin`.
    /// Null if the account has too many streams.
    /// @param wantsEvents whether a new head is sent with its events, if the commit has them
    [[nodiscard]] std::shared_ptr<ByteStream>
    subscribe(const UserId &userId, const TokenId &tokenId, bool wantsEvents = false);

    /// Starts a stream with the `heads` event, followed by all commits since `subscribe`: heads
    /// that are read in between miss nothing.
    /// @param heads the document of `/api/sync/heads`, on one line
    void begin(const UserId &userId, const std::shared_ptr<ByteStream> &stream,
               const QByteArray &heads);

    /// Sends the heads to every open stream of `userId` once more.
    /// @param heads as for `begin`
    void retell(const UserId &userId, const QByteArray &heads);

    /// The users with open streams, and their tokens.
    [[nodiscard]] QHash<UserId, QList<TokenId>> listeners() const;

    /// The number of open streams.
    [[nodiscard]] std::size_t count() const;

    void committed(const Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    /// Not sent on streams.
    void accountChanged(const UserId &) override {}
    void tokenEnded(const TokenId &tokenId) override;

private:
    struct Subscriber
    {
        TokenId tokenId;
        std::shared_ptr<ByteStream> stream;
        /// Lines from before `begin`.
        QByteArray held;
        bool begun = false;
        bool wantsEvents = false;
    };
    using Subscribers = std::vector<Subscriber>;

    /// @param withEvents for streams that want events
    void send(const UserId &userId, const QByteArray &plain, const QByteArray &withEvents);
    void forget(const UserId &userId, const ByteStream *stream);
    void beatUntilStopped(std::chrono::milliseconds interval);

    mutable std::mutex m_mutex;
    QHash<UserId, Subscribers> m_subscribers;
    std::size_t m_count = 0;
    bool m_stopping = false;
    std::condition_variable m_stop;
    std::thread m_beat;
};

} // namespace weehours::server

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

/// Tells the live streams what was committed: `text/event-stream`, section 7 of the protocol. It
/// only hints; whoever misses a line learns the same at their next tick.
///
/// It hears of the commits of this process. What other processes on the same database commit
/// arrives through the same `CommitListener` calls, whoever makes them.
///
/// All functions may be called from any thread and none waits for a subscriber.
class Broadcast final : public CommitListener
{
public:
    /// Open streams that one account may have.
    static constexpr std::size_t maxStreamsPerUser = 64;

    /// @param beat how often a comment line tells each stream that the server is still there
    explicit Broadcast(std::chrono::milliseconds beat = std::chrono::seconds(15));
    Broadcast(const Broadcast &) = delete;
    Broadcast &operator=(const Broadcast &) = delete;
    ~Broadcast() override;

    /// Opens a stream for what concerns `userId` from now on, for as long as `tokenId` is good.
    /// Nothing comes out of it before `begin`. Gives none where the account has as many as it may.
    /// @param wantsEvents whether a head is told with its events, where the commit has them
    [[nodiscard]] std::shared_ptr<ByteStream>
    subscribe(const UserId &userId, const TokenId &tokenId, bool wantsEvents = false);

    /// Lets a stream begin with the `heads` event, and go on with all that was committed since
    /// `subscribe`: heads that are asked for in between miss nothing.
    /// @param heads the document of `/api/sync/heads`, on one line
    void begin(const UserId &userId, const std::shared_ptr<ByteStream> &stream,
               const QByteArray &heads);

    /// Tells every open stream of `userId` its heads once more.
    /// @param heads as for `begin`
    void retell(const UserId &userId, const QByteArray &heads);

    /// For whom streams are open now, and by which tokens.
    [[nodiscard]] QHash<UserId, QList<TokenId>> listeners() const;

    /// Streams that are open now.
    [[nodiscard]] std::size_t count() const;

    void committed(const Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    /// Nothing that a stream tells.
    void accountChanged(const UserId &) override {}
    void tokenEnded(const TokenId &tokenId) override;

private:
    struct Subscriber
    {
        TokenId tokenId;
        std::shared_ptr<ByteStream> stream;
        /// What came before `begin`.
        QByteArray held;
        bool begun = false;
        bool wantsEvents = false;
    };
    using Subscribers = std::vector<Subscriber>;

    /// @param withEvents for those who want events
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/commitlistener.h"
#include "server/live/bootclock.h"
#include "server/live/headsdocument.h"
#include "server/live/recenthash.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

namespace weehours::server {

/// What is remembered of the database, so that a client that only asks whether there is news costs
/// no query: who holds a token, and the heads of an account.
///
/// It is right as long as it hears of every commit. So it answers only while somebody vouches for
/// that (`trustUntil`), hears before the live streams do (it hands on to them), and forgets rather
/// than guesses: news that do not fit what it holds make it forget that. What it holds is also read
/// anew every few minutes, should somebody have changed the database by hand.
///
/// All functions may be called from any thread.
class IdleMemory final : public CommitListener
{
public:
    /// What the memory learns from one reading of the database, made before the reading begins:
    /// news that come in between spoil what they concern, since it may have been read before them.
    class Reading
    {
    public:
        explicit Reading(IdleMemory &memory);
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;
        ~Reading();

        /// @param tokenHash as `AccessToken::hash` gives it
        void learn(const QByteArray &tokenHash, const Caller &caller);
        void learn(const UserId &userId, const QList<Head> &heads);

    private:
        friend class IdleMemory;

        IdleMemory &m_memory;
        // What has been spoilt; under the memory's lock.
        bool m_everything = false;
        bool m_tokens = false;
        QList<UserId> m_users;
    };

    /// @param next     hears of everything after the memory; must outlive it
    /// @param longest  after which what was read is read anew; a token's last use is noted by
    ///                 reading it, so this must be well under an hour
    /// @param capacity tokens, and accounts, that are remembered; about 100 MB if absent
    explicit IdleMemory(CommitListener &next,
                        std::chrono::milliseconds longest = std::chrono::minutes(5),
                        qsizetype capacity = 100'000);

    /// Lets the memory answer until `time`, if it was not allowed to for longer already.
    void trustUntil(BootClock::time_point time);
    /// Forgets all, and what is being read, and answers nothing until it is trusted anew.
    void distrust();
    /// Forgets all, and what is being read.
    void forgetAll();

    /// Who holds a token; nothing where the database must be asked.
    [[nodiscard]] std::optional<Caller> caller(const QByteArray &tokenHash);
    /// The heads of an account; nothing where the database must be asked.
    [[nodiscard]] std::optional<HeadsDocument> heads(const UserId &userId);

    void committed(const Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void accountChanged(const UserId &userId) override;
    void tokenEnded(const TokenId &tokenId) override;

private:
    struct KnownCaller
    {
        Caller caller;
        BootClock::time_point readAt;
    };
    struct KnownHeads
    {
        QList<Head> heads;
        BootClock::time_point readAt;
        /// Written out when it is asked for.
        std::optional<HeadsDocument> document;
    };

    [[nodiscard]] bool mayAnswer(BootClock::time_point readAt) const;
    void spoil(const UserId &userId);
    void spoilTokens();
    void forgetEverything();

    CommitListener &m_next;
    const std::chrono::milliseconds m_longest;
    std::mutex m_mutex;
    BootClock::time_point m_trustedUntil;
    RecentHash<QByteArray, KnownCaller> m_callers;
    RecentHash<UserId, KnownHeads> m_heads;
    /// Those under way: at most one a thread that works with the database.
    std::vector<Reading *> m_readings;
};

} // namespace weehours::server

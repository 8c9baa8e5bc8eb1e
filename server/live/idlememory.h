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

/// A cache of the database, so that a client that only asks for news costs no query: the callers of
/// tokens, and the heads of accounts.
///
/// It is correct as long as it is notified of every commit. So it answers only while its lease
/// lasts (`trustUntil`), is notified before the live streams (to which it passes everything on),
/// and drops entries on anything that does not fit them. Entries also expire after a few minutes,
/// in case the database was changed by hand.
///
/// Thread-safe.
class IdleMemory final : public CommitListener
{
public:
    /// Caches what one reading of the database finds; made before that begins. Commits meanwhile
    /// invalidate what they concern, since that may have been read before them.
    class Reading
    {
    public:
        explicit Reading(IdleMemory &memory);
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;
        ~Reading();

        /// @param tokenHash as given by `AccessToken::hash`
        void learn(const QByteArray &tokenHash, const Caller &caller);
        void learn(const UserId &userId, const QList<Head> &heads);

    private:
        friend class IdleMemory;

        IdleMemory &m_memory;
        // What was invalidated meanwhile; guarded by the memory's mutex.
        bool m_everything = false;
        bool m_tokens = false;
        QList<UserId> m_users;
    };

    /// @param next     notified of everything after the memory; must outlive it
    /// @param longest  the lifetime of an entry. Since reading a caller records the token's last
    /// use, it must be well under an hour
    /// @param capacity the most tokens, and accounts, to cache; the default takes about 100 MB
    explicit IdleMemory(CommitListener &next,
                        std::chrono::milliseconds longest = std::chrono::minutes(5),
                        qsizetype capacity = 100'000);

    /// Extends the lease to `time`, unless it lasts longer already.
    void trustUntil(BootClock::time_point time);
    /// Drops everything, including readings in progress, and ends the lease.
    void distrust();
    /// Drops everything, including readings in progress.
    void forgetAll();

    /// The caller of a token; empty if the database must be asked.
    [[nodiscard]] std::optional<Caller> caller(const QByteArray &tokenHash);
    /// The heads of an account; empty if the database must be asked.
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
        /// Serialised on demand.
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
    /// Readings in progress: at most one per thread that uses the database.
    std::vector<Reading *> m_readings;
};

} // namespace weehours::server

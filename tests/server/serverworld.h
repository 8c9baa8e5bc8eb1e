// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/work/services.h"
#include "tests/server/parsedsync.h"
#include "tests/server/testdatabase.h"

#include <QJsonObject>
#include <QList>

#include <atomic>
#include <mutex>

namespace weehours::server {

/// The code of a failed result; empty for a success.
[[nodiscard]] QString codeOf(const auto &result)
{
    return result ? QString() : result.error().code;
}

[[nodiscard]] QList<qint64> seqsOf(const QList<Event> &events);
/// 1, 2, 3 … `last`.
[[nodiscard]] QList<qint64> countTo(qint64 last);

/// A clock that moves only when the test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{m_msecs.load()}; }
    void advance(qint64 msecs) { m_msecs += msecs; }

private:
    std::atomic<qint64> m_msecs{Instant::parse(u"2026-11-22T07:00:00.000Z")->msecs};
};

/// Records what the services announce.
class RecordingListener final : public CommitListener
{
public:
    void committed(const Commit &commit) override;
    void accessChanged(const UserId &userId, const BabyId &babyId) override;
    void accountChanged(const UserId &userId) override;
    void tokenEnded(const TokenId &tokenId) override;

    QList<Commit> commits;
    QList<std::pair<UserId, BabyId>> accessChanges;
    QList<UserId> changedAccounts;
    QList<TokenId> endedTokens;

private:
    std::mutex m_mutex;
};

/// A server without a network: one database, its services, and accounts that use them.
class ServerWorld
{
public:
    explicit ServerWorld(Registration registration = Registration::Open);

    /// Services on their own connection, like a worker thread's.
    [[nodiscard]] std::unique_ptr<Services> connect();

    /// A new account; its e-mail is `name@example.org`, its password `password`.
    Caller person(const QString &name);
    /// Signs in on another device.
    Caller signIn(const QString &name);
    /// A new baby of `owner`, with two events in its stream: the baby and the owner's role.
    BabyId baby(const Caller &owner);
    /// Lets `guest` join by an invite.
    void join(const Caller &owner, const BabyId &babyId, const Caller &guest, Role role);

    /// A mutation with a new id, changed now.
    Mutation mutation(QLatin1StringView entityType, const EntityId &entityId, Op op,
                      const QJsonObject &payload = {}, qint64 baseVersion = 0);
    Mutation createFeed(const EntityId &entityId, int amountMl = 90);
    Mutation updateFeed(const EntityId &entityId, const QJsonObject &payload, qint64 baseVersion);
    EntityId newEntity() { return m_ids.next<EntityId>(); }
    /// Pushes one mutation and returns its result; ends the test program if the whole push fails.
    MutationResult push(const Caller &caller, const BabyId &babyId, const Mutation &mutation);

    /// All events from the first on, pulled page by page.
    QList<Event> allEvents(const Caller &caller, const BabyId &babyId, int limit = 200);
    /// The checksum of a snapshot's entities, computed as a client does.
    QString checksumOfSnapshot(const Caller &caller, const BabyId &babyId);

    static constexpr QLatin1StringView password{"a long password"};

    TestDatabase database;
    ManualClock clock;
    RecordingListener listener;
    PasswordHasher hasher{PasswordCost::least()};
    /// Can be changed at any time.
    Quotas quotas;
    Room room;

private:
    Registration m_registration;
    IdSource m_ids{clock};
    std::unique_ptr<Services> m_services;

public:
    AccountService &accounts;
    SharingService &sharing;
    ParsedSync sync;
};

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/serverworld.h"

#include "core/protocol/entitydigest.h"
#include "core/protocol/schema.h"

namespace weehours::server {

namespace {

template <typename T>
T ensured(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

QString emailOf(const QString &name)
{
    return name + QStringLiteral("@example.org");
}

} // namespace

QList<qint64> seqsOf(const QList<Event> &events)
{
    QList<qint64> seqs;
    for (const Event &event : events)
        seqs.append(event.seq);
    return seqs;
}

QList<qint64> countTo(qint64 last)
{
    QList<qint64> numbers;
    for (qint64 n = 1; n <= last; ++n)
        numbers.append(n);
    return numbers;
}

void RecordingListener::committed(const Commit &commit)
{
    const std::scoped_lock lock(m_mutex);
    commits.append(commit);
}

void RecordingListener::accessChanged(const UserId &userId, const BabyId &babyId)
{
    const std::scoped_lock lock(m_mutex);
    accessChanges.append({userId, babyId});
}

void RecordingListener::accountChanged(const UserId &userId)
{
    const std::scoped_lock lock(m_mutex);
    changedAccounts.append(userId);
}

void RecordingListener::tokenEnded(const TokenId &tokenId)
{
    const std::scoped_lock lock(m_mutex);
    endedTokens.append(tokenId);
}

ServerWorld::ServerWorld(Registration registration)
    : m_registration(registration),
      m_services(connect()),
      accounts(m_services->accounts),
      sharing(m_services->sharing),
      sync(m_services->sync)
{
}

std::unique_ptr<Services> ServerWorld::connect()
{
    return std::make_unique<Services>(database.open(), hasher, clock, listener, m_registration,
                                      quotas, room);
}

Caller ServerWorld::person(const QString &name)
{
    const auto signedIn = ensured(accounts.registerAccount(
        {emailOf(name), password, name, QStringLiteral("phone"), {}}, QStringLiteral("::1")));
    return ensured(accounts.authenticate(signedIn.token));
}

Caller ServerWorld::signIn(const QString &name)
{
    const auto signedIn = ensured(
        accounts.login({emailOf(name), password, QStringLiteral("laptop")}, QStringLiteral("::1")));
    return ensured(accounts.authenticate(signedIn.token));
}

BabyId ServerWorld::baby(const Caller &owner)
{
    const auto babyId = m_ids.next<BabyId>();
    push(owner, babyId,
         mutation(kind::baby, entityIdOf(babyId), Op::Create,
                  {{QStringLiteral("name"), QStringLiteral("Robin")}}));
    return babyId;
}

void ServerWorld::join(const Caller &owner, const BabyId &babyId, const Caller &guest, Role role)
{
    const Invite invite = ensured(sharing.createInvite(owner, babyId, role, {},
                                                       QStringLiteral("http://localhost")));
    ensured(sharing.accept(guest, invite.code));
}

Mutation ServerWorld::mutation(QLatin1StringView entityType, const EntityId &entityId, Op op,
                               const QJsonObject &payload, qint64 baseVersion)
{
    return {m_ids.next<MutationId>(), entityType, entityId, op, baseVersion, clock.now(), payload};
}

Mutation ServerWorld::createFeed(const EntityId &entityId, int amountMl)
{
    return mutation(kind::feed, entityId, Op::Create,
                    {{QStringLiteral("method"), QStringLiteral("bottle")},
                     {QStringLiteral("startedAt"), QStringLiteral("2026-11-22T06:30:00.000Z")},
                     {QStringLiteral("amountMl"), amountMl}});
}

Mutation ServerWorld::updateFeed(const EntityId &entityId, const QJsonObject &payload,
                                 qint64 baseVersion)
{
    return mutation(kind::feed, entityId, Op::Update, payload, baseVersion);
}

MutationResult ServerWorld::push(const Caller &caller, const BabyId &babyId,
                                 const Mutation &mutation)
{
    return ensured(sync.push(caller, {babyId, {mutation}})).results.first();
}

QList<Event> ServerWorld::allEvents(const Caller &caller, const BabyId &babyId, int limit)
{
    QList<Event> events;
    std::optional<QString> cursor;
    bool hasMore = true;
    while (hasMore) {
        const PullResponse page = ensured(sync.pull(caller, babyId, cursor, limit));
        events += page.events;
        cursor = page.cursor;
        hasMore = page.hasMore;
    }
    return events;
}

QString ServerWorld::checksumOfSnapshot(const Caller &caller, const BabyId &babyId)
{
    quint64 checksum = 0;
    QString after;
    do {
        const SnapshotResponse page = ensured(sync.snapshot(caller, babyId, after, 3, false));
        for (const Entity &entity : page.entities)
            checksum += digestTerm(entity.entityId, entity.version);
        after = page.after;
    } while (!after.isEmpty());
    return checksumText(checksum);
}

} // namespace weehours::server

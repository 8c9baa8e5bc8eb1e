// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entitydigest.h"
#include "tests/core/syncfixture.h"

#include <algorithm>

namespace weehours {

/// A correct server in memory: applies each push once, and answers the requests that the wire
/// holds.
class ModelServer
{
public:
    struct Log
    {
        QList<Event> events;
        QHash<EntityId, Entity> entities;
    };

    explicit ModelServer(SyncFixture &fixture) : m_fixture(fixture) {}

    /// Takes over a baby as the fixture stores it, at cursor `c1`.
    void adopt(const BabyId &baby)
    {
        const EntityId id = entityIdOf(baby);
        logs[baby].entities.insert(id, m_fixture.profile.store.confirmed.find(id).value().value());
    }
    /// Applies another caregiver's change.
    void change(const BabyId &baby, Entity entity)
    {
        Log &log = logs[baby];
        entity.version = log.entities.value(entity.entityId).version + 1;
        log.entities.insert(entity.entityId, entity);
        log.events.append(m_fixture.event(entity));
    }

    void answerFirst()
    {
        HeldTransport &wire = m_fixture.wire;
        if (++requests == losesRequest) {
            wire.loseConnection();
            return;
        }
        const QString path = wire.first().url.path().section(u'/', -1);
        const auto baby = BabyId::parse(wire.query(QStringLiteral("babyId")));
        if (path == QLatin1StringView("heads"))
            answerHeads();
        else if (path == QLatin1StringView("push"))
            answerPush();
        else if (revoked)
            refuse();
        else if (path == QLatin1StringView("pull"))
            answerPull(*baby);
        else
            answerSnapshot(*baby);
    }

    QHash<BabyId, Log> logs;
    bool revoked = false;
    /// The number (from 1) of a reply that is lost, after the server has applied the request.
    int losesReply = 0;
    int replies = 0;
    /// The number (from 1) of a request that never arrives.
    int losesRequest = 0;
    int requests = 0;

private:
    static QString cursorOf(const Log &log)
    {
        return QStringLiteral("c%1").arg(log.events.size() + 1);
    }
    void reply(const QJsonObject &answer)
    {
        if (++replies == losesReply)
            m_fixture.wire.loseConnection();
        else
            m_fixture.wire.answer(answer);
    }
    void refuse()
    {
        if (++replies == losesReply)
            m_fixture.wire.loseConnection();
        else
            m_fixture.wire.refuse(codes::accessRevoked);
    }
    void answerHeads()
    {
        QList<Head> heads;
        for (auto log = logs.cbegin(); log != logs.cend() && !revoked; ++log)
            heads.append({log.key(), Role::Owner, cursorOf(*log)});
        reply(m_fixture.heads(heads));
    }
    void answerPull(const BabyId &baby)
    {
        const Log &log = logs[baby];
        const int from = m_fixture.wire.query(QStringLiteral("cursor")).mid(1).toInt();
        quint64 sum = 0;
        for (const Entity &entity : log.entities) {
            if (!entity.deleted)
                sum += digestTerm(entity.entityId, entity.version);
        }
        // Pages of two events, so that a test can fail between pages.
        const auto page = log.events.mid(from - 1, 2);
        const auto end = from + page.size();
        const bool more = end <= log.events.size();
        reply(m_fixture.pulled(page, QStringLiteral("c%1").arg(end), more,
                               more ? QString() : checksumText(sum)));
    }
    void answerSnapshot(const BabyId &baby)
    {
        const Log &log = logs[baby];
        auto entities = log.entities.values();
        std::sort(entities.begin(), entities.end(),
                  [](const Entity &a, const Entity &b) { return a.entityId < b.entityId; });
        const auto after = EntityId::parse(m_fixture.wire.query(QStringLiteral("after")));
        if (after)
            entities.removeIf([&](const Entity &entity) { return !(*after < entity.entityId); });
        SnapshotResponse page;
        page.entities = entities.mid(0, 2);
        if (entities.size() > 2)
            page.after = page.entities.constLast().entityId.toString();
        page.cursor = cursorOf(log);
        reply(toJson(page));
    }
    void answerPush()
    {
        const auto request = pushRequestFromJson(m_fixture.wire.body()).value();
        if (revoked) {
            refuse();
            return;
        }
        const QString from = cursorOf(logs[request.babyId]);
        QList<MutationResult> results;
        for (const Mutation &mutation : request.mutations) {
            if (!m_taken.contains(mutation.mutationId))
                m_taken.insert(mutation.mutationId, take(request.babyId, mutation));
            else
                m_taken[mutation.mutationId].replayed = true;
            results.append(m_taken.value(mutation.mutationId));
        }
        reply(m_fixture.pushed(results, cursorOf(logs[request.babyId]), from));
    }
    MutationResult take(const BabyId &baby, const Mutation &mutation)
    {
        Log &log = logs[baby];
        MutationResult result;
        result.mutationId = mutation.mutationId;
        const auto held = log.entities.constFind(mutation.entityId);
        if (held != log.entities.cend() && held->version != mutation.baseVersion) {
            result.status = MutationStatus::Conflict;
            result.lost = mutation.payload.keys();
        } else {
            Entity entity = held == log.entities.cend()
                                ? m_fixture.document(baby, mutation.entityId, 0, {},
                                                     mutation.entityType)
                                : *held;
            entity.deleted = mutation.op == Op::Delete;
            for (auto field = mutation.payload.begin(); field != mutation.payload.end(); ++field)
                entity.data.insert(field.key(), field.value());
            change(baby, entity);
        }
        result.entity = log.entities.value(mutation.entityId);
        result.version = result.entity->version;
        return result;
    }

    SyncFixture &m_fixture;
    QHash<MutationId, MutationResult> m_taken;
};

} // namespace weehours

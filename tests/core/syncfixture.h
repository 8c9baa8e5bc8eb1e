// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/problem.h"
#include "core/protocol/sentence.h"
#include "core/sync/syncengine.h"
#include "tests/support/answers.h"
#include "tests/support/manualtimers.h"
#include "tests/support/profilefixture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>
#include <QUrlQuery>

namespace weehours {

/// A transport that holds each request until the test answers it.
class HeldTransport final : public Transport
{
public:
    void send(const Request &request, QObject *context, ReplyHandler handler) override
    {
        pending.append({request, context, std::move(handler)});
    }

    void renewConnections() override { ++renewals; }

    /// Path and query of each pending request, without the base URL.
    [[nodiscard]] QStringList calls() const
    {
        QStringList list;
        for (const Held &held : pending)
            list.append(held.request.url.path().mid(QStringLiteral("/api/sync/").size()));
        return list;
    }
    [[nodiscard]] const Request &first() const { return pending.constFirst().request; }
    [[nodiscard]] QString query(const QString &name) const
    {
        return QUrlQuery(first().url).queryItemValue(name, QUrl::FullyDecoded);
    }
    [[nodiscard]] QJsonObject body() const
    {
        return QJsonDocument::fromJson(first().body).object();
    }

    void answer(const Reply &reply)
    {
        const Held held = pending.takeFirst();
        if (held.context)
            held.handler(reply);
    }
    void answer(const QJsonObject &object)
    {
        answer(Reply{.status = 200,
                     .contentType = "application/json",
                     .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
                     .etag = "W/\"1\""});
    }
    void refuse(QLatin1StringView code, const QString &field = {}, int retryAfter = 0)
    {
        answer(Reply{.status = statusOf(QString(code)),
                     .contentType = "application/problem+json",
                     .body = problemDocument({QString(code), QStringLiteral("No."), field}),
                     .retryAfterSeconds = retryAfter});
    }
    /// Answers `resync_required`: the server cannot continue from the cursor.
    void requireResync(Reason reason)
    {
        answer(Reply{.status = statusOf(QString(codes::resyncRequired)),
                     .contentType = "application/problem+json",
                     .body = problemDocument({QString(codes::resyncRequired),
                                              QStringLiteral("No."),
                                              {},
                                              0,
                                              Rule::None,
                                              reason})});
    }
    void answerHtml(int status)
    {
        answer(Reply{.status = status, .contentType = "text/html", .body = "<html>Sign in</html>"});
    }
    void loseConnection() { answer(Reply{.networkError = {Sentence::ServerUnreachable}}); }

    struct Held
    {
        Request request;
        QPointer<QObject> context;
        ReplyHandler handler;
    };
    QList<Held> pending;
    int renewals = 0;
};

/// A live stream whose events the test emits.
class ScriptedLive final : public LiveChannel
{
public:
    void open(const QUrl &, const QByteArray &) override
    {
        opens += isOpen ? 0 : 1;
        isOpen = true;
    }
    void close() override { isOpen = false; }

    bool isOpen = false;
    int opens = 0;
};

/// A whole client on a real store, signed in, with a transport that the test controls.
class SyncFixture
{
public:
    SyncFixture()
        : session(profile.store,
                  [](TokenStoreKind) { return std::make_unique<MemoryTokenStore>(); }),
          timers(profile.clock),
          engine({profile.store, profile.feed, session, wire, live, profile.clock, timers})
    {
        QObject::connect(&engine, &SyncEngine::idle, &engine,
                         [this](SyncOutcome outcome) { outcomes.append(outcome); });
        QObject::connect(&engine, &SyncEngine::accessLost, &engine,
                         [this](const BabyId &, const QString &name) { lostBabies.append(name); });
        signIn();
    }

    void signIn()
    {
        (void)session.signIn(QUrl(QStringLiteral("https://server.test")),
                             {QStringLiteral("token"),
                              {self, QStringLiteral("a@x.org"), QStringLiteral("Alex")}});
    }

    /// Starts with a baby that the server has too, at cursor `c1`, with nothing to sync.
    BabyId startShared()
    {
        const BabyId baby = addShared();
        engine.start();
        wire.answer(heads({{baby, Role::Owner, QStringLiteral("c1")}}));
        settle();
        return baby;
    }
    BabyId addShared(const QString &name = QStringLiteral("Mia"))
    {
        const BabyId baby = profile.ids.next<BabyId>();
        Transaction tx(*profile.database);
        (void)profile.store.babies.put(tx, baby, Role::Owner, Access::Shared);
        (void)profile.store.babies.moveCursor(tx, baby, {}, QStringLiteral("c1"));
        (void)profile.store.entries.confirm(tx,
                                            document(baby, entityIdOf(baby), 1,
                                                     {{QStringLiteral("name"), name}}, kind::baby));
        (void)tx.commit();
        profile.feed.announce();
        return baby;
    }

    /// Makes Sam an owner as well, so that access can end.
    void addOwner(const BabyId &baby)
    {
        Transaction tx(*profile.database);
        (void)profile.store.babies.putCaregiver(tx, baby,
                                                {partner, QStringLiteral("Sam"), Role::Owner,
                                                 profile.clock.instant});
        (void)tx.commit();
    }

    Entry addNappy(const BabyId &baby)
    {
        return profile.logbook
            .add(baby, kind::nappy, {{QStringLiteral("type"), QStringLiteral("wee")}})
            .value();
    }
    void settle() { QCoreApplication::processEvents(); }

    [[nodiscard]] Entity document(const BabyId &baby, const EntityId &id, qint64 version,
                                  const QJsonObject &data, const QString &type = kind::nappy) const
    {
        return {type,
                id,
                baby,
                version,
                profile.clock.instant,
                false,
                Person{partner, QStringLiteral("Sam")},
                data};
    }
    [[nodiscard]] Entity nappy(const BabyId &baby, const EntityId &id, qint64 version,
                               const QString &type = QStringLiteral("wee")) const
    {
        return document(baby, id, version,
                        {{QStringLiteral("type"), type},
                         {QStringLiteral("startedAt"), profile.clock.instant.toString()}});
    }
    [[nodiscard]] Event event(const Entity &entity) const
    {
        return {entity.version,
                Op::Create,
                entity.data.keys(),
                MutationId(QUuid::createUuid()),
                {partner, QStringLiteral("Sam")},
                profile.clock.instant,
                entity};
    }

    [[nodiscard]] QJsonObject heads(const QList<Head> &babies) const
    {
        return toJson(HeadsResponse{babies, profile.clock.instant});
    }
    /// @param checksum the one of the client's own state if empty
    [[nodiscard]] QJsonObject pulled(const QList<Event> &events, const QString &cursor,
                                     bool hasMore = false, const QString &checksum = {}) const
    {
        return toJson(PullResponse{events, cursor, hasMore, checksum, profile.clock.instant});
    }
    [[nodiscard]] QJsonObject pushed(const QList<MutationResult> &results,
                                     const QString &head = QStringLiteral("head"),
                                     const QString &from = {}) const
    {
        return toJson(PushResponse{results, head, profile.clock.instant, from});
    }
    /// The server's results for the pending push if it applies everything, numbered from `version`.
    [[nodiscard]] QList<MutationResult> allApplied(qint64 version) const
    {
        const auto request = pushRequestFromJson(wire.body()).value();
        QList<MutationResult> results;
        for (const Mutation &mutation : request.mutations) {
            Entity entity = document(request.babyId, mutation.entityId, version, mutation.payload,
                                     mutation.entityType);
            entity.deleted = mutation.op == Op::Delete;
            MutationResult result;
            result.mutationId = mutation.mutationId;
            result.version = version;
            result.entity = entity;
            results.append(result);
            ++version;
        }
        return results;
    }

    [[nodiscard]] QString cursorOf(const BabyId &baby) const
    {
        return profile.store.babies.find(baby).value()->cursor;
    }
    [[nodiscard]] int waiting() const { return profile.store.outbox.counts()->waiting; }
    [[nodiscard]] int failed() const { return profile.store.outbox.counts()->failed; }

    UserId self{QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000a"))};
    UserId partner{QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-00000000000b"))};
    ProfileFixture profile;
    Session session;
    HeldTransport wire;
    ScriptedLive live;
    ManualTimers timers;
    SyncEngine engine;
    QList<SyncOutcome> outcomes;
    QStringList lostBabies;
};

} // namespace weehours

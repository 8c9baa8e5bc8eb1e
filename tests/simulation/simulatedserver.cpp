// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/simulatedserver.h"

#include "core/protocol/problem.h"
#include "tests/simulation/memoryjournals.h"
#include "tests/support/answers.h"
#include "ui/words/messagewords.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <sqlite3.h>

namespace weehours::simulation {

namespace {

template <typename T>
T ensured(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(errorText(result.error())));
    return std::move(*result);
}

void ensure(const Result<void> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(errorText(result.error())));
}

std::unique_ptr<server::Store> opened(const QString &path)
{
    return ensured(server::Store::open(QStringLiteral("sqlite:") + path));
}

/// An empty store, from which each new server gets a copy: making the tables takes longer.
QString emptyStore()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("server.sqlite"));
    if (!QFile::exists(path)) {
        opened(path);
        makePagesSmall(path.toUtf8().constData());
    }
    return path;
}

const std::string entityColumns = "entity_id, baby_id, entity_type, version, updated_at, deleted, "
                                  "data, stamps";

StampedEntity entityFrom(const server::Row &row)
{
    StampedEntity stamped;
    stamped.entity.entityId = row.id<EntityId>(0);
    stamped.entity.babyId = row.id<BabyId>(1);
    stamped.entity.entityType = row.text(2);
    stamped.entity.version = row.integer(3);
    stamped.entity.updatedAt = row.instant(4);
    stamped.entity.deleted = row.boolean(5);
    stamped.entity.data = QJsonDocument::fromJson(row.bytes(6)).object();
    stamped.stamps = stampsFromJson(QJsonDocument::fromJson(row.bytes(7)).object());
    return stamped;
}

Reply refusal(const Error &error)
{
    return {.status = statusOf(error.code),
            .contentType = "application/problem+json",
            .body = problemDocument(error)};
}

} // namespace

SimulatedServer::SimulatedServer(const QString &folder, const Schedule &clock, Ledger &ledger,
                                 Broken broken)
    : m_path(folder + QStringLiteral("/server.sqlite")),
      m_backup(folder + QStringLiteral("/backup.sqlite")),
      m_clock(clock),
      m_ledger(ledger),
      m_broken(broken)
{
}

SimulatedServer::~SimulatedServer() = default;

void SimulatedServer::start()
{
    ++m_starts;
    if (!QFile::exists(m_path))
        QFile::copy(emptyStore(), m_path);
    m_store = opened(m_path);
    m_store->database().failWhen([this](std::string_view) { return refusesStatement(); });
    server::CommitListener &listener = *this;
    m_sync = std::make_unique<server::SyncService>(*m_store, m_clock, listener, m_quotas, m_room);
    m_sharing = std::make_unique<server::SharingService>(*m_store, m_clock, listener, m_quotas);
}

void SimulatedServer::crash()
{
    m_sync.reset();
    m_sharing.reset();
    m_store.reset();
    m_isDying = false;
    m_statementsLeft = 0;
}

bool SimulatedServer::refusesStatement()
{
    if (m_isServing && m_statementsLeft > 0 && --m_statementsLeft == 0)
        m_isDying = true;
    return m_isServing && m_isDying;
}

void SimulatedServer::backUp()
{
    QFile::remove(m_backup);
    // Page by page: VACUUM INTO would build all the tables and indexes again.
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    const auto opened = [](const QString &path, sqlite3 *&connection) {
        return sqlite3_open(path.toUtf8().constData(), &connection) == SQLITE_OK;
    };
    sqlite3_backup *const copying = opened(m_path, from) && opened(m_backup, to)
                                        ? sqlite3_backup_init(to, "main", from, "main")
                                        : nullptr;
    if (!copying || sqlite3_backup_step(copying, -1) != SQLITE_DONE
        || sqlite3_backup_finish(copying) != SQLITE_OK)
        qFatal("no backup");
    sqlite3_close(to);
    sqlite3_close(from);
    m_ledger.noteBackup();
}

bool SimulatedServer::restore()
{
    if (!QFile::exists(m_backup))
        return false;
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1StringView(suffix));
    if (!QFile::copy(m_backup, m_path))
        qFatal("no restore");
    m_ledger.noteRestore();
    return true;
}

QHash<EntityId, StampedEntity> SimulatedServer::entities()
{
    QHash<EntityId, StampedEntity> all;
    ensure(database().select("SELECT " + entityColumns + " FROM entities", {},
                             [&](const server::Row &row) {
                                 const StampedEntity stamped = entityFrom(row);
                                 all.insert(stamped.entity.entityId, stamped);
                             }));
    return all;
}

StampedEntity SimulatedServer::entity(const BabyId &babyId, const EntityId &entityId)
{
    StampedEntity found;
    ensure(database().select("SELECT " + entityColumns
                                 + " FROM entities WHERE baby_id = $1 AND entity_id = $2",
                             {babyId, entityId},
                             [&](const server::Row &row) { found = entityFrom(row); }));
    return found;
}

void SimulatedServer::addUser(const Person &person)
{
    ensure(m_store->database().transact([&](server::Transaction &tx) -> Result<void> {
        const auto added = tx.execute(
            "INSERT INTO users (user_id, name, created_at) VALUES ($1, $2, $3)",
            {person.id, person.name, m_clock.now()});
        return added ? Result<void>() : std::unexpected(added.error());
    }));
}

Reply SimulatedServer::answer(const Request &request, const server::Caller &caller)
{
    const QString path = request.url.path();
    if (path.endsWith(QStringLiteral("/heads")))
        return heads(request, caller);
    const auto answered = path.endsWith(QStringLiteral("/push")) ? push(request, caller)
                                                                 : read(request, caller);
    if (!answered)
        return refusal(answered.error());
    return {.status = 200, .contentType = "application/json", .body = *answered};
}

Reply SimulatedServer::heads(const Request &request, const server::Caller &caller)
{
    const auto heads = serve([&] { return m_sync->heads(caller); });
    if (!heads)
        return refusal(heads.error());
    QByteArray etag("heads"); // also where there are none
    for (const Head &head : heads->babies) {
        etag += head.babyId.toString().toLatin1() + toText(head.role).latin1()
                + head.cursor.toLatin1();
    }
    if (etag == request.ifNoneMatch)
        return {.status = 304, .etag = etag};
    return {.status = 200,
            .contentType = "application/json",
            .body = QJsonDocument(toJson(*heads)).toJson(QJsonDocument::Compact),
            .etag = etag};
}

Result<QByteArray> SimulatedServer::push(const Request &request, const server::Caller &caller)
{
    const auto parsed = pushRequestFromJson(QJsonDocument::fromJson(request.body).object());
    if (!parsed)
        return std::unexpected(parsed.error());
    if (m_broken == Broken::Idempotency) {
        ensure(m_store->database().transact([&](server::Transaction &tx) -> Result<void> {
            const auto forgotten = tx.execute("DELETE FROM mutations");
            return forgotten ? Result<void>() : std::unexpected(forgotten.error());
        }));
    }
    const auto pushed = serve([&] { return m_sync->push(caller, *parsed); });
    if (!pushed)
        return std::unexpected(pushed.error());
    m_ledger.noteAnswer(*parsed, *pushed, m_clock.now());
    for (qsizetype i = 0; i < pushed->results.size(); ++i) {
        const MutationResult &result = pushed->results.at(i);
        if (result.status != MutationStatus::Conflict || result.replayed)
            continue;
        const EntityId id = parsed->mutations.at(i).entityId;
        m_ledger.noteConflict(parsed->mutations.at(i), result.lost, entity(parsed->babyId, id));
    }
    return toJsonText(*pushed);
}

Result<QByteArray> SimulatedServer::read(const Request &request, const server::Caller &caller)
{
    const QUrlQuery query(request.url);
    const auto value = [&](const char *name) {
        return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
    };
    const auto text = [](const auto &page) {
        return page ? Result<QByteArray>(page->json()) : std::unexpected(page.error());
    };
    const BabyId babyId = BabyId::parse(value("babyId")).value_or(BabyId());
    // Small pages, so that everything takes several.
    if (request.url.path().endsWith(QStringLiteral("/snapshot"))) {
        constexpr int page = 7;
        const QString after = value("after");
        const bool withDeleted = value("deleted") == QStringLiteral("true");
        return text(serve([&] {
            return m_sync->snapshot(caller, babyId, after, page, withDeleted,
                                    value("pushedCursor"));
        }));
    }
    constexpr int page = 5;
    const QString cursor = value("cursor");
    auto pulled = text(serve([&] {
        return m_sync->pull(caller, babyId, cursor, page, value("pushedCursor"));
    }));
    if (pulled && m_broken == Broken::BabyOrder) {
        QJsonObject told = QJsonDocument::fromJson(*pulled).object();
        // Without the lock there is no checksum either.
        told.remove(QLatin1StringView("checksum"));
        QJsonArray events = told.value(QLatin1StringView("events")).toArray();
        if (events.size() > 2)
            events.removeAt(1);
        told.insert(QLatin1StringView("events"), events);
        pulled = QJsonDocument(told).toJson(QJsonDocument::Compact);
    }
    return pulled;
}

void SimulatedServer::committed(const server::Commit &commit)
{
    if (onCommitted && !refusesStatement())
        onCommitted(commit);
}

void SimulatedServer::accessChanged(const UserId &userId, const BabyId &)
{
    if (onAccessChanged && !refusesStatement())
        onAccessChanged(userId);
}

void SimulatedServer::accountChanged(const UserId &)
{
}

void SimulatedServer::tokenEnded(const server::TokenId &)
{
}

} // namespace weehours::simulation

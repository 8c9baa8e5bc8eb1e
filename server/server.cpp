// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server.h"

#include "server/http/httpserver.h"
#include "server/http/tlscontext.h"
#include "server/live/broadcast.h"
#include "server/live/idlememory.h"
#include "server/live/postgresrelay.h"
#include "server/ground/logging.h"
#include "server/ground/metrics.h"
#include "server/routes/api.h"
#include "server/sharing/invitecode.h"
#include "server/store/databaselock.h"
#include "server/store/room.h"
#include "server/upkeep/upkeep.h"
#include "server/work/workerpool.h"

#include <QUrl>

#include <array>
#include <atomic>
#include <utility>

namespace weehours::server {

namespace {

constexpr std::chrono::seconds stopPatience(5);
/// At some thousand requests a second the last of these waits for about a second.
constexpr std::size_t waitingRequests = 4096;
/// At 50 to 100 ms a hash, the last of these waits for a few seconds.
constexpr std::size_t waitingPasswords = 64;
/// One: hashing is expensive by design, and must leave the other cores to other work.
constexpr int hashingThreads = 1;
/// One reads and decides while the other waits for its commit. SQLite has only one writer.
constexpr int pushThreads = 2;

/// The code for the first account: otherwise the first client from the network would own the
/// server.
std::optional<InviteCode> firstCodeOf(const Options &options)
{
    if (options.registration != Registration::Invite)
        return std::nullopt;
    if (!options.firstAccountCode.isEmpty())
        return InviteCode::parse(options.firstAccountCode);
    return isThisComputer(options.host) ? std::nullopt : std::optional(InviteCode::make());
}

QString urlOf(const Options &options, std::uint16_t port)
{
    const QString &host = options.host;
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const QString scheme = options.tlsCertificate.isEmpty() ? QStringLiteral("http")
                                                            : QStringLiteral("https");
    return QStringLiteral("%1://%2:%3").arg(scheme, name).arg(port);
}

} // namespace

// The members are in the order of dependence: each uses only those above it.
class Server::Private
{
public:
    Private(Options given, RequestLog givenLog)
        : options(std::move(given)), requestLog(std::move(givenLog)), hasher(options.passwordCost)
    {
        if (const auto conninfo = postgresConninfo(options.database)) {
            relay = std::make_unique<PostgresRelay>(*conninfo, memory,
                                                    [this] { return catchUpStreams(); });
        } else {
            // No other process has the file.
            memory.trustUntil(BootClock::time_point::max());
        }
    }

    /// What the services notify of their commits.
    [[nodiscard]] CommitListener &listener()
    {
        if (relay)
            return *relay;
        return memory;
    }

    /// Sends the heads to all streams, and ends those whose token was revoked meanwhile.
    [[nodiscard]] bool catchUpStreams()
    {
        const auto listeners = broadcast.listeners();
        if (listeners.isEmpty())
            return true;
        const auto services = openServices();
        if (!services)
            return false;
        for (auto user = listeners.cbegin(); user != listeners.cend(); ++user) {
            for (const TokenId &tokenId : *user) {
                const auto signedIn = (*services)->accounts.isSignedIn(tokenId);
                if (!signedIn)
                    return false;
                if (!*signedIn)
                    broadcast.tokenEnded(tokenId);
            }
            const auto heads = (*services)->sync.heads(Caller{user.key(), {}, {}});
            if (!heads)
                return false;
            broadcast.retell(user.key(), HeadsDocument(heads->babies).at(clock.now()));
        }
        return true;
    }

    /// Uses the certificate in the files for new connections.
    [[nodiscard]] Result<void> secure()
    {
        const auto context = TlsContext::load(options.tlsCertificate, options.tlsKey);
        if (!context)
            return std::unexpected(context.error());
        const Instant now = clock.now();
        if (now < (*context)->notBefore() || now > (*context)->notAfter())
            qCWarning(serverLog,
                      "the certificate is not good at this time: clients will refuse it");
        http.secure(*context);
        certificateEnds = (*context)->notAfter().msecs / msecsPerSecond;
        return {};
    }

    [[nodiscard]] Result<std::unique_ptr<Services>> openServices()
    {
        auto store = Store::open(options.database);
        if (!store)
            return std::unexpected(store.error());
        return std::make_unique<Services>(std::move(*store), hasher, clock, listener(),
                                          options.registration, options.quotas, room, firstCode);
    }

    [[nodiscard]] QList<Metrics::Gauge> gauges() const
    {
        const auto number = [](auto value) { return static_cast<double>(value); };
        QList<Metrics::Gauge> gauges{
            {"weehours_build_info", "The version that runs.", "{version=\"" WEEHOURS_VERSION "\"}",
             1},
            {"process_start_time_seconds",
             "When the process started, in seconds since 1970.",
             {},
             number(started.msecs / msecsPerSecond)},
            {"weehours_connections", "Client connections open.", {}, number(http.connections())},
            {"weehours_live_streams", "Live streams open.", {}, number(broadcast.count())}};
        const Room::Size size = room.size();
        gauges.append(
            {"weehours_database_bytes", "How large the database is.", {}, number(size.used)});
        gauges.append({"weehours_database_most_bytes",
                       "How large it may become, by its limit or what the disk has left.",
                       {},
                       number(size.most)});
        if (certificateEnds != 0) {
            gauges.append({"weehours_tls_certificate_expires_seconds",
                           "When the certificate in use ends, in seconds since 1970.",
                           {},
                           number(certificateEnds.load())});
        }
        const std::array<std::pair<QByteArray, WorkerPool::Load>, 3> loads{
            {{workers.name(), workers.load()},
             {hashers.name(), hashers.load()},
             {"push", pushes.load()}}};
        const auto add = [&](const QByteArray &name, const QByteArray &help, auto value,
                             const char *type = "gauge") {
            for (const auto &[pool, load] : loads)
                gauges.append({name, help, "{pool=\"" + pool + "\"}", number(load.*value), type});
        };
        add("weehours_pool_connections", "Database connections, by pool.",
            &WorkerPool::Load::threads);
        add("weehours_pool_busy", "Database connections at work, by pool.",
            &WorkerPool::Load::busy);
        add("weehours_pool_waiting", "Requests waiting for a database connection, by pool.",
            &WorkerPool::Load::waiting);
        add("weehours_database_statements_total", "Database statements run for requests, by pool.",
            &WorkerPool::Load::statements, "counter");
        return gauges;
    }

    const Options options;
    const RequestLog requestLog;
    const std::optional<InviteCode> firstCode = firstCodeOf(options);
    const SystemClock clock;
    const Instant started = clock.now();
    const PasswordHasher hasher;
    Room room;
    /// Of an SQLite file: makes the memory's assumption of a single server true.
    DatabaseLock lock;
    Metrics metrics;
    Broadcast broadcast;
    IdleMemory memory{broadcast};
    /// If other processes may use the same database.
    std::unique_ptr<PostgresRelay> relay;
    WorkerPool workers{"work", options.workerThreads, waitingRequests};
    WorkerPool hashers{"password", hashingThreads, waitingPasswords};
    PushLane pushes{metrics, relay ? pushThreads : 1, waitingRequests};
    Surroundings surroundings{options.publicMetrics,
                              options.registration,
                              options.publicUrl,
                              clock,
                              memory,
                              broadcast,
                              metrics,
                              [this] { return gauges(); },
                              [this](Database &database) {
                                  if (relay)
                                      relay->settle(database);
                              },
                              requestLog,
                              pushes,
                              workers,
                              hashers};
    Api api{surroundings};
    HttpServer http{api, options.inputThreads, options.limits, options.trustedProxies};
    /// When the present certificate expires, in seconds since 1970; 0 without one.
    std::atomic<qint64> certificateEnds = 0;
    Upkeep upkeep{{options.database, options.quotas.bytesOfDatabase, options.eventRetention},
                  clock,
                  metrics,
                  room,
                  [this] {
                      memory.forgetAll();
                      return catchUpStreams();
                  }};
    bool running = false;
};

Server::Server(Options options, RequestLog requestLog)
    : m_private(std::make_unique<Private>(std::move(options), std::move(requestLog)))
{
}

Server::~Server()
{
    stop();
}

Result<QString> Server::start()
{
    const QUrl outside(m_private->options.publicUrl);
    if (outside.scheme() == QLatin1StringView("http") && !isThisComputer(outside.host()))
        qCWarning(serverLog, "--public-url has no https, so invites get no links");
    if (!m_private->options.tlsCertificate.isEmpty()) {
        if (const auto secured = m_private->secure(); !secured)
            return std::unexpected(secured.error());
    }
    const auto open = [this] { return m_private->openServices(); };
    if (const auto path = sqliteFilePath(m_private->options.database)) {
        if (const auto locked = m_private->lock.take(*path); !locked)
            return std::unexpected(locked.error());
    }
    m_private->running = true;
    if (const auto ready = m_private->workers.start(open); !ready)
        return std::unexpected(ready.error());
    if (const auto ready = m_private->hashers.start(open); !ready) {
        stop();
        return std::unexpected(ready.error());
    }
    if (const auto ready = m_private->pushes.start(open); !ready) {
        stop();
        return std::unexpected(ready.error());
    }
    if (m_private->relay)
        m_private->relay->start();
    m_private->upkeep.start();
    const auto port = m_private->http.start(m_private->options.host, m_private->options.port);
    if (!port) {
        stop();
        return std::unexpected(port.error());
    }
    return urlOf(m_private->options, *port);
}

std::optional<QString> Server::firstAccountCode() const
{
    if (!m_private->firstCode)
        return std::nullopt;
    const auto store = Store::open(m_private->options.database);
    const auto accounts = store ? countAccounts((*store)->database())
                                : Result<qint64>(std::unexpected(store.error()));
    if (!accounts || *accounts > 0)
        return std::nullopt;
    return m_private->firstCode->text();
}

void Server::reload()
{
    if (m_private->options.tlsCertificate.isEmpty()) {
        qCInfo(serverLog, "there is nothing to read again: this server has no certificate");
        return;
    }
    const auto secured = m_private->secure();
    m_private->metrics.countReload(secured.has_value());
    if (secured)
        qCInfo(serverLog, "the certificate was read again");
    else
        qCWarning(serverLog, "the old certificate stays: %s", qPrintable(secured.error().detail));
}

void Server::stop()
{
    if (!std::exchange(m_private->running, false))
        return;
    m_private->upkeep.stop();
    m_private->http.drain(stopPatience);
    // The workers before the input threads, to which they pass their last answers.
    m_private->workers.stop();
    m_private->hashers.stop();
    m_private->pushes.stop();
    // After those that notify it, and before those that it notifies.
    if (m_private->relay)
        m_private->relay->stop();
    m_private->http.stop();
    m_private->lock.release();
    qCInfo(serverLog, "stopped");
}

} // namespace weehours::server

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/postgresrelay.h"

#include "server/live/relaymessage.h"
#include "server/ground/logging.h"
#include "server/store/postgreslibrary.h"

#include <QRandomGenerator>
#include <QUuid>

#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace weehours::server {

namespace {

using namespace std::chrono_literals;
using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;
using NotifyPtr = std::unique_ptr<PGnotify, decltype(&PQfreemem)>;

/// PostgreSQL accepts less than 8000 bytes.
constexpr qsizetype largestPayload = 7999;
/// With more messages waiting for a lost connection, one message replaces them all.
constexpr qsizetype mostMessages = 10'000;
constexpr std::chrono::milliseconds firstPause = 250ms;
constexpr std::chrono::milliseconds longestPause = 8s;
/// A connection that lasted this long resets the back-off.
constexpr auto steadyAfter = 30s;
/// Three tries within the lease.
constexpr auto proofInterval = PostgresRelay::lease / 3;

// A payload consists of lines: the sender, then messages: those of relaymessage.h and the
// following. Lines with unknown letters are ignored.
constexpr char helloLetter = 'h';
/// Too much happened to report each.
constexpr char everythingLetter = 'e';
/// With a number: confirm that you have processed everything before this.
constexpr char askLetter = 'q';
/// With the asking sender and the number.
constexpr char confirmLetter = 'k';

// Several groups of servers may share a database, each in its schema. Listening connections also
// have the channel as their application name, by which relays find each other.
#define CHANNEL                                                                                    \
    "'weehours-live-' || "                                                                         \
    "left(md5(current_database() || '.' || coalesce(current_schema(), '')), 16)"
constexpr const char *notifySql = "SELECT pg_notify(" CHANNEL ", $1)";

} // namespace

PostgresRelay::PostgresRelay(const QString &conninfo, IdleMemory &here, CatchUp catchUp)
    : m_conninfo(conninfo.toUtf8()),
      m_here(here),
      m_catchUp(std::move(catchUp)),
      m_sender(QUuid::createUuid().toRfc4122().toBase64(QByteArray::Base64UrlEncoding)),
      m_rounds(lease, [this] { ::eventfd_write(m_wake, 1); })
{
}

PostgresRelay::~PostgresRelay()
{
    stop();
}

void PostgresRelay::start()
{
    m_wake = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    // Connects here and not on the thread, so that both of two servers listen once they are
    // started.
    if (!connect())
        disconnect();
    m_thread = std::thread([this] { run(); });
}

void PostgresRelay::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_rounds.stop();
    ::eventfd_write(m_wake, 1);
    m_thread.join();
    disconnect();
    ::close(std::exchange(m_wake, -1));
}

void PostgresRelay::settle(Database &database)
{
    if (m_rounds.await())
        return;
    // Without details: the others drop everything.
    const QByteArray payload = QByteArray("-\n") + everythingLetter;
    if (const auto told = database.select(notifySql, {payload}, {}); !told)
        qCWarning(serverLog, "other servers may answer by what was revoked for some minutes");
    (void)pause(lease);
}

void PostgresRelay::committed(const Commit &commit)
{
    m_here.committed(commit);
    // Without the events: NOTIFY is limited, and the clients of other processes pull.
    for (QByteArray &message : committedMessages(commit.babyId, commit.cursor, commit.caregivers))
        tell(std::move(message));
}

void PostgresRelay::accessChanged(const UserId &userId, const BabyId &babyId)
{
    m_here.accessChanged(userId, babyId);
    tell(accessMessage(userId, babyId));
}

void PostgresRelay::accountChanged(const UserId &userId)
{
    m_here.accountChanged(userId);
    tell(accountMessage(userId));
}

void PostgresRelay::tokenEnded(const TokenId &tokenId)
{
    m_here.tokenEnded(tokenId);
    tell(tokenMessage(tokenId));
}

void PostgresRelay::tell(QByteArray message)
{
    const std::lock_guard lock(m_mutex);
    if (m_messages.size() >= mostMessages)
        m_messages = {QByteArray(1, everythingLetter)};
    m_messages.append(std::move(message));
    if (m_messages.size() == 1)
        ::eventfd_write(m_wake, 1);
}

void PostgresRelay::run()
{
    // For operators who look where the processor's time goes.
    ::pthread_setname_np(::pthread_self(), "relay");
    auto wait = firstPause;
    for (;;) {
        const auto since = std::chrono::steady_clock::now();
        const bool first = m_connection != nullptr;
        const bool connected = first || (connect() && m_catchUp());
        if (connected && !first)
            qCInfo(serverLog, "hears of other servers' commits again");
        if (connected && serve())
            return;
        if (connected) {
            qCWarning(serverLog, "the connection that hears of other servers' commits was lost; "
                                 "until it is back every answer comes from the database, and live "
                                 "streams learn of those commits late");
        }
        disconnect();
        if (std::chrono::steady_clock::now() - since > steadyAfter)
            wait = firstPause;
        // Jittered, since all processes lose their connection at the same moment.
        const qint64 least = wait.count() / 2;
        const qint64 jittered = QRandomGenerator::global()->bounded(least, 2 * least);
        if (pause(std::chrono::milliseconds(jittered)))
            return;
        wait = std::min(2 * wait, longestPause);
    }
}

bool PostgresRelay::serve()
{
    for (;;) {
        // Before the messages are taken: those of the waiting callers are sent before the question.
        const auto round = m_rounds.begin();
        bool stopping = false;
        {
            const std::lock_guard lock(m_mutex);
            m_sending += std::exchange(m_messages, {});
            stopping = m_stopping;
        }
        if (m_sending.size() > mostMessages)
            m_sending = {QByteArray(1, everythingLetter)};
        if (round)
            m_sending.append(askLetter + (' ' + QByteArray::number(*round)));
        // The set of other relays must be up to date before they are asked.
        if ((round || BootClock::now() >= m_proveAt) && !prove())
            return stopping;
        if (!send())
            return stopping;
        if (round)
            m_rounds.asked(*round, m_others, m_unseenUntil);
        if (stopping)
            return true;
        if (!receive() || (m_sending.isEmpty() && !waitForNews()))
            return false;
    }
}

bool PostgresRelay::connect()
{
    // Later parameters override earlier ones, so the operator's string wins. TCP keepalive detects
    // a computer that is gone without a sign.
    const std::array keywords{"connect_timeout",  "client_encoding",
                              "keepalives_idle",  "keepalives_interval",
                              "keepalives_count", "tcp_user_timeout",
                              "dbname",           static_cast<const char *>(nullptr)};
    const std::array values{"5",
                            "UTF8",
                            "10",
                            "5",
                            "3",
                            "10000",
                            m_conninfo.constData(),
                            static_cast<const char *>(nullptr)};
    m_connection = libpq().PQconnectdbParams(keywords.data(), values.data(), 1);
    if (libpq().PQstatus(m_connection) != CONNECTION_OK)
        return false;
    libpq().PQsetNoticeProcessor(m_connection, [](void *, const char *) {}, nullptr);
    // Notifications need not survive a crash of the database, so they need not wait for its disk,
    // which would delay pushes. Set here, since the operator's `options` would replace ours. The
    // database must also detect that this computer is gone, since the others wait for it until
    // then.
    const ResultPtr settings(libpq().PQexec(m_connection,
                                            "SELECT " CHANNEL
                                            ", set_config('synchronous_commit', 'off', false), "
                                            "set_config('statement_timeout', '5s', false), "
                                            "set_config('tcp_keepalives_idle', '10', false), "
                                            "set_config('tcp_keepalives_interval', '5', false), "
                                            "set_config('tcp_keepalives_count', '3', false)"),
                             libpq().PQclear);
    if (libpq().PQresultStatus(settings.get()) != PGRES_TUPLES_OK)
        return false;
    const QByteArray channel(libpq().PQgetvalue(settings.get(), 0, 0));
    const ResultPtr listening(libpq().PQexec(m_connection,
                                             QByteArray("LISTEN \"" + channel + '"').constData()),
                              libpq().PQclear);
    if (libpq().PQresultStatus(listening.get()) != PGRES_COMMAND_OK)
        return false;
    // Entries that were read before now may be older than commits that were missed.
    m_here.distrust();
    m_unseenUntil = BootClock::now() + lease;
    m_proveAt = {};
    m_hearsItself = false;
    // Only named connections count as listeners, and only a named one caches: so none that caches
    // is missed.
    const QByteArray hello = m_sender + '\n' + helloLetter;
    if (!execute("SELECT set_config('application_name', $1, false)", channel)
        || !execute(notifySql, hello))
        return false;
    m_rounds.open();
    return true;
}

void PostgresRelay::disconnect()
{
    m_here.distrust();
    libpq().PQfinish(m_connection);
    m_connection = nullptr;
    m_others.clear();
    m_rounds.fail();
}

bool PostgresRelay::execute(const char *sql, const QByteArray &param)
{
    const std::array values{param.constData()};
    const ResultPtr result(libpq().PQexecParams(m_connection, sql, 1, nullptr, values.data(),
                                                nullptr, nullptr, 0),
                           libpq().PQclear);
    return libpq().PQresultStatus(result.get()) == PGRES_TUPLES_OK;
}

bool PostgresRelay::prove()
{
    const auto askedAt = BootClock::now();
    const ResultPtr result(
        libpq().PQexec(m_connection,
                       "SELECT pid FROM pg_stat_activity WHERE application_name = "
                       "current_setting('application_name') "
                       "AND datname = current_database() AND pid <> pg_backend_pid()"),
        libpq().PQclear);
    if (libpq().PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        return false;
    QSet<int> listed;
    for (int row = 0; row < libpq().PQntuples(result.get()); ++row)
        listed.insert(QByteArray(libpq().PQgetvalue(result.get(), row, 0)).toInt());
    if (!listed.contains(m_others))
        m_unseenUntil = BootClock::now() + lease;
    m_others = listed;
    m_rounds.forgetPast(askedAt);

    if (!receive())
        return false;
    if (askedAt < m_unseenUntil || !m_hearsItself)
        m_here.distrust();
    else
        m_here.trustUntil(askedAt + lease);
    m_proveAt = askedAt + proofInterval;
    return true;
}

bool PostgresRelay::send()
{
    while (!m_sending.isEmpty()) {
        QByteArray payload = m_sender;
        qsizetype count = 0;
        while (count < m_sending.size()
               && payload.size() + 1 + m_sending[count].size() <= largestPayload)
            payload += '\n' + m_sending[count++];
        if (!execute(notifySql, payload))
            return false;
        m_sending.remove(0, count);
    }
    return true;
}

bool PostgresRelay::receive()
{
    for (;;) {
        const NotifyPtr notify(libpq().PQnotifies(m_connection), libpq().PQfreemem);
        if (!notify)
            return true;
        const QList<QByteArray> lines = QByteArray(notify->extra).split('\n');
        if (lines.first() == m_sender) {
            m_hearsItself = true;
            continue;
        }
        for (const QByteArray &message : lines.mid(1)) {
            if (!take(message, lines.first(), notify->be_pid))
                return false;
        }
    }
}

bool PostgresRelay::take(const QByteArray &message, const QByteArray &sender, int backend)
{
    const QList<QByteArray> fields = message.split(' ');
    switch (message.isEmpty() ? '\0' : message.front()) {
    case everythingLetter: m_here.forgetAll(); return m_catchUp();
    case helloLetter: m_others.insert(backend); return true;
    case askLetter:
        if (fields.size() == 2)
            m_sending.append(confirmLetter + (' ' + sender) + ' ' + fields[1]);
        return true;
    case confirmLetter:
        if (fields.size() == 3 && fields[1] == m_sender)
            m_rounds.confirmed(fields[2].toLongLong(), backend, m_unseenUntil);
        return true;
    default: handOn(message, m_here); return true;
    }
}

bool PostgresRelay::waitForNews()
{
    std::array<pollfd, 2> files{pollfd{libpq().PQsocket(m_connection), POLLIN, 0},
                                pollfd{m_wake, POLLIN, 0}};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_proveAt - BootClock::now());
    ::poll(files.data(), files.size(), static_cast<int>(std::max<qint64>(left.count(), 0)));
    if (files[1].revents != 0) {
        eventfd_t count = 0;
        ::eventfd_read(m_wake, &count);
    }
    if (files[0].revents == 0)
        return true;
    return libpq().PQconsumeInput(m_connection) == 1
           && libpq().PQstatus(m_connection) == CONNECTION_OK;
}

bool PostgresRelay::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_stopping; });
}

} // namespace weehours::server

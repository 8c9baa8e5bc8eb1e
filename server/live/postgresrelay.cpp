// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/live/postgresrelay.h"

#include "server/logging.h"

#include <QRandomGenerator>
#include <QUuid>

#include <libpq-fe.h>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace weehours::server {

namespace {

using namespace std::chrono_literals;
using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;
using NotifyPtr = std::unique_ptr<PGnotify, decltype(&PQfreemem)>;

/// PostgreSQL takes less than 8000 bytes.
constexpr qsizetype largestPayload = 7999;
/// So many ids fit into one message with room to spare.
constexpr qsizetype caregiversPerMessage = 300;
/// When more waits for a connection that is away, one message stands for them all.
constexpr qsizetype mostMessages = 10'000;
constexpr std::chrono::milliseconds firstPause = 250ms;
constexpr std::chrono::milliseconds longestPause = 8s;
/// A connection that held for so long was a good one.
constexpr auto steadyAfter = 30s;

// A payload is lines: the sender, then messages. A message is a letter and its fields, with a
// space between; ids are 22 letters. Lines of letters unknown to this version are passed over.
constexpr char committedLetter = 'c';
constexpr char accessLetter = 'a';
constexpr char tokenLetter = 't';
/// More happened than could be told.
constexpr char everythingLetter = 'e';

constexpr auto idEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

template <typename T>
QByteArray written(const T &id)
{
    return id.uuid().toRfc4122().toBase64(idEncoding);
}

template <typename T>
std::optional<T> idOf(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text, idEncoding);
    if (bytes.size() != 16)
        return std::nullopt;
    return T(QUuid::fromRfc4122(bytes));
}

} // namespace

PostgresRelay::PostgresRelay(const QString &conninfo, CommitListener &here, CatchUp catchUp)
    : m_conninfo(conninfo.toUtf8()),
      m_here(here),
      m_catchUp(std::move(catchUp)),
      m_sender(QUuid::createUuid().toRfc4122().toBase64(idEncoding))
{
}

PostgresRelay::~PostgresRelay()
{
    stop();
}

void PostgresRelay::start()
{
    m_wake = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    // Here and not on the thread, so that whoever starts two servers can rely on both hearing.
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
    m_stopped.notify_all();
    ::eventfd_write(m_wake, 1);
    m_thread.join();
    disconnect();
    ::close(std::exchange(m_wake, -1));
}

void PostgresRelay::committed(const BabyId &babyId, const QString &cursor,
                              const QList<UserId> &caregivers)
{
    m_here.committed(babyId, cursor, caregivers);
    for (qsizetype at = 0; at < caregivers.size(); at += caregiversPerMessage) {
        QByteArray message = committedLetter + (' ' + written(babyId)) + ' ' + cursor.toLatin1();
        for (const UserId &userId : caregivers.mid(at, caregiversPerMessage))
            message += ' ' + written(userId);
        tell(std::move(message));
    }
}

void PostgresRelay::accessChanged(const UserId &userId, const BabyId &babyId)
{
    m_here.accessChanged(userId, babyId);
    tell(accessLetter + (' ' + written(userId)) + ' ' + written(babyId));
}

void PostgresRelay::tokenEnded(const TokenId &tokenId)
{
    m_here.tokenEnded(tokenId);
    tell(tokenLetter + (' ' + written(tokenId)));
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
                                 "live streams learn of those late until it is back");
        }
        disconnect();
        if (std::chrono::steady_clock::now() - since > steadyAfter)
            wait = firstPause;
        // Jittered: the other processes lost theirs at the same moment.
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
        bool stopping = false;
        {
            const std::lock_guard lock(m_mutex);
            m_sending += std::exchange(m_messages, {});
            stopping = m_stopping;
        }
        if (!send())
            return stopping;
        if (stopping)
            return true;
        if (!receive() || !waitForNews())
            return false;
    }
}

bool PostgresRelay::connect()
{
    // What stands in the operator's string wins over what stands before it. A computer that is
    // gone without a word must be noticed, though nothing is ever asked of it.
    const std::array keywords{"connect_timeout",
                              "application_name",
                              "client_encoding",
                              "keepalives_idle",
                              "keepalives_interval",
                              "keepalives_count",
                              "tcp_user_timeout",
                              "dbname",
                              static_cast<const char *>(nullptr)};
    const std::array values{"5",
                            "weehours-server-live",
                            "UTF8",
                            "10",
                            "5",
                            "3",
                            "10000",
                            m_conninfo.constData(),
                            static_cast<const char *>(nullptr)};
    m_connection = PQconnectdbParams(keywords.data(), values.data(), 1);
    if (PQstatus(m_connection) != CONNECTION_OK)
        return false;
    PQsetNoticeProcessor(m_connection, [](void *, const char *) {}, nullptr);
    // News need not survive the database's crash, and so need not wait for its disk.
    return execute("SET synchronous_commit = off") && execute("SET statement_timeout = '5s'")
           && execute("LISTEN weehours");
}

void PostgresRelay::disconnect()
{
    PQfinish(m_connection);
    m_connection = nullptr;
}

bool PostgresRelay::execute(const char *sql, const QByteArray *param)
{
    const std::array values{param ? param->constData() : nullptr};
    const ResultPtr result(PQexecParams(m_connection, sql, param ? 1 : 0, nullptr, values.data(),
                                        nullptr, nullptr, 0),
                           PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

bool PostgresRelay::send()
{
    if (m_sending.size() > mostMessages)
        m_sending = {QByteArray(1, everythingLetter)};
    while (!m_sending.isEmpty()) {
        QByteArray payload = m_sender;
        qsizetype count = 0;
        while (count < m_sending.size()
               && payload.size() + 1 + m_sending[count].size() <= largestPayload)
            payload += '\n' + m_sending[count++];
        if (!execute("SELECT pg_notify('weehours', $1)", &payload))
            return false;
        m_sending.remove(0, count);
    }
    return true;
}

bool PostgresRelay::receive()
{
    for (;;) {
        const NotifyPtr notify(PQnotifies(m_connection), PQfreemem);
        if (!notify)
            return true;
        const QList<QByteArray> lines = QByteArray(notify->extra).split('\n');
        if (lines.first() == m_sender)
            continue;
        for (const QByteArray &message : lines.mid(1)) {
            if (!handOn(message))
                return false;
        }
    }
}

bool PostgresRelay::handOn(const QByteArray &message)
{
    const QList<QByteArray> fields = message.split(' ');
    const char letter = message.isEmpty() ? '\0' : message.front();
    if (letter == everythingLetter)
        return m_catchUp();
    if (letter == tokenLetter && fields.size() == 2) {
        if (const auto tokenId = idOf<TokenId>(fields[1]))
            m_here.tokenEnded(*tokenId);
    } else if (letter == accessLetter && fields.size() == 3) {
        const auto userId = idOf<UserId>(fields[1]);
        const auto babyId = idOf<BabyId>(fields[2]);
        if (userId && babyId)
            m_here.accessChanged(*userId, *babyId);
    } else if (letter == committedLetter && fields.size() > 3) {
        const auto babyId = idOf<BabyId>(fields[1]);
        QList<UserId> caregivers;
        for (const QByteArray &field : fields.mid(3)) {
            if (const auto userId = idOf<UserId>(field))
                caregivers.append(*userId);
        }
        if (babyId)
            m_here.committed(*babyId, QString::fromLatin1(fields[2]), caregivers);
    }
    return true;
}

bool PostgresRelay::waitForNews()
{
    std::array<pollfd, 2> files{pollfd{PQsocket(m_connection), POLLIN, 0},
                                pollfd{m_wake, POLLIN, 0}};
    ::poll(files.data(), files.size(), -1);
    if (files[1].revents != 0) {
        eventfd_t count = 0;
        ::eventfd_read(m_wake, &count);
    }
    if (files[0].revents == 0)
        return true;
    return PQconsumeInput(m_connection) == 1 && PQstatus(m_connection) == CONNECTION_OK;
}

bool PostgresRelay::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_stopped.wait_for(lock, time, [this] { return m_stopping; });
}

} // namespace weehours::server

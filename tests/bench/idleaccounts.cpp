// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/idleaccounts.h"

#include <libpq-fe.h>

#include <cstdio>

namespace weehours::bench {

namespace {

/// The id of account `n` in SQL.
const QByteArray userId("md5('user ' || n)::uuid");

} // namespace

IdleAccounts::IdleAccounts(const BenchServer &server, int count) : m_server(server)
{
    const QByteArray series = " FROM generate_series(0, " + QByteArray::number(count - 1) + ") n";
    const QByteArray now("(extract(epoch FROM now()) * 1000)::bigint");
    m_made = execute("INSERT INTO users (user_id, name, created_at) SELECT " + userId
                     + ", 'Sam ' || n, " + now + series)
             && execute("INSERT INTO tokens (token_id, token_hash, user_id, device, created_at, "
                        "last_seen_at) SELECT md5('token ' || n)::uuid, "
                        "encode(sha256(('idle-' || n)::bytea), 'hex'), "
                        + userId + ", 'bench', " + now + ", " + now + series);
}

bool IdleAccounts::share(const QByteArray &babyId, int first, int count) const
{
    return execute("INSERT INTO caregivers (baby_id, user_id, role, since) SELECT '" + babyId
                   + "', " + userId + ", 'editor', 0 FROM generate_series("
                   + QByteArray::number(first) + ", " + QByteArray::number(first + count - 1)
                   + ") n");
}

QByteArray IdleAccounts::token(int account)
{
    return "idle-" + QByteArray::number(account);
}

bool IdleAccounts::execute(const QByteArray &sql) const
{
    PGconn *connection = PQconnectdb(m_server.database().toUtf8().constData());
    PGresult *result = PQexec(connection, sql.constData());
    const bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!done)
        std::fprintf(stderr, "%s\n", PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
    return done;
}

qint64 statementsOf(const BenchServer &server)
{
    const QByteArray request = requestBytes("GET", "/metrics", {});
    const auto answer = HttpConnection(server.port())
                            .request({request.constData(), std::size_t(request.size())});
    qint64 sum = 0;
    for (const QByteArray &line : answer.body.split('\n')) {
        if (line.startsWith("weehours_database_statements_total{"))
            sum += line.mid(line.lastIndexOf(' ') + 1).toLongLong();
    }
    return sum;
}

} // namespace weehours::bench

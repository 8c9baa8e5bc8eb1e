// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/silentlistener.h"

#include <libpq-fe.h>

namespace weehours::server {

namespace {

QByteArray answerTo(PGconn *connection, const QByteArray &sql)
{
    PGresult *result = PQexec(connection, sql.constData());
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s", PQerrorMessage(connection));
    QByteArray answer(status == PGRES_TUPLES_OK ? PQgetvalue(result, 0, 0) : "");
    PQclear(result);
    return answer;
}

} // namespace

SilentListener::SilentListener(const TestDatabase &database)
    : m_connection(PQconnectdb(postgresConninfo(database.location())->toUtf8().constData()))
{
    const QByteArray channel = answerTo(
        m_connection, "SELECT 'weehours-live-' || left(md5(current_database() || '.' || "
                      "current_schema()), 16)");
    answerTo(m_connection, "LISTEN \"" + channel + '"');
    answerTo(m_connection, "SET application_name = '" + channel + '\'');
    answerTo(m_connection, "SELECT pg_notify('" + channel + "', E'silent\\nh')");
}

SilentListener::~SilentListener()
{
    PQfinish(m_connection);
}

} // namespace weehours::server

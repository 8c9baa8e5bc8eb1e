// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/serverprocess.h"

#include <QElapsedTimer>
#include <QUrl>
#include <QUuid>

#include <libpq-fe.h>

#include <memory>

namespace weehours::e2e {

namespace {

constexpr int patienceMsecs = 20'000;

bool runSql(const QString &sql)
{
    const QByteArray server = qgetenv("WEEHOURS_TEST_PG");
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(server.constData()),
                                                                  &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(),
                                                                      sql.toUtf8().constData()),
                                                               &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return true;
    qWarning("%s", PQerrorMessage(connection.get()));
    return false;
}

} // namespace

ServerProcess::ServerProcess(QString database, QStringList registration)
    : m_database(std::move(database)),
      m_registration(registration.isEmpty()
                         ? QStringList{QStringLiteral("--registration"), QStringLiteral("open")}
                         : std::move(registration))
{
    m_process.setProgram(qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-server"));
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start()
{
    const int port = QUrl(m_url).port(0);
    m_process.setArguments(QStringList{QStringLiteral("--listen"),
                                       QStringLiteral("127.0.0.1:%1").arg(port),
                                       QStringLiteral("--database"), m_database}
                           + m_registration);
    m_process.start();
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        m_process.waitForReadyRead(100);
        if (m_process.state() == QProcess::NotRunning || timer.hasExpired(patienceMsecs)) {
            qWarning("%s", m_process.readAllStandardError().constData());
            return false;
        }
    }
    const QByteArray line = m_process.readLine().trimmed();
    if (!line.startsWith("listening on http://"))
        return false;
    m_url = QString::fromUtf8(line.mid(line.indexOf("http://")));
    while (m_url.endsWith(u'/'))
        m_url.chop(1);
    return true;
}

bool ServerProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(patienceMsecs)
           && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMsecs);
}

QString ServerProcess::log()
{
    return QString::fromUtf8(m_process.readAllStandardError());
}

ThrowAwayDatabase::ThrowAwayDatabase()
    : m_name(QStringLiteral("e2e_") + QUuid::createUuid().toString(QUuid::Id128))
{
    if (runSql(QStringLiteral("CREATE DATABASE ") + m_name)) {
        // Of two values for dbname libpq takes the last.
        m_connection = qEnvironmentVariable("WEEHOURS_TEST_PG") + QStringLiteral(" dbname=")
                       + m_name;
    }
}

ThrowAwayDatabase::~ThrowAwayDatabase()
{
    if (!m_connection.isEmpty())
        runSql(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
}

bool ThrowAwayDatabase::goAway()
{
    return runSql(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(m_name))
           && runSql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                    "WHERE datname = '%1'")
                         .arg(m_name));
}

bool ThrowAwayDatabase::comeBack()
{
    return runSql(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS true").arg(m_name));
}

bool ThrowAwayDatabase::isPossible()
{
    return qEnvironmentVariableIsSet("WEEHOURS_TEST_PG");
}

} // namespace weehours::e2e

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/postgrespair.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

#include <csignal>

namespace weehours::e2e {

namespace {

constexpr int pairPatience = 60'000;
const QString primaryName = QStringLiteral("one");
const QString standbyName = QStringLiteral("two");

/// The folder of the newest PostgreSQL's programs, with a slash; empty where there is none.
QString postgresFolder()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QString newest;
    int highest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = versions.filePath(version) + QStringLiteral("/bin/");
        if (version.toInt() > highest && QFile::exists(folder + QStringLiteral("postgres"))) {
            highest = version.toInt();
            newest = folder;
        }
    }
    return newest;
}

} // namespace

// A socket's path may have no more than 107 characters.
PostgresPair::PostgresPair() : m_folder(QStringLiteral("/tmp/wee-hours-pair-XXXXXX"))
{
    // PostgreSQL refuses to run as root.
    const char *const name = ::geteuid() == 0 ? "postgres" : nullptr;
    const passwd *const user = name ? ::getpwnam(name) : ::getpwuid(::geteuid());
    if (!user)
        return;
    m_user = QString::fromLocal8Bit(user->pw_name);
    for (const QString &folder :
         {m_folder.path(), socketsOf(primaryName), socketsOf(standbyName)}) {
        const bool isMade = QDir().mkpath(folder);
        if (!isMade
            || ::chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) != 0)
            m_user.clear();
    }
}

PostgresPair::~PostgresPair()
{
    for (QProcess *process : {&m_standby, &m_primary}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        ::kill(static_cast<pid_t>(process->processId()), SIGQUIT);
        process->waitForFinished(pairPatience);
    }
}

bool PostgresPair::isPossible()
{
    return !postgresFolder().isEmpty();
}

QString PostgresPair::place(const QString &name) const
{
    return m_folder.filePath(name);
}

// Beside its data, which the standby begins with a copy of.
QString PostgresPair::socketsOf(const QString &name) const
{
    return place(name + QStringLiteral(".sockets"));
}

QString PostgresPair::connectionTo(const QString &name) const
{
    return QStringLiteral("host=%1 user=%2 dbname=postgres").arg(socketsOf(name), m_user);
}

QString PostgresPair::connection() const
{
    return QStringLiteral("host=%1,%2 user=%3 dbname=postgres target_session_attrs=read-write")
        .arg(socketsOf(primaryName), socketsOf(standbyName), m_user);
}

void PostgresPair::prepare(QProcess &process, const QString &tool,
                           const QStringList &arguments) const
{
    QStringList words{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (::geteuid() == 0)
        words += {QStringLiteral("--reuid"), m_user, QStringLiteral("--regid"), m_user,
                  QStringLiteral("--init-groups")};
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(QStringLiteral("setpriv"));
    process.setArguments(words + QStringList{postgresFolder() + tool} + arguments);
}

bool PostgresPair::run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    prepare(process, tool, arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    if (process.waitForFinished(pairPatience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    m_trouble = tool + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAll());
    return false;
}

bool PostgresPair::startServer(QProcess &process, const QString &name, const QStringList &settings)
{
    QStringList arguments{QStringLiteral("-D"), place(name)};
    const QStringList all = QStringList{QStringLiteral("listen_addresses="),
                                        QStringLiteral("unix_socket_directories=")
                                            + socketsOf(name),
                                        QStringLiteral("shared_buffers=32MB")}
                            + settings;
    for (const QString &setting : all)
        arguments += {QStringLiteral("-c"), setting};
    prepare(process, QStringLiteral("postgres"), arguments);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start();
    return QTest::qWaitFor(
        [&] {
            return run(QStringLiteral("pg_isready"),
                       {QStringLiteral("--quiet"), QStringLiteral("-d"), connectionTo(name)});
        },
        pairPatience);
}

bool PostgresPair::start()
{
    if (m_user.isEmpty() || !m_folder.isValid())
        return false;
    const QString primary = place(primaryName);
    if (!run(QStringLiteral("initdb"),
             {QStringLiteral("-D"), primary, QStringLiteral("-U"), m_user, QStringLiteral("-A"),
              QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
              QStringLiteral("--locale"), QStringLiteral("C.UTF-8"),
              QStringLiteral("--no-instructions")}))
        return false;
    // Said on its command line, so that the standby does not wait for itself once it is promoted.
    if (!startServer(m_primary, primaryName, {QStringLiteral("synchronous_standby_names=standby")}))
        return false;
    if (!run(QStringLiteral("pg_basebackup"),
             {QStringLiteral("-D"), place(standbyName), QStringLiteral("-R"),
              QStringLiteral("--checkpoint=fast"), QStringLiteral("-d"),
              connectionTo(primaryName) + QStringLiteral(" application_name=standby")}))
        return false;
    if (!startServer(m_standby, standbyName, {}))
        return false;
    const QString isWaitedFor = QStringLiteral(
        "SELECT 1 / count(*) FROM pg_stat_replication WHERE sync_state = 'sync'");
    return QTest::qWaitFor(
        [&] {
            return run(QStringLiteral("psql"), {QStringLiteral("-d"), connectionTo(primaryName),
                                                QStringLiteral("-c"), isWaitedFor});
        },
        pairPatience);
}

void PostgresPair::killPrimary()
{
    m_primary.kill();
    m_primary.waitForFinished(pairPatience);
}

bool PostgresPair::promote()
{
    return run(QStringLiteral("pg_ctl"), {QStringLiteral("promote"), QStringLiteral("-w"),
                                          QStringLiteral("-D"), place(standbyName)});
}

} // namespace weehours::e2e

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/serverprogram.h"

#include <QElapsedTimer>
#include <QUrl>

#include <csignal>

namespace {
constexpr int patience = 15'000;
}

ServerProgram::ServerProgram(const QString &database, const QStringList &arguments)
{
    m_process.start(path(), QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                        QStringLiteral("--database"), database,
                                        QStringLiteral("--registration"), QStringLiteral("open")}
                                + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    const QByteArray line = m_process.readLine().trimmed();
    const QByteArray begin("listening on ");
    if (!line.startsWith(begin))
        return;
    m_url = QString::fromUtf8(line.sliced(begin.size()));
    m_port = static_cast<quint16>(QUrl(m_url).port());
}

ServerProgram::~ServerProgram()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

QByteArray ServerProgram::nextLine()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    return m_process.readLine().trimmed();
}

void ServerProgram::signal(int number) const
{
    // kill(0, …) would signal our own process group, so never do that for a program that did not
    // start.
    if (const auto pid = static_cast<pid_t>(m_process.processId()); pid > 0)
        ::kill(pid, number);
}

int ServerProgram::stop(int number)
{
    signal(number);
    if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void ServerProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

const QByteArray &ServerProgram::log()
{
    // QProcess reads its pipes only inside a wait function.
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(1);
    m_log += m_process.readAllStandardError();
    return m_log;
}

bool ServerProgram::logs(const QByteArray &words)
{
    QElapsedTimer clock;
    clock.start();
    while (!log().contains(words)) {
        if (clock.elapsed() > patience)
            return false;
        m_process.waitForReadyRead(20);
    }
    return true;
}

ServerProgram::Outcome ServerProgram::run(const QStringList &arguments)
{
    QProcess process;
    process.start(path(), arguments);
    const bool ended = process.waitForFinished(2 * patience)
                       && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString ServerProgram::path()
{
    return qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-server");
}

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>

namespace weehours::e2e {

/// A real weehours-server as a process of its own. It takes a free port when it first starts and
/// keeps it, so that clients find it again after a stop, as they do in life.
class ServerProcess
{
public:
    /// @param database as after `--database`
    explicit ServerProcess(QString database);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Starts it, and returns when it listens; false where it does not within 20 s.
    [[nodiscard]] bool start();
    /// SIGTERM, as an operator does; false where it does not end cleanly within 20 s.
    [[nodiscard]] bool stop();
    /// SIGKILL, as a power cut does.
    void kill();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /// `http://127.0.0.1:PORT`.
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// What it wrote on stderr since it was last started.
    [[nodiscard]] QString log();

private:
    QString m_database;
    QString m_url;
    QProcess m_process;
};

/// An empty PostgreSQL database beside the one that WEEHOURS_TEST_PG names, dropped at the end.
class ThrowAwayDatabase
{
public:
    ThrowAwayDatabase();
    ~ThrowAwayDatabase();
    Q_DISABLE_COPY_MOVE(ThrowAwayDatabase)

    /// Whether there is a PostgreSQL to make it in.
    [[nodiscard]] static bool isPossible();
    /// How to connect to it; empty where it could not be made.
    [[nodiscard]] QString connection() const { return m_connection; }
    [[nodiscard]] QString name() const { return m_name; }
    /// Cuts all connections to it and lets none in, as a server does that is away; false where that
    /// could not be done.
    [[nodiscard]] bool goAway();
    [[nodiscard]] bool comeBack();

private:
    QString m_name;
    QString m_connection;
};

} // namespace weehours::e2e

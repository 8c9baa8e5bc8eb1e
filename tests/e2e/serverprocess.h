// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>

namespace weehours::e2e {

/// A real weehours-server process. It takes a free port on its first start and keeps it, so that
/// clients find it again after a restart.
class ServerProcess
{
public:
    /// @param database     as `--database` takes it
    /// @param registration who may register, as options; anybody if it is empty
    explicit ServerProcess(QString database, QStringList registration = {});
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Starts it and waits until it listens; false if that takes more than 20 s.
    [[nodiscard]] bool start();
    /// Sends SIGTERM; false if it does not end cleanly within 20 s.
    [[nodiscard]] bool stop();
    /// Sends SIGKILL.
    void kill();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /// `http://127.0.0.1:PORT`.
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// What it wrote to stderr since its last start.
    [[nodiscard]] QString log();

private:
    QString m_database;
    QStringList m_registration;
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

    /// Whether a PostgreSQL is available.
    [[nodiscard]] static bool isPossible();
    /// The connection string; empty if the database could not be created.
    [[nodiscard]] QString connection() const { return m_connection; }
    [[nodiscard]] QString name() const { return m_name; }
    /// Cuts all connections and refuses new ones, like a server that is down; false on an error.
    [[nodiscard]] bool goAway();
    [[nodiscard]] bool comeBack();

private:
    QString m_name;
    QString m_connection;
};

} // namespace weehours::e2e

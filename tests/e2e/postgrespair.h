// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace weehours::e2e {

/// Two PostgreSQL servers of their own, as an operator has them who must lose nothing: a primary,
/// and a standby that each commit waits for. Both listen on sockets in a folder, and are gone with
/// it at the end.
class PostgresPair
{
public:
    PostgresPair();
    ~PostgresPair();
    Q_DISABLE_COPY_MOVE(PostgresPair)

    /// Whether PostgreSQL is installed.
    [[nodiscard]] static bool isPossible();
    /// Starts both, and returns when commits wait for the standby; false where they do not.
    [[nodiscard]] bool start();
    /// How to connect to the one that takes writes, whichever it is.
    [[nodiscard]] QString connection() const;
    /// SIGKILL to the primary, as a power cut.
    void killPrimary();
    /// Makes the standby the primary, and returns when it is; false where it does not become it.
    [[nodiscard]] bool promote();
    /// What the last tool that failed said.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    [[nodiscard]] QString place(const QString &name) const;
    [[nodiscard]] QString socketsOf(const QString &name) const;
    [[nodiscard]] QString connectionTo(const QString &name) const;
    /// Runs one of PostgreSQL's tools; false where it fails.
    [[nodiscard]] bool run(const QString &tool, const QStringList &arguments);
    [[nodiscard]] bool startServer(QProcess &process, const QString &name,
                                   const QStringList &settings);
    void prepare(QProcess &process, const QString &tool, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_user;
    QProcess m_primary;
    QProcess m_standby;
    QString m_trouble;
};

} // namespace weehours::e2e

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

/// The `weehours-server` program as its operator runs it: arguments, output, signals, exit codes.
class ServerProgram
{
public:
    /// The result of a run that ended by itself.
    struct Outcome
    {
        /// -1 if it did not end, or was killed.
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };

    /// Starts it on a free loopback port with open registration, and waits until it is ready.
    /// @param database  as `--database` takes it
    /// @param arguments further arguments
    explicit ServerProgram(const QString &database, const QStringList &arguments = {});
    ~ServerProgram();
    ServerProgram(const ServerProgram &) = delete;
    ServerProgram &operator=(const ServerProgram &) = delete;

    /// 0 if it did not start.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The URL that it prints.
    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    void signal(int number) const;
    /// Sends `signal` and returns the exit code; -1 if it did not end, or was killed.
    [[nodiscard]] int stop(int signal);
    /// Sends SIGKILL.
    void kill();
    /// Everything written to standard error so far.
    [[nodiscard]] const QByteArray &log();
    /// Whether `words` appear in the log within some seconds.
    [[nodiscard]] bool logs(const QByteArray &words);
    /// Standard output after the first line.
    [[nodiscard]] QByteArray furtherOutput() { return m_process.readAllStandardOutput(); }

    /// Waits for the next line of standard output; empty if none comes.
    [[nodiscard]] QByteArray nextLine();

    /// Runs it until it ends by itself.
    [[nodiscard]] static Outcome run(const QStringList &arguments);

private:
    static QString path();

    QProcess m_process;
    QString m_url;
    quint16 m_port = 0;
    QByteArray m_log;
};

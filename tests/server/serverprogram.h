// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

/// `weehours-server` as its operator meets it, for tests: arguments, output, signals, exit codes.
class ServerProgram
{
public:
    /// What a run left that ended by itself.
    struct Outcome
    {
        /// -1 where it did not end, or not by itself.
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };

    /// Starts it on a free port of loopback with open registration, and waits until it is ready.
    /// @param database  as `--database` takes it
    /// @param arguments more of them
    explicit ServerProgram(const QString &database, const QStringList &arguments = {});
    ~ServerProgram();
    ServerProgram(const ServerProgram &) = delete;
    ServerProgram &operator=(const ServerProgram &) = delete;

    /// 0 where it did not start.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where it says that it listens.
    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    void signal(int number) const;
    /// The exit code after a signal; -1 where it did not end, or not by itself.
    [[nodiscard]] int stop(int signal);
    /// Ends it without mercy.
    void kill();
    /// All it has written to standard error so far.
    [[nodiscard]] const QByteArray &log();
    /// Whether `words` come into the log within some seconds.
    [[nodiscard]] bool logs(const QByteArray &words);
    /// What it wrote to standard output behind its first line.
    [[nodiscard]] QByteArray furtherOutput() { return m_process.readAllStandardOutput(); }

    /// The next line of it, once it is there; empty where none comes.
    [[nodiscard]] QByteArray nextLine();

    /// Runs it to its own end.
    [[nodiscard]] static Outcome run(const QStringList &arguments);

private:
    static QString path();

    QProcess m_process;
    QString m_url;
    quint16 m_port = 0;
    QByteArray m_log;
};

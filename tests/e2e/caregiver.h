// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace weehours::e2e {

/// A command's output and exit code.
struct Outcome
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray output;
    QByteArray words; ///< stderr

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// The `entityId` in the answer to an `add` or `edit`.
    [[nodiscard]] QString id() const;
};

/// A person with their own profile who uses weehours-cli: each command is a process.
class Caregiver
{
public:
    explicit Caregiver(QString name);
    ~Caregiver();
    Q_DISABLE_COPY_MOVE(Caregiver)

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString profile() const { return m_profile.path(); }

    /// Runs one command with `--json` until it ends.
    Outcome run(const QStringList &arguments);
    /// The same without `--json`, as people do.
    Outcome type(const QStringList &arguments);
    /// Starts a command without waiting for its end.
    void start(QProcess &process, const QStringList &arguments) const;

    /// Starts `watch --json`, which syncs while other commands run, and returns once it is running.
    [[nodiscard]] bool startWatch();
    /// Sends SIGKILL.
    void killWatch();
    [[nodiscard]] bool isWatching() const { return m_watch.state() == QProcess::Running; }

    /// Registers at the server; returns the exit code of the command.
    int registerAt(const QString &url);
    /// The whole log without babies, reduced to what must be equal for all caregivers; deleted
    /// entries only if asked for.
    [[nodiscard]] QByteArray log(bool deleted = false);
    /// Numbers of waiting and refused changes; -1 if the command failed.
    struct Counts
    {
        int waiting = -1;
        int failed = -1;
        bool operator==(const Counts &) const = default;
    };
    [[nodiscard]] Counts outbox();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    void begin(QProcess &process, const QStringList &arguments) const;
    static Outcome finish(QProcess &process);

    QString m_name;
    QTemporaryDir m_profile;
    QProcess m_watch;
};

} // namespace weehours::e2e

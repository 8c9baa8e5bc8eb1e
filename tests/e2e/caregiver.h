// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace weehours::e2e {

/// What a command said, and how it ended.
struct Outcome
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray output;
    QByteArray words; ///< stderr

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// The document's `entityId`, of an `add` or `edit`.
    [[nodiscard]] QString id() const;
};

/// A person with a profile of their own, who works with weehours-cli: each command is a process.
class Caregiver
{
public:
    explicit Caregiver(QString name);
    ~Caregiver();
    Q_DISABLE_COPY_MOVE(Caregiver)

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString profile() const { return m_profile.path(); }

    /// Runs one command to its end, with `--json`.
    Outcome run(const QStringList &arguments);
    /// Starts a command and leaves it running.
    void start(QProcess &process, const QStringList &arguments) const;

    /// Leaves a `watch --json` running, which is what sends and fetches while other commands work.
    [[nodiscard]] bool startWatch();
    /// SIGKILL.
    void killWatch();
    [[nodiscard]] bool isWatching() const { return m_watch.state() == QProcess::Running; }

    /// Registers at the server; the exit code of the command.
    int registerAt(const QString &url);
    /// Everything in the log of that person, babies left out, deleted entries asked for apart;
    /// only what must be the same for all caregivers.
    [[nodiscard]] QByteArray log(bool deleted = false);
    /// How many changes wait, and how many were refused; -1 where the command failed.
    struct Counts
    {
        int waiting = -1;
        int failed = -1;
        bool operator==(const Counts &) const = default;
    };
    [[nodiscard]] Counts outbox();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QStringList complete(const QStringList &arguments) const;

    QString m_name;
    QTemporaryDir m_profile;
    QProcess m_watch;
};

} // namespace weehours::e2e

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/message.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace weehours {

/// The server that this profile runs for its caregivers: a `weehours-server` with its own database
/// in the profile folder and a self-signed certificate. It is restarted when it dies. It stops with
/// the program, or continues without it if the person wants that; the next start then takes over
/// from it. The folder remembers whether and how it should run. Needs the event loop of its thread.
class HostedServer : public QObject
{
    Q_OBJECT
public:
    enum class State { Off, Starting, Running, Failing };

    /// How it should run.
    struct Choice
    {
        /// Whether other computers can reach it; else only this one can.
        bool onNetwork = false;
        /// Whether it continues after the program has ended.
        bool outlives = false;

        bool operator==(const Choice &) const = default;
    };

    /// @param folder  for its files; created at its first start, readable only for its owner
    /// @param program the path of `weehours-server`
    HostedServer(QString folder, QString program, QObject *parent = nullptr);
    /// Stops the server, or leaves it running if that is the choice.
    ~HostedServer() override;

    /// Whether it should run, now and when the program starts again.
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] State state() const { return m_state; }
    /// Why it is failing; empty otherwise.
    [[nodiscard]] Message problem() const { return m_problem; }
    /// The running server's process id; 0 if none runs.
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

    /// Starts it if it is wanted. Call it once when the program starts.
    void resume();
    /// Remembers the choice, and starts or restarts it.
    void start(const Choice &choice);
    /// Stops it, also for later starts; its files stay in the folder.
    void stop();

    /// The invite code with which the person who started it creates the first account. Empty until
    /// it has been started.
    [[nodiscard]] QString firstAccountCode() const { return m_firstAccountCode; }

    /// Its address for this computer, with its pin. Empty before it has first run.
    [[nodiscard]] std::optional<QUrl> ownAddress() const;
    /// Its address for others in the network, with its pin. Empty if it is not for them, or if this
    /// computer is in no network.
    [[nodiscard]] std::optional<QUrl> networkAddress() const;

Q_SIGNALS:
    void changed();

private:
    void launch();
    void makeCertificate();
    void run();
    void onOutput();
    void onFinished();
    void end();
    void become(State state, const Message &problem = {});
    [[nodiscard]] bool stopPredecessor();
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] std::optional<QUrl> addressAt(const QString &host) const;
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] int port() const;
    void remember(const char *key, const QVariant &value);

    QString m_folder;
    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_again;
    int m_failures = 0;
    State m_state = State::Off;
    Message m_problem;
    QString m_firstAccountCode;
};

} // namespace weehours

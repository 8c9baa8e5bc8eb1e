// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace weehours {

/// The server that this profile runs for its caregivers: a `weehours-server` of its own, on a
/// database of its own in the profile folder, with a certificate that it signed itself once. It is
/// started again when it dies, stops with the program, or goes on without it where the person wants
/// that; the next start then takes over from it. It is remembered in the folder whether and how it
/// is wanted. GUI thread, or any with an event loop.
class HostedServer : public QObject
{
    Q_OBJECT
public:
    enum class State { Off, Starting, Running, Failing };

    /// How it is to run.
    struct Choice
    {
        /// Whether other computers reach it; else only this one does.
        bool onNetwork = false;
        /// Whether it goes on after the program has ended.
        bool outlives = false;

        bool operator==(const Choice &) const = default;
    };

    /// @param folder  where it keeps its things; made when it first starts, for its owner alone
    /// @param program the path of `weehours-server`
    HostedServer(QString folder, QString program, QObject *parent = nullptr);
    /// Stops the server, or leaves it running where that is the choice.
    ~HostedServer() override;

    /// Whether it is to run, now and when the program starts again.
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] State state() const { return m_state; }
    /// Why it is failing, in words; empty otherwise.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What runs now; 0 for nothing.
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

    /// Starts it where it is wanted. Call once when the program starts.
    void resume();
    /// Wants it so, and starts it or starts it anew.
    void start(const Choice &choice);
    /// Does not want it any more; what it keeps stays in its folder.
    void stop();

    /// What the first account of the server needs as its invite: it is for who started it. Empty
    /// while none was started.
    [[nodiscard]] QString firstAccountCode() const { return m_firstAccountCode; }

    /// Where this computer reaches it, with its pin. Nothing before it has run.
    [[nodiscard]] std::optional<QUrl> ownAddress() const;
    /// Where others on the network reach it, with its pin. Nothing where it is not for them, or
    /// where this computer is on no network.
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
    void become(State state, const QString &problem = {});
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
    QString m_problem;
    QString m_firstAccountCode;
};

} // namespace weehours

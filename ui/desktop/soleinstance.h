// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QLockFile>
#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace weehours {

/// What a start of the program asks of the running one.
struct Call
{
    /// Allows a window to come to the front (xdg-activation); may be empty.
    QString token;
    /// An invite link to open; may be empty. It is a secret.
    QString link;
    /// A kind of entry to log; may be empty.
    QString log;

    bool operator==(const Call &) const = default;
};

/// Ensures a single window per profile. The first start takes a lock in the profile, which becomes
/// void when its process dies in any way, and listens on a socket beside it. Later starts pass
/// their call on and end. Only the same user can reach the socket.
class SoleInstance : public QObject
{
    Q_OBJECT
public:
    /// @param profileFolder created if it does not exist
    explicit SoleInstance(const QString &profileFolder, QObject *parent = nullptr);
    ~SoleInstance() override;

    /// Takes the profile, or passes the call to the process that has it; blocks for at most a few
    /// seconds.
    /// @returns whether this process has the profile; `profile_busy` if the other one does not
    /// answer
    [[nodiscard]] Result<bool> claim(const Call &call);

Q_SIGNALS:
    /// The program was started again.
    void called(const weehours::Call &call);

private:
    void answer(QLocalSocket &caller);
    [[nodiscard]] bool handOver(const Call &call) const;

    QString m_folder;
    QLockFile m_lock;
    QString m_socket;
    QLocalServer *m_server = nullptr;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QLockFile>
#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace weehours {

/// What one start of the program asks of another.
struct Call
{
    /// Lets a window come forward (xdg-activation); may be empty.
    QString token;
    /// An invite link to be opened; may be empty. It is a secret.
    QString link;
    /// A kind of entry to be logged; may be empty.
    QString log;

    bool operator==(const Call &) const = default;
};

/// Makes the window the only one of its profile. The first start takes a lock in the profile, which
/// is void when its process is dead, however it died, and listens on a socket beside it; every
/// later one hands over what it was asked, and ends. Only the same person can reach the socket.
class SoleInstance : public QObject
{
    Q_OBJECT
public:
    /// @param profileFolder is made if it is not there
    explicit SoleInstance(const QString &profileFolder, QObject *parent = nullptr);
    ~SoleInstance() override;

    /// Takes the profile, or hands the call over to whoever has it; waits for at most a few
    /// seconds.
    /// @returns whether this is the one; `profile_busy` where the other does not answer
    [[nodiscard]] Result<bool> claim(const Call &call);

Q_SIGNALS:
    /// Somebody started the program again.
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/wire/transport.h"

namespace weehours {

/// Asks the server what it understands, where something was refused that another version of it may
/// take. What it does not know waits, with words, and what it refused goes again once it is another
/// version. The server is not asked while nothing waits for the answer.
class ServerKinds : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ServerKinds(Store &store, Session &session, Transport &transport);

    /// Asks whether the server has changed, at a new connection.
    /// @returns whether it is asking; only then `judged` follows
    bool ask() { return ask(true); }
    /// Asks about what was refused just now; a server that is first heard of has not changed.
    bool askAboutNew() { return ask(false); }
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// What is to be sent, or waits for a newer server, may be other rows now.
    void judged();

private:
    bool ask(bool mayHaveChanged);
    [[nodiscard]] Result<void> take(const Reply &reply, bool mayHaveChanged);
    [[nodiscard]] Result<void> park(Transaction &tx, const QJsonObject &kinds);

    Store &m_store;
    Session &m_session;
    Transport &m_transport;
    bool m_busy = false;
    int m_round = 0;
};

} // namespace weehours

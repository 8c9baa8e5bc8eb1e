// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/wire/transport.h"

namespace weehours {

/// Asks the server which kinds and fields it knows, if it refused something that another version
/// may accept. Changes that it does not know are parked with an explanation, and sent again once it
/// has another version. The server is asked only if something depends on the answer.
class ServerKinds : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ServerKinds(Store &store, Session &session, Transport &transport);

    /// Asks, at a new connection, whether the server's version has changed.
    /// @returns whether a request is under way; only then `judged` follows
    bool ask() { return ask(true); }
    /// Asks because something was just refused. If nothing was known of the server before, that
    /// does not count as a new version.
    bool askAboutNew() { return ask(false); }
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Rows may have been parked or may be sent again.
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

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/runningserver.h"
#include "tests/support/gateway.h"
#include "tests/support/realclient.h"

namespace weehours {

/// A server on SQLite in this process, a gateway in front of it, and Alex and Sam with a whole
/// client each. After `bringUp` they share a baby, who is Alex's. A client uses the gateway's
/// address if the test wants to interfere, otherwise the server's.
class RealHousehold
{
public:
    /// Starts the server, without accounts.
    RealHousehold();

    /// Makes the accounts, each at one of these addresses, and a baby, which Sam joins as an
    /// editor. False, with a warning, if a step failed.
    [[nodiscard]] bool bringUp(const QUrl &alexs, const QUrl &sams);
    /// Makes only the accounts.
    [[nodiscard]] bool signUp(const QUrl &alexs, const QUrl &sams);

    /// The server's address, without the gateway.
    [[nodiscard]] QUrl direct() const;
    /// The server's database file.
    [[nodiscard]] QString databaseFile() const;
    void stopServer() { m_server.reset(); }
    /// Starts it on the same file and another port, and points the gateway there.
    void startServer();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RunningServer> m_server;

public:
    Gateway gateway;
    RealClient alex;
    RealClient sam;
    BabyId baby;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/runningserver.h"
#include "tests/support/gateway.h"
#include "tests/support/realclient.h"

namespace weehours {

/// A server on SQLite in this process, a gateway before it, and Alex and Sam, each with a whole
/// client of their own; once brought up they look after one baby, who is Alex's. Whoever wants to
/// come between a client and the server gives it the gateway's address, and everybody else the
/// server's.
class RealHousehold
{
public:
    /// Starts the server; nobody has an account yet.
    RealHousehold();

    /// Makes the accounts, each at one of these addresses, and a baby, which Sam joins as an
    /// editor. False, with a warning, where a step failed.
    [[nodiscard]] bool bringUp(const QUrl &alexs, const QUrl &sams);
    /// The two without a baby.
    [[nodiscard]] bool signUp(const QUrl &alexs, const QUrl &sams);

    /// The server's own address.
    [[nodiscard]] QUrl direct() const;
    /// The file that the server keeps everything in.
    [[nodiscard]] QString databaseFile() const;
    void stopServer() { m_server.reset(); }
    /// On the same file, on another port; the gateway leads there.
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

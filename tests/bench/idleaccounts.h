// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchserver.h"

namespace weehours::bench {

/// Accounts by the hundred, written straight into a server's PostgreSQL: hashing a password for
/// each would take minutes. Nobody can sign in to them; each has one token.
class IdleAccounts
{
public:
    /// @param server runs, and has been asked nothing by these accounts
    IdleAccounts(const BenchServer &server, int count);

    /// Makes the accounts from the `first` on, `count` of them, editors of a baby. Before they ask
    /// for their heads: the server does not hear of it. False where it fails; says why.
    [[nodiscard]] bool share(const QByteArray &babyId, int first, int count) const;
    [[nodiscard]] static QByteArray token(int account);
    /// False where they could not be made; said why.
    [[nodiscard]] bool isMade() const { return m_made; }

private:
    [[nodiscard]] bool execute(const QByteArray &sql) const;

    const BenchServer &m_server;
    bool m_made = false;
};

/// What a server's metrics say that it ran in statements for requests so far.
[[nodiscard]] qint64 statementsOf(const BenchServer &server);

} // namespace weehours::bench

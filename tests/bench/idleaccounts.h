// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchserver.h"

namespace weehours::bench {

/// Hundreds of accounts, written directly into a server's PostgreSQL: hashing a password for each
/// would take minutes. They have no password, and one token each.
class IdleAccounts
{
public:
    /// @param server runs, and has had no request by these accounts
    IdleAccounts(const BenchServer &server, int count);

    /// Makes `count` accounts from `first` on editors of a baby. Must come before their first
    /// request for heads, since the server is not notified. False, after printing why, on an error.
    [[nodiscard]] bool share(const QByteArray &babyId, int first, int count) const;
    [[nodiscard]] static QByteArray token(int account);
    /// False, after printing why, if they could not be made.
    [[nodiscard]] bool isMade() const { return m_made; }

private:
    [[nodiscard]] bool execute(const QByteArray &sql) const;

    const BenchServer &m_server;
    bool m_made = false;
};

/// Number of statements that the server has run for requests, by its metrics.
[[nodiscard]] qint64 statementsOf(const BenchServer &server);

} // namespace weehours::bench

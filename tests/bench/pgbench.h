// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace weehours::bench {

/// Prepares a server's database for `runPgbench`: babies and a caregiver for pgbench.
[[nodiscard]] bool preparePgbench(const QString &conninfo);

/// Transactions per second of `pgbench`, where each client runs the statements of a push of one
/// create as prepared statements, one transaction each.
/// @param oneBaby all clients use the same baby, else each its own
[[nodiscard]] std::optional<double> runPgbench(const QString &conninfo, int clients, bool oneBaby,
                                               std::chrono::duration<double> seconds);

} // namespace weehours::bench

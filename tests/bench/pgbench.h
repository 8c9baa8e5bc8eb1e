// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace weehours::bench {

/// Prepares a server's database for `runPgbench`: babies and a caregiver of pgbench's own.
[[nodiscard]] bool preparePgbench(const QString &conninfo);

/// Transactions a second of `pgbench` where each client does with prepared statements what one push
/// of one create does by itself, in one transaction.
/// @param oneBaby all on the same baby, else each client on its own
[[nodiscard]] std::optional<double> runPgbench(const QString &conninfo, int clients, bool oneBaby,
                                               std::chrono::duration<double> seconds);

} // namespace weehours::bench

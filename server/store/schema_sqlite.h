// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

namespace weehours::server {

/// The schema of the server's SQLite file, version by version. Append only.
[[nodiscard]] std::span<const std::span<const std::string_view>> sqliteMigrations();

} // namespace weehours::server

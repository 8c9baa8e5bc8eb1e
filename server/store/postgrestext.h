// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weehours::server {

// Converts the server's statements and values to PostgreSQL's forms.

/// The shared SQL, translated to PostgreSQL's.
[[nodiscard]] std::string postgresSql(std::string_view sql);

/// A parameter in PostgreSQL's text form; empty for null.
[[nodiscard]] std::optional<QByteArray> postgresText(const Param &param);

/// One column of all rows, in the text form of an array.
[[nodiscard]] QByteArray postgresArray(const std::vector<Params> &rows, std::size_t column);

} // namespace weehours::server

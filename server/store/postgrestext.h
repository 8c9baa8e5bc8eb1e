// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weehours::server {

// The server's statements and values as PostgreSQL reads them.

/// The shared SQL in PostgreSQL's words.
[[nodiscard]] std::string postgresSql(std::string_view sql);

/// A parameter as PostgreSQL's text form; nothing for null.
[[nodiscard]] std::optional<QByteArray> postgresText(const Param &param);

/// One column of all rows, as the text of an array.
[[nodiscard]] QByteArray postgresArray(const std::vector<Params> &rows, std::size_t column);

} // namespace weehours::server

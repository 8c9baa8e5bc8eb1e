// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// Reads the password from the environment variable WEEHOURS_PASSWORD, else a line of standard
/// input, without echo on a terminal. Never an argument: other users can see those.
[[nodiscard]] Result<QString> readPassword();

/// The same for another secret.
/// @param variable the environment variable
/// @param what its name, such as "token"
[[nodiscard]] Result<QString> readSecret(const char *variable, const char *what);

} // namespace weehours

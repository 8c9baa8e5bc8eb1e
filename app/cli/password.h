// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// The password from the environment variable WEEHOURS_PASSWORD, else one line of standard input,
/// asked for without echo on a terminal. Never an argument: those are seen by everyone on the
/// computer.
[[nodiscard]] Result<QString> readPassword();

/// The same for another secret.
/// @param variable the environment variable that it may be in
/// @param what     it is called, such as "token"
[[nodiscard]] Result<QString> readSecret(const char *variable, const char *what);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// The password from the environment variable WEEHOURS_PASSWORD, else one line of standard input,
/// asked for without echo on a terminal. Never an argument: those are seen by everyone on the
/// computer.
[[nodiscard]] Result<QString> readPassword();

} // namespace weehours

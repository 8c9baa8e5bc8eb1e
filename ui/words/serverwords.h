// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// What a server answered, or why it refused a stored change, in the language of the program.
/// Servers speak English, and one server serves people of many languages: so the words are found by
/// the error's code, field and reason. In English, and for unknown codes, the server's words are
/// kept. Thread-safe.
[[nodiscard]] QString serverText(const Error &error);

} // namespace weehours

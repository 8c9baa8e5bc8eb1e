// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// A server's error in the language of the program. Servers speak English, and one server serves
/// people of many languages: so known sentences are translated here; for others the meaning of the
/// code is. In English, and if neither is known, the server's words are kept. Thread-safe.
/// @param error as a server sent it
[[nodiscard]] Error inOwnWords(Error error);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// What a server said, in the language of the program. Servers speak English, and one server serves
/// people of many languages: so its sentences are translated here, where they are known, and else
/// what its code means. In English, and where neither is known, the server's own words stay.
/// Any thread.
/// @param error as a server sent it
[[nodiscard]] Error inOwnWords(Error error);

} // namespace weehours

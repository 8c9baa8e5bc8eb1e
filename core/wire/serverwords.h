// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// A server's error in the language of the program. Servers speak English, and one server serves
/// people of many languages: so the words are found by the error's code, field and reason. In
/// English, and for unknown codes, the server's words are kept. Thread-safe.
/// @param error as a server sent it
[[nodiscard]] Error inOwnWords(Error error);

/// The same error to be stored: in English, as a server said it. Another language may be chosen
/// before it is shown, so inOwnWords() is called then.
/// @param error may be in the language of the program already
[[nodiscard]] Error inStoredWords(Error error);

/// A server refused a change without saying why; to be stored.
[[nodiscard]] Error refusedUnsaid();
/// A server has lost an entry that a change is about; to be stored.
[[nodiscard]] Error forgottenEntry();

} // namespace weehours

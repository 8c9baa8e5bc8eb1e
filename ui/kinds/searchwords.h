// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entryfilter.h"

namespace weehours {

/// What a search for this text looks for: each word of it in what people wrote, and in the words
/// that the screen has for kinds and values, in the program's language.
[[nodiscard]] QList<SearchWord> searchWords(const QString &text);

} // namespace weehours

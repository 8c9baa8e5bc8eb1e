// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entryfilter.h"

namespace weehours {

/// The search terms of a text: each word is matched with free text, and with the program's words
/// for kinds and values in its language.
[[nodiscard]] QList<SearchWord> searchWords(const QString &text);

} // namespace weehours

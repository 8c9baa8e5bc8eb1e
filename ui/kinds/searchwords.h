// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entryfilter.h"

namespace weehours {

/// The search terms of a text: each word is matched with free text, with the program's words for
/// kinds and values in its language, and with what the rows of entries show. A word with digits is
/// not matched with a part of a number: 12 finds neither 120 nor 9:12.
/// @param now the current time, for running timers
[[nodiscard]] QList<SearchWord> searchWords(const QString &text, Instant now);

/// A part of a text.
struct TextPart
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextPart &) const = default;
};

/// Where the words of a search are in a text that a row shows, by the same rule; without overlaps,
/// from the first to the last.
[[nodiscard]] QList<TextPart> foundParts(const QString &text, const QList<SearchWord> &words);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace weehours {

/// The letters and digits of the text, in lower case, without accents, spaces and punctuation, as
/// people type a name in a hurry: Zoë is zoe, İpek is ipek, Anna-Lee is annalee. Text without
/// letters and digits, such as an emoji, is unchanged.
[[nodiscard]] QString plainLetters(const QString &text);

} // namespace weehours

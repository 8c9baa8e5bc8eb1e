// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace weehours {

/// The letters and digits of the text, in lower case, without accents, spaces and what stands
/// between words: as one types a name in a hurry. Zoë is zoe, İpek is ipek, Anna-Lee is annalee.
/// What has neither letters nor digits, such as an emoji, stays as it is.
[[nodiscard]] QString plainLetters(const QString &text);

} // namespace weehours

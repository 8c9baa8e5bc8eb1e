// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace weehours {

/// The same words with no-break spaces in spans of time and amounts, so that "1 h 04", "120 ml" and
/// "38.9 °C" are not torn apart at the end of a line. For words that are shown and may wrap; what
/// is copied, printed or compared has plain spaces. Any thread.
[[nodiscard]] QString unbroken(QString words);

} // namespace weehours

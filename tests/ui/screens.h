// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/deskfixture.h"

#include <functional>

namespace weehours {

/// A server's untranslated words for a refused entry.
inline constexpr const char *refusal = "The server takes no entries from before the birth.";

/// One view, card, menu or dialog of the program.
struct Screen
{
    QString name; ///< one lower-case word, for files and messages
    /// Opens it on a desk with a baby and a log, and returns the widget to look at: the main
    /// window, a dialog or a menu.
    std::function<QWidget *(DeskFixture &)> open;
    /// Closes it; the next screen can be opened from any view.
    std::function<void(DeskFixture &, QWidget *)> leave;
    bool isAlone = false; ///< whether it is shown only while the log is not shared
};

/// Every view, card, menu and dialog, in the order in which people meet them. The page of the first
/// start is not included: it shows only while there is no baby.
[[nodiscard]] QList<Screen> screens();

} // namespace weehours

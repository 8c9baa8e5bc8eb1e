// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/deskfixture.h"

#include <functional>

namespace weehours {

/// Why the server did not take an entry, in its own words, which nobody translates.
inline constexpr const char *refusal = "The server takes no entries from before the birth.";

/// One thing that a person can have before them.
struct Screen
{
    QString name; ///< one lower-case word, for files and messages
    /// Brings it up on a desk with a baby and a log, and gives what is to be looked at: the main
    /// window, a dialog or a menu.
    std::function<QWidget *(DeskFixture &)> open;
    /// Leaves what open() gave; the next screen begins from any view.
    std::function<void(DeskFixture &, QWidget *)> leave;
    bool isAlone = false; ///< whether only who shares with nobody yet gets to see it
};

/// Every view, card, menu and dialog, in the order in which people meet them. The page of the
/// first start is not among them: it is there while a desk has no baby.
[[nodiscard]] QList<Screen> screens();

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QPoint;

namespace weehours {

/// Gives each line a letter that chooses it, underlined, with no letter twice in the menu: the
/// first of the line where that is free, else another one; none if all are taken. The lines must
/// not have letters yet.
void giveLetters(QMenu &menu);

/// Opens a menu with letters, and with its first line active, so that Enter does something when a
/// key opened it; if it begins with choices, with the one that is chosen. If the menu would be
/// wider than its window, it goes without the keys, which the sheet of keys has.
/// @param menu  has a parent
/// @param place on the screen
void popUp(QMenu &menu, QPoint place);

} // namespace weehours

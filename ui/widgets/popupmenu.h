// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QPoint;

namespace weehours {

/// Opens a menu with its first line chosen, so that Enter does something when a key opened it. If
/// the menu would be wider than its window, it goes without the keys, which the sheet of keys has.
/// @param menu  has a parent
/// @param place on the screen
void popUp(QMenu &menu, QPoint place);

} // namespace weehours

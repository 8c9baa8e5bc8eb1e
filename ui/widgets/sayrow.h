// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QListView;

namespace weehours {

/// Says the current row of a list to a screen reader whenever the list gets the keyboard. By itself
/// Qt does so only as another row becomes the current one: with a row that was chosen before, the
/// reader would hear the list's name alone.
/// @param list no row of it is hidden
void sayRowWithKeyboard(QListView &list);

} // namespace weehours

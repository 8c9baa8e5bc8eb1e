// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace weehours {

/// Scrolls an area to a control in it, unless a mouse button is down: then the control is where the
/// pointer is. Of a list that was not reached by Tab, half of what is seen is enough.
void bringIntoSight(QScrollArea &area, QWidget &control);

/// Scrolls an area to the control in it that gets the keyboard. By itself Qt does so only if
/// another control of the area had it before.
void followKeyboard(QScrollArea &area);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;

namespace weehours {

/// Scrolls an area to the control in it that gets the keyboard. By itself Qt does so only if
/// another control of the area had it before.
void followKeyboard(QScrollArea &area);

} // namespace weehours

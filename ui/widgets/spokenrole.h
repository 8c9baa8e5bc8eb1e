// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QComboBox;
class QWidget;

namespace weehours {

/// Says to a screen reader what a widget is that paints itself: without that it is a mere area. A
/// button can have another role than Qt's, such as that of a radio button. To be called as the
/// widget is made.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

/// Names a combo box that has no label beside it. Qt says only what is chosen in one, and leaves
/// its name to the label.
void setSpokenName(QComboBox &box, const QString &name);

} // namespace weehours

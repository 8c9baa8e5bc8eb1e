// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace weehours {

/// The texts of a window that cannot be read: elided, or beyond the widget that paints them. In a
/// narrow window some may be elided that are whole elsewhere.
[[nodiscard]] QStringList cutTexts(QWidget *window);

/// The classes of a widget and of what it is in, for messages.
[[nodiscard]] QString placeInTree(const QWidget *widget);

} // namespace weehours

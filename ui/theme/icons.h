// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QAbstractButton;

namespace weehours {

/// The project's own icons: strokes on a 24 px grid, drawn in any colour. Their names are those of
/// the files in resources/icons. GUI thread only.

/// @param name             an unknown one gives a transparent pixmap
/// @param colour           of the strokes
/// @param size             edge in device-independent pixels
/// @param devicePixelRatio of the paint device, so that strokes stay sharp at 200 %
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size,
                                 qreal devicePixelRatio);

/// An icon for buttons and menus that draws itself sharply at any size and ratio.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

/// Puts an icon before the words of a button, with the distance between related things; Qt's own
/// is half of that. In a button without words it is in the middle.
void setButtonIcon(QAbstractButton &button, const QString &name, const QColor &colour);

} // namespace weehours

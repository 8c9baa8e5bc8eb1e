// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

namespace weehours {

/// What the widgets that paint themselves, and the delegates of lists, have in common. Rectangles
/// and sizes are in device independent pixels.

/// `share` (0 to 1) of `over` laid on `under`.
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, double share);

/// A rounded panel with a hairline around it, inside `rect`.
void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground,
                const QColor &border);

/// A kind's icon in the middle of its tinted, rounded square.
/// @param size edge of the icon
void paintIconTile(QPainter &painter, const QRect &rect, const QString &iconName,
                   const KindColours &colours, int size);

/// A small key, telling the shortcut: its size, and the drawing.
[[nodiscard]] QSize keyCapSize(const Theme &theme, const QString &key);
void paintKeyCap(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &key);

/// Breaks a text at words into at most `most` lines of `width`; what does not fit in the last one
/// ends in "…".
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

} // namespace weehours

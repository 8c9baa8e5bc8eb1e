// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

namespace weehours {

/// Shared by widgets that paint themselves and by the delegates of lists. Rectangles and sizes are
/// in device-independent pixels.

/// Paints a rounded panel with a hairline border, inside `rect`.
void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground,
                const QColor &border);

/// Paints a kind's icon in the middle of its tinted, rounded square.
/// @param size edge of the icon
void paintIconTile(QPainter &painter, const QRect &rect, const QString &iconName,
                   const KindColours &colours, int size);

/// The size of a key cap, and its painting.
[[nodiscard]] QSize keyCapSize(const Theme &theme, const QString &key);
void paintKeyCap(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &key);

/// Breaks a text at words into at most `most` lines of `width` pixels; the last one is elided.
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

} // namespace weehours

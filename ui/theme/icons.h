// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace weehours {

/// The project's own icons: strokes on a 24 px grid, drawn in the colour asked for. Names: bottle,
/// breast, moon, nappy, chart, note, warning, sync, check, offline, people, enter, plus, close,
/// dot, back, forward, more. GUI thread only.

/// @param name             one of the names above; an unknown one gives a transparent pixmap
/// @param colour           of the strokes
/// @param size             edge in device independent pixels
/// @param devicePixelRatio of the paint device, so that strokes stay sharp at 200 %
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size,
                                 qreal devicePixelRatio);

/// The icon for buttons and menus, which draws itself sharply at any size and ratio.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

/// The icon that stands for an entry.
/// @param kind   an entity kind: "feed", "sleep", ...; one that is not known gets the note
/// @param method of a feed ("breast" or "bottle"); empty elsewhere
[[nodiscard]] QString iconNameFor(const QString &kind, const QString &method = {});

} // namespace weehours

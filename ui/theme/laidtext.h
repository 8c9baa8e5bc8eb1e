// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStaticText>

class QPainter;
class QRect;

namespace weehours {

// Shaping a word, which finds the glyphs of its letters, takes longer than all else about a row of
// a list. So what lists and hints say again and again is shaped once. For the thread of the window.

/// A single line, laid out; what was asked for last is kept.
QStaticText laidText(const QFont &font, const QString &text);

/// Its width in pixels.
qreal laidWidth(const QFont &font, const QString &text);

/// Paints a single line in the painter's font and pen; cut at its end by "…" if it is too wide.
/// @param alignment by the edges of the area, also where text runs to the left
void paintLine(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text);

} // namespace weehours

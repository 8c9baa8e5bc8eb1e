// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

/// Words on paper: what people typed, in any script and with emoji. Lengths are in the painter's
/// coordinates. GUI thread only.
namespace weehours::papertext {

/// How wide the text is on one line.
[[nodiscard]] qreal width(const QFont &font, const QString &text);

/// How high the text is at that width.
/// @param mostLines where it is cut; 0: nowhere
[[nodiscard]] qreal height(const QFont &font, const QString &text, qreal width, int mostLines = 0);

/// Whether it has more than those lines at that width.
[[nodiscard]] bool isCut(const QFont &font, const QString &text, qreal width, int mostLines);

/// How much of the text those lines take.
[[nodiscard]] qsizetype fitting(const QFont &font, const QString &text, qreal width, int lines);

/// Draws it with the painter's font and pen, and an ellipsis where it is cut. Vertically it is in
/// the middle of the place, or at its top where the alignment says so.
void paint(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text,
           int mostLines = 1);

} // namespace weehours::papertext

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

/// Text on paper: what people typed, in any script and with emoji. Lengths are in the painter's
/// coordinates. GUI thread only.
namespace weehours::papertext {

/// How wide the text is on one line.
[[nodiscard]] qreal width(const QFont &font, const QString &text);

/// How high the text is at that width.
/// @param mostLines where it is cut; 0: nowhere
[[nodiscard]] qreal height(const QFont &font, const QString &text, qreal width, int mostLines = 0);

/// Whether it has more lines than that at that width.
[[nodiscard]] bool isCut(const QFont &font, const QString &text, qreal width, int mostLines);

/// The number of characters that fit into that many lines.
[[nodiscard]] qsizetype fitting(const QFont &font, const QString &text, qreal width, int lines);

/// Draws the text with the painter's font and pen, with an ellipsis where it is cut. It is
/// vertically centred, or at the top if the alignment says so.
void paint(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text,
           int mostLines = 1);

} // namespace weehours::papertext

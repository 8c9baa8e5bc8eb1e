// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace weehours {

/// A text as a widget painted it.
struct PaintedText
{
    QString text;
    QRectF place; ///< in the widget's coordinates
};

/// What a widget paints of texts, without its children, in the order of painting. Unlike a look at
/// its properties this sees what widgets elide and what they paint by themselves.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);

} // namespace weehours

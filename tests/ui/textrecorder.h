// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace weehours {

/// A text that a widget painted.
struct PaintedText
{
    QString text;
    QRectF place; ///< in widget coordinates
};

/// The texts that a widget paints, without its children, in order. Unlike the widget's properties
/// this includes elided texts and custom painting.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);

} // namespace weehours

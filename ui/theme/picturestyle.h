// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

namespace weehours {

/// The colours and fonts of a picture that is drawn on screen in any look, and on paper.
struct PictureStyle
{
    Palette palette;
    QFont text, bold, small;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

} // namespace weehours

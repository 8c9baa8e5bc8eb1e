// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

namespace weehours {

/// The colours of the three looks: paper by day, calm and cool in the evening, and dim embers
/// without blue at night.
[[nodiscard]] Palette lightPalette();
[[nodiscard]] Palette darkPalette();
[[nodiscard]] Palette nightPalette();
/// For printing: grey lines on white, because the screen's paper tone would print as a film of
/// dots.
[[nodiscard]] Palette inkPalette();

} // namespace weehours

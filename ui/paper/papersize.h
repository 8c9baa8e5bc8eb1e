// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageSize>

namespace weehours {

/// The usual paper of this desktop (LC_PAPER): Letter or A4. Only for printing to a file, since a
/// printer knows its paper.
[[nodiscard]] QPageSize::PageSizeId paperOfTheDesktop();

/// Screen pixels per inch of paper: 14 px become 10.5 pt, which is easy to read.
inline constexpr qreal pixelsPerInch = 96;

} // namespace weehours

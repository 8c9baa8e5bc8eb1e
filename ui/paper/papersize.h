// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageSize>

class QPagedPaintDevice;

namespace weehours {

/// The usual paper of this desktop (LC_PAPER): Letter or A4. Only for printing to a file, since a
/// printer knows its paper.
[[nodiscard]] QPageSize::PageSizeId paperOfTheDesktop();

/// Gives a page the margins that all papers of the program have: room for a punch and a thumb. A
/// printer's own are as small as it can do.
void setPaperMargins(QPagedPaintDevice &device);

/// Screen pixels per inch of paper: 14 px become 10.5 pt, which is easy to read.
inline constexpr qreal pixelsPerInch = 96;

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growth/growthchart.h"
#include "ui/theme/theme.h"

class QPagedPaintDevice;

namespace weehours {

/// What stands on the printed pages of a growth chart beside the picture.
struct GrowthSheet
{
    QString babyName;
    GrowthChart chart;
    QDate today;
};

/// Draws the chart and, below it and on further pages where that is needed, all its points as a
/// table, in ink on white: the baby's name and birth date, the measure and whose curves these are.
/// @param device a printer or PDF writer whose page is set up; it must not be in use
/// @param theme  for its fonts
/// @return false where the device could not be written to
[[nodiscard]] bool printGrowth(QPagedPaintDevice &device, const GrowthSheet &sheet,
                               const Theme &theme);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growth/growthchart.h"
#include "ui/theme/theme.h"

class QPagedPaintDevice;

namespace weehours {

/// The contents of the printed pages of a growth chart.
struct GrowthSheet
{
    QString babyName;
    GrowthChart chart;
    QDate today;
};

/// Draws the chart, and all its points as a table below it and on further pages, in ink on white:
/// the baby's name and date of birth, the measure, and the source of the curves.
/// @param device a printer or PDF writer whose page is set up; it must not be in use
/// @param theme  for its fonts
/// @return false if the device could not be written to
[[nodiscard]] bool printGrowth(QPagedPaintDevice &device, const GrowthSheet &sheet,
                               const Theme &theme);

} // namespace weehours

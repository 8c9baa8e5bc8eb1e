// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportdata.h"
#include "ui/report/reportsheet.h"

namespace weehours {

/// Adds the last measurements of a child with their percentiles, and how they changed.
/// @param sheet must outlive the page
/// @returns the y below them
qreal addGrowth(ReportPage &page, const ReportSheet &sheet, const ReportData &data, qreal y);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportdata.h"
#include "ui/report/reportsheet.h"

namespace weehours {

/// Adds pages with the entries of the kinds that were chosen, one by one, day by day.
/// @param sheet must outlive the pages
void addEntries(QList<ReportPage> &pages, const ReportSheet &sheet, const ReportData &data);

} // namespace weehours

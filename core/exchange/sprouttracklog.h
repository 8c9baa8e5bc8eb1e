// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importdocument.h"
#include "core/exchange/importedrow.h"

namespace weehours::sprouttrack {

/// Whether it is the activity log of Sprout Track: one table, with headings and words in the
/// person's language. Its columns are always the same, so they are read by position.
[[nodiscard]] bool isActivityLog(const CsvTable &table);

/// Reads it. Rows that are not understood become complaints.
void readActivityLog(const ImportDocument &document, ImportReading &reading);

} // namespace weehours::sprouttrack

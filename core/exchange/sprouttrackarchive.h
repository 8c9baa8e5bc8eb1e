// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importdocument.h"
#include "core/exchange/importedrow.h"

namespace weehours::sprouttrack {

/// Whether it is a table of a family's archive that Sprout Track makes: a log, or one with the
/// names of children, caregivers and medicines, and others beside.
[[nodiscard]] bool isOfArchive(const CsvTable &table);

/// Reads the tables of an archive. Rows that are not understood become complaints.
void readArchive(const QList<const ImportDocument *> &tables, ImportReading &reading);

} // namespace weehours::sprouttrack

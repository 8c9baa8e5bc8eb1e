// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importdocument.h"
#include "core/exchange/importedrow.h"

namespace weehours::babytracker {

/// Whether the document is one of Baby Tracker by Srdjan Coric, by its content.
[[nodiscard]] bool recognises(const ImportDocument &document);

/// Reads the content of these documents. Rows that are not understood become complaints.
[[nodiscard]] Result<void> read(const QList<const ImportDocument *> &documents,
                                ImportReading &reading);

} // namespace weehours::babytracker

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"

#include <QString>

namespace weehours {

/// The heading of a column in an exported table, see ProfileExport; empty if its kinds have
/// different words for it.
/// @param kind nullptr in a table of several kinds
[[nodiscard]] QString columnWords(const KindSpec *kind, const QString &column);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"

#include <QString>

namespace weehours {

/// What a column of an exported table is called, see ProfileExport; empty where its kinds do not
/// agree.
/// @param kind nullptr in a table of several kinds
[[nodiscard]] QString columnWords(const KindSpec *kind, const QString &column);

} // namespace weehours

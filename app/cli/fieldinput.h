// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "core/protocol/schema.h"

#include <QJsonObject>
#include <QStringList>

namespace weehours {

/// Parses `field=value` words by the kind's schema: numbers, yes/no, times as people type them. An
/// empty value clears. The logbook validates the values.
///
/// @returns `usage` for a word without `=`, a time or number that cannot be parsed, or a field that
/// the kind does not have
[[nodiscard]] Result<QJsonObject> parseFields(const KindSpec &spec, const QStringList &words,
                                              Instant now);

/// The fields of every kind with their values, for `--help`.
[[nodiscard]] QString fieldHelp();

} // namespace weehours

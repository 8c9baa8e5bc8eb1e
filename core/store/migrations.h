// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace weehours {

/// The schema of the profile's store as a list of migration steps, one statement each. Append only:
/// a released step is never changed, so that every old file can be migrated. `version` is the
/// schema version of a file once this step and all before it are done.
struct Migration
{
    int version;
    QLatin1StringView statement;
};

/// All steps, in order.
[[nodiscard]] std::span<const Migration> migrations();

/// The version that this program writes; a file with a later one is refused.
[[nodiscard]] int newestSchemaVersion();

} // namespace weehours

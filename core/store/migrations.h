// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace weehours {

/// The schema of the profile's store as the list of steps that led to it, one statement each.
/// Append only: a step that was released is never changed, so that every old file has a way up.
/// `version` is the schema version that a file has once the step and all before it are done.
struct Migration
{
    int version;
    QLatin1StringView statement;
};

[[nodiscard]] std::span<const Migration> migrations();

/// The version that this program writes; a file of a later one is refused.
[[nodiscard]] int newestSchemaVersion();

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace weehours {

/// Stays and syncs, and writes one line for each change of the log, by any program on this profile
/// or any caregiver, until SIGINT or SIGTERM.
void watch(Cli &cli);

} // namespace weehours

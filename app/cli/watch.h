// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace weehours {

/// Stays and syncs, and writes one line for each change of what is logged, until SIGINT or
/// SIGTERM. Changes of other programs on the same profile are told as well.
void watch(Cli &cli);

} // namespace weehours

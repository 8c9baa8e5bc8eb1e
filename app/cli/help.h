// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

namespace weehours {

/// All commands, in the order of the help.
[[nodiscard]] QList<Command> allCommands();

/// The command with its operands, as typed.
[[nodiscard]] QString callOf(const Command &command);

/// The text of `--help`: every command in a line or two, grouped by purpose.
[[nodiscard]] QString overview();

/// The text of `COMMAND --help`.
[[nodiscard]] QString helpOf(const Command &command);

} // namespace weehours

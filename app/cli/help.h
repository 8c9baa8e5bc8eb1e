// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

namespace weehours {

/// All commands, in the order of the help.
[[nodiscard]] QList<Command> allCommands();

/// The command with its operands, as it is typed.
[[nodiscard]] QString callOf(const Command &command);

/// What `--help` says without a command: every command in a line or two, by what they are for.
[[nodiscard]] QString overview();

/// What `COMMAND --help` says.
[[nodiscard]] QString helpOf(const Command &command);

} // namespace weehours

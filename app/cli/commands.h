// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include <span>

namespace weehours {

/// One command: its words, operands and function.
struct Command
{
    QLatin1StringView words;    ///< such as `invite create`
    QLatin1StringView operands; ///< such as `ID field=value…`
    QLatin1StringView summary;
    /// Options besides the global ones: name, value's name (empty for a switch), description.
    struct Option
    {
        QLatin1StringView name;
        QLatin1StringView value;
        QLatin1StringView description;
    };
    std::span<const Option> options;
    void (*run)(Cli &cli);
    /// Whether the help lists the kinds and their fields.
    bool showsFields = false;
    /// Additional help.
    QLatin1StringView more = {};
};

[[nodiscard]] std::span<const Command> logCommands();
[[nodiscard]] std::span<const Command> planCommands();
[[nodiscard]] std::span<const Command> historyCommands();
[[nodiscard]] std::span<const Command> decisionCommands();
[[nodiscard]] std::span<const Command> syncCommands();
[[nodiscard]] std::span<const Command> sharingCommands();
[[nodiscard]] std::span<const Command> accountCommands();
[[nodiscard]] std::span<const Command> exportCommands();
[[nodiscard]] std::span<const Command> importCommands();

// Options of several groups.
inline constexpr Command::Option babyOption{
    QLatin1StringView("baby"), QLatin1StringView("ID"),
    QLatin1StringView("Which baby, by id or name; may be left out where there is one.")};

} // namespace weehours

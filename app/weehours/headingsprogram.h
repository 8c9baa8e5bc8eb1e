// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours {

/// Whether the program was started by the command line to tell what columns of a table are called,
/// with `--headings` first: the words for people are here, and the command line starts without
/// them.
[[nodiscard]] bool isHeadingsProgram(int count, char **arguments);

/// Tells them, without a screen, and ends: `--headings LANGUAGE`. Says on standard output, as a
/// JSON object by kind and column, what each is called; those of a table of several kinds are under
/// an empty name. On standard error it says what went wrong.
/// @returns the exit code
[[nodiscard]] int tellHeadings(int count, char **arguments);

} // namespace weehours

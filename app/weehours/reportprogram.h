// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours {

/// Whether the command line started this program to make a report (`--report` first). The command
/// line itself starts without fonts and pictures.
[[nodiscard]] bool isReportProgram(int count, char **arguments);

/// Makes the report, without a screen. The command line has validated the arguments: `--report FILE
/// PROFILE BABY FROM TO PAPER LANGUAGE KINDS`; the last three may be empty. Writes the paper and
/// the number of pages to standard output, and errors to standard error.
/// @returns the exit code
[[nodiscard]] int makeReport(int count, char **arguments);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours {

/// Whether the program was started by the command line to make a report, with `--report` first:
/// fonts and words are here, and the command line starts without them.
[[nodiscard]] bool isReportProgram(int count, char **arguments);

/// Makes the report, without a screen, and ends. The arguments are understood already by the
/// command line: `--report FILE PROFILE BABY FROM TO PAPER LANGUAGE KINDS`, where the last three
/// may be empty. Says on standard output on which paper and on how many pages it is, and on
/// standard error what went wrong.
/// @returns the exit code
[[nodiscard]] int makeReport(int count, char **arguments);

} // namespace weehours

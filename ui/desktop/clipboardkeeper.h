// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours {

/// Keeps the clipboard after the program has quit. On X11 the clipboard does not hold the contents
/// but refers to the program that has them. So a small process takes them over, and ends when
/// something else is copied. Call it when the program quits; on other platforms it does nothing.
void keepClipboard();

/// Whether this process was started for that.
[[nodiscard]] bool isClipboardKeeper(int argc, char *const argv[]);
/// Runs that process: offers the text of its standard input until something else is copied.
/// @returns the exit code
[[nodiscard]] int holdClipboard(int argc, char *argv[]);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours {

/// Lets what was copied outlive the program. With X11 the clipboard holds no contents but names the
/// program that has them, so they would go with it: another small process takes them over, and ends
/// when something else is copied. Call it when the program quits; elsewhere it does nothing.
void keepClipboard();

/// Whether the program was started to be that process.
[[nodiscard]] bool isClipboardKeeper(int argc, char *const argv[]);
/// That process: holds the text of its standard input until something else is copied.
/// @returns the exit code
[[nodiscard]] int holdClipboard(int argc, char *argv[]);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace weehours::simulation {

/// From now on SQLite keeps the write-ahead logs and their indexes of this process in memory; the
/// database files, which are written only when the last connection closes, stay files. A commit
/// then costs no system call. Another process must not open the same files, and the end of this one
/// loses what the files do not hold yet. For one thread.
void keepJournalsInMemory();

/// Gives a closed database pages of 1 KB: SQLite copies and sums up whole pages, and a world's
/// entries are small and few. Ends the program where that fails.
void makePagesSmall(const char *path);

} // namespace weehours::simulation

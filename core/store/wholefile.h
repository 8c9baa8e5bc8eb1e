// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

namespace weehours {

/// Moves what was committed from the write-ahead log into the file, as far as no other process
/// reads it there: people and backup programs copy the file alone, also while the program runs. It
/// waits for the disk, not for another process. What cannot be moved stays where it is, and is as
/// safe. Call it outside of a transaction, on the thread of `database`.
void makeFileWhole(const Database &database);

} // namespace weehours

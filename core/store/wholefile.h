// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

namespace weehours {

/// Checkpoints the write-ahead log: moves committed pages into the database file, except those that
/// another process still reads. People and backup programs copy only that file, even while the
/// program runs. It waits for the disk, but not for other processes. Pages that cannot be moved
/// stay in the write-ahead log, where they are as safe. Call it outside of a transaction, on the
/// thread of `database`.
void makeFileWhole(const Database &database);

} // namespace weehours

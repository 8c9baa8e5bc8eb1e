// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QtGlobal>

namespace weehours {

/// How much of the disk the profile may take by what a server sends, in bytes: half of what is free
/// without it, within limits. An endless log would fill the disk, and then nothing could be logged.
/// What the person logs is not limited.
struct DiskShare
{
    /// Always allowed: some twenty years of a family.
    qint64 least = qint64(512) << 20;
    /// What a server takes for one baby at most, unless its options say otherwise.
    qint64 most = qint64(4) << 30;

    /// @param held what the profile's file takes now
    /// @param free the rest of its disk
    [[nodiscard]] bool allows(qint64 held, qint64 free) const;
    /// Whether the profile at `path` may grow; `bad_server` if not. Measures the disk.
    [[nodiscard]] Result<void> requireRoom(const QString &path) const;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours {

/// Where the profile is when nobody names another: the same for every program of ours, so that the
/// command line and the window see one log.
[[nodiscard]] QString defaultProfileFolder();

/// The store's file within a profile folder.
[[nodiscard]] QString storePath(const QString &profileFolder);

/// Makes the folder, or mends one that is there: it becomes 0700, and what the programs keep in it
/// 0600, since earlier versions left both to the umask. Refused in words where the folder or the
/// log belongs to somebody else, who could read and change all of it. To be called before a file is
/// opened there.
[[nodiscard]] Result<void> claimProfileFolder(const QString &folder);

} // namespace weehours

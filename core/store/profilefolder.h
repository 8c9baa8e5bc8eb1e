// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours {

/// The profile's folder unless another one is named: the same for all our programs, so that the
/// command line and the window see one log.
[[nodiscard]] QString defaultProfileFolder();

/// The path of the store's file in a profile folder.
[[nodiscard]] QString storePath(const QString &profileFolder);

/// Creates the folder, or corrects its permissions: 0700, and 0600 for the programs' files in it,
/// since earlier versions left both to the umask. Fails with words for the person if the folder or
/// the log belongs to another user, who could read and change everything. Call it before a file is
/// opened there.
[[nodiscard]] Result<void> claimProfileFolder(const QString &folder);

} // namespace weehours

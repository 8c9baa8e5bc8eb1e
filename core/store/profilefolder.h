// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace weehours {

/// Where the profile is when nobody names another: the same for every program of ours, so that the
/// command line and the window see one log.
[[nodiscard]] QString defaultProfileFolder();

/// The store's file within a profile folder.
[[nodiscard]] QString storePath(const QString &profileFolder);

} // namespace weehours

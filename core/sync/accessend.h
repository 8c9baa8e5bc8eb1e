// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// The server says that access to a baby ended: removes its entries, cursor, caregivers and
/// conflicts from disk, and keeps the changes that were not sent as failed, so that the person can
/// copy or discard them. Where access had ended before, that is so for changes that were sent once
/// more. All or nothing. Call it outside of a transaction. The file is then written anew, so that
/// nothing of it is left between the rows; where that cannot be done now, scrubWiped() makes up for it.
///
/// @param reason the server's `access_revoked`, which is kept with the unsent changes
[[nodiscard]] Result<void> endAccess(Store &store, const BabyId &babyId, const Error &reason);

/// Writes the file anew if that was put off when access to a baby ended. Call it at start.
void scrubWiped(Store &store);

} // namespace weehours

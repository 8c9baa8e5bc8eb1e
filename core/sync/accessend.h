// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// The server claims that the baby of its only owner is not theirs: takes it out of what is synced
/// and keeps all of it, ready to be sent to another server as if it had been made here. False, and
/// nothing was changed, where the person is not the only owner. All or nothing.
[[nodiscard]] Result<bool> keepApart(Store &store, const BabyId &babyId);

/// The server says that access to a baby ended: removes its entries, cursor, caregivers and
/// conflicts from disk, and keeps the changes that were not sent as failed, so that the person can
/// copy or discard them. Where access had ended before, that is so for changes that were sent once
/// more. All or nothing. Call it outside of a transaction. The file is then written anew, so that
/// nothing of it is left between the rows; where that cannot be done now, scrubWiped() makes up for
/// it.
///
/// Where the person owned the baby, and another does too, its log is set aside first
/// (SealedCopies): owners can be removed, but not by a server's mistake for good.
///
/// @param reason the server's `access_revoked`, which is kept with the unsent changes
/// @param now    this computer's time
[[nodiscard]] Result<void> endAccess(Store &store, const BabyId &babyId, const Error &reason,
                                     Instant now);

/// The role that the server gives the person at this baby, as far as it is believed: the only owner
/// stays one, and of an owner who ceases to be one the log is set aside, lest that be the first
/// half of taking it away.
[[nodiscard]] Result<Role> believedRole(Store &store, const BabyId &babyId, Role told, Instant now);

/// Writes the file anew if that was put off when access to a baby ended. Call it at start.
void scrubWiped(Store &store);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// The server denies access to a baby whose only owner is the person: stops syncing it and keeps
/// all of it, ready to be sent to another server as if it had been made here. All or nothing.
/// @returns false, with nothing changed, if the person is not the only owner
[[nodiscard]] Result<bool> keepApart(Store &store, const BabyId &babyId);

/// The server revoked access to a baby: removes its entries, cursor, caregivers and conflicts from
/// disk, and keeps unsent changes as failed, so that the person can copy or discard them. If access
/// was revoked before, only changes that were sent again since become failed. All or nothing. Then
/// rewrites the file, so that no copies remain in free space; if that fails now, scrubWiped() does
/// it later. Call it outside of a transaction.
///
/// If the person was one of several owners, a sealed copy is made first (SealedCopies): owners can
/// be removed, but a server's mistake must not be final.
///
/// @param reason the server's `access_revoked`, which is kept with the unsent changes
/// @param now    this computer's time
/// @returns `store_failed` if the profile cannot be written
[[nodiscard]] Result<void> endAccess(Store &store, const BabyId &babyId, const Error &reason,
                                     Instant now);

/// The role that the server gives the person for this baby, as far as it is believed: the only
/// owner stays owner. If an owner loses the role, a sealed copy is made, since revoking access may
/// be the next step.
[[nodiscard]] Result<Role> believedRole(Store &store, const BabyId &babyId, Role told, Instant now);

/// Rewrites the file if endAccess() could not. Call it at start.
void scrubWiped(Store &store);

} // namespace weehours

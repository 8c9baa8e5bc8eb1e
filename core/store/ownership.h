// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// Whether this profile's person is the only owner of the baby, as far as the profile knows. Such a
/// one cannot lose it: a server lets nobody remove the last owner. One that says otherwise is
/// broken, or another one, or means harm.
[[nodiscard]] Result<bool> isOnlyOwner(const Store &store, const BabyId &babyId);

/// The server took a baby that was made on this device. From then on the server's word for another
/// owner does not make its owner less: it could say so first, and that they are not its owner next.
[[nodiscard]] Result<void> noteMadeHere(Transaction &tx, Store &store, const BabyId &babyId);
/// The person makes another owner of the baby on this device, by an invite or a role. What a server
/// says of its owners is believed from then on.
[[nodiscard]] Result<void> trustOwners(Transaction &tx, Store &store, const BabyId &babyId);

} // namespace weehours

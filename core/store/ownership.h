// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

/// Whether this profile's person is the only owner of the baby, as far as the profile knows. They
/// cannot lose it: a server refuses to remove the last owner. A server that says otherwise is
/// broken, another server, or malicious.
[[nodiscard]] Result<bool> isOnlyOwner(const Store &store, const BabyId &babyId);

/// Notes that the server accepted a baby made on this device. From then on its claim of another
/// owner does not count: it could add an owner first, and then say that the person is none.
[[nodiscard]] Result<void> noteMadeHere(Transaction &tx, Store &store, const BabyId &babyId);
/// Notes that the person made another owner of the baby on this device, by an invite or a role.
/// From then on the server's claims about owners are believed.
[[nodiscard]] Result<void> trustOwners(Transaction &tx, Store &store, const BabyId &babyId);

} // namespace weehours

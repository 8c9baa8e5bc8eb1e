// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/store/undolog.h"

/// Questions about a profile that an index answers, without reading entries or steps. Failures are
/// `store_failed`.
namespace weehours {

/// Whether the baby has entries that are not deleted, apart from this entity.
[[nodiscard]] Result<bool> hasOtherEntries(const Database &database, const BabyId &babyId,
                                           const EntityId &id);

/// Whether an entry begins before `first` or after `last`, and a change of its start waits in the
/// outbox behind `position`.
[[nodiscard]] Result<bool> hasWaitingStartOutside(const Database &database, Instant first,
                                                  Instant last, qint64 position);

/// What undo would undo, and what redo would redo; empty if there is nothing.
[[nodiscard]] std::optional<Undone> nextToUndo(const Database &database);
[[nodiscard]] std::optional<Undone> nextToRedo(const Database &database);

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogWriter;

/// What the person decides about babies whose access ended, or that are kept apart from a server.
/// It belongs to the thread of its store.
class EndedAccess
{
public:
    /// Both must outlive it.
    EndedAccess(Store &store, LogWriter &writer) : m_store(store), m_writer(writer) {}

    /// The person has read that access to this baby ended: removes the notice and wipes the sealed
    /// copy. Fails with `invalid_entity` if access has not ended, or while unsent changes are kept.
    [[nodiscard]] Result<void> forget(const BabyId &id);
    /// Creates a baby from the sealed copy: a log of the person's own with new ids, so that any
    /// server accepts it, also one that refuses the old one. Removes the copy. `not_found` without
    /// one.
    [[nodiscard]] Result<Entry> bringBack(const BabyId &id);
    /// The person has read that the server denies this baby (Access::Apart), and keeps it here:
    /// removes the notice.
    [[nodiscard]] Result<void> keepHere(const BabyId &id);
    [[nodiscard]] bool isKeptHere(const BabyId &id) const;

private:
    Store &m_store;
    LogWriter &m_writer;
};

} // namespace weehours

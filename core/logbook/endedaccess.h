// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogWriter;

/// What the person decides about babies whose access ended, or that a server claims. It belongs to
/// the thread of its store.
class EndedAccess
{
public:
    /// Both must outlive it.
    EndedAccess(Store &store, LogWriter &writer) : m_store(store), m_writer(writer) {}

    /// The person has read that access to this baby ended: it is not told any more, and what was
    /// set aside of it is wiped. It fails with `invalid_entity` while access stands, or while
    /// changes that were not sent are kept.
    [[nodiscard]] Result<void> forget(const BabyId &id);
    /// Makes a baby of what was set aside: a log of the person's own with new ids, so that any
    /// server takes it, also one that refuses the old one. The copy goes. `not_found` without one.
    [[nodiscard]] Result<Entry> bringBack(const BabyId &id);
    /// The person has read that the server claims this baby, and keeps it here: it is not told any
    /// more (Access::Apart).
    [[nodiscard]] Result<void> keepHere(const BabyId &id);
    [[nodiscard]] bool isKeptHere(const BabyId &id) const;

private:
    Store &m_store;
    LogWriter &m_writer;
};

} // namespace weehours

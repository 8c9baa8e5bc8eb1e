// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogWriter;

/// A change of ours that lost, and whose change stands instead.
struct ToldConflict
{
    Conflict conflict;
    /// Empty where the profile does not know who it was.
    std::optional<Person> winner;
    /// When the winner made their change.
    std::optional<Instant> wonAt;
};

/// The changes of ours that lost to somebody else's, until the person decides. It belongs to the
/// thread of its store.
class Conflicts
{
public:
    /// Both must outlive it.
    Conflicts(Store &store, LogWriter &writer) : m_store(store), m_writer(writer) {}

    /// Newest first.
    [[nodiscard]] Result<QList<ToldConflict>> list() const;
    /// Writes what was lost again, as a fresh change that has seen the other and so stands.
    [[nodiscard]] Result<Entry> useMine(const MutationId &id);
    /// Leaves the log as it is.
    [[nodiscard]] Result<void> dismiss(const MutationId &id);

private:
    Store &m_store;
    LogWriter &m_writer;
};

} // namespace weehours

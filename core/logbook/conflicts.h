// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogWriter;

/// A change of ours that lost a conflict, with what is known of the winner.
struct ToldConflict
{
    Conflict conflict;
    /// Empty if the profile does not know.
    std::optional<Person> winner;
    /// When the winner made their change.
    std::optional<Instant> wonAt;
};

/// The changes of ours that lost to others' changes, until the person decides. It belongs to the
/// thread of its store.
class Conflicts
{
public:
    /// Both must outlive it.
    Conflicts(Store &store, LogWriter &writer) : m_store(store), m_writer(writer) {}

    /// Newest first.
    [[nodiscard]] Result<QList<ToldConflict>> list() const;
    /// Writes the lost values again, as a new change based on the winning version.
    [[nodiscard]] Result<Entry> useMine(const MutationId &id);
    /// The same for all of them, as one act: one undo takes it back.
    [[nodiscard]] Result<void> useAllMine();
    /// Removes the conflict; the log stays as it is.
    [[nodiscard]] Result<void> dismiss(const MutationId &id);
    /// The same for all of them.
    [[nodiscard]] Result<void> dismissAll();

private:
    /// Writes the lost values of one conflict again, and removes it.
    /// @param what is set to what an undo would call it
    [[nodiscard]] Result<EntryWrite> write(Transaction &tx, const Conflict &conflict, Undone &what);

    Store &m_store;
    LogWriter &m_writer;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogReader;
class LogWriter;

/// Two logs that seem to be of one baby: one of the person's own, which is not shared, and one that
/// is shared.
struct TwoLogs
{
    Entry own;
    Entry shared;
    /// The number of entries in the own log.
    int entries = 0;
};

/// Logs of one baby that two people began before they shared. It belongs to the thread of its
/// store.
class SplitLogs
{
public:
    /// All must outlive it.
    SplitLogs(Store &store, const LogReader &log, LogWriter &writer)
        : m_store(store), m_log(log), m_writer(writer)
    {
    }

    /// Pairs of logs of one baby; without those that the person said are two babies, by
    /// Duplicates::keepBoth().
    [[nodiscard]] Result<QList<TwoLogs>> find() const;
    /// Moves the entries of the own log into the shared one, and archives the own one. One undo
    /// step.
    /// @returns the number of moved entries
    [[nodiscard]] Result<int> join(const BabyId &own, const BabyId &shared);

private:
    Store &m_store;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours

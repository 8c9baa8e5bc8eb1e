// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogReader;
class LogWriter;

/// Two logs that seem to be of one baby: one of the person's own, which nobody else has, and one
/// that is shared with others.
struct TwoLogs
{
    Entry own;
    Entry shared;
    /// How many entries the own one holds.
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

    /// Two logs of one baby, begun before they were shared; not those that the person said are two
    /// babies, by Duplicates::keepBoth() of the babies.
    [[nodiscard]] Result<QList<TwoLogs>> find() const;
    /// Puts the entries of a log of one's own into one that is shared, and the own one away as
    /// archived. One step of undo.
    /// @returns how many entries that were
    [[nodiscard]] Result<int> join(const BabyId &own, const BabyId &shared);

private:
    Store &m_store;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours

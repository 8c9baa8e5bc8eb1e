// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/clocktrace.h"

namespace weehours {

class LogReader;
class LogWriter;

/// Entries that were logged while this computer's clock was far off, such as in 1970 after its
/// battery was empty, and that no server takes with those times.
struct ClockMistake
{
    QList<EntityId> entries;
    /// What to add to their times, in milliseconds.
    qint64 differenceMsecs = 0;
    /// Where the last of them stands in the outbox.
    qint64 position = 0;
};

/// What was logged while the clock was far off, and can be moved to its right time. It belongs to
/// the thread of its store.
class ClockMistakes
{
public:
    /// All must outlive it.
    ClockMistakes(Store &store, const Clock &clock, const LogReader &log, LogWriter &writer)
        : m_store(store), m_trace(store, clock), m_log(log), m_writer(writer)
    {
    }

    /// What was logged while the clock was far off and can be told by how much; nothing if all is
    /// well.
    [[nodiscard]] Result<std::optional<ClockMistake>> find() const;
    /// Moves their times as a whole. It cannot be undone, since no log takes the times of before.
    /// @returns them as they are now
    [[nodiscard]] Result<QList<Entry>> move(const ClockMistake &mistake);
    /// The times are right, or will be corrected one by one: they are not asked about again.
    [[nodiscard]] Result<void> keep(const ClockMistake &mistake);

private:
    Store &m_store;
    ClockTrace m_trace;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/clocktrace.h"

namespace weehours {

class LogReader;
class LogWriter;

/// Entries that were logged while this computer's clock was far off, for example in 1970 after its
/// battery was empty. Servers refuse such times.
struct ClockMistake
{
    QList<EntityId> entries;
    /// What to add to their times, in milliseconds.
    qint64 differenceMsecs = 0;
    /// The outbox position of the last of them.
    qint64 position = 0;
};

/// Finds entries that were logged while the clock was far off, and corrects their times. It belongs
/// to the thread of its store.
class ClockMistakes
{
public:
    /// All must outlive it.
    ClockMistakes(Store &store, const Clock &clock, const LogReader &log, LogWriter &writer)
        : m_store(store), m_trace(store, clock), m_log(log), m_writer(writer)
    {
    }

    /// Such entries, if the clock's error at that time is known; empty if there are none.
    [[nodiscard]] Result<std::optional<ClockMistake>> find() const;
    /// Shifts all their times. It cannot be undone, because the old times are invalid.
    /// @returns the changed entries
    [[nodiscard]] Result<QList<Entry>> move(const ClockMistake &mistake);
    /// The person says that the times are right, or will correct them one by one: find() skips
    /// these.
    [[nodiscard]] Result<void> keep(const ClockMistake &mistake);

private:
    Store &m_store;
    ClockTrace m_trace;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours

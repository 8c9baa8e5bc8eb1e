// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogReader;
class LogWriter;

/// The changes that the server does not have: waiting ones, and refused ones, about which the
/// person decides. It belongs to the thread of its store.
class Unsent
{
public:
    /// All must outlive it.
    Unsent(Store &store, const LogReader &log, LogWriter &writer)
        : m_store(store), m_log(log), m_writer(writer)
    {
    }

    [[nodiscard]] Result<QList<OutboxRow>> waiting() const;
    /// Changes that the server refused, with the reason.
    [[nodiscard]] Result<QList<OutboxRow>> refused() const;
    /// Sends a refused change again, with other refused changes of the same entry.
    [[nodiscard]] Result<void> retry(const MutationId &id);
    /// Removes a refused change; an entry that never reached the server is removed with it.
    [[nodiscard]] Result<void> discard(const MutationId &id);

private:
    Store &m_store;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours

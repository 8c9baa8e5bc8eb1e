// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/history.h"
#include "core/store/store.h"

namespace weehours {

class LogReader;

/// A deleted entry, which can be restored if it still has its fields.
struct DeletedEntry
{
    Entry entry;
    /// Empty if the profile does not know.
    std::optional<Person> by;
    Instant at;
};

/// The history of the log for the person. It belongs to the thread of its store.
class LogHistory
{
public:
    /// Both must outlive it.
    LogHistory(const Store &store, const LogReader &log) : m_store(store), m_log(log) {}

    /// Who changed what and when, as far as this profile knows; HistoryFetcher asks the server.
    [[nodiscard]] Result<History> of(const EntityId &id) const;
    /// What was deleted within the last 30 days, latest first; of all babies if none is given.
    [[nodiscard]] Result<QList<DeletedEntry>>
    recentlyDeleted(const std::optional<BabyId> &babyId = {}) const;

private:
    /// Who changed it, without what was merged into it.
    [[nodiscard]] Result<HistorySources> sourcesOf(const EntityId &id) const;
    /// What was deleted and lives on in that entry, in the order of the log.
    [[nodiscard]] Result<QList<Entry>> joinedTo(const EntityId &id) const;

    const Store &m_store;
    const LogReader &m_log;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entryfilter.h"
#include "core/store/query.h"

#include <QHash>

#include <functional>

namespace weehours {

class Database;

/// A position in the order of the log: an entry's start and its id.
using EntryPlace = std::pair<Instant, EntityId>;

/// Which entries to read. Newest first by `startedAt`, then by id.
struct EntryQuery
{
    std::optional<BabyId> babyId;
    /// Empty: every kind of log entry. `baby`: the babies themselves.
    QString kind;
    /// `startedAt` in [from, to), if given.
    std::optional<Instant> from;
    std::optional<Instant> to;
    bool deleted = false;
    bool runningOnly = false;
    /// Only entries that it accepts.
    EntryFilter filter;
    /// 0: no limit. With `after`: the page that follows this position.
    int limit = 0;
    std::optional<EntryPlace> after;
    /// The last position to look at, inclusive.
    std::optional<EntryPlace> until;
};

/// The result of one step of a search.
struct EntryPage
{
    QList<Entry> entries;
    /// How far the log has been searched; empty at its end.
    std::optional<EntryPlace> reached;
};

/// Reads entries and babies as the person sees them. Failures are `store_failed`. It belongs to the
/// thread of its database.
class EntryReader
{
public:
    explicit EntryReader(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Entry>> find(const EntityId &id) const;
    /// The ids of all entries of a baby, each with whether it is deleted.
    [[nodiscard]] Result<QHash<EntityId, bool>> idsOf(const BabyId &babyId) const;
    /// Of the entries that list() reads for a query without a filter, the last one of each name,
    /// as names were written. Newest first, without those that have no name.
    [[nodiscard]] Result<QList<Entry>> lastOfEachName(const EntryQuery &query) const;
    /// The entries and babies, including deleted ones, whose id ends with `text`, which a person
    /// typed.
    [[nodiscard]] Result<QList<EntityId>> idsEndingWith(const QString &text) const;
    [[nodiscard]] Result<QList<Entry>> list(const EntryQuery &query) const;
    /// Like list(), but one by one, for logs that are too long for memory. It reads a consistent
    /// snapshot while other programs write. It stops at the first error of `visit`, which must not
    /// write.
    [[nodiscard]] Result<void>
    forEach(const EntryQuery &query,
            const std::function<Result<void>(const Entry &entry)> &visit) const;
    /// The next entries of a search: at most `query.limit`, after examining at most `examined`
    /// entries. So each step of a search without hits ends in bounded time.
    [[nodiscard]] Result<EntryPage> page(const EntryQuery &query, int examined) const;

protected:
    Database &m_database;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entryfilter.h"
#include "core/store/query.h"

#include <QHash>

#include <functional>

namespace weehours {

class Database;

/// A place in the order of the log: when an entry starts, and its id.
using EntryPlace = std::pair<Instant, EntityId>;

/// Which entries to read. Newest first by `startedAt`, then by id.
struct EntryQuery
{
    std::optional<BabyId> babyId;
    /// Empty: every kind of log entry. `baby` gives the babies themselves.
    QString kind;
    /// startedAt in [from, to), where given.
    std::optional<Instant> from;
    std::optional<Instant> to;
    bool deleted = false;
    bool runningOnly = false;
    /// Only what it accepts.
    EntryFilter filter;
    /// 0: no limit. With `after`: the page that follows that place in the order.
    int limit = 0;
    std::optional<EntryPlace> after;
    /// The last place that is looked at, itself included.
    std::optional<EntryPlace> until;
};

/// What one step of a search found, and how far it has come.
struct EntryPage
{
    QList<Entry> entries;
    /// Up to where the log has been looked at; nothing where that is its end.
    std::optional<EntryPlace> reached;
};

/// Reads the entries and babies as the person sees them. Failures are `store_failed`. It belongs to
/// the thread of its database.
class EntryReader
{
public:
    explicit EntryReader(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Entry>> find(const EntityId &id) const;
    /// All entries of a baby by their ids, and whether they are deleted.
    [[nodiscard]] Result<QHash<EntityId, bool>> idsOf(const BabyId &babyId) const;
    /// The entries and babies, deleted ones too, whose id ends so: what people type of an id.
    [[nodiscard]] Result<QList<EntityId>> idsEndingWith(const QString &text) const;
    [[nodiscard]] Result<QList<Entry>> list(const EntryQuery &query) const;
    /// The same, one by one and of one moment, whatever another program writes meanwhile: for logs
    /// that are too long to be held. It ends at the first error of `visit`, which must not write.
    [[nodiscard]] Result<void>
    forEach(const EntryQuery &query,
            const std::function<Result<void>(const Entry &entry)> &visit) const;
    /// The next entries of a search, at most `query.limit` of them, after looking at not more than
    /// `examined` entries: so that a search for what stands nowhere takes steps that end in time.
    [[nodiscard]] Result<EntryPage> page(const EntryQuery &query, int examined) const;

protected:
    Database &m_database;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/clocktrace.h"
#include "core/protocol/ids.h"
#include "core/protocol/schema.h"
#include "core/store/changefeed.h"

#include <optional>

namespace weehours {

class LogReader;

/// Writes every change of the log: one transaction, the outbox row, what is shown, and the undo
/// step. The logbook and its parts use it. Errors have messages for the person. It belongs to the
/// thread of its store.
class LogWriter
{
public:
    /// All must outlive it.
    LogWriter(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids,
              const LogReader &log);

    /// Runs `work`, a function from the transaction to a Result, and commits unless it failed; then
    /// announces the changes. Everything that a change depends on is read within, since another
    /// program may write to the same profile.
    template <typename Work>
    std::invoke_result_t<Work, Transaction &> transact(Work work);
    template <typename Id>
    [[nodiscard]] Id newId()
    {
        return m_ids.next<Id>();
    }

    /// `not_found` if it does not exist.
    [[nodiscard]] Result<Entry> require(const EntityId &id) const;
    /// The same, but also `not_found` for a deleted entry.
    [[nodiscard]] Result<Entry> requireStanding(const EntityId &id) const;
    /// `not_found`, or `read_only` if the person may not write.
    [[nodiscard]] Result<void> requireWritable(const BabyId &babyId) const;
    /// The fields in canonical form, without nulls; or why they are not a valid entity of the kind.
    [[nodiscard]] Result<QJsonObject> fitting(const KindSpec &spec,
                                              const QJsonObject &fields) const;

    /// @param at the time of the change, if not now
    [[nodiscard]] Result<EntryWrite> write(Transaction &tx, const Entity &target, Op op,
                                           const QJsonObject &payload,
                                           std::optional<Instant> at = {});
    /// The same for an entity that has been read; `state` is updated.
    [[nodiscard]] Result<EntryWrite> write(Transaction &tx, EntityState &state,
                                           const Entity &target, Op op, const QJsonObject &payload,
                                           std::optional<Instant> at = {});
    /// Changes the given fields; null clears.
    [[nodiscard]] Result<EntryWrite> edit(Transaction &tx, const Entry &entry,
                                          const QJsonObject &fields);
    /// @param at the time of the deletion, if not now
    [[nodiscard]] Result<EntryWrite> remove(Transaction &tx, const Entry &entry,
                                            std::optional<Instant> at = {});
    /// Restores a deleted entry with its last content and these fields.
    [[nodiscard]] Result<EntryWrite> bringBack(Transaction &tx, const Entry &entry,
                                               const QJsonObject &fields);
    /// Makes one undo step of these writes, unless they change nothing.
    [[nodiscard]] Result<void> remember(Transaction &tx, Undone what, const BabyId &babyId,
                                        QList<EntryWrite> writes);

private:
    [[nodiscard]] QJsonObject lastKnown(const EntityId &id) const;

    Store &m_store;
    ChangeFeed &m_feed;
    IdSource &m_ids;
    ClockTrace m_trace;
    const LogReader &m_log;
};

/// The error if what the person decided about no longer exists: another program was faster.
[[nodiscard]] std::unexpected<Error> decidedAlready();

template <typename Work>
std::invoke_result_t<Work, Transaction &> LogWriter::transact(Work work)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return std::unexpected(tx.begun().error());
    auto result = work(tx);
    if (!result)
        return result;
    if (auto committed = tx.commit(); !committed)
        return std::unexpected(committed.error());
    m_feed.announce();
    return result;
}

} // namespace weehours

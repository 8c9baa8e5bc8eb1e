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

/// What every change of the log comes down to: one transaction, the outbox row, what is shown, and
/// the step of undo. The logbook and its parts write by it. Errors carry words for the person. It
/// belongs to the thread of its store.
class LogWriter
{
public:
    /// All must outlive it.
    LogWriter(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids,
              const LogReader &log);

    /// Runs `work`, a function from the transaction to a Result, and commits what it did unless it
    /// failed; then announces it. All that a change rests on is read within: another program may
    /// write to the same profile.
    template <typename Work>
    std::invoke_result_t<Work, Transaction &> transact(Work work);
    template <typename Id>
    [[nodiscard]] Id newId()
    {
        return m_ids.next<Id>();
    }

    /// `not_found` if there is none.
    [[nodiscard]] Result<Entry> require(const EntityId &id) const;
    /// The same for one that is deleted.
    [[nodiscard]] Result<Entry> requireStanding(const EntityId &id) const;
    /// `not_found` or `read_only` where the person may not write.
    [[nodiscard]] Result<void> requireWritable(const BabyId &babyId) const;
    /// The fields in the protocol's form, without nulls, if they make an entity of the kind.
    [[nodiscard]] Result<QJsonObject> fitting(const KindSpec &spec,
                                              const QJsonObject &fields) const;

    /// @param at when it counts as made, if not now
    [[nodiscard]] Result<EntryWrite> write(Transaction &tx, const Entity &target, Op op,
                                           const QJsonObject &payload,
                                           std::optional<Instant> at = {});
    /// The same with what is held of the entity, which follows.
    [[nodiscard]] Result<EntryWrite> write(Transaction &tx, EntityState &state,
                                           const Entity &target, Op op, const QJsonObject &payload,
                                           std::optional<Instant> at = {});
    /// Changes the given fields; null clears.
    [[nodiscard]] Result<EntryWrite> edit(Transaction &tx, const Entry &entry,
                                          const QJsonObject &fields);
    /// @param at when it counts as deleted, if not now
    [[nodiscard]] Result<EntryWrite> remove(Transaction &tx, const Entry &entry,
                                            std::optional<Instant> at = {});
    /// Brings a deleted entry back with what it held, and these fields.
    [[nodiscard]] Result<EntryWrite> bringBack(Transaction &tx, const Entry &entry,
                                               const QJsonObject &fields);
    /// Makes one step of undo of these writes, if they change anything.
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

/// What the person decided about is not there any more: another program was faster.
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

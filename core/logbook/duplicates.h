// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/keptpairs.h"
#include "core/store/store.h"

namespace weehours {

class LogReader;
class LogWriter;

/// Two entries that seem to be one event, logged by two people. `first` has the smaller id: version
/// 7 ids sort by creation, and every device sees the same order.
struct Duplicate
{
    Entry first;
    Entry second;
};

/// Finds events that seem logged twice: two entries of one kind and baby, near in time, by two
/// people or with one of them imported. How near depends on the kind: two nappies or bottles within
/// ten minutes if their fields agree, two sleeps if they overlap, two timers that run at once and
/// two imports of one row always. Contradictions (breast and bottle, a top-up, another medicine)
/// exclude it. A false card is worse than a missing one: people stop reading them.
///
/// @param entries of any kinds and babies, in any order
/// @param kept    pairs that the person said are two
/// @param self    the author of entries without one
/// @param now     the end of running timers
/// @returns the latest first
[[nodiscard]] QList<Duplicate> findDuplicates(const QList<Entry> &entries,
                                              const QSet<EntryPair> &kept,
                                              const std::optional<UserId> &self, Instant now);

/// Whether a deleted entry lives on in another one: an entry of the same kind and baby that is not
/// deleted and seems the same thing, by another person. A merge leaves no other trace. A timer that
/// was deleted while it ran lives on in one that includes its start.
/// @param gone  as it was, but for being deleted
/// @param self  who made the entries that have no author yet
/// @param now   where a running timer ends
[[nodiscard]] bool livesOnIn(const Entry &gone, const Entry &current,
                             const std::optional<UserId> &self, Instant now);

/// The fields of one entry made of two of the same kind: those of `preferred`, and what only
/// `other` has. Start and end stay together, notes of both are kept, wee and mixed is mixed. Where
/// that does not make an entry that fits (see checkEntity), it is `preferred` as it is.
[[nodiscard]] QJsonObject unitedFields(const QString &kind, const QJsonObject &preferred,
                                       const QJsonObject &other);

/// What two people seem to have logged twice, and what the person decides. It belongs to the thread
/// of its store.
class Duplicates
{
public:
    /// All must outlive it.
    Duplicates(Store &store, const LogReader &log, LogWriter &writer)
        : m_store(store), m_log(log), m_writer(writer)
    {
    }

    /// Duplicates of the last two weeks, newest first; empty for a baby that the person may only
    /// view.
    [[nodiscard]] Result<QList<Duplicate>> of(const BabyId &babyId) const;
    /// Merges two entries: the older one stays, on every device alike, so that two people who merge
    /// at the same time end up with one entry and not with none. It gets what only the other had,
    /// and runs if one of them does. If others change the removed entry meanwhile, for example by
    /// ending it, it comes back. One undo step.
    /// @param preferred its values are used where both have one
    [[nodiscard]] Result<Entry> merge(const EntityId &preferred, const EntityId &other);
    /// Merges running timers of one kind that were started independently: the earlier start, in the
    /// entry with the older id, so that all devices agree without asking. It is not a person's
    /// change, so there is no undo step. A timer that began more than half a day before the other
    /// was forgotten, and is left to the person.
    /// @returns the remaining timers, one per kind that had several
    [[nodiscard]] Result<QList<Entry>> uniteTimers(const BabyId &babyId);
    /// Remembers on this profile that these are two; they are not offered again.
    [[nodiscard]] Result<void> keepBoth(const EntityId &one, const EntityId &other);

private:
    /// Merges two entries: see merge().
    /// @returns the edit, then the deletion
    [[nodiscard]] Result<QList<EntryWrite>> writeOne(Transaction &tx, const Entry &preferred,
                                                     const Entry &other);

    Store &m_store;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours

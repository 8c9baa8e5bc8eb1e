// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/keptpairs.h"
#include "core/store/store.h"

namespace weehours {

class LogReader;
class LogWriter;

/// Two entries that seem to be one thing, logged by two people. `first` has the smaller id: with
/// ids of version 7 it is the one that was made first, and it is the same for everyone.
struct Duplicate
{
    Entry first;
    Entry second;
};

/// Finds what seems to have been logged twice: two entries that stand, of the same kind and baby,
/// by two people or one of them brought along from another program, near in time. How near depends
/// on the kind: two nappies or bottles ten minutes apart are likely one if what is said of them
/// agrees, two sleeps if they lie over each other, and two timers that run at once always are.
/// Where the two contradict each other (breast and bottle, a top-up, another medicine) they are
/// not. A card for what is not the same is worse than none: people stop reading them.
///
/// @param entries of any kinds and babies, in any order
/// @param kept    pairs that the person has said to be two
/// @param self    who made the entries that have no author yet
/// @param now     where a running timer ends
/// @returns the latest first
[[nodiscard]] QList<Duplicate> findDuplicates(const QList<Entry> &entries,
                                              const QSet<EntryPair> &kept,
                                              const std::optional<UserId> &self, Instant now);

/// Whether what was deleted lives on in another entry: one of the same kind and baby that stands
/// and seems the same thing, by another person. A merge leaves nothing else to know it by. A timer
/// that was deleted while it ran lives on in one that lies over its start.
/// @param gone  as it was, but for being deleted
/// @param self  who made the entries that have no author yet
/// @param now   where a running timer ends
[[nodiscard]] bool livesOnIn(const Entry &gone, const Entry &stands,
                             const std::optional<UserId> &self, Instant now);

/// The fields of one entry made of two of the same kind: those of `preferred`, and what only
/// `other` has. Start and end stay together, notes of both are kept, wee and mixed is mixed. Where
/// that does not make an entry that fits (see checkEntity), it is `preferred` as it is.
[[nodiscard]] QJsonObject unitedFields(const QString &kind, const QJsonObject &preferred,
                                       const QJsonObject &other);

/// What two people seem to have logged both, and what the person decides about it. It belongs to
/// the thread of its store.
class Duplicates
{
public:
    /// All must outlive it.
    Duplicates(Store &store, const LogReader &log, LogWriter &writer)
        : m_store(store), m_log(log), m_writer(writer)
    {
    }

    /// What two people seem to have logged both, the newest first, of the last two weeks; nothing
    /// for a baby that one may only read.
    [[nodiscard]] Result<QList<Duplicate>> of(const BabyId &babyId) const;
    /// Makes one entry of two: the one that was made first stays, on every computer alike, so that
    /// two people who merge at the same time end with one and not with none. It gets what only the
    /// other had, and runs if one of them does. What somebody else does to the other one meanwhile,
    /// such as to end it, brings that one back. One step of undo.
    /// @param preferred whose values count where both have one
    [[nodiscard]] Result<Entry> merge(const EntityId &preferred, const EntityId &other);
    /// Makes one of timers of one kind that were started apart: the earlier start, still running,
    /// in the entry whose id is older, so that every device comes to the same without asking. No
    /// person did it, so undo does not have it. A timer that began more than half a day before the
    /// other was forgotten, and is left to the person.
    /// @returns what stays, one for each kind of which there were several
    [[nodiscard]] Result<QList<Entry>> uniteTimers(const BabyId &babyId);
    /// Remembers, on this profile, that these are two; they are not offered again.
    [[nodiscard]] Result<void> keepBoth(const EntityId &one, const EntityId &other);

private:
    /// Writes one of two: see merge(). @returns the edit, then the deletion
    [[nodiscard]] Result<QList<EntryWrite>> writeOne(Transaction &tx, const Entry &preferred,
                                                     const Entry &other);

    Store &m_store;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours

// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/keptpairs.h"

namespace weehours {

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

/// The fields of one entry made of two of the same kind: those of `preferred`, and what only
/// `other` has. Start and end stay together, notes of both are kept, wee and mixed is mixed. Where
/// that does not make an entry that fits (see checkEntity), it is `preferred` as it is.
[[nodiscard]] QJsonObject unitedFields(const QString &kind, const QJsonObject &preferred,
                                       const QJsonObject &other);

} // namespace weehours
